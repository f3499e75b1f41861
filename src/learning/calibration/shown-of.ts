import { suggestAliases } from "~evaluation/suggest-aliases"
import type { VerdictWord } from "~evaluation/evaluation"
import type { Profile } from "~profile/profile"
import type { Role, Qualification } from "~role/role"
import { skillNames } from "~role/vocabulary/vocabulary"
import type { ShownAnswer } from "./calibration-questions"
import { mayBeAskedFor } from "../preferences/preference-target"
import { standsForProxy } from "../traits/proxies"

/**
 * What is known of somebody who was shown blind: the verdicts, and for each must that is not met the words of the profile that could be read
 * as it. Looking for those words takes milliseconds a qualification, so it is done for somebody who was said yes to, and not before.
 */
export function shownOf(role: Role, verdicts: Readonly<Record<string, VerdictWord>>, profile: Profile | null): ShownAnswer {
  if (profile === null) return { verdicts }
  const asked = role.qualifications.filter(one => one.kind === "must" && verdicts[one.id] === "not met" && isOfTheWork(one))
  const aliases = (one: Qualification) => suggestAliases(role, one, profile).filter(({ term }) => !isKnown(term) && !standsForProxy(term))
  return { verdicts, aliases: Object.fromEntries(asked.map(one => [one.id, aliases(one)])) }
}

/** The words of a profile for a place, a language or a schooling say who was shown, and stand for more than the work. */
function isOfTheWork(qualification: Qualification): boolean {
  return mayBeAskedFor({ kind: "verdict", qualificationId: qualification.id, verdict: "met" }, qualification)
}

/** Something that has a name of its own ("SQL") is another thing, and no other word for what is asked for. */
function isKnown(term: string): boolean {
  return skillNames.index.findIn(term).some(({ start, end }) => start === 0 && end === term.length)
}
