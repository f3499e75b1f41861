import { describe, expect, it } from "vitest"
import { searchWordsOf } from "~profile/search-words"
import { packPeople, unpackPeople } from "~store/people/search/search-pack"
import { WordFinder } from "~store/people/search/word-finder"

const said = {
  ana: "Eight years of pipelines on Apache Kafka. Java and Go in production.",
  bo: "Wrote JavaScript for a shop; Google Analytics. Mongo at home.",
  cem: "Krankenschwester, Netzwerkerin, São Paulo. C++ and C# at night.",
  dai: "Kafkaを使った開発。柏木 玲",
  eli: "Nurses trained, testers hired; leadership of a ward."
}
const waitingRows = Object.entries(said).map(([personId, text]) => ({
  personId,
  captureId: `capture of ${personId}`,
  words: [...searchWordsOf([text])].join("\n")
}))

function finder(packed: number): WordFinder {
  const made = new WordFinder()
  made.setPacks([{ pack: 1, ...packPeople(waitingRows.slice(0, packed)) }])
  made.setWaiting(waitingRows.slice(packed))
  return made
}
const found = (search: string, packed = 3) => [...(finder(packed).find(search)?.personIds ?? [])].sort()

describe("finding people by what their profiles say", () => {
  it.each([
    ["kafka", ["ana", "dai"]],
    ["KAFKA java", ["ana"]],
    ["java", ["ana"]],
    ["javasc", ["bo"]],
    ["go", ["ana"]],
    ["sao paulo", ["cem"]],
    ["c++", ["cem"]],
    ["c#", ["cem"]],
    ["nurse", ["eli"]],
    ["number7", []],
    ["lead", ["eli"]],
    ["werk", ["cem"]],
    ["pipelnies", ["ana"]],
    ["krankenschwestre", ["cem"]],
    ["柏木", ["dai"]],
    ["kafka nobody", []],
    ["zzz", []]
  ])("%s", (search, expected) => {
    expect(found(search)).toEqual(expected)
    expect(found(search, 0)).toEqual(expected)
    expect(found(search, 5)).toEqual(expected)
  })

  it("says which words stood for what was asked, and nothing where nothing was", () => {
    expect([...(finder(2).find("nurse")?.terms[0] ?? [])]).toEqual(["nurses"])
    expect(finder(2).find("  ,; ")).toBeNull()
  })

  it("gives back from a pack what was put into it", () => {
    const back = unpackPeople({ pack: 1, ...packPeople(waitingRows) })
    const sorted = (rows: typeof waitingRows) => rows.map(row => ({ ...row, words: row.words.split("\n").sort().join("\n") }))
    expect(sorted(back)).toEqual(sorted(waitingRows))
  })
})
