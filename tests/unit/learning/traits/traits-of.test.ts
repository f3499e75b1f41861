import { describe, expect, test } from "vitest"
import { emptyProfile } from "~profile/empty-profile"
import type { Profile } from "~profile/profile"
import { traitKey } from "~learning/traits/trait"
import { traitsOf, verdictTraits } from "~learning/traits/traits-of"
import { mostWords } from "~learning/traits/work-words"

function person(parts: Partial<Profile>): Profile {
  return { ...emptyProfile(), name: "Ruby Swift", ...parts }
}

function position(title: string, description: string | null = null, company = "Tallow & Wick") {
  return { title, company, start: "2019-03", end: "present", location: "Lagos, Nigeria", description }
}

const keysOf = (parts: Partial<Profile>) => traitsOf(person(parts)).map(traitKey)

describe("What is true of a person, as preferences count it", () => {
  test("skills by their canonical names, listed or told in a position", () => {
    const keys = keysOf({ skills: ["k8s", "Postgres"], positions: [position("Backend Engineer", "Built services in Golang with Kafka.")] })
    expect(keys).toEqual(expect.arrayContaining(["skill:Kubernetes", "skill:PostgreSQL", "skill:Go", "skill:Apache Kafka"]))
  })

  test("a skill that somebody says they do not have is none", () => {
    expect(keysOf({ about: "I have no experience with Terraform. I write Python." })).toEqual(["skill:Python"])
  })

  test("families of titles, industries by the employer, certificates and having managed people", () => {
    const keys = keysOf({
      positions: [position("Sr. Backend Developer", "Led a team of 12 engineers.", "Aire Valley Hospital")],
      certifications: [{ name: "PMP", issuer: null, issued: null, expires: null, credential_id: null }]
    })
    expect(keys).toEqual(expect.arrayContaining(["title:Backend Engineer", "industry:Healthcare", "certificate:PMP", "management"]))
  })

  test("words of the work that no list has: a term with a hyphen, a pair that comes again, a way of working however it is written", () => {
    const keys = keysOf({
      positions: [
        position("Engineer", "Moved billing to a double-booked ledger without downtime. Wrote the reconciliation engine of the bank."),
        position("Engineer", "Ran a reconciliation engine for cards.")
      ]
    })
    expect(keys).toEqual(expect.arrayContaining(["words:double booked", "words:zero downtime", "words:reconciliation engine"]))
  })

  test("never the name, a school, a degree, a place, an employer, a date or a language spoken", () => {
    const told = keysOf({
      name: "Oluwaseun Okonkwo",
      location: "Lagos, Nigeria",
      headline: "Oluwaseun Okonkwo",
      positions: [position("Clerk", "In okonkwo-style wards. Lagos-based. Worked at tallow-wick. Tallow-wick years, 2019.")],
      education: [{ school: "Harvard University", degree: "BSc", field: "Computer Science", start: "1988", end: "1992" }],
      languages: [{ name: "Yoruba", proficiency: "native" }],
      skills: ["French", "English"]
    })
    expect(told.filter(key => !key.startsWith("title:"))).toEqual([])
  })

  test("never what stands for a protected trait, however it is written in a position", () => {
    const proxies =
      "maternity-leave cover, gap-year trip, church-choir lead, women-led group, wheelchair-basketball coach, self-taught coder, military-service unit, " +
      "native-speaker tutor, first-generation student, part-time work, lgbt-network host, school-leaver, criminal-record check, visa-sponsored move, french-speaking team"
    expect(keysOf({ positions: [position("Engineer", `${proxies}\nAgain: ${proxies}`)] }).filter(key => key.startsWith("words:"))).toEqual(
      []
    )
    expect(keysOf({ certifications: ["Driving licence", "Security clearance", "DBS check"].map(named) })).toEqual([])
  })

  test("studying or serving somewhere is no industry; working for one is", () => {
    const studied = person({ about: "Went to university in the capital.", education: [] })
    expect(traitsOf(studied)).toEqual([])
    expect(keysOf({ positions: [position("Accountant", null, "Wexcombe Primary School")] })).toContain("industry:Education")
  })

  test("whoever it is, the same work has the same traits", () => {
    const work = { positions: [position("Data Engineer", "On Spark and Airflow. Shipped event-driven pipelines.")], skills: ["Python"] }
    const one = traitsOf(person({ ...work, name: "Emma Cook", location: "Leeds, United Kingdom" }))
    const other = traitsOf(person({ ...work, name: "Adaeze Nwosu", location: "Lagos, Nigeria" }))
    expect(other).toEqual(one)
  })

  test("a text without end has a bounded number of words and skills", () => {
    const long = Array.from(
      { length: 4000 },
      (_, at) => `term${"abcdefghij"[at % 10]}x-${"klmnopqrst"[Math.floor(at / 10) % 10]}ware`
    ).join(", ")
    const words = traitsOf(person({ positions: [position("Engineer", long)] })).filter(({ kind }) => kind === "words")
    expect(words.length).toBeLessThanOrEqual(mostWords)
  })

  test("an empty profile has none", () => {
    expect(traitsOf(emptyProfile())).toEqual([])
  })
})

function named(name: string) {
  return { name, issuer: null, issued: null, expires: null, credential_id: null }
}

test("Verdicts that say something are traits; an unknown is none", () => {
  expect(
    verdictTraits([
      { qualificationId: "a", verdict: "met" },
      { qualificationId: "b", verdict: "unknown" },
      { qualificationId: "c", verdict: "not met" }
    ]).map(traitKey)
  ).toEqual(["verdict:met:a", "verdict:not met:c"])
})
