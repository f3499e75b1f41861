import { describe, expect, it } from "vitest"
import { blindProfile } from "~learning/calibration/blind-profile"
import { pickVaried, type Candidate } from "~learning/calibration/calibration"
import { disagreementsOf, type BlindAnswer, type ShownAnswer } from "~learning/calibration/calibration-questions"
import type { VerdictWord } from "~evaluation/evaluation"
import type { QualificationKind } from "~role/role"
import { shownOf } from "~learning/calibration/shown-of"
import { parseQualification } from "~role/criteria/parse-qualification"
import { emptyProfile } from "~profile/empty-profile"
import { seeded } from "../../../support/seeded"
import { draft, verdict } from "../../../support/rows"

const role = draft({
  title: "Data Engineer",
  qualifications: [
    { id: "python", text: "Python", kind: "must", criterion: null, quote: null },
    { id: "oncall", text: "On-call", kind: "must", criterion: null, quote: null },
    { id: "dbt", text: "dbt", kind: "nice", criterion: null, quote: null },
    { id: "dash", text: "Only dashboards", kind: "avoid", criterion: null, quote: null }
  ]
})
const words: Record<string, VerdictWord> = { m: "met", n: "not met", u: "unknown" }

/** "mnu": the verdicts of the role's qualifications, in their order. */
function person(personId: string, letters: string, traits: string[] = []): Candidate {
  const verdicts = role.qualifications.map(({ id, kind }, at) =>
    verdict(id, { kind: kind as QualificationKind, verdict: words[letters[at] ?? "u"] ?? "unknown" })
  )
  return { personId, evaluation: { verdicts }, traits }
}

describe("five varied people", () => {
  const people = [
    person("a1", "mmmn"),
    person("a2", "mmmn"),
    person("a3", "mmmn"),
    person("b", "mmnn"),
    person("c", "mnmn"),
    person("d", "nmmn"),
    person("e", "mmmm"),
    person("z", "nnnm")
  ]

  it("have likely fits and near misses in turn, the best first, and nobody who fits nothing while others are there", () => {
    const picked = pickVaried(people, 5)
    expect(picked[0]).toBe("a1")
    expect(picked).toHaveLength(5)
    expect(picked).not.toContain("z")
    const isNearMiss = (id: string) => ["c", "d", "e"].includes(id)
    expect(picked.map(isNearMiss)).toEqual([false, true, false, true, false])
  })

  it("of people who are the same, one is enough while others differ", () => {
    const picked = pickVaried([...people, person("f", "muun"), person("g", "umnn")], 5)
    expect(picked.filter(id => id.startsWith("a"))).toEqual(["a1"])
  })

  it("of people with the same verdicts, those are taken who differ in what they have done", () => {
    const same = ["x1", "x2", "x3", "x4"].map(id => person(id, "mmmn", ["skill:Python"]))
    expect(pickVaried([...same, person("y", "mmmn", ["skill:Rust", "title:Nurse"])], 2)).toEqual(["x1", "y"])
  })

  it("are the same five whatever order people come in, and never one twice", () => {
    const random = seeded(7)
    const many = Array.from({ length: 80 }, (_, n) =>
      person(`p${n}`, Array.from({ length: 4 }, () => "mnu"[Math.floor(random() * 3)]).join(""), [`skill:${Math.floor(random() * 9)}`])
    )
    const picked = pickVaried(many, 5)
    expect(new Set(picked).size).toBe(5)
    for (let n = 0; n < 20; n++)
      expect(
        pickVaried(
          many.toSorted(() => random() - 0.5),
          5
        )
      ).toEqual(picked)
  })

  it("are fewer where there are fewer", () => {
    expect(pickVaried([person("a", "mm")], 5)).toEqual(["a"])
    expect(pickVaried([], 5)).toEqual([])
  })
})

describe("what was said and what the verdicts advise", () => {
  const ask = (said: Record<string, [answer: BlindAnswer["answer"], letters: string, aliases?: ShownAnswer["aliases"]]>) =>
    disagreementsOf(
      Object.entries(said).map(([personId, [answer]]) => ({ personId, answer })),
      new Map(
        Object.entries(said).map(([personId, [, letters, aliases]]) => [
          personId,
          {
            verdicts: Object.fromEntries(role.qualifications.map(({ id }, at) => [id, words[letters[at] ?? "u"] ?? "unknown"])),
            ...(aliases ? { aliases } : {})
          }
        ])
      ),
      role
    )

  it("yes although a must is not met asks whether it is one; each answer is one click", () => {
    const [question] = ask({ a: ["yes", "mnmn"], b: ["yes", "mnun"], c: ["no", "mnmn"] })
    expect(question).toMatchObject({ id: "not met:oncall", about: "not met", places: [1, 2], otherwise: 1 })
    expect(question?.choices.map(({ id }) => id)).toEqual(["keep", "nice", "drop"])
    expect(question?.choices[1]).toMatchObject({ effect: { kind: "change kind", qualificationId: "oncall", text: "On-call", to: "nice" } })
  })

  it("offers what the profile calls it, each once", () => {
    const alias = { term: "Bereitschaftsdienst", as: "On-call" }
    const [question] = ask({ a: ["yes", "mnmn", { oncall: [alias] }], b: ["yes", "mnmn", { oncall: [alias] }] })
    expect(question?.choices.filter(({ id }) => id.startsWith("treat"))).toEqual([
      { id: "treat Bereitschaftsdienst → On-call", does: "effect", effect: { kind: "treat as", ...alias } }
    ])
  })

  it("yes although something to be avoided is there asks whether it is to be avoided", () => {
    expect(ask({ a: ["yes", "mmmm"] })).toMatchObject([
      { about: "present", qualification: { id: "dash" }, choices: [{ id: "drop" }, { id: "keep" }] }
    ])
  })

  it("no although every must is met asks whether a wish that is not met is a must", () => {
    expect(ask({ a: ["no", "mmnn"], b: ["yes", "mmmn"] })).toMatchObject([
      { id: "lacking:dbt", about: "lacking", places: [1], choices: [{ id: "must", effect: { to: "must" } }, { id: "keep" }] }
    ])
  })

  it("a wish that those who were wanted lack as well is not asked about; what is missing is", () => {
    expect(ask({ a: ["no", "mmnn"], b: ["yes", "mmnn"] })).toMatchObject([{ id: "unexplained", places: [1], qualification: null }])
  })

  it("a place, a language, a schooling or what else stands for a protected trait is never proposed as a must", () => {
    for (const text of [
      "Based in Lisbon",
      "Portuguese C1",
      "Degree in physics",
      "Recent graduate",
      "Attended Harvard",
      "Lives in Almada"
    ]) {
      const wish = parseQualification(text, "nice", "wish")
      const wished = draft({ qualifications: [parseQualification("Python", "must", "python"), wish] })
      const shown = new Map([["a", { verdicts: { python: "met", wish: "not met" } as Record<string, VerdictWord> }]])
      expect(disagreementsOf([{ personId: "a", answer: "no" }], shown, wished).map(({ about }) => about)).toEqual(["unexplained"])
    }
  })

  it("where all agree, or nothing is sure, there is no question", () => {
    expect(ask({ a: ["yes", "mmmn"], b: ["no", "nmmn"], c: ["unsure", "mnmn"], d: ["unsure", "mmmn"] })).toEqual([])
    expect(ask({})).toEqual([])
  })

  it("what most people stand behind comes first", () => {
    const questions = ask({ a: ["yes", "nmmn"], b: ["yes", "mnmn"], c: ["yes", "mnmn"] })
    expect(questions.map(({ id }) => id)).toEqual(["not met:oncall", "not met:python"])
  })

  it("a must that has become a wish since is no question any more", () => {
    const changed = draft({
      ...role,
      qualifications: role.qualifications.map(one => (one.id === "oncall" ? { ...one, kind: "nice" as const } : one))
    })
    const shown = new Map([
      ["a", { verdicts: { python: "met", oncall: "not met", dbt: "met", dash: "not met" } as Record<string, VerdictWord> }]
    ])
    expect(disagreementsOf([{ personId: "a", answer: "yes" }], shown, changed)).toEqual([])
  })
})

it("somebody who is shown blind has no name, contact, place, school, age or pronoun", () => {
  const shown = blindProfile({
    ...emptyProfile(),
    name: "Ana Ferro",
    headline: "Ana Ferro, data engineer",
    location: "Lisbon",
    about: "She writes Python. Mail ana.ferro@acme.example or +351 912 345 678. Born 3 May 1988. Ana studied at Escola Azul.",
    positions: [
      {
        title: "Engineer",
        company: "Acme",
        start: "2019-03",
        end: "present",
        location: "Lisbon",
        description: "Ana built https://ana.example"
      }
    ],
    education: [{ school: "Escola Azul", degree: "MSc", field: "Physics", start: "2006", end: "2011" }],
    skills: ["Python", "Kafka"],
    languages: [{ name: "Portuguese", proficiency: "native" }]
  })
  expect(JSON.stringify(shown)).not.toMatch(/ana|ferro|lisbon|escola|she\b|912|1988|2011|portuguese|@/i)
  expect(shown.positions[0]).toMatchObject({ title: "Engineer", company: "Acme", dates: "2019-03 – present" })
  expect(shown.education).toEqual(["MSc, Physics"])
  expect(shown.skills).toEqual(["Python", "Kafka"])
})

describe("words of a profile that could be read as what is not met", () => {
  const asked = draft({ qualifications: [parseQualification("Kafka", "must", "kafka")] })
  const profile = { ...emptyProfile(), name: "Ana Ferro", headline: "Engineer", skills: ["SQL", "Ereignisströme"] }

  it("are offered where they have no name of their own: SQL is another thing, and no other word for Kafka", () => {
    const offered = shownOf(asked, { kafka: "not met" }, profile).aliases?.kafka?.map(({ term }) => term) ?? []
    expect(offered).not.toContain("SQL")
  })

  it("are never a place, a language, a schooling or what stands for one: it would say who was shown, and be learned as what is asked for", () => {
    const whole = draft({
      qualifications: [
        parseQualification("Based in Lisbon", "must", "place"),
        parseQualification("Portuguese C1", "must", "language"),
        parseQualification("Degree in physics", "must", "degree"),
        parseQualification("Fundraising", "must", "funds")
      ]
    })
    const known = {
      ...profile,
      location: "Almada, Portugal",
      languages: [{ name: "Cape Verdean Creole", proficiency: "native" }],
      education: [{ school: "Escola Azul", degree: "MSc", field: "Chemistry", start: null, end: null }],
      skills: ["Church fundraising"]
    }
    const verdicts = { place: "not met", language: "not met", degree: "not met", funds: "not met" } as const
    expect(Object.values(shownOf(whole, verdicts, known).aliases ?? {}).flat()).toEqual([])
  })

  it("are not looked for where nothing is in question, or the reading is gone", () => {
    expect(shownOf(asked, { kafka: "met" }, profile)).toEqual({ verdicts: { kafka: "met" }, aliases: {} })
    expect(shownOf(asked, { kafka: "not met" }, null)).toEqual({ verdicts: { kafka: "not met" } })
  })
})
