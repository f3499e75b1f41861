import { sentence, type Sentence } from "~sentence/sentence"
import type { Preference } from "./preference"
import type { Case } from "./preference-cases"
import { weightsOf } from "./preference-cases"
import { changeProbability } from "./preference-change"
import { eventsOf, groundsOf, sidesOf, signConfidence } from "./preference-grounds"
import { traitKey } from "../traits/trait"

/** From here on what is done speaks against it: it fades. */
const fadesAt = 0.5

/**
 * A preference of before with what it rests on brought up to date: what was counted, the events, the confidence. One that is proposed or in
 * use fades, with the reason, where what was done since says that the recruiter goes by it no longer. What only grows old does not.
 *
 * @param lookedAt how many traits were looked at
 */
export function keepUpToDate(preference: Preference, cases: readonly Case[], lookedAt: number, now: number): Preference {
  const { trait, state } = preference
  if (trait === null || cases.length === 0 || state === "declined" || state === "faded" || !restsOnDecisions(preference)) return preference
  // Until something was done since, what it was proposed with stands: that counted all other explanations too.
  if (cases.every(({ at }) => at <= preference.proposedAt)) return preference
  const key = traitKey(trait)
  const has = (one: Case) => one.traits.has(key)
  const direction = preference.direction === "for" ? 1 : -1
  const matters = !asksLess(preference)
  const change = changeProbability(cases, has, matters, direction)
  const sides = sidesOf(cases, weightsOf(cases, now), has)
  // That none of so many traits that say nothing would have come out as surely (Šidák).
  const held = matters ? signConfidence(sides, direction) ** lookedAt : 1
  const confidence = held * (1 - change)
  const supports = (one: Case) => {
    if (one.wanted > 0.4 && one.wanted < 0.6) return null
    const wanted = one.wanted > 0.5
    if (!matters) return has(one) ? null : wanted
    return wanted === (has(one) === (direction === 1))
  }
  const grounds = groundsOf(sides, cases.length, confidence)
  const events = eventsOf(cases, supports)
  if (change < fadesAt) return { ...preference, grounds, events }
  return { ...preference, grounds, events, state: "faded", changedAt: now, reason: reasonOf(cases, supports) }
}

/** What to treat as what, what to ask first and what to tell a model come from elsewhere than from decisions on people. */
export function restsOnDecisions({ effect }: Pick<Preference, "effect">): boolean {
  return effect.kind === "add qualification" || effect.kind === "change kind" || effect.kind === "weigh"
}

/** A preference that asks less of people: it fades where what it let go matters after all. */
function asksLess({ effect }: Preference): boolean {
  return (effect.kind === "change kind" && effect.to === "nice") || (effect.kind === "weigh" && effect.weight < 1)
}

function reasonOf(cases: readonly Case[], supports: (one: Case) => boolean | null): Sentence {
  const last = cases
    .slice(-20)
    .map(supports)
    .filter(says => says !== null)
  const against = last.filter(says => !says).length
  return sentence("learnWentAgainst", { count: last.length, against })
}
