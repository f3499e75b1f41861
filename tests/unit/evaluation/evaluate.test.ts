import { describe, expect, it } from "vitest"
import type { Profile } from "~profile/profile"
import { applyFeedback } from "~evaluation/apply-feedback"
import { evaluate } from "~evaluation/evaluate"
import { asks, now, person } from "../../support/make-profile"
import { words } from "../../support/words"

function verdict(sentence: string, profile: Profile, change: Partial<ReturnType<typeof asks>> = {}) {
  return evaluate({ ...asks(sentence), ...change }, profile, now).verdicts[0]!
}

describe("skills", () => {
  it("are met by another spelling, with the sentence as it stands", () => {
    const found = verdict("Experience with PostgreSQL", person({ about: "I like trains. Moved 4 TB to Postgres in a weekend. I cook." }))
    expect(found).toMatchObject({ verdict: "met", ask: null })
    expect(found.evidence[0]).toMatchObject({ quote: "Moved 4 TB to Postgres in a weekend.", section: "about" })
  })

  it("are met by something narrower, and never by something wider", () => {
    expect(verdict("Experience with SQL", person({ skills: ["PostgreSQL"] })).verdict).toBe("met")
    expect(words(verdict("Experience with SQL", person({ skills: ["PostgreSQL"] })).reason)).toContain("counts as SQL")
    expect(verdict("Experience with PostgreSQL", person({ skills: ["SQL"] })).verdict).toBe("unknown")
  })

  it("are not met where the profile says so: “we wrote our own, not dbt”", () => {
    const found = verdict("Experience with dbt", person({ about: "For models we wrote our own, not dbt. It ran for years." }))
    expect(found.verdict).toBe("not met")
    expect(found.evidence[0]?.quote).toBe("For models we wrote our own, not dbt.")
  })

  it.each([
    "No experience with Kubernetes so far.",
    "I never used Kubernetes.",
    "Deployed without Kubernetes.",
    "Keine Erfahrung mit Kubernetes."
  ])("negation: %s", about => {
    expect(verdict("Experience with Kubernetes", person({ about })).verdict).toBe("not met")
  })

  it.each(["Not only Kubernetes but Nomad too.", "No downtime: we moved to Kubernetes.", "Kubernetes, not by choice."])(
    "no negation: %s",
    about => {
      expect(verdict("Experience with Kubernetes", person({ about })).verdict).toBe("met")
    }
  )

  it("are unknown where the profile only hopes to learn them", () => {
    expect(verdict("Experience with Rust", person({ about: "I want to learn Rust programming next year." })).verdict).toBe("unknown")
  })

  it("are unknown, never not met, where nothing is said; the neighbour and the question are shown", () => {
    const found = verdict("Experience with PostgreSQL", person({ skills: ["MySQL"] }))
    expect(found.verdict).toBe("unknown")
    expect(words(found.reason)).toContain("MySQL")
    expect(found.evidence[0]?.quote).toBe("MySQL")
    expect(words(found.ask)).toContain("PostgreSQL")
  })

  it("one of several is enough", () => {
    expect(verdict("Experience with Kafka or RabbitMQ", person({ skills: ["RabbitMQ"] })).verdict).toBe("met")
    expect(verdict("Speaks German or French", person({ languages: [{ name: "Français", proficiency: null }] })).verdict).toBe("met")
  })

  it("do not see a company's name as a skill", () => {
    expect(verdict("Experience with SAP", person({ positions: [{ title: "Cook", company: "SAP SE" }] })).verdict).toBe("unknown")
  })

  it("a word in no list is looked for as it is written", () => {
    expect(verdict("Experience with Zorblax", person({ about: "Ran Zorblax at night." })).verdict).toBe("met")
  })
})

describe("years", () => {
  const dated = person({
    positions: [
      { title: "Developer", company: "Acme", start: "2016-01", end: "2019-12", description: "Python services" },
      { title: "Developer", company: "Beta", start: "2018-01", end: "present", description: "Java and Python" }
    ]
  })

  it("count overlaps once and say the arithmetic", () => {
    const found = verdict("At least 10 years of experience", dated)
    expect(found.verdict).toBe("met")
    expect(words(found.reason)).toContain("10 y 10 m: Acme 2016–2019, Beta 2018–now")
    expect(found.evidence.map(({ quote }) => quote)).toContain("present")
  })

  it("are not met, with the dates as quotes, where the dated positions fall short", () => {
    const found = verdict("At least 12 years of experience", dated)
    expect(found.verdict).toBe("not met")
    expect(found.evidence.length).toBeGreaterThan(0)
  })

  it("are unknown, not 0, without dated positions", () => {
    const found = verdict("3 years of experience", person({ positions: [{ title: "Nurse", company: "Ward" }] }))
    expect(found.verdict).toBe("unknown")
    expect(words(found.reason)).not.toMatch(/\b0\b/)
    expect(found.ask).toBeTruthy()
    expect(verdict("3 years of experience", person({})).verdict).toBe("unknown")
  })

  it("with a skill count the positions that mention it", () => {
    expect(verdict("8 years of Java", dated)).toMatchObject({ verdict: "met" })
    expect(words(verdict("8 years of Java", dated).reason)).toContain("8 y 10 m: Beta 2018–now")
    expect(verdict("9 years of Java", dated).verdict).toBe("unknown")
  })

  it("as a function count the titles that fit", () => {
    const nurse = person({
      positions: [
        { title: "Staff Nurse", company: "A", start: "2022-01", end: "2024-12" },
        { title: "Waiter", company: "B", start: "2010-01", end: "2021-12" }
      ]
    })
    expect(verdict("At least 2 years as a registered nurse", nurse).verdict).toBe("met")
    expect(verdict("At least 5 years as a registered nurse", nurse).verdict).toBe("not met")
  })

  it("stated as years only count from the middle of the year and are told as “about”", () => {
    const rough = person({ positions: [{ title: "Cook", company: "Inn", start: "2016", end: "2019" }] })
    expect(verdict("3 years of experience", rough).verdict).toBe("met")
    expect(words(verdict("3 years of experience", rough).reason)).toContain("about 3 y: Inn 2016–2019")
    expect(verdict("4 years of experience", rough).verdict).toBe("unknown")
    expect(verdict("5 years of experience", rough).verdict).toBe("not met")
  })

  it("a start without an end is not counted, and leaves it open", () => {
    expect(verdict("3 years of experience", person({ positions: [{ title: "Cook", company: "Inn", start: "2016-01" }] })).verdict).toBe(
      "unknown"
    )
  })

  it("dates after now do not count", () => {
    const later = person({ positions: [{ title: "Cook", company: "Inn", start: "2025-11", end: "2030-12" }] })
    expect(verdict("2 years of experience", later).verdict).toBe("not met")
  })

  it("stated in words count where no position is dated", () => {
    expect(verdict("10 years of experience", person({ about: "Carpenter with 14 years of experience in oak." }))).toMatchObject({
      verdict: "met",
      evidence: [{ quote: "Carpenter with 14 years of experience in oak." }]
    })
  })

  it("quote the page's own dates where they are known", () => {
    const profile = person({ positions: [{ title: "Cook", company: "Inn", start: "2016-01", end: "2019-12" }] })
    profile.evidence = {
      "positions.0.start": [{ quote: "Jan 2016 – Dec 2019", section: "experience", label: "Inn" }],
      "positions.0.end": [{ quote: "Jan 2016 – Dec 2019", section: "experience", label: "Inn" }]
    }
    expect(verdict("3 years of experience", profile).evidence).toEqual([
      { quote: "Jan 2016 – Dec 2019", section: "experience", label: "Inn" }
    ])
  })
})

describe("level and title", () => {
  it("are read from titles with their variants", () => {
    expect(verdict("Senior level", person({ positions: [{ title: "Sr. Data Engineer" }] })).verdict).toBe("met")
    expect(verdict("Senior level", person({ headline: "Staff Engineer at Inn" })).verdict).toBe("met")
    expect(verdict("Senior level", person({ positions: [{ title: "Junior Developer", start: "2025-01", end: "present" }] })).verdict).toBe(
      "not met"
    )
    expect(verdict("Senior level", person({ positions: [{ title: "Developer" }] })).verdict).toBe("unknown")
    expect(verdict("Experience as a registered nurse", person({ positions: [{ title: "Infirmière" }] })).verdict).toBe("met")
    expect(verdict("Experience as a registered nurse", person({ positions: [{ title: "Waiter" }] })).verdict).toBe("unknown")
  })
})

describe("place", () => {
  it("compares city, region and country by their words", () => {
    expect(verdict("Based in Munich", person({ location: "München, Bayern" })).verdict).toBe("met")
    expect(verdict("Based in Germany", person({ location: "Greater Berlin Area" })).verdict).toBe("met")
    expect(verdict("Based in Berlin", person({ location: "Lisbon, Portugal" }), { remote: "on site" }).verdict).toBe("not met")
    expect(verdict("Based in Berlin", person({ location: "Germany" })).verdict).toBe("unknown")
    expect(verdict("Based in Berlin", person({})).verdict).toBe("unknown")
  })

  it("leaves it open where the person would move, or the work is remote", () => {
    expect(verdict("Based in Berlin", person({ location: "Lisbon", about: "Open to relocation? Yes, willing to relocate." })).verdict).toBe(
      "unknown"
    )
    expect(verdict("Based in Berlin", person({ location: "Lisbon" }), { remote: "remote" }).verdict).toBe("unknown")
  })
})

describe("education, languages, certificates", () => {
  const degree = (text: string, field: string | null = null) =>
    person({ education: [{ school: "Holtensund", degree: text, field, start: "2004", end: "2008" }] })

  it("compare degrees by level, in several languages", () => {
    expect(verdict("Bachelor's degree", degree("Diplom-Ingenieur")).verdict).toBe("met")
    expect(verdict("Master's degree", degree("Bachelor of Science")).verdict).toBe("not met")
    expect(verdict("Master's degree", degree("Maestría", "Economía")).verdict).toBe("met")
    expect(verdict("Master's degree or equivalent experience", degree("Bachelor of Science")).verdict).toBe("unknown")
    expect(verdict("Bachelor's degree", person({})).verdict).toBe("unknown")
  })

  it("compare the field, and know a related one", () => {
    expect(verdict("Bachelor's degree in Computer Science", degree("BSc", "Informatik")).verdict).toBe("met")
    expect(verdict("Bachelor's degree in Computer Science or a related field", degree("BSc", "Physics")).verdict).toBe("met")
    expect(verdict("Bachelor's degree in Nursing", degree("BA in History")).verdict).toBe("unknown")
  })

  it("do not count a degree that is not finished", () => {
    const student = person({ education: [{ school: "H", degree: "Bachelor of Arts", field: null, start: "2025", end: "2028" }] })
    expect(verdict("Bachelor's degree", student).verdict).toBe("unknown")
  })

  it("compare language levels", () => {
    const speaks = (proficiency: string | null) => person({ languages: [{ name: "Deutsch", proficiency }] })
    expect(verdict("Fluent German", speaks("Native or bilingual proficiency")).verdict).toBe("met")
    expect(verdict("Fluent German", speaks("Elementary proficiency")).verdict).toBe("not met")
    expect(verdict("Fluent German", speaks(null)).verdict).toBe("unknown")
    expect(verdict("Fluent German", person({ about: "I speak fluent German." })).verdict).toBe("met")
    expect(verdict("Fluent German", person({})).verdict).toBe("unknown")
  })

  it("know certificates by other names, and when they have expired", () => {
    const holds = (name: string, expires: string | null = null) =>
      person({ certifications: [{ name, issuer: null, issued: "2020-01", expires, credential_id: null }] })
    expect(verdict("PMP", holds("Project Management Professional")).verdict).toBe("met")
    expect(verdict("BLS certification", holds("BLS Certification", "2022-01")).verdict).toBe("not met")
    expect(verdict("Forklift licence", person({ about: "Staplerschein seit 2011." })).verdict).toBe("met")
    expect(verdict("Forklift licence", person({})).verdict).toBe("unknown")
  })
})

describe("a sentence that no rule understands", () => {
  it("is unknown with the most related sentence and a question, never a guess", () => {
    const found = verdict(
      "You write careful handover notes for the next shift",
      person({ about: "I bake.\nAfter each shift I write handover notes.\nI sing." })
    )
    expect(found.verdict).toBe("unknown")
    expect(found.evidence[0]?.quote).toBe("After each shift I write handover notes.")
    expect(words(found.ask)).toContain("careful handover notes")
  })
})

describe("what is to be avoided", () => {
  it("is met where it is there, and unknown where nothing is said", () => {
    const role = asks(["avoid", "No call centre background"])
    const there = evaluate(role, person({ about: "Six years in a call center." }), now)
    expect(there.verdicts[0]?.verdict).toBe("met")
    expect(there.counts.avoid).toEqual({ met: 1, notMet: 0, unknown: 0, total: 1 })
    expect(evaluate(role, person({}), now).verdicts[0]?.verdict).toBe("unknown")
  })
})

describe("the recruiter's word over the rules'", () => {
  it("changes verdict and counts, keeps evidence, and can be taken back", () => {
    const evaluation = evaluate(asks("Python", "Go"), person({ skills: ["Python"] }), now)
    const changed = applyFeedback(evaluation, [{ qualificationId: "q2", verdict: "met" }])
    expect(changed.counts.must).toEqual({ met: 2, notMet: 0, unknown: 0, total: 2 })
    expect(changed.verdicts[1]?.ask).toBeNull()
    expect(
      applyFeedback(evaluation, [
        { qualificationId: "q2", verdict: "met" },
        { qualificationId: "q2", verdict: null }
      ])
    ).toEqual(evaluation)
  })
})
