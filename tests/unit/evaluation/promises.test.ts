import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { evaluationSchema } from "~evaluation/evaluation"
import { evaluate } from "~evaluation/evaluate"
import type { Profile } from "~profile/profile"
import { asks, literalText, now, person } from "../../support/make-profile"

const role = asks(
  "5+ years of Python",
  "Experience with Kafka or RabbitMQ",
  "At least 8 years of experience",
  "2 years as a registered nurse",
  "Senior level",
  "Experience as a chef",
  "Based in Berlin",
  "Bachelor's degree in Computer Science",
  "Fluent German",
  "Forklift licence",
  "You keep calm when three things break at once",
  ["nice", "Go"],
  ["avoid", "Cold calling"]
)

const words = fc.constantFrom(
  "Python",
  "not",
  "Go",
  "Kafka",
  "no",
  "and",
  "Senior",
  "nurse",
  "chef",
  "Berlin",
  "Lisbon",
  "fluent German",
  "BSc",
  "Computer Science",
  "forklift licence",
  "calm",
  "5 years of",
  ".",
  "\n",
  "• ",
  ",",
  "“",
  "é",
  "🙂",
  "learn",
  "never"
)
const prose = fc.oneof(
  fc.constant(null),
  fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 25 }).map(parts => parts.join(" "))
)
const date = fc.oneof(
  fc.constant(null),
  fc.constant("present"),
  fc.integer({ min: 1980, max: 2030 }).map(String),
  fc
    .tuple(fc.integer({ min: 1980, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`)
)

const profiles: fc.Arbitrary<Profile> = fc
  .record({
    headline: prose,
    location: prose,
    about: prose,
    positions: fc.array(fc.record({ title: prose, company: prose, start: date, end: date, location: prose, description: prose }), {
      maxLength: 4
    }),
    education: fc.array(fc.record({ school: prose, degree: prose, field: prose, start: date, end: date }), { maxLength: 2 }),
    skills: fc.array(words, { maxLength: 5 }),
    languages: fc.array(fc.record({ name: fc.constantFrom("German", "Deutsch", "French"), proficiency: prose }), { maxLength: 2 }),
    certifications: fc.array(
      fc.record({ name: words, issuer: fc.constant(null), issued: date, expires: date, credential_id: fc.constant(null) }),
      { maxLength: 2 }
    )
  })
  .map(parts => person(parts))

describe("what every evaluation promises", () => {
  it(
    "quotes are literal, met and not met have one, unknown has a question, counts are counted, same input same verdicts",
    { timeout: 90_000 },
    () => {
      fc.assert(
        fc.property(profiles, profile => {
          const text = literalText(profile)
          const evaluation = evaluate(role, profile, now)
          expect(evaluationSchema.parse(evaluation)).toEqual(evaluation)
          expect(evaluation.verdicts).toHaveLength(role.qualifications.length)
          for (const { verdict, evidence, ask } of evaluation.verdicts) {
            for (const { quote } of evidence) expect(text).toContain(quote)
            if (verdict === "unknown") expect(ask).toBeTruthy()
            else expect(evidence.length).toBeGreaterThan(0)
          }
          const { must } = evaluation.counts
          expect(must.met + must.notMet + must.unknown).toBe(must.total)
          expect(evaluate(role, profile, now)).toEqual(evaluation)
        }),
        { numRuns: 250 }
      )
    }
  )

  it("the name changes nothing", () => {
    fc.assert(
      fc.property(profiles, fc.constantFrom("Ana Lisboa", "Kofi Mensah", "Ruby Swift", null), (profile, name) => {
        expect(evaluate(role, { ...profile, name }, now)).toEqual(evaluate(role, profile, now))
      }),
      { numRuns: 60 }
    )
  })

  it("a first line that looks like a name is left out whether the person's name is known or not", () => {
    const profile = person({ name: null, headline: "Berlin Python" })
    expect(evaluate(role, { ...profile, name: "Ana Lisboa" }, now)).toEqual(evaluate(role, profile, now))
  })

  it("a name that is also a trade or a tool changes nothing, wherever the text holds it", () => {
    const told = (name: string) =>
      evaluate(
        role,
        person({
          name: null,
          passages: [
            { section: "other", label: null, text: `${name}\nWaiter. Mr. ${name.split(" ")[1]} carried plates in Berlin for 2 years.` }
          ]
        }),
        now
      ).verdicts.map(({ verdict, nearness }) => `${verdict} ${nearness}`)
    for (const name of ["Emma Cook", "Lakisha Python", "Tom Baker", "Nguyen Mai"]) expect(told(name)).toEqual(told("Emily Walsh"))
  })

  it("pronouns change no verdict", () => {
    const about = (pronoun: string, own: string) =>
      `${pronoun} led ${own} team in Berlin. ${pronoun} wrote Python for 6 years and never used Go. ${pronoun} stays calm when things break.`
    const words = (text: string) => evaluate(role, person({ about: text }), now).verdicts.map(({ verdict }) => verdict)
    expect(words(about("She", "her"))).toEqual(words(about("He", "his")))
    expect(words(about("They", "their"))).toEqual(words(about("He", "his")))
  })
})
