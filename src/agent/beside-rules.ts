import type { Verdict } from "~evaluation/evaluation"
import { heardOf } from "~profile/voice/heard-of"
import { sentence } from "~sentence/sentence"
import { rulesVerdict } from "./rules-opinion"
import type { EvaluateInput } from "./skill-inputs"

/** Musts that one answer turns from what the rules say to met: one may be read better than the rules can, several at once are more likely talked into. */
const several = 2

/**
 * Where an answer turns several musts at once, or the profile speaks to software and the answer says otherwise than the rules, nothing of what
 * differs is counted: the rules' verdicts stand, and what the model reads is shown beside them. Verdicts are in the role's order and already struck.
 *
 * @param mayTurn musts that an answer which is still coming in may turn yet: while they could make several, nothing that differs counts
 */
export function besideRules(verdicts: readonly Verdict[], input: EvaluateInput, mayTurn = 0): Verdict[] {
  const differing = verdicts.map(verdict => {
    const rules = rulesVerdict(input, verdict.qualificationId)
    return rules !== null && rules.verdict !== verdict.verdict ? rules : null
  })
  const turned = verdicts.filter(({ kind, verdict }, at) => differing[at] !== null && kind === "must" && verdict === "met")
  const speaks = heardOf(input.profile).said.length > 0
  if (turned.length + mayTurn < several && !speaks) return [...verdicts]
  const meanwhile = turned.length < several ? sentence("reasonDiffersMeanwhile") : sentence("reasonDiffersAtOnce")
  const reason = speaks ? sentence("reasonDiffersBesideOrders") : meanwhile
  return verdicts.map((verdict, at): Verdict => {
    const rules = differing[at]
    // A must of which the model knows less than the rules counts as the model sees it, unless the page may have told it so.
    if (!rules || (verdict.verdict === "unknown" && !speaks)) return verdict
    if (rules.verdict !== "unknown") return verdict.verdict === "unknown" ? rules : { ...rules, modelReads: verdict.verdict }
    const { ask } = rules
    return verdict.verdict === "unknown" ? verdict : { ...verdict, verdict: "unknown", reason, ask, modelReads: verdict.verdict }
  })
}
