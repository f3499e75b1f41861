import { judgedRole } from "~role/lint/judged-role"
import { countVerdicts } from "~evaluation/count-verdicts"
import type { Evaluation, Verdict } from "~evaluation/evaluation"
import type { Qualification } from "~role/role"
import { inEnglish } from "~sentence/english"
import { sentence, type Said } from "~sentence/sentence"
import { askAboutMeeting } from "./ask-about-meeting"
import { besideRules } from "./beside-rules"
import { literalInProfile } from "./grounding"
import { foreignVoiceIn, identityIn, protectedTraitIn, ungroundedIn } from "./own-words"
import { canaryOf } from "./prompts/canary"
import { asksYears, rulesOpinion, rulesVerdict } from "./rules-opinion"
import type { EvaluateInput } from "./skill-inputs"
import { addedInVerdict } from "./support/added-in-verdict"
import { contradictsItself } from "./support/contradicts-itself"
import { isOfRules, supportOf, type SupportFault } from "./support/support"
import { unseenByModel } from "./unseen-by-model"

/**
 * Takes out of an evaluation what is not supported, so that it is never shown as fact: quotes that are not literally in the profile go; a
 * verdict of met or not met that its quotes do not hold up becomes unknown, with its question, and one that they may hold up in other words
 * is kept as the model's reading and counts as unknown; answers that contradict each other are unknown; a verdict on years that contradicts
 * the dates, or whose sentence speaks with the voice of the page, becomes the rules' own, and so does every verdict where the mark came back:
 * who obeys the page in one sentence is not believed in the next; a sentence with a fact from elsewhere, a protected trait or the person's
 * name is replaced; what the role does not ask is dropped and what was not answered is unknown, but where the rules have words of the page for a
 * verdict and the model has none (unseen-by-model.ts); where several musts turn at once, or the page
 * speaks to software, the rules' verdicts stand beside what the model reads (beside-rules.ts); the counts are counted again. The rules' own
 * verdicts, and what was struck once, come back as they were.
 *
 * @param mayTurn musts that an answer which is still coming in may turn yet (beside-rules.ts)
 */
export function strikeEvaluation(evaluation: Evaluation, input: EvaluateInput, mayTurn = 0): Evaluation {
  const first = new Map<string, Verdict>()
  const gaveAway = JSON.stringify(evaluation.verdicts).includes(canaryOf(input.role))
  const answered = gaveAway ? rulesOpinion(input).verdicts : evaluation.verdicts
  for (const verdict of answered) if (!first.has(verdict.qualificationId)) first.set(verdict.qualificationId, verdict)
  const twice = contradictsItself(answered)
  const struck = judgedRole(input.role).qualifications.map(qualification => {
    const given = first.get(qualification.id)
    if (given && twice.has(qualification.id)) return unknownOf(qualification, given, [], sentence("supportTwoAnswers"), input)
    return strike(qualification, given, input)
  })
  const verdicts = besideRules(struck, input, mayTurn)
  return { ...evaluation, verdicts, counts: countVerdicts(verdicts) }
}

function strike(qualification: Qualification, given: Verdict | undefined, input: EvaluateInput): Verdict {
  const { id: qualificationId, kind } = qualification
  const verdict = given && believed(given, input)
  if (!verdict) {
    const rules = unseenByModel(input, qualificationId)
    if (rules) return rules
    return {
      qualificationId,
      kind,
      verdict: "unknown",
      evidence: [],
      reason: sentence("reasonNoVerdict"),
      ask: askAboutMeeting(qualification)
    }
  }
  const isLiteral = literalInProfile(input.profile)
  if (isOfRules(verdict, input)) return verdict
  if (verdict.verdict === "unknown") {
    const evidence = verdict.evidence.filter(({ quote }) => isLiteral(quote))
    const rules = unseenByModel(input, qualificationId, evidence)
    if (rules) return rules
    const reason = reasonOf(verdict, input) ?? sentence("reasonProfileSilent")
    return { ...verdict, kind, evidence, ask: askOf(verdict, qualification, input), reason }
  }
  const support = supportOf(verdict, qualification, input)
  switch (support.is) {
    case "checked": {
      const checked = { ...verdict, kind, evidence: support.evidence }
      return { ...checked, reason: reasonOf(checked, input) ?? sentence("reasonRestsOnQuotes") }
    }
    case "model": {
      const read = { ...verdict, evidence: support.evidence, modelReads: verdict.verdict }
      const reason = reasonOf(read, input) ?? sentence("supportReadByModel")
      return { ...unknownOf(qualification, verdict, support.evidence, reason, input), modelReads: verdict.verdict }
    }
    case "none": {
      const rules = support.fault === "not in profile" ? unseenByModel(input, qualificationId) : null
      if (rules) return rules
      const reason = noSupport[support.fault] ?? sentence("supportNone")
      return unknownOf(qualification, verdict, support.evidence, reason, input)
    }
  }
}

const noSupport: Partial<Record<SupportFault, Said>> = {
  "not in profile": sentence("reasonNoSupport"),
  "to software": sentence("reasonSaidToSoftware")
}

function unknownOf(
  qualification: Qualification,
  verdict: Verdict,
  evidence: Verdict["evidence"],
  reason: Said,
  input: EvaluateInput
): Verdict {
  const { id: qualificationId, kind } = qualification
  return { qualificationId, kind, verdict: "unknown", evidence, reason, ask: askOf(verdict, qualification, input) }
}

/** The verdict's own sentence, where it may stand beside these quotes and adds nothing to them. */
function reasonOf(verdict: Verdict, input: EvaluateInput): Said | null {
  return isFit(verdict.reason, input) && !adds(verdict, "reason", input) ? verdict.reason : null
}

function askOf(verdict: Verdict, qualification: Qualification, input: EvaluateInput): Said {
  const { ask } = verdict
  const isAsked = ask !== null && inEnglish(ask).trim() !== ""
  return isAsked && isFit(ask, input) && !adds(verdict, "ask", input) ? ask : askAboutMeeting(qualification)
}

function adds(verdict: Verdict, where: "reason" | "ask", input: EvaluateInput): boolean {
  return addedInVerdict(verdict, input).some(({ field }) => field === where)
}

function isFit(said: Said, input: EvaluateInput): boolean {
  const text = inEnglish(said)
  return [protectedTraitIn(text, input), identityIn(text, input), foreignVoiceIn(text), ungroundedIn(text, input)].every(
    found => found === null
  )
}

/** The verdict itself, or the rules' own in its place. */
function believed(verdict: Verdict, input: EvaluateInput): Verdict {
  const rules = rulesVerdict(input, verdict.qualificationId)
  if (!rules || rules.verdict === verdict.verdict) return verdict
  if (foreignVoiceIn(`${inEnglish(verdict.reason)}\n${inEnglish(verdict.ask ?? "")}`) !== null) return rules
  const contradictsDates = asksYears(input, verdict.qualificationId) && rules.verdict !== "unknown" && verdict.verdict !== "unknown"
  return contradictsDates ? rules : verdict
}
