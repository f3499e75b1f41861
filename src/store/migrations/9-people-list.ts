import type { Dexie } from "dexie"

/** Evaluations taken at a time: each is some ten kilobytes. */
const slice = 200

/**
 * What the list of people reads in place of whole evaluations, and the words that people are found by. Both are made of what is stored: the
 * first here, the words by the worker, in its own time.
 */
export function addPeopleList(database: Dexie): void {
  database
    .version(9)
    .stores({
      verdictWords: "[roleId+personId], [roleId+roleVersion]",
      searchPacks: "++pack, *personIds",
      searchWaiting: "personId"
    })
    .upgrade(async transaction => {
      const [evaluations, verdictWords] = [transaction.table("evaluations"), transaction.table("verdictWords")]
      for (let after: unknown = null; ;) {
        const rows: Evaluation[] = await (after === null ? evaluations.toCollection() : evaluations.where(":id").above(after))
          .limit(slice)
          .toArray()
        await verdictWords.bulkPut(rows.map(shortened))
        const last = rows.at(-1)
        if (!last || rows.length < slice) return
        after = [last.roleId, last.personId]
      }
    })
}

interface Evaluation {
  roleId: string
  personId: string
  roleVersion: number
  at: number
  evaluation: { verdicts: { qualificationId: string; verdict: string; nearness?: string }[] }
}

/** As version 9 keeps them: later versions may keep them otherwise. */
function shortened({ roleId, personId, roleVersion, at, evaluation: { verdicts } }: Evaluation) {
  return {
    roleId,
    personId,
    roleVersion,
    at,
    qualifications: verdicts.map(({ qualificationId }) => qualificationId).join("\n"),
    words: verdicts
      .map(({ verdict, nearness }) => (verdict === "met" ? "m" : verdict === "not met" ? "n" : (nearness?.[0] ?? "u")))
      .join("")
  }
}
