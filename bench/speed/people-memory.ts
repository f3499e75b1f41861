import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import * as order from "~evaluation/verdict-points"
import { emptyRole } from "~role/intake/empty-role"
import type { Qualification } from "~role/role"
import { profileTexts } from "~profile/profile-texts"
import { searchWordsOf } from "~profile/search-words"
import { filterPeople, peopleRows } from "~sidepanel/people/list/people-model"
import { packPeople, searchPackSize } from "~store/people/search/search-pack"
import { WordFinder } from "~store/people/search/word-finder"
import { verdictWordsOf } from "~store/people/verdict-words"
import type { SearchPackRow, SearchWaitingRow, VerdictWordsRow } from "~store/rows/list-rows"
import type { EvaluationRow, PersonRow, VisitRow } from "~store/rows/rows"
import { inventPerson } from "./people"
import { against, median, printTable } from "./table"

export const peopleCount = 20_000
const aimMegabytes = 300
const aimSearchMs = 30
export const benchRoleId = "role-bench"
const at = Date.UTC(2026, 10, 21)

const sentence = "Built pipelines in Python and Spark that carry nine million events a day."
const words = ["met", "not met", "unknown"] as const

export const benchQualifications: Qualification[] = Array.from({ length: 10 }, (_, number) => ({
  id: `q${number}`,
  text: `Qualification ${number}`,
  kind: number < 6 ? "must" : number < 9 ? "nice" : "avoid",
  criterion: null,
  quote: null
}))
export const benchRole = { ...emptyRole, title: "Data Engineer", place: "Lisbon", qualifications: benchQualifications }

/** The rows that one person has in the store, in the sizes that real ones have. */
export function rowsOf(number: number): { person: PersonRow; evaluation: EvaluationRow; visit: VisitRow } {
  const profile = inventPerson(number)
  const id = `linkedin:person-number-${number}`
  const verdicts = benchQualifications.map(({ id: qualificationId, kind }, index) => ({
    qualificationId,
    kind,
    verdict: words[(number * 7 + index * 3 + (number >> index)) % 3] ?? "unknown",
    evidence: [{ quote: sentence, section: "experience" as const, label: profile.positions[0]?.company ?? null }],
    reason: "4 y 2 m: Ferro & Filhos 2021–now",
    ask: null
  }))
  const none = { met: 0, notMet: 0, unknown: 0, total: 0 }
  return {
    person: {
      id,
      // Letters, so that names differ as names do.
      name: `${nameOf(number)} ${nameOf(number * 31 + 7)}`,
      headline: profile.headline,
      location: profile.location,
      site: "linkedin",
      url: `https://www.linkedin.com/in/person-number-${number}/`,
      captureId: `capture-${number}`,
      firstSeenAt: at - number * 60_000,
      lastSeenAt: at - number * 1_000
    },
    evaluation: {
      roleId: benchRoleId,
      personId: id,
      captureId: `capture-${number}`,
      roleVersion: 1,
      evaluation: { verdicts, counts: { must: none, nice: none, avoid: none }, rulesVersion: "bench" },
      model: "builtin",
      at
    },
    visit: { personId: id, roleId: benchRoleId, count: 1 + (number % 4), timeMs: number % 90_000, firstAt: at, lastAt: at, lastViewId: "v" }
  }
}

const syllables = [
  "an",
  "bel",
  "co",
  "dra",
  "el",
  "fi",
  "go",
  "ha",
  "in",
  "jo",
  "ka",
  "lu",
  "mar",
  "no",
  "or",
  "pe",
  "ri",
  "sa",
  "to",
  "vi"
]
function nameOf(number: number): string {
  const parts = [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400) % 20].map(part => syllables[part] ?? "")
  const name = parts.join("")
  return name.charAt(0).toUpperCase() + name.slice(1)
}

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
