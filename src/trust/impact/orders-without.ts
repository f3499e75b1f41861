import { createJudge } from "~evaluation/evaluate"
import { orderKey, type OrderKey } from "~evaluation/rank"
import { comparePoints } from "~evaluation/verdict-points"
import type { VerdictWord } from "~evaluation/evaluation"
import type { Profile } from "~profile/profile"
import { judgedRole } from "~role/lint/judged-role"
import type { Role } from "~role/role"

export interface OrdersWithout {
  /** By person, then by qualification. */
  verdicts: ReadonlyMap<string, Readonly<Record<string, VerdictWord>>>
  /** Everybody's id in the order of the role without one qualification, the best first; with all of them for null. */
  order: (withoutId: string | null) => string[]
}

/**
 * The order of people by the rules, with all that a role asks for and with one qualification left out. Each is judged once, however many orders are
 * asked for. For the impact of a qualification on groups; it shows nobody's place to whoever chooses.
 */
export function ordersWithout(role: Role, people: readonly { id: string; profile: Profile }[], now: Date): OrdersWithout {
  const judge = createJudge(role, now)
  const { qualifications } = judgedRole(role)
  const judged = people.map(({ id, profile }) => ({ id, of: judge(profile) }))
  return {
    verdicts: new Map(
      judged.map(({ id, of }) => [
        id,
        Object.fromEntries(of.evaluation.verdicts.map(({ qualificationId, verdict }) => [qualificationId, verdict]))
      ])
    ),
    order(withoutId) {
      const left = qualifications.flatMap(({ id }, at) => (id === withoutId ? [] : [at]))
      const asked = left.map(at => qualifications[at]!)
      const keys = judged.map(({ id, of }): { id: string; key: OrderKey } => {
        const verdicts = left.map(at => of.evaluation.verdicts[at]!)
        const judgements = left.map(at => of.judgements[at]!)
        return { id, key: orderKey(asked, { ...of, evaluation: { ...of.evaluation, verdicts }, judgements }) }
      })
      return keys.toSorted((a, b) => comparePoints(a.key.points, b.key.points) || b.key.strength - a.key.strength).map(({ id }) => id)
    }
  }
}
