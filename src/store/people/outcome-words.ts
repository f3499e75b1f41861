import type { OutcomeKind } from "~learning/outcomes/outcome-kind"
import { foldMarks } from "~profile/fold-text"

/**
 * The words in which spreadsheets and applicant tracking systems say what became of somebody. Declined is what the person did, rejected what
 * the company decided; "turned down" alone is said of either, and stays with the person, of whom it is said mostly.
 */
const spellings: Readonly<Record<OutcomeKind, string>> = {
  contacted:
    "contacted|reached out|outreach|outreach sent|note sent|message sent|messaged|mail sent|email sent|emailed|inmail sent|first contact|angeschrieben|contacté|contactado|contatado",
  replied: "replied|reply|responded|response|answered|wrote back|in conversation|engaged",
  screened:
    "screened|screen|screening|phone screen|phone screening|recruiter screen|recruiter call|recruiter screening|phone interview|prescreen|intro call",
  interviewed:
    "interviewed|interview|interviews|interviewing|onsite|on site|onsite interview|technical interview|final interview|hiring manager interview|first interview|second interview|face to face",
  offered: "offered|offer|offer made|offer sent|offer extended|offer out|offer pending",
  hired: "hired|hire|joined|started|placed|placement|accepted|offer accepted|contract signed|onboarded",
  declined:
    "declined|decline|withdrew|withdrawn|withdraw|candidate withdrew|candidate withdrawn|offer declined|offer rejected by candidate|declined offer|turned down|not interested|dropped out",
  rejected:
    "rejected|rejection|reject|rejected by us|company rejected|not selected|not hired|no hire|not taken on|not progressed|not moving forward|not proceeding|not a fit|not successful|unsuccessful|unsuccessful application|disqualified|failed interview|rejected after interview|abgelehnt|absage|refusé|rechazado|rejeitado|afgewezen",
  "stayed six months":
    "stayed six months|stayed 6 months|stayed|six months|6 months|retained|still there after six months|still there after 6 months|passed probation|probation passed"
}

const kinds: ReadonlyMap<string, OutcomeKind> = new Map(
  (Object.entries(spellings) as [OutcomeKind, string][]).flatMap(([kind, words]) => words.split("|").map(word => [word, kind] as const))
)

/** Lower case, without accents and signs: "E-Mail / Profile_URL" → "e mail profile url". */
export function foldedCell(text: string): string {
  return foldMarks(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}

/** The outcome that a word or a stage's name stands for ("3. Phone screen" → screened), or null where it stands for none. */
export function outcomeKindOf(text: string): OutcomeKind | null {
  const words = foldedCell(text)
  return (
    kinds.get(words) ??
    kinds.get(words.replace(/^(?:stage |step )?\d+ /, "")) ??
    kinds.get(words.replace(/ (?:stage|done|completed|yes)$/, "")) ??
    null
  )
}
