import "fake-indexeddb/auto"
import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { cardFor } from "~store/people/card"
import { exportEverything } from "~store/files/export-file"
import { readExport, replaceEverything } from "~store/files/import-file"
import { runView } from "~store/runs/run-views"
import { workers } from "../../../support/background"
import { noon } from "../../../support/rows"

// A file that an earlier version wrote while it was worked with: a post, answers, people, a list, texts, decisions, thumbs, a pattern, a failed run.

const file = readFileSync(new URL("../../../fixtures/exports/before-the-rooms.json", import.meta.url), "utf8")
type Tables = Record<string, Record<string, unknown>[]>
const before = (JSON.parse(file) as { tables: Tables }).tables
const worker = workers()

async function opened() {
  const here = worker()
  await replaceEverything(here.database, readExport(file).tables)
  return here
}

it("an export of an earlier version opens, and not a row is lost", async () => {
  const { database } = await opened()
  const after = (JSON.parse(await exportEverything(database, noon)) as { tables: Tables }).tables
  for (const [table, rows] of Object.entries(before)) expect([table, after[table]?.length]).toEqual([table, rows.length])
})

it("what it says stays said as it was: reasons, questions, lines of the chat, failures, labels of steps", async () => {
  const { database } = await opened()
  const after = (JSON.parse(await exportEverything(database, noon)) as { tables: Tables }).tables
  const said = (tables: Tables) => ({
    reasons: tables.evaluations!.map(({ evaluation }) =>
      (evaluation as { verdicts: { reason: unknown; ask: unknown }[] }).verdicts.map(({ reason, ask }) => [reason, ask])
    ),
    chat: tables.chat!.map(({ id, text, note }) => [id, text, note]),
    runs: tables.runs!.map(({ id, failure, fellBack, plan }) => [id, failure, fellBack, plan]),
    drafts: tables.drafts!.map(({ output }) => output)
  })
  expect(said(after)).toEqual(said(before))
})

it("its people are shown, and judged anew by today's rules with the recruiter's word kept", async () => {
  const here = await opened()
  const [row] = before.evaluations!.filter(({ personId }) => personId === "https://people.example/yui")
  const roleId = row!.roleId as string
  const card = await cardFor(here.database, roleId, "https://people.example/yui")
  expect(card?.evaluation?.evaluation.verdicts.length).toBeGreaterThan(2)
  await here.send("evaluation.start", { roleId, personId: "https://people.example/yui" })
  await here.settled()
  const now = await cardFor(here.database, roleId, "https://people.example/yui")
  expect(now?.evaluation?.evaluation.verdicts.map(({ qualificationId }) => qualificationId)).toEqual(
    card?.evaluation?.evaluation.verdicts.map(({ qualificationId }) => qualificationId)
  )
  expect(now?.feedback).toEqual(card?.feedback)
  expect(now?.feedback.map(({ override, thumb }) => [override, thumb])).toEqual([["met", "down"]])
})

it("its runs can be looked at, with their attempts", async () => {
  const { database } = await opened()
  for (const { id } of before.runs!) {
    const view = await runView(database, id as string)
    expect(view?.steps.length).toBe(before.steps!.filter(({ runId }) => runId === id).length)
  }
})
