import { describe, expect, it } from "vitest"
import * as order from "~evaluation/verdict-points"
import { filterPeople, peopleRows, sortPeople, type SortKey } from "~sidepanel/people/list/people-model"
import type { PeopleRecords } from "~sidepanel/people/list/read-people"
import { verdictWordsOf } from "~store/people/verdict-words"
import type { DecisionWord } from "~store/rows/rows"
import { evaluationOf, evaluationRow, feedback, person, qualifications, verdict } from "../../../../support/card-rows"

const four = [
  person("p:ana", { name: "Ana Sofia Brandão", lastSeenAt: 3 }),
  person("p:ikenna", { name: "Ikenna Obi-Larsen", headline: "Platform lead", lastSeenAt: 1 }),
  person("p:thea", { name: "Théa Rousselet", lastSeenAt: 4 }),
  person("p:rei", { name: "柏木 玲", lastSeenAt: 2 })
]
const words = (personId: string, must: string, nice: string) =>
  verdictWordsOf(
    evaluationRow({
      personId,
      evaluation: evaluationOf(
        [...must, ...nice].map((letter, at) => verdict(`q${at + 1}`, letter === "+" ? "met" : letter === "-" ? "not met" : "unknown"))
      )
    })
  )
const records: PeopleRecords = {
  people: four,
  words: [words("p:ana", "++?", "+-"), words("p:ikenna", "+++", "-+"), words("p:thea", "++-", "++")],
  feedback: []
}
const rows = peopleRows(qualifications, records, order)
const names = (list: readonly { person: { id: string } }[]) => list.map(row => row.person.id.slice(2))
const decided: Record<string, DecisionWord> = { "p:ikenna": "shortlist", "p:thea": "pass" }
const decisionOf = (personId: string) => decided[personId] ?? null

describe("the rows of People", () => {
  it("are ordered by musts first: met before unknown before not met, and those not evaluated last", () => {
    expect(names(rows)).toEqual(["ikenna", "ana", "thea", "rei"])
    expect(rows.map(row => row.place)).toEqual([1, 2, 3, 4])
  })

  it("stand as they were received where the role ranks nobody, whoever is evaluated", () => {
    const people = four.map((one, at) => ({ ...one, firstSeenAt: [3, 1, 4, 2][at]! }))
    const received = peopleRows(qualifications, { ...records, people }, order, "as received")
    expect(names(received)).toEqual(["ikenna", "rei", "ana", "thea"])
    expect(received.map(row => row.place)).toEqual([1, 2, 3, 4])
  })

  it("are ordered by the recruiter's word where there is one", () => {
    const said = [feedback("q3", { personId: "p:ana", override: "met" }), feedback("q1", { personId: "p:ikenna", override: "not met" })]
    const again = peopleRows(qualifications, { ...records, feedback: said }, order)
    expect(names(again)[0]).toBe("ana")
    expect(names(again)[3]).toBe("rei")
    expect(again[0]?.standing.cells[2]).toMatchObject({ verdict: "met" })
  })

  it("take the newest evaluation of a person's pages, and share what is the same for several", () => {
    const two = [person("p:bo", { name: "Bo" }), person("p:cem", { name: "Cem" })]
    const same = peopleRows(
      qualifications,
      { people: two, words: [words("p:bo", "+++", "++"), words("p:cem", "+++", "++")], feedback: [] },
      order
    )
    expect(same[0]?.standing).toBe(same[1]?.standing)
  })

  it("are filtered by decision, the undecided, and those a search found", () => {
    expect(names(filterPeople(rows, "undecided", decisionOf, null))).toEqual(["ana", "rei"])
    expect(names(filterPeople(rows, "shortlist", decisionOf, null))).toEqual(["ikenna"])
    expect(names(filterPeople(rows, "all", decisionOf, new Set(["p:rei", "p:ana"])))).toEqual(["ana", "rei"])
  })

  it("of people whom the recruiter linked are one, with all that is known of them", () => {
    const github = person("p:thea-github", { name: "thea-codes", site: "github", sameAs: "p:thea" })
    const again = peopleRows(qualifications, { ...records, people: [github, ...four] }, order)
    const thea = again.find(row => row.person.id === "p:thea")
    expect(again).toHaveLength(4)
    expect(thea?.others).toEqual([github])
    expect(thea?.evaluated).toBe(true)
    expect(names(filterPeople(again, "all", decisionOf, new Set(["p:thea-github"])))).toEqual(["thea"])
    // The other page's row is enough to find them by, also where the first one was not seen for this role.
    expect(names(peopleRows(qualifications, { ...records, people: [github] }, order))).toEqual(["thea-github"])
  })

  it.each<[SortKey, string[]]>([
    ["rank", ["ikenna", "ana", "thea", "rei"]],
    ["name", ["ana", "ikenna", "thea", "rei"]],
    ["decision", ["ikenna", "thea", "ana", "rei"]],
    ["recent", ["thea", "ana", "rei", "ikenna"]],
    ["seen", ["ana", "thea", "ikenna", "rei"]],
    ["time", ["thea", "ana", "ikenna", "rei"]]
  ])("are sorted by %s, and by the verdicts where that ties", (key, expected) => {
    const visits: Record<string, { count: number; timeMs: number }> = {
      "p:ana": { count: 3, timeMs: 10_000 },
      "p:thea": { count: 2, timeMs: 90_000 }
    }
    const visitsOf = (row: { person: { id: string } }) => visits[row.person.id] ?? { count: 0, timeMs: 0 }
    expect(names(sortPeople(rows, key, { decisionOf, visitsOf }))).toEqual(expected)
  })
})
