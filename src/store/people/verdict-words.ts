import type { DBCore, DBCoreMutateRequest, Dexie, Middleware } from "dexie"
import type { Nearness, VerdictWord } from "~evaluation/evaluation"
import type { VerdictWordsRow } from "../rows/list-rows"
import type { EvaluationRow } from "../rows/rows"

// A list of people shows the word of each verdict and none of its text. 20,000 evaluations are 120 MB, which take twenty seconds to read; their
// words alone are 8 MB. So every evaluation that is written leaves its words in a table of their own, in the same transaction.

const letters = { met: "m", "not met": "n", far: "f", related: "r", close: "c", unknown: "u" } as const satisfies Record<
  VerdictWord | Nearness,
  string
>

/** An evaluation without its text. */
export function verdictWordsOf({ roleId, personId, roleVersion, at, evaluation: { verdicts } }: EvaluationRow): VerdictWordsRow {
  return {
    roleId,
    personId,
    roleVersion,
    at,
    qualifications: verdicts.map(({ qualificationId }) => qualificationId).join("\n"),
    words: verdicts.map(({ verdict, nearness }) => letters[verdict === "unknown" ? (nearness ?? verdict) : verdict]).join("")
  }
}

/** What one letter of `words` stands for. */
export function wordOfLetter(letter: string | undefined): { verdict: VerdictWord; nearness: Nearness | null } {
  switch (letter) {
    case "m":
      return { verdict: "met", nearness: null }
    case "n":
      return { verdict: "not met", nearness: null }
    case "f":
      return { verdict: "unknown", nearness: "far" }
    case "r":
      return { verdict: "unknown", nearness: "related" }
    case "c":
      return { verdict: "unknown", nearness: "close" }
    default:
      return { verdict: "unknown", nearness: null }
  }
}

/**
 * Keeps the words beside the evaluations, whoever writes or deletes those: both tables have the same keys. To be set before the database is
 * opened.
 */
export function keepVerdictWords(database: Dexie): void {
  const middleware: Middleware<DBCore> = {
    stack: "dbcore",
    name: "the words of evaluations",
    create: down => ({
      ...down,
      transaction: (stores, mode, options) =>
        down.transaction(mode === "readwrite" && stores.includes("evaluations") ? withWords(stores) : stores, mode, options),
      table(name) {
        const table = down.table(name)
        if (name !== "evaluations") return table
        return {
          ...table,
          mutate: request =>
            table.mutate(request).then(async done => {
              // While versions are brought up to date the table may not be there yet; the one that makes it fills it.
              if (done.numFailures === 0 && !isUpgrade(request)) await down.table("verdictWords").mutate(onWords(request))
              return done
            })
        }
      }
    })
  }
  database.use(middleware)
}

const isUpgrade = ({ trans }: DBCoreMutateRequest) => (trans as IDBTransaction).mode === "versionchange"
const withWords = (stores: string[]) => (stores.includes("verdictWords") ? stores : [...stores, "verdictWords"])

function onWords(request: DBCoreMutateRequest): DBCoreMutateRequest {
  const { trans } = request
  switch (request.type) {
    case "add":
    case "put":
      return { type: "put", trans, values: request.values.map(verdictWordsOf) }
    case "delete":
      return { type: "delete", trans, keys: request.keys }
    case "deleteRange":
      return { type: "deleteRange", trans, range: request.range }
  }
}
