import type { AnalysisFinding } from "./preference-analysis"
import type { PreferenceEffect } from "./preference"
import type { Sides } from "./preference-grounds"
import { ratesOf } from "./preference-grounds"
import { mayBeAskedFor, textOfTrait } from "./preference-target"

/** Where fewer than this of the people without something are wanted, it is a must and not only nice to have. */
const mustBelow = 0.22

/**
 * What approving a finding would change; null where the role says it already, or where more may not be asked of people by it. Asking less
 * of people (a must that does not matter) is open to every qualification.
 */
export function effectOf({ trait, direction, qualification }: AnalysisFinding, sides: Sides): PreferenceEffect | null {
  const isNotMet = trait.kind === "verdict" && trait.verdict === "not met"
  const towards = isNotMet ? -direction : direction
  if (qualification) {
    const { id: qualificationId, text, kind } = qualification
    const isAsking = (kind === "nice" && towards === 1) || (kind === "nice" && towards === -1 && !isNotMet)
    if (isAsking && !mayBeAskedFor(trait, qualification)) return null
    const [has, lacks] = ratesOf(isNotMet ? { withTrait: sides.without, without: sides.withTrait } : sides)
    if (kind === "must") return towards === 1 ? null : { kind: "change kind", qualificationId, text, to: "nice" }
    if (kind === "avoid") return towards === 1 ? { kind: "change kind", qualificationId, text, to: "nice" } : null
    if (towards === 1)
      return lacks.mean < mustBelow
        ? { kind: "change kind", qualificationId, text, to: "must" }
        : { kind: "weigh", qualificationId, text, weight: 2 }
    return has.mean < mustBelow
      ? { kind: "change kind", qualificationId, text, to: "avoid" }
      : { kind: "weigh", qualificationId, text, weight: 0.25 }
  }
  if (trait.kind === "verdict" || direction === 0 || !mayBeAskedFor(trait, null)) return null
  const text = textOfTrait(trait, null)
  if (direction === -1) return { kind: "add qualification", text, as: "avoid" }
  return { kind: "add qualification", text, as: ratesOf(sides)[1].mean < mustBelow ? "must" : "nice" }
}
