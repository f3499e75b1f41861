import { sentence } from "~sentence/sentence"
import type { HandOver } from "./hand-over"
import type { HandOverLanguage } from "./worded-hand-over"
import { writeNote } from "./write-note"

/** What stands under the evidence of one person where it is put back into a tracking system. */
export interface EvidenceNoteFacts {
  /** By which the criteria can be found again as they were: a short digest or a number of the role's version. */
  criteriaVersion: string
  /** When the criteria were last changed, in milliseconds since 1970; null where it is not known. */
  criteriaChangedAt: number | null
  /** What the recruiter decided, and who they are, as they write themselves; null where nothing was decided or no name is set. */
  decision: "shortlist" | "maybe" | "pass" | null
  decidedBy: string | null
  /** Whether a model was asked, or the built-in rules alone judged. */
  judgedBy: "rules" | "model"
  /** Last line, by which a second try finds this note: `noteMark` of the connectors. */
  mark: string
}

const decisions = {
  shortlist: sentence("evidenceShortlist"),
  maybe: sentence("evidenceMaybe"),
  pass: sentence("evidencePass")
}

/**
 * The evidence of one person as a note: met, not met and unknown with quotes, the profile's address, then what it rests on. Plain text.
 * @throws RangeError where the hand-over is of more or less than one person: nobody's evidence belongs into another's record
 */
export function writeEvidenceNote(handOver: HandOver, facts: EvidenceNoteFacts, language: HandOverLanguage): string {
  if (handOver.people.length !== 1) throw new RangeError("An evidence note is of one person.")
  const { wording, locale } = language
  const { criteriaVersion, criteriaChangedAt, decision, decidedBy, judgedBy, mark } = facts
  const day =
    criteriaChangedAt === null ? null : new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(criteriaChangedAt)
  const decided = decision === null ? null : wording(decisions[decision])
  const foot = [
    wording(
      day === null
        ? sentence("evidenceCriteria", { version: criteriaVersion })
        : sentence("evidenceCriteriaOf", { version: criteriaVersion, day })
    ),
    wording(judgedBy === "model" ? sentence("evidenceByModel") : sentence("evidenceByRules")),
    ...(decided === null
      ? [wording(sentence("evidenceUndecided"))]
      : [
          wording(
            decidedBy === null
              ? sentence("evidenceDecided", { decided })
              : sentence("evidenceDecidedBy", { decided, who: oneLine(decidedBy) })
          )
        ])
  ]
  return `${writeNote(handOver, language).trimEnd()}\n\n${foot.join("\n")}\n\n${mark}\n`
}

const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim()
