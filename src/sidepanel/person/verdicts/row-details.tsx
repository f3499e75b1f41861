import { Fragment } from "react"
import { formatDayOfYear } from "~ui/format"
import { inWords, t } from "~ui/text"
import { verdictText } from "~ui/verdict-badge"
import { QuoteButton } from "../../quotes/quote-button"
import type { CardRow } from "../card-model"
import { AliasOffers } from "./alias-offers"
import { AskLine } from "./ask-line"
import { OverrideWhy } from "./override-why"
import { SaysSo } from "./says-so"
import { VerdictActions } from "./verdict-actions"
import type { VerdictRowProps } from "./verdict-row"

/** An opened row: all quotes, why, the question to ask, and what the recruiter can say to it. */
export function RowDetails({ row, role, profile, onShowQuote, onRate, onOverride, onAlias }: VerdictRowProps) {
  const { qualification } = row
  const asks = row.verdict === "unknown" && row.ask !== null
  const isOfRole = qualification.kind !== "avoid" && role.status === "approved"
  const teaches = row.ruled === "unknown" && !row.overridden && isOfRole
  return (
    <div className="row-details">
      {noteOf(row) !== null && <p className="card-reason">{noteOf(row)}</p>}
      {row.evidence.map((evidence, at) => (
        <Fragment key={at}>
          <QuoteButton evidence={evidence} qualification={qualification} onShow={onShowQuote} />
          {teaches && <SaysSo qualification={qualification} quote={evidence.quote} onOverride={onOverride} onAlias={onAlias} />}
        </Fragment>
      ))}
      {reasonOf(row) !== "" && <p className="card-reason">{reasonOf(row)}</p>}
      {asks && row.ask !== null && <AskLine ask={inWords(row.ask)} />}
      {row.flippedFrom !== null && <p className="card-reason">{t("candidateFlipped", { verdict: verdictText(row.flippedFrom) })}</p>}
      {row.overridden && (
        <p className="card-overridden">
          {youSetThis(row)}{" "}
          <button type="button" className="candor-link-button" onClick={() => onOverride(null)}>
            {t("candidateTakeBack")}
          </button>
        </p>
      )}
      <VerdictActions row={row} onRate={onRate} onOverride={onOverride} />
      {row.overridden && <OverrideWhy key={row.verdict} saved={row.why} onSave={why => onOverride(row.verdict, why)} />}
      {isOfRole && row.ruled !== null && row.ruled !== "met" && (
        <AliasOffers role={role.role} qualification={qualification} profile={profile} offering={row.verdict === "met"} onAlias={onAlias} />
      )}
    </div>
  )
}

/** Why there is no verdict. */
export function notEvaluatedText({ unjudged }: Pick<CardRow, "unjudged">): string {
  return t(unjudged ? "candidateNotJudgedRow" : "candidateNotEvaluatedRow")
}

/** What the quotes below are, where they are not what a verdict of the rules rests on. */
function noteOf(row: CardRow): string | null {
  const { modelReads, ruled, evidence, verdict } = row
  if (verdict === null) return notEvaluatedText(row)
  if (modelReads === "unknown") return t("candidateModelUnseen")
  if (modelReads !== null && ruled !== null && ruled !== "unknown")
    return t("candidateModelDiffers", { verdict: verdictText(modelReads), rules: verdictText(ruled) })
  if (ruled !== "unknown" || evidence.length === 0) return null
  return modelReads === null ? t("candidateNearest") : t("candidateModelReads", { verdict: verdictText(modelReads) })
}

/** That the recruiter set the verdict, when, and what the rules said. */
function youSetThis({ ruled, overriddenAt }: CardRow): string {
  const day = overriddenAt === null ? "" : formatDayOfYear(overriddenAt)
  return ruled ? t("candidateYouSetThis", { day, verdict: verdictText(ruled) }) : t("candidateYouSetThisFirst", { day })
}

/** The rules' reason, told as theirs once the recruiter has said otherwise; where it rests on the recruiter's word, with the day it was given. */
function reasonOf({ reason, saidAt, overridden }: CardRow): string {
  const words = inWords(reason)
  const said = saidAt === null ? words : [words, t("candidateSaidOn", { day: formatDayOfYear(saidAt) })].filter(Boolean).join(" ")
  return overridden && said !== "" ? t("candidateReasonOfRules", { reason: said }) : said
}
