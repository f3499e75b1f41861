import { judgedRole } from "~role/lint/judged-role"
import { evaluationSchema, type Verdict } from "~evaluation/evaluation"
import { contradictedMusts } from "./contradictions"
import { judge } from "./judge"
import { canaryOf } from "./prompts/canary"
import { rulesOpinion, rulesVerdict } from "./rules-opinion"
import type { EvaluateInput } from "./skill-inputs"
import evaluate from "./skills/evaluate"
import { strikeEvaluation } from "./strike-evaluation"
import { contradictsItself } from "./support/contradicts-itself"

/**
 * Of a model's answer that is still coming in, the verdicts that may be shown: those with which the checks find nothing wrong, each as it would be
 * kept. The rules' own verdicts stand in for what is not answered yet, so that a verdict is held against what it will be held against at the end.
 * What differs from the rules counts only where nothing that is still to come can set it aside (several musts turned at once, a second opinion);
 * until then it is shown as the model's reading.
 */
export function verdictsSoFar(draft: unknown, input: EvaluateInput): Verdict[] {
  const parsed = evaluationSchema.safeParse(draft)
  // Who lets the mark out obeys the page: nothing of the answer is shown.
  if (!parsed.success || JSON.stringify(parsed.data.verdicts).includes(canaryOf(input.role))) return []
  const { qualifications } = judgedRole(input.role)
  const twice = contradictsItself(parsed.data.verdicts)
  const said = new Map<string, Verdict>()
  for (const verdict of parsed.data.verdicts)
    if (!twice.has(verdict.qualificationId) && !said.has(verdict.qualificationId)) said.set(verdict.qualificationId, verdict)

  const rules = rulesOpinion(input)
  const whole = () => ({ ...rules, verdicts: rules.verdicts.map(verdict => said.get(verdict.qualificationId) ?? verdict) })
  // A check that blocks keeps the dearer ones from running: what it found is taken out, until nothing is found.
  for (let wrong = blocked(whole().verdicts, input); wrong.length > 0; wrong = blocked(whole().verdicts, input)) {
    const before = said.size
    for (const id of wrong) said.delete(id)
    if (said.size === before) return []
  }
  const isOpen = ({ id, kind }: { id: string; kind: string }) =>
    kind === "must" && !said.has(id) && rulesVerdict(input, id)?.verdict !== "met"
  const struck = strikeEvaluation(whole(), input, qualifications.filter(isOpen).length)
  const doubted = new Set(contradictedMusts(struck, input))
  return struck.verdicts.flatMap((verdict): Verdict[] => {
    if (!said.has(verdict.qualificationId)) return []
    if (!doubted.has(verdict.qualificationId) || verdict.verdict === "unknown") return [verdict]
    return [{ ...rulesVerdict(input, verdict.qualificationId)!, modelReads: verdict.verdict }]
  })
}

/** Whose verdicts a check blocks. */
function blocked(verdicts: readonly Verdict[], input: EvaluateInput): string[] {
  const { findings } = judge(evaluate, input, { ...rulesOpinion(input), verdicts })
  return findings
    .filter(({ priority }) => priority === "P1")
    .flatMap(({ where }) => verdicts[Number(/^verdicts\.(\d+)/.exec(where)?.[1] ?? -1)]?.qualificationId ?? [])
}
