import type { VerdictWord } from "~evaluation/evaluation"
import type { Thumb } from "~run/rating"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import { verdictText } from "~ui/verdict-badge"
import type { CardRow } from "../card-model"

/** The words in their fixed order, which is that of their keys: importing the schema for them would carry zod into the first paint. */
const verdictWords: readonly VerdictWord[] = ["met", "not met", "unknown"]
const setTo = { met: "candidateSetMet", "not met": "candidateSetNotMet", unknown: "candidateSetUnknown" } as const

export interface VerdictActionsProps {
  row: CardRow
  onRate: (thumb: Thumb | null) => void
  /** Null takes the override back. */
  onOverride: (verdict: VerdictWord | null) => void
}

/**
 * The three verdicts, the one that stands pressed, and thumbs. Overruling costs what agreeing costs: one click. Setting the verdict that the rules
 * gave takes an override back instead of adding one.
 */
export function VerdictActions({ row, onRate, onOverride }: VerdictActionsProps) {
  // There is nothing to agree with or to overrule before the rules have spoken.
  if (row.ruled === null) return null
  const thumb = (which: Thumb, label: string) => (
    <button
      type="button"
      className="card-small-button"
      aria-label={label}
      title={label}
      aria-pressed={row.thumb === which}
      onClick={() => onRate(row.thumb === which ? null : which)}
    >
      <Icon name={which === "up" ? "thumb up" : "thumb down"} size={13} />
    </button>
  )
  return (
    <div className="card-actions">
      <div className="card-set" role="group" aria-label={t("candidateSetVerdict")}>
        {verdictWords.map((word, at) => (
          <button
            key={word}
            type="button"
            className="card-small-button"
            aria-label={t(setTo[word])}
            aria-pressed={row.verdict === word}
            title={t("candidateSetKey", { key: at + 1 })}
            onClick={() => word !== row.verdict && onOverride(word === row.ruled ? null : word)}
          >
            {verdictText(word)}
          </button>
        ))}
      </div>
      <span role="status" className="card-noted">
        {row.thumb !== null && t("candidateNoted")}
      </span>
      {thumb("up", t("candidateGoodVerdict"))}
      {thumb("down", t("candidateBadVerdict"))}
    </div>
  )
}
