import { describe, expect, it } from "vitest"
import { evaluate } from "~evaluation/evaluate"
import { suggestAliases } from "~evaluation/suggest-aliases"
import { asks, now, person } from "../../support/make-profile"
import { words } from "../../support/words"

const at = Date.UTC(2026, 4, 3)

describe("what the recruiter said counts for this role", () => {
  it("a term treated as a skill meets it, with the moment it was said", () => {
    const profile = person({ about: "Ran Zorblax queues for three years." })
    const role = asks("Experience with RabbitMQ")
    expect(evaluate(role, profile, now).verdicts[0]?.verdict).toBe("unknown")
    const said = evaluate({ ...role, aliases: [{ term: "Zorblax", as: "RabbitMQ", at }] }, profile, now).verdicts[0]!
    expect(said).toMatchObject({ verdict: "met", saidAt: at, ask: null })
    expect(words(said.reason)).toMatch(/Zorblax counts as RabbitMQ, because you said so\.$/)
    expect(said.evidence[0]?.quote).toBe("Ran Zorblax queues for three years.")
  })

  it("a title too, and what was met without it is not put down to it", () => {
    const role = { ...asks("Experience as a registered nurse"), aliases: [{ term: "Ward Wizard", as: "registered nurse", at }] }
    const wizard = evaluate(role, person({ positions: [{ title: "Ward Wizard" }] }), now).verdicts[0]!
    expect(wizard).toMatchObject({ verdict: "met", saidAt: at })
    const nurse = evaluate(role, person({ positions: [{ title: "Staff Nurse" }] }), now).verdicts[0]!
    expect(nurse.verdict).toBe("met")
    expect(nurse.saidAt).toBeUndefined()
  })

  it("changes no other qualification", () => {
    const role = { ...asks("Experience with RabbitMQ", "Experience with Kafka"), aliases: [{ term: "Zorblax", as: "RabbitMQ", at }] }
    expect(evaluate(role, person({ skills: ["Zorblax"] }), now).verdicts.map(({ verdict }) => verdict)).toEqual(["met", "unknown"])
  })
})

describe("what could be treated as what", () => {
  const suggest = (sentence: string, profile: Parameters<typeof person>[0]) => {
    const role = asks(sentence)
    return suggestAliases(role, role.qualifications[0]!, person(profile))
  }
  it("offers the profile's nearest words, in its own spelling", () => {
    expect(suggest("Experience with PostgreSQL", { skills: ["MySQL", "Baking"] })).toContainEqual({ term: "MySQL", as: "PostgreSQL" })
    expect(suggest("Experience as a registered nurse", { positions: [{ title: "Ward Wizard" }] })[0]?.term).toBe("Ward Wizard")
  })
  it("offers nothing where the profile has nothing of the kind, nor what was said already", () => {
    expect(suggest("Experience with PostgreSQL", { skills: ["Baking"] })).toEqual([])
    const role = { ...asks("Experience with PostgreSQL"), aliases: [{ term: "MySQL", as: "PostgreSQL", at }] }
    expect(suggestAliases(role, role.qualifications[0]!, person({ skills: ["MySQL"] }))).toEqual([])
  })
  it("never offers an everyday word, which would stand for the whole qualification in every profile", () => {
    const offered = suggest("You have built data pipelines that other teams depend on", {
      about: "I built the event pipeline that feeds billing. I like data.",
      positions: [{ title: "Data Engineer", description: "Worked with data." }]
    })
    expect(offered.map(({ term }) => term)).not.toContain("data")
  })
})
