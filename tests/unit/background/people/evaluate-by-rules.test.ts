import "fake-indexeddb/auto"
import { expect, it } from "vitest"
import { catchUp, slice } from "~background/people/catch-up"
import { listProgress } from "~store/runs/runs"
import { workers, type TestWorker } from "../../../support/background"
import { addPerson, dataRole, profileOf, roleRow } from "../../../support/rows"

// The built-in rules need no run: nobody watches, stops or tries again what is over in less than a millisecond.

const worker = workers()
const personId = (n: number) => `https://people.example/${n}`

async function withPeople(count: number, name?: string): Promise<TestWorker> {
  const here = worker(name === undefined ? {} : { name })
  await here.database.roles.add(roleRow("role", { role: dataRole }))
  for (let n = 0; n < count; n++)
    await addPerson(here.database, personId(n), profileOf(`Ana ${n}`, "Writes Python and Rust since 2016."), "role")
  return here
}

const counts = async ({ database }: TestWorker) => ({
  runs: await database.runs.count(),
  steps: await database.steps.count(),
  evaluations: await database.evaluations.count()
})
const versions = async ({ database }: TestWorker) => new Set((await database.evaluations.toArray()).map(({ roleVersion }) => roleVersion))

it("a person who is read costs no run and no step", async () => {
  const here = await withPeople(1)
  expect(await here.send("evaluation.start", { roleId: "role", personId: personId(0) })).toEqual({ runId: null })
  expect(await counts(here)).toEqual({ runs: 0, steps: 0, evaluations: 1 })
})

it("a list is one run, which can be watched, and nobody of it has one", async () => {
  const people = slice * 2 + 3
  const here = await withPeople(people)
  const personIds = Array.from({ length: people }, (_, n) => personId(n))
  const request = { skill: "evaluate-list" as const, roleId: "role", personIds, mode: "now" as const, budget: null, modelId: null }
  const { runId } = await here.send("agent.ask", { request })
  await here.settled()
  expect(await counts(here)).toEqual({ runs: 1, steps: 3, evaluations: people })
  expect(await listProgress(here.database, runId!)).toMatchObject({ total: people, done: people, failed: 0, waiting: 0 })
  expect(await here.lines("role")).toContain(`candor text: The list is done: ${people} people were evaluated.`)
})

it("a list goes on after the worker died in the middle, with those who are left", async () => {
  const people = slice + 5
  const first = await withPeople(people, "list-by-rules")
  const personIds = Array.from({ length: people }, (_, n) => personId(n))
  const list = first.deps.runHost.prepare(
    { skill: "evaluate-list", roleId: "role", personIds, mode: "now", budget: null, modelId: null },
    { wanted: "builtin" }
  )
  await first.database.runs.add(list)
  // The first slice was kept, and then the worker was ended.
  const stop = new Promise<void>(resolve => {
    first.database.evaluations.hook("creating", () => void resolve())
  })
  const driven = first.deps.runHost.drive(list.id)
  await stop
  first.database.close()
  await driven
  const second = worker({ name: "list-by-rules" })
  await second.settled()
  expect((await counts(second)).evaluations).toBe(people)
  expect(await second.database.runs.get(list.id)).toMatchObject({ status: "done" })
})

it("a changed role holds those in front against it in the change itself, and everybody else after it", async () => {
  const people = slice + 7
  const here = await withPeople(people)
  here.deps.keepAwake = () => new Promise(() => {})
  await here.database.pages.add({
    ...{ tabId: 1, viewId: "v", url: "u", title: "t", state: "profile", reason: null, post: null, at: 1 },
    personId: personId(0)
  })
  await here.send("qualification.add", { roleId: "role", text: "SQL", kind: "must" })
  expect((await counts(here)).evaluations).toBe(slice)
  expect(await here.database.evaluations.get(["role", personId(0)])).toMatchObject({ roleVersion: 2 })
  expect(await here.database.roles.get("role")).toMatchObject({ version: 2, behind: true })

  await catchUp(here.deps)
  expect(await counts(here)).toMatchObject({ runs: 0, evaluations: people })
  expect(await versions(here)).toEqual(new Set([2]))
  expect((await here.database.roles.get("role"))?.behind).toBeUndefined()
})

it("what is stopped on the way waits until it is gone on with, and another change begins anew", async () => {
  const people = slice + 7
  const here = await withPeople(people)
  here.deps.keepAwake = () => new Promise(() => {})
  await here.send("qualification.add", { roleId: "role", text: "SQL", kind: "must" })
  await here.send("role.catchUp", { roleId: "role", on: false })
  await catchUp(here.deps)
  expect((await counts(here)).evaluations).toBe(slice)
  expect(await here.database.roles.get("role")).toMatchObject({ behind: true, catchUpStopped: true })
  await here.send("qualification.add", { roleId: "role", text: "Kotlin", kind: "nice" })
  expect((await here.database.roles.get("role"))?.catchUpStopped).toBeUndefined()
  await here.send("role.catchUp", { roleId: "role", on: false })
  await here.send("role.catchUp", { roleId: "role", on: true })
  await catchUp(here.deps)
  expect(await versions(here)).toEqual(new Set([3]))
  expect(await here.database.roles.get("role")).not.toHaveProperty("catchUpStopped")
})

it("a worker that dies before everybody was held against a changed role goes on when it wakes", async () => {
  const people = slice + 7
  const first = await withPeople(people, "behind")
  first.deps.keepAwake = () => new Promise(() => {})
  await first.send("qualification.add", { roleId: "role", text: "SQL", kind: "must" })
  first.database.close()
  const second = worker({ name: "behind" })
  await second.settled()
  expect((await counts(second)).evaluations).toBe(people)
})

it("what the rules cannot do is told by a run, and the message goes through", async () => {
  const here = await withPeople(1)
  await here.database.captures.clear()
  const { runId } = await here.send("evaluation.start", { roleId: "role", personId: personId(0) })
  await here.settled()
  expect(await here.database.runs.get(runId!)).toMatchObject({ status: "failed", failure: expect.anything() })
})

it("a reading that is newer counts, also where the clock was put back in between", async () => {
  const here = await withPeople(1)
  await here.send("evaluation.start", { roleId: "role", personId: personId(0) })
  const first = await here.database.evaluations.get(["role", personId(0)])
  const reading = (await here.database.captures.get(first!.captureId))!
  const profile = { ...reading.reading.profile, about: "Cooks.", skills: [] }
  await here.database.captures.put({ ...reading, id: "newer", at: reading.at - 2 * 86_400_000, reading: { ...reading.reading, profile } })
  await here.database.people.update(personId(0), { captureId: "newer" })
  await here.send("evaluation.start", { roleId: "role", personId: personId(0) })
  const second = await here.database.evaluations.get(["role", personId(0)])
  expect(second).toMatchObject({ captureId: "newer" })
  expect(second?.evaluation.verdicts).not.toEqual(first?.evaluation.verdicts)
})
