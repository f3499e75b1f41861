import { Fragment, useId, useState, type KeyboardEvent } from "react"
import type { VerdictWord } from "~evaluation/evaluation"
import type { Profile } from "~profile/profile"
import type { Thumb } from "~run/rating"
import type { RoleRow } from "~store/rows/rows"
import type { RovingItem } from "~ui/hooks/use-roving"
import { inWords, t } from "~ui/text"
import { verdictIcon, verdictText, verdictTone } from "~ui/verdict-badge"
import { pressedKey } from "../../state/keys"
import type { CardRow } from "../card-model"
import { quoteOutcomeText, type QuoteOutcome } from "../../quotes/quote-button"
import { QuoteInLine } from "../../quotes/quote-in-line"
import type { AliasOffersProps } from "./alias-offers"
import { Disputed } from "./disputed"
import { notEvaluatedText, RowDetails } from "./row-details"

export interface VerdictRowProps {
  row: CardRow
  /** Said beside the title: the kind, where the row does not stand under it. */
  tag: string | null
  /** The model whose verdict this is, while the rest of its answer is waited for. */
  newBy: string | null
  role: RoleRow
  profile: Profile
  open: boolean
  roving: RovingItem
  onToggle: () => void
  onShowQuote: (quote: string) => Promise<QuoteOutcome>
  onRate: (thumb: Thumb | null) => void
  /** Null takes the override back; `why` is left as it is where it is not given. */
  onOverride: (verdict: VerdictWord | null, why?: string | null) => void
  onAlias: AliasOffersProps["onAlias"]
  /** Marks the row as one whose quotes may be in view (use-quotes-in-view.ts). */
  mark?: ((element: Element | null) => void) | undefined
}

const wordOfKey = { setMet: "met", setNotMet: "not met", setUnknown: "unknown" } as const

/** One qualification in one line: the verdict, what is asked, and the words it rests on. Opened, all that is known of it and can be said to it. */
export function VerdictRow(props: VerdictRowProps) {
  const { row, tag, newBy, open, roving, onToggle, onShowQuote, onOverride, mark } = props
  const { qualification, verdict, evidence } = row
  const id = useId()
  const [outcome, setOutcome] = useState<QuoteOutcome | null>(null)
  const [first] = evidence
  const said = verdict ? verdictText(verdict) : notEvaluatedText(row)
  const tags = [
    tag,
    newBy,
    row.overridden ? t("candidateByYou") : null,
    row.modelReads === null ? null : t("candidateModelTag", { verdict: verdictText(row.modelReads) })
  ].filter(one => one !== null)

  const onKeyDown = (event: KeyboardEvent) => {
    const key = pressedKey(event.key, ["setMet", "setNotMet", "setUnknown"])
    if (key === null || row.ruled === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const word = wordOfKey[key]
    if (word !== verdict) onOverride(word === row.ruled ? null : word)
  }
  return (
    <article className="card-row" aria-label={qualification.text} data-open={open} ref={mark}>
      <div className="row-line">
        <button
          {...roving}
          type="button"
          className="row-toggle"
          aria-expanded={open}
          aria-controls={id}
          aria-keyshortcuts="1 2 3"
          aria-label={[t("candidateRowName", { verdict: said, text: qualification.text }), ...tags].join(", ")}
          title={open ? undefined : qualification.text}
          onClick={onToggle}
          onKeyDown={onKeyDown}
        >
          <span className="row-mark candor-verdict" data-tone={verdict ? verdictTone(verdict, qualification.kind) : "none"}>
            {verdict ? verdictIcon(verdict) : "·"}
            <span className="candor-visually-hidden"> {said}</span>
          </span>
          <span className="row-title">{qualification.text}</span>
          {tags.map(one => (
            <Fragment key={one}>
              {/* What is read aloud and what is seen are the same words, with the same spaces. */} <span className="row-tag">{one}</span>
            </Fragment>
          ))}
        </button>
        {!open && first && (
          <QuoteInLine
            evidence={first}
            qualification={qualification}
            near={row.ruled === "unknown"}
            onShow={() => void onShowQuote(first.quote).then(setOutcome)}
          />
        )}
        {!open && !first && <span className="row-note">{verdict === null ? said : inWords(row.reason)}</span>}
      </div>
      <span role="status" className="card-quote-outcome">
        {!open && quoteOutcomeText(outcome)}
      </span>
      {row.disputed.map(text => (
        <Disputed key={text} text={text} />
      ))}
      <div id={id}>{open && <RowDetails {...props} />}</div>
    </article>
  )
}
