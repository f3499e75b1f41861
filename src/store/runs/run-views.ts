import { evaluationSchema, type Evaluation } from "~evaluation/evaluation"
import { groundedTextSchema, type GroundedText } from "~evaluation/grounded-text"
import { totalUsage, type ModelUsage } from "~model/model-usage"
import { hasEnded } from "~run/run-status"
import { isSame } from "~profile/is-same"
import type { CandorDatabase } from "../database"
import type { OutgoingRow } from "../rows/model-rows"
import type { EvaluationRow, RunRow, StepRow } from "../rows/rows"
import { stepsOf } from "./runs"

// Runs as the console shows them. Reads only: safe in a live query.

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

/**
 * How many parts of a draft stand as they stood in the one before, of how many there are; null where a draft has no parts that can be told
 * apart. Parts are the entries of its first list whose entries have an identity.
 */
export function keptFrom(before: unknown, draft: unknown): { kept: number; of: number } | null {
  for (const [field, entries] of Object.entries(fieldsOf(draft))) {
    const parts = partsOf(entries)
    const earlier = partsOf(fieldsOf(before)[field])
    if (!parts || !earlier) continue
    return { kept: [...parts].filter(([id, part]) => earlier.get(id) === part).length, of: parts.size }
  }
  return null
}

function partsOf(entries: unknown): Map<string, string> | null {
  if (!Array.isArray(entries) || entries.length === 0) return null
  const parts = new Map<string, string>()
  for (const entry of entries) {
    const { qualificationId, id } = fieldsOf(entry)
    const own = qualificationId ?? id
    if (typeof own !== "string") return null
    parts.set(own, JSON.stringify(entry))
  }
  return parts
}

/** What a run used up, as far as anybody counted. */
export interface RunUsage {
  usage: ModelUsage | null
  costUsd: number | null
}

export function usedBy(steps: readonly Pick<StepRow, "usage" | "costUsd">[]): RunUsage {
  return {
    usage: totalUsage(steps.map(({ usage }) => usage)),
    costUsd: steps.reduce<number | null>((sum, { costUsd }) => (costUsd == null ? sum : (sum ?? 0) + costUsd), null)
  }
}

/** What the steps of a run are about: its evaluation or its text, and the version of the role where one is named. */
export interface RunResult {
  evaluation: Evaluation | null
  roleVersion: number | null
  text: GroundedText | null
}

/** The result of a run out of its last step that has one: a run done again keeps its result there and nowhere else. */
export function resultOf(steps: readonly Pick<StepRow, "n" | "output">[]): RunResult {
  const none: RunResult = { evaluation: null, roleVersion: null, text: null }
  for (const { output } of steps.toSorted((a, b) => b.n - a.n)) {
    const fields = fieldsOf(output)
    const evaluation = evaluationSchema.safeParse(fields.evaluation)
    const roleVersion = typeof fields.roleVersion === "number" ? fields.roleVersion : null
    if (evaluation.success) return { ...none, evaluation: evaluation.data, roleVersion }
    const text = [fields.draft, fields.text, fields.output, output]
      .map(value => groundedTextSchema.safeParse(value))
      .find(one => one.success)
    if (text?.success) return { ...none, text: text.data }
  }
  return none
}

/** Which runs are listed. Empty words let everything through. */
export interface RunFilter {
  state: RunRow["status"] | "active" | "ended" | ""
  skill: string
  model: string
  roleId: string
}

function passes(run: RunRow, { state, skill, model, roleId }: RunFilter): boolean {
  if (state === "active" ? hasEnded(run) : state === "ended" ? !hasEnded(run) : state !== "" && run.status !== state) return false
  return (skill === "" || run.skill === skill) && (model === "" || run.model === model) && (roleId === "" || run.roleId === roleId)
}

export interface RunList {
  /** What is at work first, then the last changed; the runs of a list stand in their list alone. */
  runs: RunRow[]
  /** How many there are without the filter. */
  total: number
  /** What can be filtered by: skills, models and roles that runs have. */
  skills: string[]
  models: string[]
  roleIds: string[]
}

/** The runs that pass a filter. */
export async function listRunsFor(database: CandorDatabase, filter: RunFilter): Promise<RunList> {
  // What is at work first: no index holds that order, and the store keeps hundreds of runs, not more (prune.ts). The parts of lists are
  // thousands, and their rows are not read: this is asked again whenever one of them changes.
  const { runs } = database
  const all = await database.transaction("r", runs, async () => {
    const [ids, parts] = await Promise.all([
      runs.orderBy("updatedAt").reverse().primaryKeys(),
      runs.where("parentId").above("").primaryKeys()
    ])
    const isPart = new Set(parts)
    return (await runs.bulkGet(ids.filter(id => !isPart.has(id)))) as RunRow[]
  })
  const passing = all.filter(run => passes(run, filter))
  const distinct = (values: readonly (string | null)[]) => [...new Set(values.filter(value => value !== null))].sort()
  return {
    runs: [...passing.filter(run => !hasEnded(run)), ...passing.filter(hasEnded)],
    total: all.length,
    skills: distinct(all.map(run => run.skill)),
    models: distinct(all.map(run => run.model)),
    roleIds: distinct(all.map(run => run.roleId))
  }
}

/** The runs of a list, those that need an eye first, then in the order in which they were begun. */
export async function partsOfList(database: CandorDatabase, runId: string): Promise<RunRow[]> {
  const parts = await database.runs.where("parentId").equals(runId).toArray()
  const order: Record<RunRow["status"], number> = { waiting: 0, failed: 1, running: 2, paused: 3, stopped: 4, done: 5 }
  return parts.sort((a, b) => order[a.status] - order[b.status] || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
}

export interface RunView {
  run: RunRow
  steps: StepRow[]
  /** The runs that do this one again, newest first; and the one that it does again. */
  again: RunRow[]
  original: RunRow | null
}

/** A run with all that is shown of it; null where it is not there any more. */
export async function runView(database: CandorDatabase, runId: string): Promise<RunView | null> {
  const run = await database.runs.get(runId)
  if (!run) return null
  const [steps, of, original] = await Promise.all([
    stepsOf(database, runId),
    run.roleId === null ? [] : database.runs.where("roleId").equals(run.roleId).toArray(),
    run.againOf === undefined ? undefined : database.runs.get(run.againOf)
  ])
  const again = of.filter(other => other.againOf === runId).sort((a, b) => b.createdAt - a.createdAt)
  return { run, steps, again, original: original ?? null }
}

/** Runs with their steps for traces and for a copy; a list with its parts. Ids that are gone are left out. */
export async function runsWithSteps(database: CandorDatabase, runIds: readonly string[]): Promise<{ run: RunRow; steps: StepRow[] }[]> {
  const asked = (await database.runs.bulkGet([...new Set(runIds)])).filter(run => run !== undefined)
  const parts = await database.runs
    .where("parentId")
    .anyOf(asked.map(({ id }) => id))
    .toArray()
  const runs = [...new Map([...asked, ...parts].map(run => [run.id, run])).values()]
  return Promise.all(runs.map(async run => ({ run, steps: await stepsOf(database, run.id) })))
}

/** What left the machine for a run and the runs that are parts of it, newest first; only the last requests are kept. */
export async function outgoingOf(database: CandorDatabase, runId: string): Promise<OutgoingRow[]> {
  const parts = await database.runs.where("parentId").equals(runId).primaryKeys()
  const rows = await database.outgoing
    .where("runId")
    .anyOf([runId, ...parts])
    .toArray()
  return rows.sort((a, b) => (b.id ?? 0) - (a.id ?? 0))
}

/** Whether an evaluation is the one that is shown now: verdict by verdict the same, with the same words behind them. */
export function isInUse(row: Pick<EvaluationRow, "evaluation">, evaluation: Evaluation): boolean {
  const said = ({ verdicts }: Evaluation) =>
    verdicts.map(({ qualificationId, verdict, evidence }) => [qualificationId, verdict, evidence.map(({ quote }) => quote)])
  return isSame(said(row.evaluation), said(evaluation))
}

/** A role's lists that are not finished, oldest first. */
export async function unfinishedListsOf(database: CandorDatabase, roleId: string): Promise<RunRow[]> {
  const runs = await database.runs
    .where("status")
    .anyOf(["running", "waiting", "paused"])
    .filter(run => run.skill === "evaluate-list" && run.roleId === roleId)
    .toArray()
  return runs.sort((a, b) => a.createdAt - b.createdAt)
}

/** Whom a request is about: the name or address of the run's person; null where it is about nobody alone. */
export async function whomAbout(database: CandorDatabase, runId: string | null): Promise<string | null> {
  const run = runId === null ? undefined : await database.runs.get(runId)
  const person = run?.personId ? await database.people.get(run.personId) : undefined
  return person ? (person.name ?? person.url ?? person.id) : null
}
