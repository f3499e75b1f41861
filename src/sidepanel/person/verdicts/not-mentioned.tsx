import { useId, type ReactNode } from "react"
import { useCopy } from "~ui/hooks/use-copy"
import type { RovingItem } from "~ui/hooks/use-roving"
import { inWords, t } from "~ui/text"
import type { CardRow } from "../card-model"
import { shortName } from "../short-name"

/** What the fold is called among the rows; no qualification has it for an id. */
export const foldId = "\nnot mentioned"

export interface NotMentionedProps {
  rows: readonly CardRow[]
  open: boolean
  roving: RovingItem
  onToggle: () => void
  /** The rows, for when it is open. */
  children: ReactNode
}

/** All that the profile does not mention, in one line, with the questions to ask about it, copied by one click. */
export function NotMentioned({ rows, open, roving, onToggle, children }: NotMentionedProps) {
  const id = useId()
  const { outcome, copy } = useCopy()
  const questions = [
    ...new Set(rows.flatMap(({ qualification, ask }) => (ask === null || qualification.kind === "avoid" ? [] : inWords(ask))))
  ]
  const names = rows.map(({ qualification }) => shortName(qualification)).join(", ")
  return (
    <section className="row-fold" aria-label={t("candidateNotMentionedLabel")}>
      <div className="row-line">
        <button {...roving} type="button" className="row-toggle" aria-expanded={open} aria-controls={id} title={names} onClick={onToggle}>
          <span className="row-mark" data-tone="unknown" aria-hidden="true">
            ?
          </span>
          <span className="row-title">
            {t("candidateNotMentioned", { count: rows.length })} <span className="row-names">{names}</span>
          </span>
        </button>
        {questions.length > 0 && (
          <button type="button" className="candor-link-button row-copy" onClick={() => void copy(questions.join("\n"))}>
            {outcome === "copied" ? t("candidateCopied") : t("candidateCopyQuestions", { count: questions.length })}
          </button>
        )}
      </div>
      <span role="status" className="card-noted">
        {outcome === "refused" && t("candidateCopyRefused")}
        <span className="candor-visually-hidden">{outcome === "copied" && t("candidateCopied")}</span>
      </span>
      <div id={id}>{open && children}</div>
    </section>
  )
}
