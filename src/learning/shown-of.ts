import { suggestAliases } from "~evaluation/suggest-aliases"
import type { VerdictWord } from "~evaluation/evaluation"
import type { Profile } from "~profile/profile"
import type { DraftRole } from "~role/role"
import type { Shown } from "./calibration-questions"

/**
 * What is known of somebody who was shown blind: the verdicts, and for each must that is not met the words of the profile that could be read
 * as it. Looking for those words takes milliseconds a qualification, so it is done for somebody who was said yes to, and not before.
 */
export function shownOf(role: DraftRole, verdicts: Readonly<Record<string, VerdictWord>>, profile: Profile | null): Shown {
  if (profile === null) return { verdicts }
  const asked = role.qualifications.filter(({ id, kind }) => kind === "must" && verdicts[id] === "not met")
  return { verdicts, aliases: Object.fromEntries(asked.map(one => [one.id, suggestAliases(role, one, profile)])) }
}
