import { createJudge } from "~evaluation/evaluate"
import { orderKey } from "~evaluation/rank"
import { judgedRole } from "~role/lint/judged-role"
import type { Role } from "~role/role"
import type { JudgeToTest } from "./swap-test"

/** The built-in rules for a role, as the swap test asks them: verdicts, and all that the order looks at. */
export function rulesJudge(role: Role, now: Date): JudgeToTest {
  const judge = createJudge(role, now)
  const { qualifications } = judgedRole(role)
  return profile => {
    const judged = judge(profile)
    const { points, strength } = orderKey(qualifications, judged)
    return {
      verdicts: Object.fromEntries(judged.evaluation.verdicts.map(({ qualificationId, verdict }) => [qualificationId, verdict])),
      order: [points.must, points.nice, -points.avoid, strength]
    }
  }
}
