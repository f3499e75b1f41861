import type { VerdictWord } from "~evaluation/evaluation"
import { agreesWith, type Advice } from "../replay/replay-report"
import { judgeFigures, type SaidAndHappened, type JudgeFigures } from "./compare-judges"
import { columnsOf, type LearnedCase } from "./model/learned-case"
import { leastOfKind, leastOutcomes } from "./least-outcomes"
import { predictOutOfSample, splitKindOf } from "./model/out-of-sample"
import type { OutcomeCase } from "./outcome-cases"
import type { AskingRole } from "./told-in-roles"

/** Whose judgement is compared: the recruiter's decisions, the verdicts that stood beside them by who gave them, the checklist, the model. */
export type WhoJudged = { kind: "recruiter" } | { kind: "verdicts"; by: string } | { kind: "checklist" } | { kind: "outcome model" }

export interface Compared {
  judge: WhoJudged
  figures: JudgeFigures
}

/** What verdicts come to; handed in, because the rule brings the vocabulary along. */
type AdviceOf = (verdicts: Readonly<Record<string, VerdictWord>>, role: { qualifications: AskingRole["qualifications"] }) => Advice

const spoken: Readonly<Record<Advice, number>> = { for: 1, open: 0.5, against: 0 }
const decided = { shortlist: 1, maybe: 0.5, pass: 0 } as const

/**
 * Recruiter, rules, each model whose verdicts were shown, the count of met musts and the outcome model, over the settled interviews of people
 * who were decided on beside verdicts. Where there are enough for the outcome model, all are held to the people whom it predicted without having
 * learned from them, whether or not it may be shown. Each over whom it judged: `n` says how many.
 */
export function compareOverOutcomes(
  cases: readonly OutcomeCase[],
  learned: readonly LearnedCase[],
  roles: readonly AskingRole[],
  adviceOf: AdviceOf
): Compared[] {
  const wentOn = learned.filter(one => one.wentOn).length
  const isEnough = learned.length >= leastOutcomes && Math.min(wentOn, learned.length - wentOn) >= leastOfKind
  const predicted = isEnough ? predictOutOfSample(learned, columnsOf(learned, new Set()), splitKindOf(learned)) : null
  const predictedOf = new Map(predicted?.map(one => [keyOf(one.one), one]))
  const inputsOf = new Map(learned.map(one => [keyOf(one), one.inputs]))
  const roleOf = new Map(roles.map(role => [role.id, role]))
  const people = cases.flatMap(one => {
    const role = roleOf.get(one.roleId)
    const isHeld = predicted === null || predictedOf.has(keyOf(one))
    if (one.wentOn === null || one.decision === null || !role || !isHeld) return []
    const qualifications = role.qualifications.filter(({ id }) => Object.hasOwn(one.verdicts, id))
    if (qualifications.length === 0) return []
    return [{ one, wentOn: one.wentOn, decision: one.decision, advice: adviceOf(one.verdicts, { qualifications }) }]
  })
  const rows: Compared[] = []
  const add = (judge: WhoJudged, judged: readonly SaidAndHappened[]) => rows.push({ judge, figures: judgeFigures(judged) })
  add(
    { kind: "recruiter" },
    people.map(({ wentOn: went, decision }) => ({ wentOn: went, says: decided[decision], agrees: null, probability: null }))
  )
  for (const by of [...new Set(people.flatMap(({ one }) => one.judgedBy ?? []))].sort()) {
    const own = people.filter(({ one }) => one.judgedBy === by)
    add(
      { kind: "verdicts", by },
      own.map(({ wentOn: went, decision, advice }) => ({
        wentOn: went,
        says: spoken[advice],
        agrees: advice === agreesWith[decision],
        probability: null
      }))
    )
  }
  const counted = people.flatMap(({ one, wentOn: went }) => {
    const inputs = inputsOf.get(keyOf(one))
    return inputs
      ? [{ wentOn: went, says: inputs["musts met"] ?? 0, agrees: null, probability: predictedOf.get(keyOf(one))?.checklist ?? null }]
      : []
  })
  add({ kind: "checklist" }, counted)
  if (predicted !== null) {
    const own = people.flatMap(({ one, wentOn: went }): SaidAndHappened[] => {
      const probability = predictedOf.get(keyOf(one))?.model
      return probability === undefined ? [] : [{ wentOn: went, says: probability, agrees: null, probability }]
    })
    add({ kind: "outcome model" }, own)
  }
  return rows.filter(({ figures: { agreement, ordered } }) => agreement !== null || ordered !== null)
}

function keyOf({ roleId, personId }: { roleId: string; personId: string }): string {
  return `${roleId}\n${personId}`
}
