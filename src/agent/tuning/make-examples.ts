import { isDoubted, type SaidOfVerdict } from "~evaluation/doubt"
import type { Evaluation, Verdict, VerdictWord } from "~evaluation/evaluation"
import { hashText } from "~profile/hash-text"
import type { Profile } from "~profile/profile"
import type { Role } from "~role/role"
import { inEnglish } from "~sentence/english"
import { sentence } from "~sentence/sentence"
import { askEvaluate } from "../prompts/ask-evaluate"
import type { Disclosure } from "../prompts/asked"
import { messagesOf } from "../prompts/messages-of"
import type { LeftOutOfTuning, TuningExample, TuningSource } from "./tuning-example"

/** Somebody who was judged for a role, with all that the recruiter said of it. */
export interface PersonJudged {
  roleId: string
  personId: string
  role: Role
  /** The version of the role that was judged, and the one that `role` is. */
  judgedVersion: number
  roleVersion: number
  /** The reading that was judged; null where it is not kept. */
  profile: Profile | null
  evaluation: Evaluation
  at: number
  isDecided: boolean
  /** By qualification. */
  said: Readonly<Record<string, SaidOfVerdict & { why?: string | undefined }>>
}

export interface MadeExamples {
  examples: TuningExample[]
  leftOut: Record<LeftOutOfTuning, number>
}

/**
 * Makes examples for tuning of what a recruiter approved, corrected, overruled and thumbed: the request as the evaluate skill puts it together
 * (redacted and fenced as it is when it is sent), and the verdicts as the recruiter left them. A verdict of met or not met goes in with quotes
 * that stand in the request's own text, or the person is left out: nobody is to learn to claim without one. The same example twice is one.
 */
export function makeTuningExamples(people: readonly PersonJudged[], disclosure: Disclosure): MadeExamples {
  const leftOut: MadeExamples["leftOut"] = {
    "not decided": 0,
    doubted: 0,
    "role changed": 0,
    "reading gone": 0,
    "no quote": 0,
    repeated: 0,
    "on both sides": 0
  }
  const seen = new Set<string>()
  const examples: TuningExample[] = []
  for (const person of [...people].sort((a, b) => a.at - b.at || (a.roleId + a.personId < b.roleId + b.personId ? -1 : 1))) {
    const made = exampleOf(person, disclosure)
    if (typeof made === "string") leftOut[made]++
    else {
      const key = hashText(JSON.stringify([made.messages, made.answer])).toString(36)
      if (seen.has(key)) leftOut.repeated++
      else examples.push(made)
      seen.add(key)
    }
  }
  return { examples, leftOut }
}

function exampleOf(person: PersonJudged, disclosure: Disclosure): TuningExample | LeftOutOfTuning {
  const { roleId, personId, role, profile, evaluation, at, said } = person
  const corrected = evaluation.verdicts.filter(one => wordOf(one, said) !== one.verdict)
  const isThumbed = Object.values(said).some(({ thumb }) => thumb === "up")
  if (!person.isDecided && corrected.length === 0 && !isThumbed) return "not decided"
  const doubt = evaluation.verdicts.some(one => {
    const about = said[one.qualificationId]
    return about !== undefined && isDoubted(about, one.verdict)
  })
  if (doubt) return "doubted"
  if (profile === null) return "reading gone"
  const asked = new Set(evaluation.verdicts.map(({ qualificationId }) => qualificationId))
  if (
    person.judgedVersion !== person.roleVersion ||
    role.qualifications.length !== asked.size ||
    !role.qualifications.every(({ id }) => asked.has(id))
  )
    return "role changed"

  const request = askEvaluate({ role, profile, now: at }, evaluation.rulesVersion, disclosure)
  const messages = messagesOf(request, [])
  // What the model is shown, without its marks: cut where a request is cut.
  const shown = messages.at(-1)?.content ?? ""
  const entries = evaluation.verdicts.map(one => {
    const word = wordOf(one, said)
    return {
      before: entryOf(one, one.verdict, null, shown, request.redact),
      after: entryOf(one, word, said[one.qualificationId]?.why ?? null, shown, request.redact)
    }
  })
  if (entries.some(({ after }) => after.verdict !== "unknown" && after.quotes.length === 0)) return "no quote"
  const source: TuningSource = corrected.length > 0 ? "corrected" : isThumbed ? "thumbed" : "decided"
  return {
    roleId,
    personId,
    at,
    source,
    messages,
    answer: JSON.stringify({ verdicts: entries.map(({ after }) => after) }),
    rejected: corrected.length > 0 ? JSON.stringify({ verdicts: entries.map(({ before }) => before) }) : null
  }
}

function wordOf({ qualificationId, verdict }: Verdict, said: PersonJudged["said"]): VerdictWord {
  return said[qualificationId]?.override ?? verdict
}

/** One entry of the answer. Quotes are those of the page as the model saw them: redacted, and found in its text to the letter. */
function entryOf(
  { qualificationId, verdict, evidence, reason, ask }: Verdict,
  word: VerdictWord,
  why: string | null,
  shown: string,
  redact: (text: string) => string
) {
  const quotes = word === "unknown" ? [] : evidence.map(({ quote }) => redact(quote)).filter(quote => quote !== "" && shown.includes(quote))
  const said = word === verdict ? inEnglish(reason) : (why ?? inEnglish(sentence("tuningCorrected", { verdict: word })))
  return {
    id: qualificationId,
    verdict: word,
    quotes: quotes.slice(0, 3),
    reason: redact(said),
    ask: word === "unknown" ? redact(inEnglish(ask ?? sentence("askThemMore"))) : null
  }
}
