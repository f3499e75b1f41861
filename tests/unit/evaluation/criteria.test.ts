import { describe, expect, it } from "vitest"
import { evaluate } from "~evaluation/evaluate"
import type { Profile } from "~profile/profile"
import type { Criterion } from "~role/criterion"
import { emptyRole } from "~role/intake/empty-role"
import { asks, literalText, now, person } from "../../support/make-profile"
import { words } from "../../support/words"

function judge(criterion: Criterion, profile: Profile, text = "What is asked for") {
  const role = { ...emptyRole, qualifications: [{ id: "q", text, kind: "must" as const, criterion, quote: null }] }
  const verdict = evaluate(role, profile, now).verdicts[0]!
  for (const { quote } of verdict.evidence) expect(literalText(profile)).toContain(quote)
  return verdict
}
const says = (about: string) => person({ about })

describe("managing people", () => {
  it.each([
    ["Led a team of 12 engineers in two cities.", 10, "met"],
    ["Supervised 18 agents on phones.", 15, "met"],
    ["Führung von 14 Mitarbeitern im Schichtbetrieb.", 10, "met"],
    ["Brigade of 11, menu design.", 8, "met"],
    ["Led a team of 4.", 10, "unknown"],
    ["Managed 40 projects and 12 client accounts.", 10, "unknown"],
    ["Managed a budget of 300 and liked it.", 10, "unknown"]
  ] as const)("%s", (about, minPeople, expected) => {
    expect(judge({ type: "management", minPeople }, says(about)).verdict).toBe(expected)
  })

  it("without a number is met by a title that stands for it, and never by the manager of a product", () => {
    const titled = (title: string) => judge({ type: "management", minPeople: null }, person({ positions: [{ title }] })).verdict
    expect(titled("Engineering Manager")).toBe("met")
    expect(titled("Product Manager")).toBe("unknown")
  })
})

describe("industry", () => {
  const bank = person({
    positions: [{ title: "Analyst", company: "Brackwater Bank", start: "2016-01", end: "2021-12", description: "Reports." }]
  })
  it("is met by an employer's name that says its trade, with the arithmetic where years are asked for", () => {
    expect(judge({ type: "industry", anyOf: ["Banking"], minYears: null }, bank)).toMatchObject({
      verdict: "met",
      evidence: [{ quote: "Brackwater Bank" }]
    })
    expect(words(judge({ type: "industry", anyOf: ["Banking"], minYears: 5 }, bank).reason)).toContain("6 y: Brackwater Bank 2016–2021")
    expect(judge({ type: "industry", anyOf: ["Banking"], minYears: 8 }, bank).verdict).toBe("not met")
  })
  it("is unknown where nothing says it", () => {
    expect(judge({ type: "industry", anyOf: ["Healthcare"], minYears: null }, bank).verdict).toBe("unknown")
  })
})

describe("size of an employer", () => {
  it.each([
    ["Joined a start-up as employee nine.", null, 200, "met"],
    ["A company of 5,000 employees.", 1000, null, "met"],
    ["Managed 5,000 employees.", 1000, null, "unknown"],
    ["A firm with 40 employees.", 1000, null, "unknown"]
  ] as const)("%s", (about, minEmployees, maxEmployees, expected) => {
    expect(judge({ type: "company size", minEmployees, maxEmployees }, says(about)).verdict).toBe(expected)
  })
})

describe("work permit", () => {
  const permit = (about: string, ...anyOf: string[]) => judge({ type: "permit", anyOf }, says(about)).verdict
  it("is judged by a statement about the permit alone", () => {
    expect(permit("Authorized to work in the United States.", "United States")).toBe("met")
    expect(permit("EU citizen.", "European Union")).toBe("met")
    expect(permit("Will require visa sponsorship.", "United States")).toBe("not met")
    expect(permit("I do not require sponsorship.", "United States")).not.toBe("not met")
  })
  it("never by place, school or language", () => {
    const local = person({
      location: "Boston, United States",
      languages: [{ name: "English", proficiency: "native" }],
      education: [{ school: "Boston College", degree: "BSc", field: null, start: null, end: null }]
    })
    expect(judge({ type: "permit", anyOf: ["United States"] }, local)).toMatchObject({ verdict: "unknown", evidence: [] })
  })
})

describe("travel", () => {
  it.each([
    ["Willing to travel.", null, "met"],
    ["Traveled 60% of the time to customers.", 50, "met"],
    ["Willing to travel up to 20%.", 50, "not met"],
    ["Not willing to travel.", null, "not met"],
    ["Willing to travel.", 60, "unknown"],
    ["I bake.", null, "unknown"]
  ] as const)("%s", (about, minPercent, expected) => {
    expect(judge({ type: "travel", minPercent }, says(about)).verdict).toBe(expected)
  })
})

describe("languages with alternatives", () => {
  const criterion: Criterion = {
    type: "language",
    language: "German",
    atLeast: "full professional",
    alternatives: [{ language: "French", atLeast: null }]
  }
  const speaks = (name: string, proficiency: string | null) => judge(criterion, person({ languages: [{ name, proficiency }] })).verdict
  it("are met by any of them at its own level", () => {
    expect(speaks("French", null)).toBe("met")
    expect(speaks("German", "Elementary proficiency")).toBe("unknown")
    expect(speaks("Dutch", null)).toBe("unknown")
  })
})

describe("recency", () => {
  const criterion: Criterion = { type: "skill", anyOf: ["Java"], minYears: null, withinYears: 3 }
  const used = (end: string, skills: string[] = []) =>
    judge(
      criterion,
      person({
        skills,
        positions: [
          { title: "Analyst", company: "Ordway", start: "2022-01", end: "present", description: "Process maps." },
          { title: "Developer", company: "Ledgerline", start: "2012-01", end, description: "Java services for billing." }
        ]
      })
    )
  it("says when a skill shows last, and leaves open what no date stands beside", () => {
    expect(used("2025-02")).toMatchObject({ verdict: "met" })
    expect(used("2016-02")).toMatchObject({ verdict: "not met" })
    expect(words(used("2016-02").reason)).toContain("Ledgerline 2012–2016")
    expect(used("2016-02", ["Java"]).verdict).toBe("unknown")
  })
})

describe("résumés whose layout was lost", () => {
  const lost = person({
    passages: [
      {
        section: "other",
        label: null,
        text: "Registered Nurse with 9 years in telemetry. Staff Nurse, Rowan General 03/2016 - Present: wound care, charge nurse on nights. Carer at Elm House, 2012 - 2016. BSN 2012 - 2016 University of Wexcombe. ACLS."
      }
    ]
  })
  const word = (sentence: string) => evaluate(asks(sentence), lost, now).verdicts[0]!
  it("are judged by their prose: years, titles, skills, degrees and certificates anywhere", () => {
    expect(word("At least 5 years of experience as a registered nurse").verdict).toBe("met")
    expect(word("Wound care experience").verdict).toBe("met")
    expect(word("Bachelor's degree").verdict).toBe("met")
    expect(word("ACLS certification").verdict).toBe("met")
    expect(words(word("At least 10 years of experience").reason)).toContain("Rowan General 2016–now")
  })
  it("do not count years at a school as work", () => {
    expect(words(word("At least 20 years of experience").reason)).not.toContain("Wexcombe")
  })
  it("know degrees as résumés shorten them, and school without one", () => {
    const degree = (text: string) =>
      evaluate(asks("Master's degree"), person({ passages: [{ section: "education", label: null, text }] }), now).verdicts[0]!.verdict
    expect(degree("MS Information Systems, 2011")).toBe("met")
    expect(degree("MBA")).toBe("met")
    expect(degree("MS Office, typing")).toBe("unknown")
    expect(degree("Associate Degree in Nursing")).not.toBe("met")
    expect(degree("High School Diploma")).toBe("not met")
  })
})

describe("sentences without a criterion", () => {
  const word = (sentence: string, about: string) => evaluate(asks(sentence), says(about), now).verdicts[0]!
  it("are met where a sentence of the profile holds what is asked for, and quote it", () => {
    const found = word("Experience working with channel partners", "I row. Closed deals with channel partners in Spain. I sing.")
    expect(found).toMatchObject({ verdict: "met", ask: null })
    expect(found.evidence[0]?.quote).toBe("Closed deals with channel partners in Spain.")
  })
  it("stay unknown where only common words are shared", () => {
    expect(word("You have built data pipelines that other teams depend on", "Built a shed with other teams.").verdict).toBe("unknown")
    expect(word("You stay calm when a ward is full", "I am calm.").verdict).toBe("unknown")
  })
  it("compare the number that is asked for", () => {
    expect(word("Has run payroll for at least 1,000 employees", "Payroll for 1,200 employees every month.").verdict).toBe("met")
    expect(word("Has run payroll for at least 1,000 employees", "Payroll for 90 employees every month.").verdict).toBe("unknown")
  })
  it("do not take a deed of the past for readiness", () => {
    expect(word("Willing to work rotating shifts", "Worked rotating shifts until 2019.").verdict).toBe("unknown")
  })
})
