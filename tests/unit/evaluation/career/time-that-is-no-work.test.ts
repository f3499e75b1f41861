import { describe, expect, it } from "vitest"
import { careerFacts } from "~evaluation/career/career-facts"
import { evaluate } from "~evaluation/evaluate"
import type { Profile } from "~profile/profile"
import { readText } from "~sites/plain/read-text"
import { asks, now, person } from "../../../support/make-profile"
import { words } from "../../../support/words"

const judged = (profile: Profile, ...sentences: string[]) => evaluate(asks(...sentences), profile, now).verdicts

const job = {
  title: "Data Analyst",
  company: "Tollgate Water",
  start: "2016-01",
  end: "2020-02",
  description: "Dashboards in Tableau and SQL."
}
const leave = {
  title: "Parental leave",
  start: "2020-03",
  end: "2023-08",
  description: "Looked after two small children and took a short course in SQL."
}

describe("a break counts for no years", () => {
  it.each([
    ["said by the page", { ...leave, title: "Professional development", kind: "career break" as const }],
    ["said by its title", leave],
    ["said in the employer's place", { ...leave, title: "Full-time parent", company: "Career break" }],
    ["with another title", { ...leave, title: "Career Break (Parental leave)" }],
    ["in German", { ...leave, title: "Elternzeit" }],
    ["in French", { ...leave, title: "Congé parental" }],
    ["as volunteering", { ...leave, title: "Volunteer data analyst", company: "Food bank" }],
    ["as a course of study", { ...leave, title: "Student", company: "University of York" }],
    ["as a national service", { ...leave, title: "National service" }]
  ])("%s: 4 y 2 m of work are neither five years nor five years of SQL", (_, apart) => {
    const [years, sql] = judged(
      person({ positions: [apart, job] }),
      "At least 5 years of professional experience",
      "5+ years of experience with SQL"
    )
    expect(years).toMatchObject({ verdict: "not met", reason: "4 y 2 m: Tollgate Water 2016–2020; 5 years asked." })
    expect(sql).toMatchObject({ verdict: "not met", reason: "All work together is 4 y 2 m: Tollgate Water 2016–2020; 5 years asked." })
    expect([...years!.evidence, ...sql!.evidence].map(({ quote }) => quote)).not.toContain(apart.description)
  })

  it("nor do years that its own text claims", () => {
    const [sql] = judged(
      person({
        positions: [
          { ...leave, description: "Thought about 8 years of SQL." },
          { title: "Data Analyst", company: "Tollgate Water", start: "2016-01", description: "Dashboards in SQL." }
        ]
      }),
      "5+ years of experience with SQL"
    )
    expect(sql?.verdict).toBe("unknown")
  })

  it("and leaves open what nothing but a break speaks of", () => {
    const [sql] = judged(
      person({
        positions: [
          { ...leave, description: "Kept the choir's address list in SQL." },
          { title: "Clerk", company: "Acme", start: "2008-01", end: "2020-02" }
        ]
      }),
      "5+ years of experience with SQL"
    )
    expect(sql).toMatchObject({
      verdict: "unknown",
      reason: "The profile mentions SQL only in time that is no work and counts for no years; 5 years asked."
    })
  })

  it("also where a résumé tells it in running text, or under a heading for unpaid work", () => {
    const told = person({
      about: "Data analyst at Tollgate Water, 2016 - 2020: SQL. After that parental leave, 2020 - 2025: two children."
    })
    expect(judged(told, "At least 6 years of professional experience")[0]?.verdict).toBe("not met")
    const reading = readText(
      [
        "Jo Arden",
        "York",
        "",
        "Experience",
        "Data Analyst, Tollgate Water",
        "Jan 2016 - Feb 2020",
        "- Dashboards in SQL",
        "",
        "Volunteer Experience",
        "Website Editor, Riverside Food Bank",
        "Mar 2010 - Present",
        "- Kept the pages current",
        "",
        "Education",
        "BSc Mathematics, University of York, 2012 - 2015"
      ].join("\n")
    )
    if (!("profile" in reading)) throw new Error("This résumé is read.")
    expect(judged(reading.profile, "At least 6 years of professional experience")[0]?.verdict).toBe("not met")
  })

  it("but what somebody did in unpaid work still shows a skill", () => {
    const shown = person({ positions: [{ title: "Volunteer", company: "Hospice", description: "Built the booking site in Django." }] })
    expect(judged(shown, "Experience with Django")[0]?.verdict).toBe("met")
  })
})

describe("time that is work of another kind", () => {
  const acme = { title: "Developer", company: "Acme", start: "2021-01", end: "2023-12", description: "Go services." }
  it("counts once, and an internship is told as one", () => {
    const intern = { title: "Software Intern", company: "Beta", start: "2020-07", end: "2021-06", description: "Go tools." }
    const [years] = judged(person({ positions: [acme, intern] }), "At least 3 years of professional experience")
    expect(years).toMatchObject({ verdict: "met", reason: "3 y 6 m: Beta 2020–2021 (internship), Acme 2021–2023; 3 years asked." })
    const side = { title: "Freelance developer", company: null, start: "2021-06", end: "2022-12" }
    expect(judged(person({ positions: [acme, side] }), "At least 4 years of professional experience")[0]).toMatchObject({
      verdict: "not met",
      reason: "3 y: Acme 2021–2023, Freelance developer 2021–2022; 4 years asked."
    })
    const byPage = { ...intern, title: "Software Engineer", kind: "internship" as const }
    expect(words(judged(person({ positions: [acme, byPage] }), "At least 3 years of professional experience")[0]?.reason)).toContain(
      "Beta 2020–2021 (internship)"
    )
  })

  it("leaves open what is a job for some and none for others", () => {
    const doctorate = { title: "PhD student", company: "Skerry Institute", start: "2016-01", end: "2020-12" }
    const service = { title: "Military service", company: "Navy", start: "2012-01", end: "2020-12" }
    for (const open of [doctorate, service])
      expect(judged(person({ positions: [acme, open] }), "At least 5 years of professional experience")[0]?.verdict).toBe("unknown")
    expect(judged(person({ positions: [acme, doctorate] }), "At least 15 years of professional experience")[0]?.verdict).toBe("not met")
  })

  it("is somebody on leave from a job that goes on: the job counts whole", () => {
    const during = { title: "Parental leave", start: "2022-01", end: "2022-12" }
    expect(judged(person({ positions: [acme, during] }), "At least 3 years of professional experience")[0]?.verdict).toBe("met")
  })
})

describe("what the card tells of a career", () => {
  it("is the work, and the break as a fact of its own that is no gap", () => {
    const facts = careerFacts(person({ positions: [{ ...job, start: "2023-09", end: "2025-08" }, leave, job] }), now)
    expect(facts.total).toEqual({ months: 74, rough: false })
    expect(facts.tenures).toHaveLength(2)
    expect(facts.apart).toEqual(["Parental leave: 3 y 6 m (2020–2023)"])
    expect(facts.gaps).toEqual([])
  })

  it("says of a doctorate that it is not counted", () => {
    const facts = careerFacts(
      person({
        positions: [
          { title: "PhD student", start: "2016-01", end: "2020-12" },
          { ...job, start: "2021-01", end: "2022-12" }
        ]
      }),
      now
    )
    expect(facts.total).toEqual({ months: 24, rough: false })
    expect(facts.notes).toEqual(["A doctorate and military service are a job for some and none for others: they are not counted."])
  })
})

describe("no title and no level comes from", () => {
  it.each([
    ["a club", { title: "President", company: "Students' chess club", start: "2015-01", end: "2026-01" }, "Executive level"],
    ["unpaid work", { title: "Volunteer Team Lead", company: "Food bank", start: "2015-01", end: "2026-01" }, "Lead level"],
    ["a break", { title: "Parental leave", company: null, start: "2015-01", end: "2026-01" }, "Mid-level"]
  ])("%s", (_, position, asked) => {
    expect(judged(person({ positions: [position] }), asked)[0]?.verdict).toBe("unknown")
  })
})
