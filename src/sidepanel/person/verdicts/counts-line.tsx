import { t } from "~ui/text"
import type { CardCounts } from "../card-model"

/** "4 of 5 must · 1 of 3 nice · 1 unknown". Counts, never one score. */
export function CountsLine({ counts }: { counts: CardCounts }) {
  const kinds = [
    { kind: "must", label: t("candidateCountMust") },
    { kind: "nice", label: t("candidateCountNice") }
  ] as const
  return (
    <p className="card-counts">
      {kinds
        .filter(({ kind }) => counts[kind].total > 0)
        .map(({ kind, label }) => (
          <span key={kind}>
            <b>{t("candidateCountOf", { met: counts[kind].met, total: counts[kind].total })}</b> {label}
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
  )
}
