import { describe, expect, it } from "vitest"
import { filterPeople, peopleRows, sortPeople } from "~sidepanel/people/people-model"
import * as order from "~evaluation/verdict-points"
import { PeopleSearch } from "~sidepanel/people/people-search"
import { createVerdictReader } from "~sidepanel/people/read-people"
import type { PeopleRecords } from "~sidepanel/people/read-people"
import { decision, evaluationOf, evaluationRow, feedback, now, person, qualifications, verdict } from "../../../support/card-rows"

const four = [
  person("p:ana", { name: "Ana Sofia Brandão" }),
  person("p:ikenna", { name: "Ikenna Obi-Larsen", headline: "Platform lead" }),
  person("p:thea", { name: "Théa Rousselet" }),
  person("p:rei", { name: "柏木 玲" })
]
const words = (must: string, nice: string) =>
  evaluationOf(
    [...must, ...nice].map((letter, at) => verdict(`q${at + 1}`, letter === "+" ? "met" : letter === "-" ? "not met" : "unknown"))
  )
const short = createVerdictReader()
const records: PeopleRecords = {
  people: four,
  evaluations: [
    short(evaluationRow({ personId: "p:ana", evaluation: words("++?", "+-") })),
    short(evaluationRow({ personId: "p:ikenna", evaluation: words("+++", "-+") })),
    short(evaluationRow({ personId: "p:thea", evaluation: words("++-", "++") }))
  ],
  feedback: [],
  decisions: [decision("p:ikenna", "shortlist"), decision("p:thea", "pass")],
  visits: [
    { personId: "p:ana", roleId: "role-1", count: 3, timeMs: 90_000, firstAt: now, lastAt: now, lastViewId: "v" },
    { personId: "p:thea", roleId: "role-1", count: 2, timeMs: 10_000, firstAt: now, lastAt: now, lastViewId: "v" }
  ]
}
const rows = peopleRows(qualifications, records, order)
const names = (list: { person: { id: string } }[]) => list.map(row => row.person.id.slice(2))

describe("the People table", () => {
  it("orders by musts first: met before unknown before not met, and those not evaluated last", () => {
    expect(names(rows)).toEqual(["ikenna", "ana", "thea", "rei"])
    expect(rows.map(row => row.place)).toEqual([1, 2, 3, 4])
  })

  it("orders by the recruiter's word where there is one", () => {
    const said = [feedback("q3", { personId: "p:ana", override: "met" }), feedback("q1", { personId: "p:ikenna", override: "not met" })]
    const again = peopleRows(qualifications, { ...records, feedback: said }, order)
    expect(names(again)[0]).toBe("ana")
    expect(names(again)[3]).toBe("rei")
    expect(again[0]?.cells[2]).toMatchObject({ verdict: "met", overridden: true })
  })

  it("shows how often, how long and what was decided", () => {
    expect(rows.find(row => row.person.id === "p:ana")).toMatchObject({ seen: 3, timeMs: 90_000, decision: null })
    expect(rows.find(row => row.person.id === "p:thea")).toMatchObject({ decision: "pass" })
  })

  it("filters by decision, the undecided, and words without regard to accents and case", () => {
    expect(names(filterPeople(rows, "undecided", null))).toEqual(["ana", "rei"])
    expect(names(filterPeople(rows, "shortlist", null))).toEqual(["ikenna"])
    const found = (words: string) => {
      const search = new PeopleSearch()
      search.update(rows)
      return names(filterPeople(rows, "all", search.find(words)))
    }
    expect(found("thea rous")).toEqual(["thea"])
    expect(found("brandao")).toEqual(["ana"])
    expect(found("platform")).toEqual(["ikenna"])
    expect(found("柏木")).toEqual(["rei"])
    expect(found("porto structured data")).toEqual(["ikenna", "ana", "thea", "rei"])
    expect(found("  ")).toHaveLength(4)
  })

  it("shows people whom the recruiter linked as one row, with all that is known of them", () => {
    const github = person("p:thea-github", { name: "thea-codes", site: "github", sameAs: "p:thea" })
    const again = peopleRows(qualifications, { ...records, people: [github, ...four] }, order)
    const thea = again.find(row => row.person.id === "p:thea")
    expect(again).toHaveLength(4)
    expect(thea?.others).toEqual([github])
    expect(thea).toMatchObject({ seen: 2, decision: "pass", evaluated: true })
    const search = new PeopleSearch()
    search.update(again)
    expect(names(filterPeople(again, "all", search.find("thea-codes")))).toEqual(["thea"])
    // The other page's row is enough to find them by, also where the first one was not seen for this role.
    expect(names(peopleRows(qualifications, { ...records, people: [github] }, order))).toEqual(["thea-github"])
  })

  it("sorts by every column, both ways, and keeps the order of verdicts where a column ties", () => {
    expect(names(sortPeople(rows, { key: "name", descending: false }))).toEqual(["ana", "ikenna", "thea", "rei"])
    expect(names(sortPeople(rows, { key: "seen", descending: true }))).toEqual(["ana", "thea", "ikenna", "rei"])
    expect(names(sortPeople(rows, { key: "time", descending: true }))).toEqual(["ana", "thea", "ikenna", "rei"])
    expect(names(sortPeople(rows, { key: "decision", descending: false }))).toEqual(["ikenna", "thea", "ana", "rei"])
    expect(names(sortPeople(rows, { key: "rank", descending: true }))).toEqual(["rei", "thea", "ana", "ikenna"])
  })
})
