import { existsSync, readFileSync, readdirSync } from "node:fs"
import Papa from "papaparse"
import { columnsOf, type LearnedCase } from "~learning/outcomes/model/learned-case"
import { gainOver, lossOf, predictOutOfSample } from "~learning/outcomes/model/out-of-sample"

/**
 * The outcome model on public outcome data (callbacks, say), in the optional data folder beside the repository: CSV files with a column for the
 * outcome (`call`, `callback`, `outcome`: 1 or 0), one for what people were compared in (`ad`, `firm`, `job`) and numbers to learn from.
 */
const folder = new URL("../../../shared/data/outcomes/", import.meta.url)

const outcomeNames = /^(?:call|callback|called|outcome|interviewed|hired)$/iu
const groupNames = /^(?:ad|adid|ad_id|firm|firm_id|job|job_id|vacancy|employer)$/iu
/** Columns that no model is given: what is protected, what stands for it, and what names somebody or counts the rows. */
const keptOut =
  /^(?:id|.*_?id|.*name.*|race|ethnic.*|black|white|sex|gender|female|male|age|birth.*|religion|origin|nationality|.*zip.*|city|address.*)$/iu

/** Outcomes that are drawn for each line, as far as there are so many. */
const sizes = [100, 200, 500, 800]
/** Groups are held out in so many parts: never a random split, which would put one ad's people on both sides. */
const folds = 8

export interface OutcomeSkill {
  outcomes: number
  /** The part of the constant's log-loss that the model spares, on groups it was not learned from. */
  skill: number
  /** Against the count of met musts, in nats a case, with the one-sided 95 % bound. */
  overChecklist: { value: number; low: number }
}

/** Reads the cases of a file. Columns that are no numbers, or that no model may have, are left out; `musts met` is taken where it is there. */
export function publicOutcomes(text: string): LearnedCase[] {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: "greedy" })
  const fields = meta.fields ?? []
  const outcome = fields.find(field => outcomeNames.test(field.trim()))
  const group = fields.find(field => groupNames.test(field.trim()))
  if (outcome === undefined || group === undefined) return []
  const inputs = fields.filter(
    field => field !== outcome && field !== group && !keptOut.test(field.trim()) && data.some(row => Number.isFinite(numberIn(row[field])))
  )
  const parts = new Map([...new Set(data.map(row => row[group] ?? ""))].sort().map((name, at) => [name, at % folds]))
  return data.flatMap((row, at): LearnedCase[] => {
    const said = (row[outcome] ?? "").trim().toLowerCase()
    if (!["0", "1", "yes", "no", "true", "false"].includes(said)) return []
    const values = inputs.map(field => [field, numberIn(row[field])] as const).filter(([, value]) => Number.isFinite(value))
    return [
      {
        personId: `row ${at}`,
        roleId: `part ${parts.get(row[group] ?? "")}`,
        settledAt: at,
        wentOn: ["1", "yes", "true"].includes(said),
        weight: 1,
        inputs: Object.fromEntries(values)
      }
    ]
  })
}

/** The model's skill on so many cases, by parts of groups that were held out. */
export function outcomeSkill(cases: readonly LearnedCase[]): OutcomeSkill {
  const predicted = predictOutOfSample(cases, columnsOf(cases, new Set()), "role")
  const loss = predicted.reduce((sum, { one, constant }) => sum + lossOf(constant, one.wentOn), 0) / predicted.length
  const { value, low } = gainOver(predicted, "checklist")
  return { outcomes: cases.length, skill: gainOver(predicted, "constant").value / loss, overChecklist: { value, low } }
}

/** Prints a line for each file and size; where there is no data, it says so. */
export function printOutcomeSkill(): void {
  const files = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith(".csv")) : []
  if (files.length === 0) {
    console.log(
      "\nOutcome model: not measured on public data, because ../shared/data/outcomes has none (CSV: outcome, ad or firm, numbers)"
    )
    return
  }
  for (const file of files) {
    const all = publicOutcomes(readFileSync(new URL(file, folder), "utf8"))
    console.log(`\nOutcome model on ${file}, groups held out (${all.length} outcomes)`)
    for (const size of [...sizes.filter(one => one < all.length), all.length]) {
      const every = all.length / size
      const { skill, overChecklist } = outcomeSkill(Array.from({ length: size }, (_, at) => all[Math.floor(at * every)]!))
      const nats = (value: number) => value.toFixed(4)
      console.log(
        `  ${String(size).padStart(6)} outcomes  ${(100 * skill).toFixed(1).padStart(6)} % of the constant's log-loss spared; over the count of met musts ${nats(overChecklist.value)} nats a case (at least ${nats(overChecklist.low)})`
      )
    }
  }
}

function numberIn(cell: string | undefined): number {
  const text = (cell ?? "").trim()
  return text === "" ? Number.NaN : /^(?:yes|true)$/iu.test(text) ? 1 : /^(?:no|false)$/iu.test(text) ? 0 : Number(text)
}
