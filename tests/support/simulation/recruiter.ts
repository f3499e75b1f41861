import type { Observation } from "~learning/preferences/observation"
import type { Preference } from "~learning/preferences/preference"
import { mayBeAskedFor, qualificationAbout, traitOfKey } from "~learning/preferences/preference-target"
import { traitKey } from "~learning/traits/trait"
import type { Qualification } from "~role/role"
import type { Dice } from "./dice"
import type { Protected } from "./invent-person"
import { tailOf } from "./invent-person"
import type { Pool, SimulatedPerson } from "./pool"

/** What a simulated recruiter goes by besides the role's musts, without saying so. */
export type HiddenRule =
  /** Nobody without it is shortlisted; the role does not ask for it. */
  | { form: "missing must"; key: string }
  /** Nobody with it is shortlisted. */
  | { form: "unwanted"; key: string }
  /** A must of the role that is never looked at. */
  | { form: "irrelevant must"; qualification: Qualification }
  /** A nice-to-have without which nobody is shortlisted. */
  | { form: "nice that matters"; qualification: Qualification }
  /** What must never be learned. */
  | { form: "protected"; by: ProtectedRule }
  /** The role's musts, and nothing else. */
  | { form: "nothing" }

export const protectedRules = ["name", "school", "gap", "graduation"] as const
export type ProtectedRule = (typeof protectedRules)[number]

export const forms = ["missing must", "unwanted", "irrelevant must", "nice that matters"] as const
export type Form = (typeof forms)[number]

/** One decision in ten is taken by chance. */
export const noise = 0.1
/** A must that fewer people's profiles say anything of is not decided by. */
const countsFrom = 0.5
/** How many of the people that a search brings meet what the recruiter looks at. */
const searchedShare = 0.9

/** How often traits stand in the people of a pool, 0 to 1. */
export function sharesOf(pool: Pool): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  for (const { traits } of pool.people) for (const key of traits) shares.set(key, (shares.get(key) ?? 0) + 1 / pool.people.length)
  return shares
}

/** A hidden rule of a form, drawn from what the pool's people have; null where the role has nothing of the kind. */
export function drawRule(
  form: Form,
  pool: Pool,
  shares: ReadonlyMap<string, number>,
  dice: Dice,
  unlike: string | null = null
): HiddenRule | null {
  const { qualifications } = pool.role
  const between = (key: string, least: number, most: number) => (shares.get(key) ?? 0) >= least && (shares.get(key) ?? 0) <= most
  switch (form) {
    case "missing must":
    case "unwanted": {
      const [least, most] = form === "missing must" ? [0.35, 0.65] : [0.3, 0.6]
      const besides = new Set(tailOf(pool.trade).map(([name]) => `skill:${name}`))
      const keys = [...shares.keys()].filter(key => {
        const trait = traitOfKey(key)
        return (
          key !== unlike &&
          !besides.has(key) &&
          trait !== null &&
          trait.kind !== "verdict" &&
          between(key, least, most) &&
          qualificationAbout(trait, pool.role) === null
        )
      })
      return keys.length === 0 ? null : { form, key: dice.pick(keys.sort()) }
    }
    case "irrelevant must":
    case "nice that matters": {
      const kind = form === "irrelevant must" ? "must" : "nice"
      const may = qualifications.filter(one => {
        const key = `verdict:met:${one.id}`
        if (one.kind !== kind || key === unlike || !between(key, kind === "must" ? countsFrom : 0.27, 0.75)) return false
        return kind === "must" || mayBeAskedFor({ kind: "verdict", qualificationId: one.id, verdict: "met" }, one)
      })
      return may.length === 0 ? null : { form, qualification: dice.pick(may) }
    }
  }
}

/** The key of the trait that a rule is about. */
export function keyOf(rule: HiddenRule): string | null {
  if (rule.form === "missing must" || rule.form === "unwanted") return rule.key
  return rule.form === "irrelevant must" || rule.form === "nice that matters" ? `verdict:met:${rule.qualification.id}` : null
}

/** The musts that the recruiter looks at: those that the people who come differ in. What nearly nobody's profile says is asked later. */
export function lookedAt(pool: Pool, shares: ReadonlyMap<string, number>): readonly Qualification[] {
  return pool.role.qualifications.filter(({ id, kind }) => kind === "must" && (shares.get(`verdict:met:${id}`) ?? 0) >= countsFrom)
}

/** What the recruiter thinks of people before chance has its part: by the musts they look at, and by the hidden rule. */
export function createTaste(pool: Pool, shares: ReadonlyMap<string, number>, rule: HiddenRule): (person: SimulatedPerson) => boolean {
  const counting = lookedAt(pool, shares).filter(({ id }) => !(rule.form === "irrelevant must" && rule.qualification.id === id))
  const key = keyOf(rule)
  return person => {
    if (counting.some(({ id }) => !person.traits.includes(`verdict:met:${id}`))) return false
    switch (rule.form) {
      case "unwanted":
        return !person.traits.includes(key!)
      case "missing must":
      case "nice that matters":
        return person.traits.includes(key!)
      case "protected":
        return passes(person.protected, rule.by)
      default:
        return true
    }
  }
}

function passes({ origin, prestige, gap, graduated }: Protected, by: ProtectedRule): boolean {
  return by === "name" ? origin === "north" : by === "school" ? prestige : by === "gap" ? !gap : graduated >= 2006
}

/** Whether a proposal says what the rule is: the same trait (or the verdict on the qualification that asks for it), in its direction. */
export function isRight({ trait, direction, effect }: Preference, rule: HiddenRule, { role, people }: Pool): boolean {
  if (trait === null) return false
  const about = qualificationAbout(trait, role)
  const isKey = (_: typeof trait, key: string) => saysTheSame(traitKey(trait), key, people)
  switch (rule.form) {
    case "missing must":
      return direction === "for" && isKey(trait, rule.key) && effect.kind === "add qualification" && effect.as !== "avoid"
    case "unwanted":
      return direction === "against" && isKey(trait, rule.key) && effect.kind === "add qualification" && effect.as === "avoid"
    case "irrelevant must":
      return about?.id === rule.qualification.id && effect.kind === "change kind" && effect.to === "nice"
    case "nice that matters":
      return (
        about?.id === rule.qualification.id &&
        ((effect.kind === "change kind" && effect.to === "must") || (effect.kind === "weigh" && effect.weight > 1))
      )
    default:
      return false
  }
}

/** Two traits say the same where four of five people who have one of them have both, as a title and the skill that stands for it. */
function saysTheSame(one: string, other: string, people: readonly SimulatedPerson[]): boolean {
  if (one === other) return true
  let [both, either] = [0, 0]
  for (const { traits } of people) {
    const [a, b] = [traits.includes(one), traits.includes(other)]
    if (a && b) both++
    if (a || b) either++
  }
  return both / either >= 0.8
}

/**
 * The people of a pool as a search brings them, in a drawn order: nine of ten meet what the recruiter looks at, until there are no
 * more of these. Without that a recruiter would shortlist one in thirty, and nothing could be learned from thirty.
 */
export function searched(pool: Pool, shares: ReadonlyMap<string, number>, rule: HiddenRule, count: number, dice: Dice): SimulatedPerson[] {
  const meets = createTaste(pool, shares, rule.form === "irrelevant must" ? rule : { form: "nothing" })
  const order = dice.shuffled(pool.people)
  const fit = order.filter(meets)
  const others = order.filter(person => !meets(person))
  const came: SimulatedPerson[] = []
  while (came.length < count && fit.length + others.length > 0) {
    const next = (dice.chance(searchedShare) ? fit.pop() : others.pop()) ?? fit.pop() ?? others.pop()
    if (next) came.push(next)
  }
  return came
}

/** Whether a proposal to ask less is true of the recruiter: a must that they do not look at. */
export function isTrueBesides({ trait, effect }: Preference, pool: Pool, shares: ReadonlyMap<string, number>): boolean {
  if (trait?.kind !== "verdict" || effect.kind !== "change kind" || effect.to !== "nice") return false
  return !lookedAt(pool, shares).some(({ id }) => id === trait.qualificationId)
}

/**
 * Whether a proposal stands in for a protected rule: over everybody in the pool the people with its trait and those whom the rule prefers
 * go together (a correlation of 0.3 and more).
 */
export function standsIn({ trait }: Preference, by: ProtectedRule, { people }: Pool): boolean {
  if (trait === null) return false
  const key = traitKey(trait)
  const pairs = people.map(person => [person.traits.includes(key) ? 1 : 0, passes(person.protected, by) ? 1 : 0] as const)
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length
  const [a, b] = [mean(0), mean(1)]
  const together = pairs.reduce((sum, pair) => sum + (pair[0] - a) * (pair[1] - b), 0) / pairs.length
  return Math.abs(together) / Math.sqrt(a * (1 - a) * b * (1 - b)) >= 0.3
}

/** What the recruiter does about one person, as the product would keep it; one in ten by chance, and some of the passed on as a maybe. */
export function decide(
  person: SimulatedPerson,
  likes: boolean,
  pool: Pool,
  roleId: string,
  at: number,
  number: number,
  dice: Dice
): Observation {
  const wants = dice.chance(noise) ? dice.chance(0.5) : likes
  const maybe = !wants && dice.chance(0.05)
  return {
    personId: person.id,
    roleId,
    roleFamily: pool.family,
    at,
    says: wants ? 1 : maybe ? 0 : -1,
    weight: 1,
    traits: person.traits,
    signalId: number,
    what: wants ? "shortlisted" : maybe ? "put under maybe" : "passed",
    guards: person.guards
  }
}
