import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { applyPreference, preferencesIn, preferencesJudging, withdrawPreference } from "~learning/preferences/apply-preference"
import { changedByHand } from "~learning/preferences/learned-marks"
import type { Preference, PreferenceEffect } from "~learning/preferences/preference"
import { parseQualification } from "~role/criteria/parse-qualification"
import { roleSchema, qualificationKinds, type Role } from "~role/role"
import { isSame } from "~profile/is-same"
import { preferenceOf } from "../../../support/preferences"
import { dataRole, draft } from "../../../support/rows"

const texts = ["Kubernetes", "5 years of Python", "On-call in production", "Kafka or RabbitMQ", "Led a team"]
const ids = ["q-1", "q-2", "q-3", "q-4"]
const kind = fc.constantFrom(...qualificationKinds)
const text = fc.constantFrom(...texts)
const named = fc.record({ qualificationId: fc.constantFrom(...ids), text })

const effect: fc.Arbitrary<PreferenceEffect> = fc.oneof(
  fc.record({ kind: fc.constant("add qualification" as const), text, as: kind }),
  fc.tuple(named, kind).map(([one, to]) => ({ kind: "change kind" as const, ...one, to })),
  fc.tuple(named, fc.constantFrom(0.5, 1, 2, 4)).map(([one, weight]) => ({ kind: "weigh" as const, ...one, weight })),
  fc.tuple(named, text).map(([one, to]) => ({ kind: "reword" as const, ...one, to })),
  fc.record({ kind: fc.constant("treat as" as const), term: fc.constantFrom("EKS", "Pulsar"), as: text }),
  fc.record({ kind: fc.constant("ask first" as const), topic: fc.constantFrom("remote" as const, "must" as const) }),
  fc.record({ kind: fc.constant("note" as const), text: fc.constantFrom("Prefers small teams.", "Works close to customers.") })
)

const role: fc.Arbitrary<Role> = fc
  .record({
    qualifications: fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), text, kind), { maxLength: 4, selector: ([id]) => id }),
    aliases: fc.uniqueArray(fc.constantFrom("EKS", "Pulsar"), { maxLength: 2 }),
    note: fc.boolean()
  })
  .map(({ qualifications, aliases, note }) =>
    roleSchema.parse({
      title: "Platform Engineer",
      qualifications: qualifications.map(([id, words, as]) => parseQualification(words, as, id)),
      aliases: aliases.map(term => ({ term, as: "Kubernetes", at: 3 })),
      ...(note ? { notes: [{ text: "Prefers small teams.", preferenceId: null }] } : {})
    })
  )

const preferences = fc
  .array(fc.tuple(effect, fc.boolean()), { minLength: 1, maxLength: 4 })
  .map(all =>
    all.map(([one, own], n) =>
      preferenceOf(`p-${n}`, { effect: one, scope: own ? { kind: "role", roleId: "role-1" } : { kind: "all roles" } })
    )
  )

describe("a preference in a role", () => {
  it("applied twice is applied once", () => {
    fc.assert(
      fc.property(role, effect, (before, one) => {
        const preference = preferenceOf("p", { effect: one })
        const once = applyPreference(before, preference)
        expect(applyPreference(once, preference)).toBe(once)
      }),
      { numRuns: 400 }
    )
  })

  it("withdrawn leaves the role exactly as it was, where the recruiter changed nothing", () => {
    fc.assert(
      fc.property(role, effect, (before, one) => {
        const preference = preferenceOf("p", { effect: one })
        const applied = roleSchema.parse(applyPreference(before, preference))
        expect(withdrawPreference(applied, "p")).toEqual(before)
        expect(preferencesIn(applied)).toEqual(isSame(applied, before) ? [] : ["p"])
      }),
      { numRuns: 400 }
    )
  })

  it("several may be withdrawn in any order, also where they are about one qualification, and nothing of them is left", () => {
    fc.assert(
      fc.property(role, preferences, fc.infiniteStream(fc.nat()), (before, all, order) => {
        const left = all.map(({ id }) => id)
        let now = all.reduce(applyPreference, before)
        for (const next of order) {
          const [id] = left.splice(next % left.length, 1)
          now = roleSchema.parse(withdrawPreference(now, id!))
          expect(preferencesIn(now)).not.toContain(id)
          if (left.length === 0) break
        }
        expect(now).toEqual(before)
      }),
      { numRuns: 600 }
    )
  })

  it("reworded by its own words after its kind was changed, it is read as it was before", () => {
    const before = roleSchema.parse({ qualifications: [{ id: "q-4", text: "Led a team", kind: "avoid", criterion: null }] })
    const scope = { kind: "role" as const, roleId: "role-1" }
    const raised = preferenceOf("p-0", { scope, effect: { kind: "change kind", qualificationId: "q-4", text: "Led a team", to: "must" } })
    const worded = preferenceOf("p-1", { scope, effect: { kind: "reword", qualificationId: "q-4", text: "Led a team", to: "Led a team" } })
    const both = applyPreference(applyPreference(before, raised), worded)
    expect(withdrawPreference(withdrawPreference(both, "p-0"), "p-1")).toEqual(before)
    expect(withdrawPreference(withdrawPreference(both, "p-1"), "p-0")).toEqual(before)
  })

  it("leaves what the recruiter changed by hand since", () => {
    fc.assert(
      fc.property(role, preferences, fc.nat(), kind, fc.option(text), (before, all, which, to, words) => {
        const applied = all.reduce(applyPreference, before)
        const one = applied.qualifications[which % Math.max(1, applied.qualifications.length)]
        if (!one || (to === one.kind && words === null)) return
        const edited = words === null || words === one.text ? { ...one, kind: to } : parseQualification(words, to, one.id)
        const byHand = changedByHand(one, edited)
        const now = { ...applied, qualifications: applied.qualifications.map(other => (other === one ? byHand : other)) }
        const after = all.reduce((rest, { id }) => withdrawPreference(rest, id), now)
        const kept = after.qualifications.find(({ id }) => id === one.id)
        // A kind that the recruiter did not touch goes back with the preference that had changed it; what they set stays.
        if (to !== one.kind) expect(kept?.kind).toBe(to)
        if (words !== null && words !== one.text) expect(kept).toEqual({ ...edited })
        expect(preferencesIn(after)).toEqual([])
      }),
      { numRuns: 600 }
    )
  })

  it("keeps what was read from a qualification that it reworded", () => {
    const before = draft({ qualifications: [{ ...dataRole.qualifications[0]!, quote: "Python, at least" }] })
    const reword = preferenceOf("p", { effect: { kind: "reword", qualificationId: "python", text: "Python", to: "3 years of Python" } })
    const applied = applyPreference(before, reword)
    expect(applied.qualifications[0]).toMatchObject({ text: "3 years of Python", quote: "Python, at least", criterion: { minYears: 3 } })
    expect(withdrawPreference(applied, "p")).toEqual(before)
  })
})

describe("where a preference is written", () => {
  const change = (parts: Partial<Preference> = {}) =>
    preferenceOf("p", { effect: { kind: "change kind", qualificationId: "rust", text: "Rust", to: "must" }, ...parts })

  it("finds its qualification in its own role by id, in another by its words or its criterion, and never by an id that is another's", () => {
    expect(applyPreference(dataRole, change()).qualifications[1]).toMatchObject({
      kind: "must",
      learned: [{ preferenceId: "p", was: { text: "Rust", kind: "nice" } }]
    })
    const other = draft({
      qualifications: [parseQualification("Customer service", "nice", "rust"), parseQualification("Experience with Rust", "nice", "q-7")]
    })
    const applied = applyPreference(other, change({ scope: { kind: "all roles" } }))
    expect(applied.qualifications.map(({ id, kind: is }) => [id, is])).toEqual([
      ["rust", "nice"],
      ["q-7", "must"]
    ])
  })

  it("adds nothing that is asked for already, raises a nice-to-have, and turns nothing round that the recruiter wrote", () => {
    const add = (as: "must" | "nice" | "avoid", words: string) =>
      preferenceOf("p", { effect: { kind: "add qualification", text: words, as } })
    expect(applyPreference(dataRole, add("must", "python "))).toBe(dataRole)
    expect(applyPreference(dataRole, add("nice", "Python"))).toBe(dataRole)
    expect(applyPreference(dataRole, add("avoid", "Python"))).toBe(dataRole)
    expect(applyPreference(dataRole, add("must", "Rust")).qualifications[1]).toMatchObject({ id: "rust", kind: "must" })
    const added = applyPreference(dataRole, add("nice", "Kubernetes")).qualifications[2]
    expect(added).toMatchObject({ kind: "nice", criterion: { type: "skill", anyOf: ["Kubernetes"] }, learned: [{ was: null }] })
    expect(added?.id).not.toContain("p-")
  })

  it("never writes what may stand for a protected trait", () => {
    const refused = preferenceOf("p", { effect: { kind: "add qualification", text: "Young and energetic, under 30", as: "must" } })
    expect(applyPreference(dataRole, refused)).toBe(dataRole)
  })

  it("asks no more by a wording that may stand for a protected trait, whoever wrote it, and takes no word for it; asking less is open", () => {
    const qualificationId = "q-1"
    const text = "Recent graduate"
    const wished = draft({ qualifications: [parseQualification(text, "nice", qualificationId)] })
    const change = (to: "must" | "nice" | "avoid") => preferenceOf("p", { effect: { kind: "change kind", qualificationId, text, to } })
    const weigh = (weight: number) => preferenceOf("p", { effect: { kind: "weigh", qualificationId, text, weight } })
    expect(applyPreference(wished, change("must"))).toBe(wished)
    expect(applyPreference(wished, change("avoid"))).toBe(wished)
    expect(applyPreference(wished, weigh(2))).toBe(wished)
    expect(applyPreference(wished, weigh(0.25)).qualifications[0]?.weight).toBe(0.25)
    const asked = draft({ qualifications: [parseQualification(text, "must", qualificationId)] })
    expect(applyPreference(asked, change("nice")).qualifications[0]?.kind).toBe("nice")
    for (const [term, as] of [
      ["Recent graduate", "Python"],
      ["Python", "Digital native"]
    ] as const)
      expect(applyPreference(wished, preferenceOf("p", { effect: { kind: "treat as", term, as } }))).toBe(wished)
  })

  it("what it adds goes with everything that others changed of it", () => {
    const added = applyPreference(dataRole, preferenceOf("a"))
    const { id } = added.qualifications[2]!
    const both = applyPreference(
      added,
      preferenceOf("b", { effect: { kind: "weigh", qualificationId: id, text: "Kubernetes", weight: 2 } })
    )
    expect(both.qualifications[2]).toMatchObject({ weight: 2 })
    expect(withdrawPreference(both, "a")).toEqual(dataRole)
  })

  it("an alias, a note and a question that comes first say whose they are; the question has no part in an evaluation", () => {
    const all = [
      preferenceOf("alias", { effect: { kind: "treat as", term: "EKS", as: "Kubernetes" } }),
      preferenceOf("note", { effect: { kind: "note", text: "Small teams are meant." } }),
      preferenceOf("first", { effect: { kind: "ask first", topic: "remote" } })
    ]
    const applied = all.reduce(applyPreference, dataRole)
    expect(applied.aliases).toMatchObject([{ term: "EKS", preferenceId: "alias" }])
    expect(applied.notes).toEqual([{ text: "Small teams are meant.", preferenceId: "note" }])
    expect(applied.askFirst).toEqual([{ topic: "remote", preferenceId: "first" }])
    expect(preferencesIn(applied)).toEqual(["alias", "note", "first"])
    expect(preferencesJudging(applied)).toEqual(["alias", "note"])
  })
})
