import { useRoving } from "~ui/hooks/use-roving"
import { t } from "~ui/text"
import { verdictIcon, verdictText, verdictTone } from "~ui/verdict-badge"
import type { CardModel } from "../card-model"

export interface VerdictStripProps {
  model: CardModel
  /** False where the role ranks nobody: marks alone, nothing added up. */
  isCounted: boolean
  /** Brings the row of a qualification into view and gives it the focus. */
  onGo: (qualificationId: string) => void
}

const labels = { must: "candidateCountMust", nice: "candidateCountNice" } as const

/** "4 of 5 must · 1 of 3 nice · 1 unknown" and a mark for each qualification: counts, never one score. */
export function VerdictStrip({ model: { groups, counts }, isCounted, onGo }: VerdictStripProps) {
  const rows = groups.flatMap(group => group.rows)
  const { group, item } = useRoving<HTMLDivElement>(rows.map(({ qualification }) => qualification.id))
  return (
    <div className="card-strip">
      {isCounted && (
        <p className="card-counts">
          {(["must", "nice"] as const)
            .filter(kind => counts[kind].total > 0)
            .map(kind => (
              <span key={kind}>
                <b>{t("candidateCountOf", { met: counts[kind].met, total: counts[kind].total })}</b> {t(labels[kind])}
              </span>
            ))}
          {counts.avoid.met > 0 && (
            <span>
              <b>{t("candidateNumber", { n: counts.avoid.met })}</b> {t("candidateCountAvoid")}
            </span>
          )}
          <span>
            <b>{t("candidateNumber", { n: counts.unknown })}</b> {t("candidateCountUnknown")}
          </span>
        </p>
      )}
      <div {...group} role="group" aria-label={t("candidateStrip")} className="strip-marks">
        {groups.map(({ kind, rows: own }) => (
          <span key={kind} className="strip-group">
            {own.map(({ qualification: { id, text }, verdict }) => {
              const said = t("candidateStripMark", { text, verdict: verdict ? verdictText(verdict) : t("candidateNotEvaluatedRow") })
              return (
                <button
                  key={id}
                  {...item(id)}
                  type="button"
                  className="strip-mark"
                  data-tone={verdict ? verdictTone(verdict, kind) : "none"}
                  aria-label={said}
                  title={said}
                  onClick={() => onGo(id)}
                >
                  {verdict ? verdictIcon(verdict) : "·"}
                </button>
              )
            })}
          </span>
        ))}
      </div>
    </div>
  )
}
