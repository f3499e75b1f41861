import { countVerdicts } from "~evaluation/count-verdicts"
import type { Evaluation, Verdict } from "~evaluation/evaluation"
import type { Qualification } from "~role/role"
import { literalInProfile } from "./grounding"
import { foreignVoiceIn, identityIn, protectedTraitIn, ungroundedIn } from "./own-words"
import { canaryOf } from "./prompts/canary"
import { asksYears, rulesOpinion, rulesVerdict } from "./rules-opinion"
import type { EvaluateInput } from "./skill-inputs"

/**
 * Takes out of an evaluation what is not grounded, so that it is never shown as fact: quotes that are not literally in the profile go; a
 * verdict of met or not met without a surviving quote becomes unknown, with its question; a verdict on years that contradicts the dates, or
 * whose sentence speaks with the voice of the page, becomes the rules' own, and so does every verdict where the mark came back: who obeys
 * the page in one sentence is not believed in the next; a sentence with a fact from elsewhere, a protected trait or the person's name is
 * replaced; what the role does not ask is dropped and what was not answered is unknown; the counts are counted again. An evaluation that was
 * clean comes back as it was.
 */
export function strikeEvaluation(evaluation: Evaluation, input: EvaluateInput): Evaluation {
  const first = new Map<string, Verdict>()
  const gaveAway = JSON.stringify(evaluation.verdicts).includes(canaryOf(input.role))
  const answered = gaveAway ? rulesOpinion(input).verdicts : evaluation.verdicts
  for (const verdict of answered) if (!first.has(verdict.qualificationId)) first.set(verdict.qualificationId, verdict)
  const verdicts = input.role.qualifications.map(qualification => strike(qualification, first.get(qualification.id), input))
  return { ...evaluation, verdicts, counts: countVerdicts(verdicts) }
}

function strike(qualification: Qualification, given: Verdict | undefined, input: EvaluateInput): Verdict {
  const { id: qualificationId, kind } = qualification
  const verdict = given && believed(given, input)
  if (!verdict) {
    return {
      qualificationId,
      kind,
      verdict: "unknown",
      evidence: [],
      reason: "I don't know: no verdict was given.",
      ask: askAbout(qualification)
    }
  }
  const isLiteral = literalInProfile(input.profile)
  const evidence = verdict.evidence.filter(({ quote }) => isLiteral(quote))
  const isFit = (text: string) =>
    [protectedTraitIn(text, input), identityIn(text, input), foreignVoiceIn(text), ungroundedIn(text, input)].every(found => found === null)
  const ask = verdict.ask?.trim() && isFit(verdict.ask) ? verdict.ask : askAbout(qualification)
  const reason = (whenStruck: string) => (isFit(verdict.reason) ? verdict.reason : whenStruck)
  const word = verdict.verdict
  if (word === "unknown") return { ...verdict, kind, evidence, ask, reason: reason("I don't know: the profile does not say.") }
  if (evidence.length > 0) return { ...verdict, kind, evidence, reason: reason("Rests on the quoted words.") }
  return { qualificationId, kind, verdict: "unknown", evidence, reason: "I don't know: no words of the profile support a verdict.", ask }
}

/** The verdict itself, or the rules' own in its place. */
function believed(verdict: Verdict, input: EvaluateInput): Verdict {
  const rules = rulesVerdict(input, verdict.qualificationId)
  if (!rules || rules.verdict === verdict.verdict) return verdict
  if (foreignVoiceIn(`${verdict.reason}\n${verdict.ask ?? ""}`) !== null) return rules
  const contradictsDates = asksYears(input, verdict.qualificationId) && rules.verdict !== "unknown" && verdict.verdict !== "unknown"
  return contradictsDates ? rules : verdict
}

/** The question for a qualification that brought none of its own. */
function askAbout({ text, kind }: Qualification): string {
  return kind === "avoid" ? `Does this apply to you: ${text}?` : `How do you meet this: ${text}?`
}
