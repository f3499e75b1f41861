import { expect, it } from "vitest"
import type { CandorDatabase } from "~store/database"
import { pruneCaptures, pruneRuns } from "~store/runs/prune"
import type { RunRow } from "~store/rows/rows"
import { freshDatabase } from "../../../support/fake-database"
import { captureOf, evaluationOf, noon, personOf, profileOf, roleRow } from "../../../support/rows"

const ana = "https://people.example/ana"
const profile = profileOf("Ana Ferro", "I write Python.")

async function withCaptures(count: number): Promise<CandorDatabase> {
  const database = freshDatabase()
  for (let n = 0; n < count; n++) await database.captures.add(captureOf(ana, profile, `capture ${n}`, noon + n))
  const other = captureOf("https://people.example/ben", profile, "of ben", noon)
  await database.captures.add(other)
  await database.people.add({ ...personOf(captureOf(ana, profile, `capture ${count - 1}`)), id: ana })
  return database
}

function run(id: string, parts: Partial<RunRow> = {}): RunRow {
  const about = { skill: "evaluate", roleId: "role-1", personId: ana, input: {}, plan: [], next: 0, model: "builtin" }
  return { ...about, id, status: "done", failure: null, createdAt: noon, updatedAt: noon, ...parts }
}

const captureIds = async (database: CandorDatabase) => (await database.captures.toArray()).map(({ id }) => id).sort()

it("of a person's old readings the newest three stay, and nobody else's are touched", async () => {
  const database = await withCaptures(9)
  await pruneCaptures(database, ana)
  expect(await captureIds(database)).toEqual(["capture 6", "capture 7", "capture 8", "of ben"])
})

it("a reading stays that an evaluation stands on, a run is at, or the person is shown by", async () => {
  const database = await withCaptures(9)
  await database.people.update(ana, { mergedId: "capture 2" })
  const evaluation = evaluationOf([])
  await database.evaluations.add({
    roleId: "role-1",
    personId: ana,
    captureId: "capture 0",
    roleVersion: 1,
    evaluation,
    model: "builtin",
    at: noon
  })
  await database.runs.add(run("at work", { status: "running", input: { captureId: "capture 1" } }))
  await database.runs.add(run("done", { input: { captureId: "capture 3" } }))
  await pruneCaptures(database, ana)
  expect(await captureIds(database)).toEqual(["capture 0", "capture 1", "capture 2", "capture 6", "capture 7", "capture 8", "of ben"])
})

it("of somebody on a role under a legal hold every reading stays", async () => {
  const database = await withCaptures(9)
  await database.roles.add(roleRow("role-1", { hold: { at: noon, reason: "A lawsuit" } }))
  await database.evaluations.add({
    roleId: "role-1",
    personId: ana,
    captureId: "capture 0",
    roleVersion: 1,
    evaluation: evaluationOf([]),
    model: "builtin",
    at: noon
  })
  await pruneCaptures(database, ana)
  expect(await captureIds(database)).toHaveLength(10)
})

it("of finished runs the last 500 stay with their steps, and those that something still needs", async () => {
  const database = freshDatabase()
  await database.roles.add(roleRow("role-1"))
  await database.runs.add(run("intake", { skill: "intake", personId: null }))
  await database.runs.add(run("of a role that is gone", { skill: "intake", personId: null, roleId: "gone" }))
  await database.runs.add(run("at work", { status: "running" }))
  await database.runs.add(run("waits for the recruiter", { status: "waiting" }))
  await database.runs.add(run("a part of what waits", { parentId: "waits for the recruiter" }))
  await database.runs.add(run("failed, and nobody saw to it", { status: "failed", personId: "ben" }))
  const many = Array.from({ length: 700 }, (_, n) => run(`run ${String(n).padStart(3, "0")}`, { updatedAt: noon + 1 + n }))
  await database.runs.bulkAdd(many)
  await database.steps.bulkAdd(
    many.map(({ id }) => ({ runId: id, n: 0, step: "read-profile", output: null, attempts: [], timeMs: 1, at: noon }))
  )

  expect(await pruneRuns(database)).toBe(201)
  const left = (await database.runs.toArray()).map(({ id }) => id)
  expect(left).toEqual(
    expect.arrayContaining([
      "intake",
      "at work",
      "waits for the recruiter",
      "a part of what waits",
      "failed, and nobody saw to it",
      "run 699",
      "run 200"
    ])
  )
  expect(left).not.toContain("run 199")
  expect(left).not.toContain("of a role that is gone")
  expect(await database.steps.count()).toBe(500)
  expect(await pruneRuns(database)).toBe(0)
})

it("the people of a list stay with it, and count for no other run; of old lists the newest with three thousand people stay", async () => {
  const database = freshDatabase()
  const listOf = (id: string, people: number, at: number, parts: Partial<RunRow> = {}) => [
    run(id, { skill: "evaluate-list", personId: null, updatedAt: noon + at, ...parts }),
    ...Array.from({ length: people }, (_, n) => run(`${id} ${n}`, { parentId: id, updatedAt: noon + at, ...parts }))
  ]
  await database.runs.bulkAdd([
    ...listOf("old list", 1_500, 1),
    ...listOf("paused list", 600, 2, { status: "paused" }),
    ...listOf("newer list", 1_500, 3),
    ...listOf("newest list", 800, 4),
    run("single", { updatedAt: noon }),
    run("repeated", { updatedAt: noon, againOf: "single" })
  ])
  expect(await pruneRuns(database)).toBe(1_501)
  const left = await database.runs.toArray()
  const partsOf = (id: string) => left.filter(({ parentId }) => parentId === id).length
  expect(["old list", "paused list", "newer list", "newest list"].map(partsOf)).toEqual([0, 600, 1_500, 800])
  expect(left.map(({ id }) => id)).toEqual(expect.arrayContaining(["single", "repeated", "paused list", "newer list", "newest list"]))
  expect(await pruneRuns(database)).toBe(0)
})
