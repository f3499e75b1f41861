import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import * as order from "~evaluation/verdict-points"
import { profileTexts } from "~profile/profile-texts"
import { searchWordsOf } from "~profile/search-words"
import { filterPeople, peopleRows } from "~sidepanel/people/list/people-model"
import { packPeople, searchPackSize } from "~store/people/search/search-pack"
import { WordFinder } from "~store/people/search/word-finder"
import { verdictWordsOf } from "~store/people/verdict-words"
import type { SearchPackRow, SearchWaitingRow, VerdictWordsRow } from "~store/rows/list-rows"
import type { PersonRow } from "~store/rows/rows"
import { inventPerson } from "./people"
import { benchQualifications, rowsOf } from "./people-rows"
import { against, median, printTable } from "./table"

export const peopleCount = 20_000
const aimMegabytes = 300
const aimSearchMs = 30
export const searches = [
  "a",
  "an",
  "porto",
  "nurse hamburg",
  "anbel",
  "marno engineer",
  "leeds",
  "nobody at all",
  "anbleco",
  "registerd nurse"
]

function heapMegabytes(): number {
  setFlagsFromString("--expose-gc")
  const collect = runInNewContext("gc") as () => void
  collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}

/** What the People list holds for 20,000 stored people, and how long a search over them takes; without the browser around it. */
export async function benchPeopleMemory(): Promise<void> {
  const before = heapMegabytes()
  const people: PersonRow[] = []
  const words: VerdictWordsRow[] = []
  const packs: SearchPackRow[] = []
  let waiting: SearchWaitingRow[] = []
  for (let number = 0; number < peopleCount; number++) {
    const rows = rowsOf(number)
    // As the store hands rows out: every string its own, none shared with the next row's.
    people.push(structuredClone(rows.person))
    words.push(structuredClone(verdictWordsOf(rows.evaluation)))
    const { id, captureId } = rows.person
    waiting.push({ personId: id, captureId, words: [...searchWordsOf(profileTexts(inventPerson(number)))].join("\n") })
    if (waiting.length < searchPackSize) continue
    packs.push(structuredClone({ pack: packs.length, ...packPeople(waiting) }))
    waiting = []
  }
  const held = { people, words, feedback: [] }
  const began = performance.now()
  const sorted = peopleRows(benchQualifications, held, order)
  const orderedMs = performance.now() - began
  const withRows = heapMegabytes()

  const search = new WordFinder()
  search.setPacks(packs)
  const withIndex = heapMegabytes()
  const find = (text: string) => filterPeople(sorted, "all", () => null, search.find(text)?.personIds ?? null)
  const times = searches.map(text => {
    const runs = Array.from({ length: 9 }, () => {
      const start = performance.now()
      find(text)
      return performance.now() - start
    })
    return { text, timeMs: median(runs), found: find(text).length }
  })
  const slowest = times.reduce((worst, one) => (one.timeMs > worst.timeMs ? one : worst))
  printTable(
    `People list with ${peopleCount.toLocaleString("en")} stored people`,
    ["what", "figure", "aim", ""],
    [
      ["rows", `${Math.round(withRows - before)} MB`, "", ""],
      ["rows and search index", `${Math.round(withIndex - before)} MB`, `${aimMegabytes} MB`, against(withIndex - before, aimMegabytes)],
      ["all in order of verdicts", `${Math.round(orderedMs)} ms`, "", ""],
      ["search, median", `${median(times.map(({ timeMs }) => timeMs)).toFixed(1)} ms`, `${aimSearchMs} ms`, ""],
      [`search, slowest: “${slowest.text}”`, `${slowest.timeMs.toFixed(1)} ms`, `${aimSearchMs} ms`, against(slowest.timeMs, aimSearchMs)]
    ]
  )
}
