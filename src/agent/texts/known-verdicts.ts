import type { Verdict } from "~evaluation/evaluation"
import type { Profile } from "~profile/profile"
import type { Qualification } from "~role/role"
import type { TextEvidence } from "~evaluation/grounded-text"
import { isGroundIn } from "../grounding"
import { rulesOpinion } from "../rules-opinion"
import type { EvaluateInput, Grounds } from "../skill-inputs"

/** A qualification with what stands of one person about it. */
export interface Known {
  qualification: Qualification
  verdict: Verdict
  evidence: TextEvidence[]
}

const known = new WeakMap<Grounds, Partial<Record<"a" | "b", Known[]>>>()

/**
 * What stands of a person about each qualification of the role, in the role's order: the verdicts that were handed in (the recruiter's own
 * among them), else those of the built-in rules. Quotes that are not literally in the profile, or speak to software, are left out.
 */
export function knownVerdicts(input: Grounds, of: "a" | "b" = "a"): Known[] {
  const kept = known.get(input) ?? {}
  known.set(input, kept)
  return (kept[of] ??= workOut(input, of))
}

function workOut(input: Grounds, of: "a" | "b"): Known[] {
  const profile = of === "a" ? input.profile : input.other
  if (!profile) return []
  const given = of === "a" ? input.verdicts : input.otherVerdicts
  const rules = rulesOpinion(asEvaluateInput(input, profile)).verdicts
  return input.role.qualifications.flatMap(qualification => {
    const isOfIt = (verdict: Verdict) => verdict.qualificationId === qualification.id
    const verdict = given?.find(isOfIt) ?? rules.find(isOfIt)
    if (!verdict) return []
    const evidence = verdict.evidence.filter(({ quote }) => isGroundIn(profile, quote)).map(one => (input.other ? { ...one, of } : one))
    return [{ qualification, verdict, evidence }]
  })
}

function asEvaluateInput(input: Grounds, profile: Profile): EvaluateInput {
  return profile === input.profile ? (input as EvaluateInput) : { role: input.role, profile, now: input.now }
}

/** What stands about one qualification, of either person. */
export function knownOf(input: Grounds, qualificationId: string): Known[] {
  return (["a", "b"] as const).flatMap(of => knownVerdicts(input, of).filter(({ qualification }) => qualification.id === qualificationId))
}

/** Speaks against somebody: a must that is not met, or what is to be avoided that is there. */
export function speaksAgainst({ qualification, verdict }: Known): boolean {
  return qualification.kind === "avoid" ? verdict.verdict === "met" : qualification.kind === "must" && verdict.verdict === "not met"
}

/** The most telling first: what speaks against, then open musts, then the rest in the role's order. */
export function gapsFirst(list: readonly Known[]): Known[] {
  const rank = (one: Known) =>
    speaksAgainst(one)
      ? 0
      : one.verdict.verdict === "unknown" && one.qualification.kind === "must"
        ? 1
        : one.verdict.verdict === "unknown"
          ? 2
          : 3
  return [...list].sort((a, b) => rank(a) - rank(b))
}
