import { describe, expect, it } from "vitest"
import { PeopleSearch } from "~sidepanel/people/people-search"
import { person } from "../../../support/card-rows"

const rows = [
  { person: person("p:ana", { name: "Ana Sofia Brandão", headline: "Senior data engineer", location: "Porto" }), others: [] },
  { person: person("p:ikenna", { name: "Ikenna Obi-Larsen", headline: "Platform lead", location: "Leeds" }), others: [] },
  { person: person("p:rei", { name: "柏木玲", headline: null, location: "東京", site: "github" }), others: [] }
]
const searching = () => {
  const search = new PeopleSearch()
  search.update(rows)
  return search
}
const found = (search: PeopleSearch, words: string) => [...(search.find(words) ?? [])]

describe("the search over people", () => {
  it("finds name, headline, place and site by parts of words, in any order", () => {
    const search = searching()
    expect(found(search, "porto BRANDAO")).toEqual(["p:ana"])
    expect(found(search, "lars lead")).toEqual(["p:ikenna"])
    expect(found(search, "玲")).toEqual(["p:rei"])
    expect(found(search, "GitHub")).toEqual(["p:rei"])
    expect(found(search, "nobody")).toEqual([])
    expect(search.find("")).toBeNull()
  })

  it("forgives a slip once its index is made, and never while there is a literal match", async () => {
    const search = searching()
    expect(found(search, "brandoa")).toEqual([])
    await search.prepare()
    expect(found(search, "brandoa")).toEqual(["p:ana"])
    expect(found(search, "ikena larson")).toEqual(["p:ikenna"])
    expect(found(search, "ana")).toEqual(["p:ana"])
    expect(found(search, "zzzzzz")).toEqual([])
  })

  it("goes along with people who come, change and go, before and after its index is made", async () => {
    const search = searching()
    const making = search.prepare()
    search.update([rows[1]!, { person: person("p:thea", { name: "Théa Rousselet" }), others: [] }])
    await making
    expect(found(search, "ana")).toEqual([])
    expect(found(search, "roussellet")).toEqual(["p:thea"])
    search.update([{ person: person("p:thea", { name: "Théa Marchand" }), others: [] }])
    expect(found(search, "marchant")).toEqual(["p:thea"])
    expect(found(search, "roussellet")).toEqual([])
    expect(found(search, "ikenna")).toEqual([])
  })
})
