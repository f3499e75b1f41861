import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { daysLeft, tellBy, writeBy } from "~trust/letters/deadlines"
import { letterKinds, letterLanguageSchema, type LetterFacts } from "~trust/letters/letter-facts"
import { letterText, writeLetter } from "~trust/letters/write-letter"

const facts: LetterFacts = {
  sender: "Larkspur Labs, 4 Quay Street, Porto",
  ...{ contact: null, otherWay: null, legalBasis: null, purpose: null, dataProtectionOfficer: null },
  roleTitle: "Data engineer",
  qualifications: [
    { text: "5+ years of Python", kind: "must" },
    { text: "Kafka", kind: "nice" },
    { text: "Only agency work", kind: "avoid" }
  ],
  sources: ["linkedin.com", "github.com"],
  keepMonths: 24,
  models: [],
  today: "2026-12-01",
  person: {
    name: "Ana Ferro",
    source: "linkedin.com",
    readOn: "2026-11-03",
    tellBy: "2026-12-03",
    decidedOn: "2026-11-20",
    writeBy: "2026-12-20",
    verdicts: [
      { qualification: "5+ years of Python", kind: "must", verdict: "not met", isOverruled: false, quote: "Python since 2023" },
      { qualification: "Kafka", kind: "nice", verdict: "met", isOverruled: true, quote: "Ran Kafka for nine teams" },
      { qualification: "Fluent English", kind: "must", verdict: "unknown", isOverruled: false, quote: "Talks to clients" },
      { qualification: "Only agency work", kind: "avoid", verdict: "not met", isOverruled: false, quote: null }
    ]
  }
}
const text = (...[kind, language, given = facts]: [Parameters<typeof writeLetter>[0], "en" | "de", LetterFacts?]) =>
  letterText(writeLetter(kind, language, given))

describe.each(letterLanguageSchema.options)("letters in %s", language => {
  it.each(letterKinds)("%s: is filled, whole, and leaves nothing open but what it lists", kind => {
    const letter = writeLetter(kind, language, facts)
    const written = letterText(letter)
    expect(written).toContain("Data engineer")
    expect(written).not.toMatch(/undefined|null|NaN/)
    const open = [...written.matchAll(/\[([^\]]+)\]/g)].map(([, what]) => what)
    expect([...new Set(open)].sort()).toEqual([...letter.missing].sort())
    expect(letter.parts.every(({ paragraphs, list }) => paragraphs.length + list.length > 0)).toBe(true)
  })

  it("the candidate notice (Local Law 144, Illinois HB 3773) names qualifications, sources, retention, an alternative and a contact", () => {
    const notice = text("candidate notice", language)
    for (const part of ["5+ years of Python", "Kafka", "linkedin.com, github.com", "24", "Larkspur Labs"]) expect(notice).toContain(part)
    expect(notice).not.toContain("Ana Ferro")
  })

  it("the note on data that came from elsewhere (Article 14) says from where and when", () => {
    const note = text("source note", language)
    for (const part of ["Ana Ferro", "linkedin.com", "2026-11-03"]) expect(note).toContain(part)
  })

  it("the explanation (Article 86) tells every verdict with the person's own words, and who set it", () => {
    const sheet = text("explanation", language)
    for (const { qualification } of facts.person!.verdicts) expect(sheet).toContain(qualification)
    expect(sheet).toContain("Python since 2023")
    // What the profile does not say has no words of it.
    expect(sheet).not.toContain("Talks to clients")
    expect(sheet).toMatch(language === "en" ? /Kafka: found .*set by a person/ : /Kafka: gefunden .*von einem Menschen/)
  })

  it("the letter on an outcome against somebody (Colorado SB 26-189) tells what spoke against it and nothing else, how to correct and to contest", () => {
    const letter = text("adverse outcome", language)
    expect(letter).toContain("2026-11-20")
    expect(letter).toContain("5+ years of Python")
    expect(letter).toContain("Fluent English")
    // Neither what was found nor what would speak against somebody and does not.
    expect(letter).not.toContain("Kafka")
    expect(letter).not.toContain("Only agency work")
  })

  it("names a model where one was asked, and says that nothing is sent where none was", () => {
    for (const kind of ["candidate notice", "explanation", "disclosure"] as const) {
      expect(text(kind, language, { ...facts, models: ["larkspur-large"] })).toContain("larkspur-large")
      expect(text(kind, language)).not.toContain("larkspur-large")
    }
    expect(text("candidate notice", language)).toMatch(/nothing of a profile is sent|nichts aus einem Profil/)
  })

  it("asks in brackets for what is not known", () => {
    const { missing } = writeLetter("candidate notice", language, { ...facts, sender: " ", roleTitle: null, keepMonths: null })
    expect(missing).toHaveLength(5)
  })
})

it("German letters are German throughout", () => {
  for (const kind of letterKinds) expect(text(kind, "de")).not.toMatch(/\b(?:the|and|with|your|profile says|not found|people)\b/)
})

describe("deadlines", () => {
  it("a month is the same day of the next one, or its last", () => {
    const after = (day: string) => new Date(tellBy(Date.parse(day))).toISOString().slice(0, 10)
    expect([after("2026-11-03"), after("2026-01-31"), after("2024-01-31"), after("2026-12-31")]).toEqual([
      "2026-12-03",
      "2026-02-28",
      "2024-02-29",
      "2027-01-31"
    ])
  })

  it("is never more than a month, for any day, and days that are left go below nought", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), at => {
        expect(daysLeft(tellBy(at), at)).toBeGreaterThanOrEqual(28)
        expect(daysLeft(tellBy(at), at)).toBeLessThanOrEqual(31)
        expect(daysLeft(writeBy(at), at)).toBe(30)
        expect(daysLeft(at - 1, at)).toBe(-1)
      })
    )
  })
})
