import { Fragment, useId, useState } from "react"
import type { VerdictWord } from "~evaluation/evaluation"
import type { Profile } from "~profile/profile"
import type { Thumb } from "~run/rating"
import type { RoleRow } from "~store/rows/rows"
import { formatDayOfYear } from "~ui/format"
import { inWords, t } from "~ui/text"
import { VerdictBadge, verdictText } from "~ui/verdict-badge"
import { AliasOffers } from "./alias-offers"
import type { AliasOffersProps } from "./alias-offers"
import { AskLine } from "./ask-line"
import type { CardRow } from "../card-model"
import { QuoteButton } from "../../quotes/quote-button"
import type { QuoteOutcome } from "../../quotes/quote-button"
import { SaysSo } from "./says-so"
import { focusRow, VerdictActions } from "./verdict-actions"

export interface VerdictRowProps {
  row: CardRow
  role: RoleRow
  profile: Profile
  onShowQuote: (quote: string) => Promise<QuoteOutcome>
  onRate: (qualificationId: string, thumb: Thumb | null) => void
  onOverride: (qualificationId: string, verdict: VerdictWord | null) => void
  onAlias: AliasOffersProps["onAlias"]
  /** Marks the row as one whose quotes may be in view (use-quotes-in-view.ts). */
  mark?: ((element: Element | null) => void) | undefined
}

/** One qualification held against the profile: the verdict, the literal text it rests on, why, and what the recruiter can say to it. */
export function VerdictRow({ row, role, profile, onShowQuote, onRate, onOverride, onAlias, mark }: VerdictRowProps) {
  const titleId = useId()
  const { qualification } = row
  const [allQuotes, setAllQuotes] = useState(false)
  const asks = row.verdict === "unknown" && row.ask !== null
  // The rules put the strongest text first: one is enough to see why, and the others are one press away.
  const further = row.evidence.length - 1
  const teaches = row.ruled === "unknown" && !row.overridden && qualification.kind !== "avoid" && role.status === "approved"
  return (
    <article className="card-row" aria-labelledby={titleId} tabIndex={-1} ref={mark}>
      <div className="card-row-head">
        <h4 id={titleId} className="card-row-title">
          {qualification.text}
        </h4>
        {row.verdict && <VerdictBadge kind={qualification.kind} verdict={row.verdict} />}
      </div>
      {row.evidence.length > 0 && row.ruled === "unknown" && (
        <p className="card-reason">
          {row.modelReads === null ? t("candidateNearest") : t("candidateModelReads", { verdict: verdictText(row.modelReads) })}
        </p>
      )}
      {row.modelReads !== null && row.ruled !== null && row.ruled !== "unknown" && (
        <p className="card-reason">{t("candidateModelDiffers", { verdict: verdictText(row.modelReads), rules: verdictText(row.ruled) })}</p>
      )}
      {row.evidence.slice(0, allQuotes ? undefined : 1).map((evidence, at) => (
        <Fragment key={at}>
          <QuoteButton evidence={evidence} qualification={qualification} onShow={onShowQuote} />
          {teaches && <SaysSo qualification={qualification} quote={evidence.quote} onOverride={onOverride} onAlias={onAlias} />}
        </Fragment>
      ))}
      {asks && row.ask !== null && <AskLine ask={inWords(row.ask)} />}
      {row.flippedFrom !== null && <p className="card-reason">{t("candidateFlipped", { verdict: verdictText(row.flippedFrom) })}</p>}
      {row.verdict === null && <p className="card-reason">{t("candidateNotEvaluatedRow")}</p>}
      {row.overridden && (
        <p className="card-overridden">
          {youSetThis(row)}{" "}
          <button
            type="button"
            className="candor-link-button"
            onClick={event => {
              focusRow(event.currentTarget)
              onOverride(qualification.id, null)
            }}
          >
            {t("candidateTakeBack")}
          </button>
        </p>
      )}
      {row.overridden && row.verdict === "met" && qualification.kind !== "avoid" && role.status === "approved" && (
        <AliasOffers role={role.role} qualification={qualification} profile={profile} onAlias={onAlias} />
      )}
      {/* On a row that is pointed at, the buttons lie over the end of this last line: nothing changes its place for them. */}
      <div className="card-row-foot" data-thumb={row.thumb ?? "none"}>
        {further > 0 && (
          <button type="button" className="card-more" aria-expanded={allQuotes} onClick={() => setAllQuotes(before => !before)}>
            {allQuotes ? t("candidateFewerQuotes") : t("candidateMoreQuotes", { count: further })}
          </button>
        )}
        {reasonOf(row) !== "" && <span className="card-reason">{reasonOf(row)}</span>}
        <VerdictActions
          row={row}
          onRate={thumb => onRate(qualification.id, thumb)}
          onOverride={verdict => onOverride(qualification.id, verdict)}
        />
      </div>
    </article>
  )
}

/** That the recruiter set the verdict, when, and what the rules said. */
function youSetThis({ ruled, overriddenAt }: CardRow): string {
  const day = overriddenAt === null ? "" : formatDayOfYear(overriddenAt)
  return ruled ? t("candidateYouSetThis", { day, verdict: verdictText(ruled) }) : t("candidateYouSetThisFirst", { day })
}

/** The rules' reason; where the verdict rests on the recruiter's word, with the day on which it was given. */
function reasonOf({ reason, saidAt }: CardRow): string {
  const words = inWords(reason)
  if (saidAt === null) return words
  return [words, t("candidateSaidOn", { day: formatDayOfYear(saidAt) })].filter(Boolean).join(" ")
}
