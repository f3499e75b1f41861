import { describe, expect, test } from "vitest"
import { derivePreferences, leastConfidence } from "~learning/preferences/derive-preferences"
import type { Observation } from "~learning/preferences/observation"
import type { Preference } from "~learning/preferences/preference"
import { preferenceSchema } from "~learning/preferences/preference"
import { aboveHalf } from "~learning/preferences/preference-overrides"
import { emptyRole } from "~role/intake/empty-role"
import { lintText } from "~role/lint/lint"
import { parseQualification } from "~role/criteria/parse-qualification"
import type { Role, QualificationKind } from "~role/role"
import { fisher } from "../../../support/simulation/simpler-learners"
import { Dice } from "../../../support/simulation/dice"
import { words } from "../../../support/words"

const start = Date.UTC(2026, 5, 1)
const hour = 3_600_000

function roleOf(title: string, ...asked: [kind: QualificationKind, text: string][]): Role {
  return { ...emptyRole, title, qualifications: asked.map(([kind, text], at) => parseQualification(text, kind, `q${at + 1}`)) }
}

const backend = roleOf("Backend Engineer", ["must", "PostgreSQL"], ["nice", "Terraform"])

interface Told {
  roleId?: string
  family?: string | null
  traits: string[]
  says: number
  weight?: number
  guards?: string[]
  person?: string
  override?: Observation["override"]
  doubt?: Observation["doubt"]
}

function observationsOf(told: readonly Told[], from = 0): Observation[] {
  return told.map(({ roleId = "r1", family = "Backend Engineer", traits, says, weight = 1, guards, person, override, doubt }, at) => ({
    personId: person ?? `p${from + at}`,
    roleId,
    roleFamily: family,
    at: start + (from + at) * hour,
    says,
    weight,
    traits,
    signalId: from + at,
    what: says > 0 ? "shortlisted" : "passed",
    ...(guards ? { guards } : {}),
    ...(override ? { override } : {}),
    ...(doubt ? { doubt } : {})
  }))
}

const noise = ["Agile", "Jira", "Excel", "Figma", "Slack", "Miro", "Trello", "Notion", "Confluence", "Photoshop"].map(
  name => `skill:${name}`
)

/** People who are wanted if and only if they have the trait, among others that say nothing. */
function goingBy(key: string, count: number, wantedWith = true, seed = 1): Told[] {
  const dice = new Dice(seed)
  return Array.from({ length: count }, () => {
    const has = dice.chance(0.5)
    const others = noise.filter(() => dice.chance(0.4))
    return { traits: ["verdict:met:q1", ...(has ? [key] : []), ...others], says: has === wantedWith ? 1 : -1 }
  })
}

function derive(observations: readonly Observation[], known: readonly Preference[] = [], roles: [string, Role][] = [["r1", backend]]) {
  let ids = 0
  const now = (observations.at(-1)?.at ?? start) + 1
  return derivePreferences(observations, { roles: new Map(roles), known, now, newId: () => `n${ids++}` })
}

describe("What is proposed", () => {
  test("people without something passed on: a must that the role does not ask for, in a sentence with what was counted and the events", () => {
    const { proposed } = derive(observationsOf(goingBy("skill:Kubernetes", 24)))
    expect(proposed).toHaveLength(1)
    const [preference] = proposed
    expect(preferenceSchema.parse(preference)).toEqual(preference)
    expect(preference).toMatchObject({
      state: "proposed",
      direction: "for",
      trait: { kind: "skill", name: "Kubernetes" },
      effect: { kind: "add qualification", text: "Kubernetes", as: "must" },
      scope: { kind: "role", roleId: "r1" }
    })
    expect(words(preference!.wording)).toMatch(/^You passed on (\d+) of \1 people without Kubernetes; make it a must\?$/)
    expect(preference!.events).toHaveLength(24)
    expect(preference!.events.every(({ supports }) => supports)).toBe(true)
    const { low, high, difference, confidence, people } = preference!.grounds
    expect(low).toBeGreaterThan(0)
    expect(low).toBeLessThan(difference)
    expect(difference).toBeLessThan(high)
    expect(confidence).toBeGreaterThanOrEqual(leastConfidence)
    expect(people).toBe(24)
  })

  test("people with something passed on: to be avoided", () => {
    const { proposed } = derive(observationsOf(goingBy("industry:Consulting", 24, false)))
    expect(proposed[0]).toMatchObject({ direction: "against", effect: { kind: "add qualification", as: "avoid" } })
    expect(words(proposed[0]!.wording)).toMatch(/avoid it\?$/)
  })

  test("a nice-to-have without which nobody is shortlisted becomes a must, by its verdicts", () => {
    const { proposed } = derive(observationsOf(goingBy("verdict:met:q2", 24)))
    expect(proposed[0]).toMatchObject({ effect: { kind: "change kind", qualificationId: "q2", to: "must" }, trait: { kind: "verdict" } })
  })

  test("a must whose verdict does not matter becomes nice to have", () => {
    const dice = new Dice(5)
    const told = Array.from({ length: 30 }, () => ({
      traits: [...(dice.chance(0.5) ? ["verdict:met:q1"] : []), "verdict:met:q2", ...noise.filter(() => dice.chance(0.4))],
      says: dice.chance(0.85) ? 1 : -1
    }))
    const { proposed } = derive(observationsOf(told))
    expect(proposed[0]).toMatchObject({ effect: { kind: "change kind", qualificationId: "q1", to: "nice" } })
  })

  test("what the role asks for as a must already is not proposed", () => {
    expect(derive(observationsOf(goingBy("skill:PostgreSQL", 24).map(one => ({ ...one, traits: one.traits.slice(1) })))).proposed).toEqual(
      []
    )
  })

  test("nothing on a few people, however alike they are", () => {
    expect(derive(observationsOf(goingBy("skill:Kubernetes", 12))).proposed).toEqual([])
  })

  test("nothing where chance decided", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const dice = new Dice(seed)
      const told = goingBy("skill:Kubernetes", 30, true, seed).map(one => ({ ...one, says: dice.chance(0.5) ? 1 : -1 }))
      expect(derive(observationsOf(told)).proposed).toEqual([])
    }
  })

  test("never more than two, with those that wait counted", () => {
    const first = derive(observationsOf(goingBy("skill:Kubernetes", 24))).proposed[0]!
    const waiting = [0, 1].map(at => ({ ...first, id: `k${at}`, trait: { kind: "skill" as const, name: `Waiting ${at}` } }))
    expect(derive(observationsOf(goingBy("skill:Kubernetes", 24)), waiting).proposed).toEqual([])
  })

  test("declined or in use, it is not proposed again, nor what only goes along with it", () => {
    const told = goingBy("skill:Kubernetes", 30).map(one => ({
      ...one,
      traits: one.traits.includes("skill:Kubernetes") && one.says > 0 ? [...one.traits, "skill:Docker"] : one.traits
    }))
    const first = derive(observationsOf(goingBy("skill:Kubernetes", 30))).proposed[0]!
    for (const state of ["declined", "in use", "kept off"] as const)
      expect(derive(observationsOf(told), [{ ...first, state }]).proposed).toEqual([])
  })

  test("the same observations give the same proposals, in whatever order they come", () => {
    const observations = observationsOf([...goingBy("skill:Kubernetes", 24), ...goingBy("skill:Kubernetes", 8, true, 3)])
    const once = derive(observations)
    expect(derive(observations)).toEqual(once)
    expect(derive(new Dice(9).shuffled(observations).sort(() => 0)).proposed.map(({ effect }) => effect)).toEqual(
      once.proposed.map(({ effect }) => effect)
    )
  })

  test("a person counts once for a role: the last decision, and no look beside it", () => {
    const told = goingBy("skill:Kubernetes", 24)
    const looks = told.map((one, at) => ({ ...one, says: 0.4, weight: 0.2, person: `p${at}` }))
    const undone = told.map((one, at) => ({ ...one, says: -one.says, person: `p${at}` }))
    const { proposed } = derive(observationsOf([...undone, ...told.map((one, at) => ({ ...one, person: `p${at}` })), ...looks]))
    expect(proposed[0]!.grounds.people).toBe(24)
    expect(proposed[0]).toMatchObject({ direction: "for", trait: { name: "Kubernetes" } })
  })
})

describe("What is never proposed", () => {
  test("a place, a language or a degree that the role names is not made stronger", () => {
    const role = roleOf(
      "Backend Engineer",
      ["must", "PostgreSQL"],
      ["nice", "Speaks German"],
      ["nice", "Based in Porto"],
      ["nice", "Bachelor's degree"]
    )
    for (const id of ["q2", "q3", "q4"])
      expect(derive(observationsOf(goingBy(`verdict:met:${id}`, 30)), [], [["r1", role]]).proposed).toEqual([])
  })

  test("words that the linter refuses, or that stand for a proxy, even where a trait had them", () => {
    for (const key of [
      "words:digital native",
      "words:maternity cover",
      "skill:English",
      "words:young team",
      "words:private school",
      "title:Waitress only"
    ])
      for (const { wording } of derive(observationsOf(goingBy(key, 30))).proposed) expect(lintText(words(wording))).toEqual([])
    for (const key of ["words:maternity cover", "skill:English", "words:young team", "words:private school"])
      expect(derive(observationsOf(goingBy(key, 30))).proposed).toEqual([])
  })

  test("a skill that merely goes along with what must never be learned", () => {
    const dice = new Dice(11)
    const told = Array.from({ length: 40 }, () => {
      const hidden = dice.chance(0.5)
      const skill = dice.chance(hidden ? 0.85 : 0.15)
      return {
        traits: ["verdict:met:q1", ...(skill ? ["skill:Kubernetes"] : []), ...noise.filter(() => dice.chance(0.4))],
        says: hidden ? 1 : -1,
        guards: hidden ? ["worked from:before 2010"] : []
      }
    })
    // Without knowing of it the skill is what explains best.
    expect(derive(observationsOf(told.map(({ traits, says }) => ({ traits, says })))).proposed).toHaveLength(1)
    expect(derive(observationsOf(told)).proposed).toEqual([])
  })
})

describe("Where it holds", () => {
  const roles: [string, Role][] = [
    ["r1", backend],
    ["r2", roleOf("Senior Backend Engineer", ["must", "Go"])],
    ["r3", roleOf("Data Engineer", ["must", "Python"])]
  ]
  const of = (roleId: string, family: string, seed: number, key = "skill:Kubernetes") =>
    goingBy(key, 20, true, seed).map(one => ({ ...one, roleId, family, traits: one.traits.slice(1) }))

  test("for one role; for the kind of role where two roles go by it; for all where two kinds do", () => {
    const one = derive(observationsOf(of("r1", "Backend Engineer", 1)), [], roles)
    expect(one.proposed[0]!.scope).toEqual({ kind: "role", roleId: "r1" })
    const two = derive(observationsOf([...of("r1", "Backend Engineer", 1), ...of("r2", "Backend Engineer", 2)]), [], roles)
    expect(two.proposed.map(({ scope }) => scope)).toEqual([{ kind: "kind of role", family: "Backend Engineer" }])
    const three = [...of("r1", "Backend Engineer", 1), ...of("r2", "Backend Engineer", 2), ...of("r3", "Data Engineer", 3)]
    expect(derive(observationsOf(three), [], roles).proposed.map(({ scope }) => scope)).toEqual([{ kind: "all roles" }])
  })

  test("not for the kind of role where another role of the kind goes against it", () => {
    const against = of("r2", "Backend Engineer", 2).map(one => ({ ...one, says: -one.says }))
    const { proposed } = derive(observationsOf([...of("r1", "Backend Engineer", 1), ...against]), [], roles)
    expect(proposed.every(({ scope }) => scope.kind === "role")).toBe(true)
  })
})

describe("What is known is brought up to date", () => {
  const first = derive(observationsOf(goingBy("skill:Kubernetes", 24))).proposed[0]!
  const inUse: Preference = { ...first, state: "in use" }

  test("contradicting decisions lower it visibly, and it fades with the reason", () => {
    const before = goingBy("skill:Kubernetes", 24)
    const confidences: number[] = []
    let state = ""
    for (const later of [4, 8, 12, 30]) {
      const dice = new Dice(8)
      const changed = goingBy("skill:Kubernetes", later, true, 77).map(one => ({ ...one, says: dice.chance(0.5) ? 1 : -1 }))
      const [known] = derive([...observationsOf(before), ...observationsOf(changed, 24)], [inUse]).known
      confidences.push(known!.grounds.confidence)
      state = known!.state
      if (later === 30) expect(words(known!.reason)).toMatch(/^Of your last \d+ decisions that it speaks of, \d+ went against it\.$/)
      expect(known!.events.some(({ supports }) => !supports)).toBe(true)
    }
    expect(confidences[3]).toBeLessThan(confidences[0]!)
    expect(state).toBe("faded")
  })

  test("more of the same keeps it, and so does time alone", () => {
    const more = [...observationsOf(goingBy("skill:Kubernetes", 24)), ...observationsOf(goingBy("skill:Kubernetes", 40, true, 6), 24)]
    expect(derive(more, [inUse]).known[0]).toMatchObject({ state: "in use", grounds: { people: 64 } })
    const years = derivePreferences(observationsOf(goingBy("skill:Kubernetes", 24)), {
      roles: new Map([["r1", backend]]),
      known: [inUse],
      now: start + 3 * 365 * 24 * hour,
      newId: () => "n"
    })
    expect(years.known[0]!.state).toBe("in use")
  })

  test("bringing up to date twice is bringing up to date once", () => {
    const more = [...observationsOf(goingBy("skill:Kubernetes", 24)), ...observationsOf(goingBy("skill:Kubernetes", 10, true, 6), 24)]
    const once = derive(more, [inUse]).known
    expect(derive(more, once).known).toEqual(once)
  })
})

describe("What the recruiter counts as what", () => {
  const override = { qualificationId: "q1", to: "met" as const }
  const changed = (count: number, extra: Partial<Told> = {}): Told[] =>
    Array.from({ length: count }, (_, at) => ({
      traits: ["skill:MySQL", noise[at % 10]!],
      says: 0,
      weight: 0,
      person: `o${at}`,
      override,
      ...extra
    }))

  test("verdicts changed to met for people with the same neighbouring skill: treat it as such", () => {
    const { proposed } = derive(observationsOf([...goingBy("skill:None", 6).map(one => ({ ...one, says: 1 })), ...changed(4)]))
    expect(proposed).toHaveLength(1)
    expect(proposed[0]).toMatchObject({
      effect: { kind: "treat as", term: "MySQL", as: "PostgreSQL" },
      scope: { kind: "role", roleId: "r1" }
    })
    expect(words(proposed[0]!.wording)).toBe("You counted MySQL as PostgreSQL for 4 people; treat it so from now on?")
    expect(proposed[0]!.events).toHaveLength(4)
    expect(preferenceSchema.parse(proposed[0])).toEqual(proposed[0])
  })

  test("a thumb down on a verdict of met speaks against it as much as another verdict does; one on a verdict of unknown says nothing", () => {
    const doubts = (of: "met" | "unknown") =>
      Array.from({ length: 4 }, (_, at) => ({
        traits: ["skill:MySQL", noise[at % 10]!],
        says: 0,
        weight: 0,
        person: `d${at}`,
        doubt: { qualificationId: "q1", of }
      }))
    expect(derive(observationsOf([...changed(4), ...doubts("met")])).proposed).toEqual([])
    const [proposed, ...others] = derive(observationsOf([...changed(4), ...doubts("unknown")])).proposed
    expect(others).toEqual([])
    expect(proposed).toMatchObject({
      effect: { kind: "treat as", term: "MySQL", as: "PostgreSQL" },
      grounds: { withTrait: { for: 4, against: 0 } }
    })
    // Doubts alone propose nothing: they do not say what is right.
    expect(derive(observationsOf(doubts("met"))).proposed).toEqual([])
  })

  test("not by two people, not where as many were changed the other way, and not for a skill that stands far", () => {
    expect(derive(observationsOf(changed(2))).proposed).toEqual([])
    const other = changed(4, { override: { qualificationId: "q1", to: "not met" } }).map((one, at) => ({ ...one, person: `x${at}` }))
    expect(derive(observationsOf([...changed(4), ...other])).proposed).toEqual([])
    expect(derive(observationsOf(changed(5, { traits: ["skill:Watercolour"] }))).proposed).toEqual([])
  })
})

test("The figures of the formulas are those of the tables", () => {
  // Beta(4, 1) above one half: 1 − 0.5⁴; Beta(2, 2): one half.
  expect(aboveHalf(4, 1)).toBeCloseTo(0.9375, 10)
  expect(aboveHalf(2, 2)).toBeCloseTo(0.5, 10)
  // Fisher's tea-tasting lady (The Design of Experiments, 1935): 3 of 4 right is 0.4857 two-sided.
  expect(fisher(3, 1, 1, 3)).toBeCloseTo(0.4857, 4)
})
