import type { VerdictWord } from "~evaluation/evaluation"
import type { Thumb } from "~run/rating"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import { verdictText } from "~ui/verdict-badge"
import type { CardRow } from "../card-model"

/** The words in their fixed order: importing the schema for them would carry zod into the first paint. */
const verdictWords: readonly VerdictWord[] = ["met", "not met", "unknown"]
const setTo = { met: "candidateSetMet", "not met": "candidateSetNotMet", unknown: "candidateSetUnknown" } as const

/**
 * Moves the focus from a button that its own click takes away to the row it stands in: otherwise a keyboard's next Tab starts from the
 * top of the panel.
 */
export function focusRow(button: Element): void {
  button.closest<HTMLElement>("article")?.focus({ preventScroll: true })
}

export interface VerdictActionsProps {
  row: CardRow
  onRate: (thumb: Thumb | null) => void
  /** Null takes the override back. */
  onOverride: (verdict: VerdictWord | null) => void
}

/**
 * Thumbs, and a button to each of the two other verdicts. Overruling costs what agreeing costs: one click. A pressed thumb can be taken
 * back by pressing it again; setting the verdict that the rules gave takes an override back instead of adding one.
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
      {verdictWords
        .filter(word => word !== row.verdict)
        .map(word => (
          <button
            key={word}
            type="button"
            className="card-small-button"
            aria-label={t(setTo[word])}
            onClick={event => {
              focusRow(event.currentTarget)
              onOverride(word === row.ruled ? null : word)
            }}
          >
            {verdictText(word)}
          </button>
        ))}
      <span role="status" className="card-noted">
        {row.thumb !== null && t("candidateNoted")}
      </span>
      {thumb("up", t("candidateGoodVerdict"))}
      {thumb("down", t("candidateBadVerdict"))}
    </div>
  )
}
