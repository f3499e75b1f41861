import { parseQualification } from "~role/criteria/parse-qualification"
import { profileTexts } from "~profile/profile-texts"
import { searchWordsOf } from "~profile/search-words"
import { packPeople, searchPackSize } from "~store/people/search/search-pack"
import { verdictWordsOf } from "~store/people/verdict-words"
import { benchRole, benchRoleId, rowsOf } from "./people-rows"
import { inventPerson } from "./people"

// What the bench of the People place puts into the store of a running extension: bundled, and run in one of its pages.

export interface PlaceSizes {
  people: number
  /** People of the second role, who are judged anew. */
  rejudged: number
}

export const rejudgedRoleId = "role-rejudged"
const slice = 500
const at = Date.UTC(2026, 10, 21)
const wanted = ["5+ years of experience with Python", "Experience with Kafka or Spark", "Fluent English", "Based in Portugal or Germany"]

function roleRow(id: string, role: object) {
  return { id, status: "approved", source: { kind: "blank" }, role, answers: [], version: 1, createdAt: at, updatedAt: at, approvedAt: at }
}

function captureOf(number: number, personId: string) {
  const reading = { site: "linkedin", personKey: personId, profile: inventPerson(number), health: { layout: null, sections: [] } }
  const health = { ...reading.health, sections_not_loaded: [], findings: [] }
  return { id: `capture-${number}`, personId, at, url: null, reading: { ...reading, health } }
}

/** Fills the tables that there are, as the extension itself would have; a table that a build does not know is left out. */
export async function fillPlace(sizes: PlaceSizes): Promise<void> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("candor")
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error("The store could not be opened."))
  })
  const put = (rows: Record<string, object[]>) => {
    const names = Object.keys(rows).filter(name => opened.objectStoreNames.contains(name))
    return new Promise<void>((resolve, reject) => {
      const transaction = opened.transaction(names, "readwrite")
      transaction.oncomplete = () => resolve()
      transaction.onerror = () => reject(transaction.error ?? new Error("The rows could not be written."))
      for (const name of names) for (const row of rows[name] ?? []) transaction.objectStore(name).put(row)
    })
  }
  const rejudged = { ...benchRole, qualifications: wanted.map((text, n) => parseQualification(text, "must", `q${n}`)) }
  await put({
    settings: [{ id: "settings", activeRoleId: benchRoleId, seenNotice: true, singleKeys: true }],
    roles: [roleRow(benchRoleId, benchRole), roleRow(rejudgedRoleId, rejudged)]
  })
  for (let from = 0; from < sizes.people; from += slice) {
    const numbers = Array.from({ length: Math.min(slice, sizes.people - from) }, (_, n) => from + n)
    const rows = numbers.map(rowsOf)
    const words = numbers.map((number, n) => ({
      personId: rows[n]?.person.id ?? "",
      captureId: `capture-${number}`,
      words: [...searchWordsOf(profileTexts(inventPerson(number)))].join("\n")
    }))
    await put({
      people: rows.map(({ person }) => person),
      evaluations: rows.map(({ evaluation }) => evaluation),
      verdictWords: rows.map(({ evaluation }) => verdictWordsOf(evaluation)),
      visits: [
        ...rows.map(({ visit }) => visit),
        ...rows.flatMap(({ visit }, n) => ((numbers[n] ?? 0) < sizes.rejudged ? { ...visit, roleId: rejudgedRoleId } : []))
      ],
      // Whoever is shown is read; of the others the store's size says nothing about the list.
      captures: numbers.flatMap((number, n) =>
        number < sizes.rejudged || number % 10 === 0 ? captureOf(number, rows[n]?.person.id ?? "") : []
      ),
      // Whoever has none is read for them as soon as the worker wakes, which is another bench's business.
      personTraits: numbers.map((number, n) => ({
        ...{ personId: rows[n]?.person.id ?? "", captureId: `capture-${number}`, rules: "bench" },
        ...{ keys: [], slot: number }
      })),
      searchPacks: searchPackSize === slice ? [packPeople(words)] : []
    })
  }
  opened.close()
}
