import { describe, expect, it } from "vitest"
import { decisionHandlers } from "~background/people/decision-handlers"
import { verdictHandlers } from "~background/people/verdict-handlers"
import type { BackgroundDeps } from "~background/deps"
import { inEnglish } from "~sentence/english"
import type { CandorDatabase } from "~store/database"
import { erasePerson } from "~store/files/erase"
import { exportEverything } from "~store/files/export-file"
import { readExport, replaceEverything } from "~store/files/import-file"
import { exportLog } from "~store/trust/export-log"
import { sealLog } from "~store/trust/seal-log"
import { verifyLog } from "~trust/sealed-log/verify-log"
import { freshDatabase } from "../../../support/fake-database"
import { fillDatabase, noon } from "../../../support/rows"
import { subtle } from "../../../support/sealed-log"

const ana = "https://people.example/ana"
const jose = "https://people.example/jose"
const sender = {} as never

async function machine() {
  const database = freshDatabase()
  await fillDatabase(database)
  for (const table of [database.sealedLog, database.logMarks, database.deviceKeys]) await table.clear()
  let at = noon
  const deps = { database, now: () => (at += 1_000) } as unknown as BackgroundDeps
  const handlers = { ...decisionHandlers(deps), ...verdictHandlers(deps) }
  const decide = (personId: string, decision: "shortlist" | "maybe" | "pass" | null, reason: string | null = null, hidden = false) =>
    handlers["decision.set"]({ roleId: "role-1", personId, decision, reason, hidden }, sender)
  return { database, handlers, decide }
}

async function faultsOf(database: CandorDatabase, withTexts = true) {
  await sealLog(database, subtle)
  const file = await exportLog(database, subtle, { now: noon, withTexts })
  const { faults, entries } = await verifyLog(subtle, file)
  return { faults: faults.map(({ line, what }) => `${line}: ${inEnglish(what)}`), entries, file }
}
const told = async ({ sealedLog }: CandorDatabase) => (await sealedLog.orderBy("n").toArray()).map(row => row.told)

describe("the sealed log of this machine", () => {
  it("tells who decided what on which version, what was there to be seen, and the reason; in a chain that holds", async () => {
    const { database, decide, handlers } = await machine()
    await database.settings.update("settings", { sender: "Kim Lindqvist" })
    await decide(ana, "pass", "No Spark at scale")
    await decide(jose, "shortlist", null, true)
    const [one] = (await database.evaluations.get(["role-1", ana]))!.evaluation.verdicts
    await handlers["verdict.override"](
      { roleId: "role-1", personId: ana, qualificationId: one!.qualificationId, verdict: "met", why: "She told me" },
      sender
    )
    const kinds = (await told(database)).map(({ kind }) => kind)
    expect(kinds).toEqual(["by", "criteria", "decision", "decision", "override"])
    const decisions = (await told(database)).filter(one => one.kind === "decision")
    expect(decisions[0]).toMatchObject({ decision: "pass", role: "role-1", verdictsWere: "shown" })
    const { verdicts, counts } = decisions[0]!
    expect(counts.met + counts.notMet + counts.unknown).toBe(Object.keys(verdicts).length)
    const { faults, entries, file } = await faultsOf(database)
    expect(faults).toEqual([])
    expect(entries).toBe(5)
    for (const text of ["No Spark at scale", "She told me", "Kim Lindqvist"]) expect(file).toContain(text)
    expect((await faultsOf(database, false)).file).not.toContain("No Spark at scale")
  })

  it("holds no name, no address and no word of a profile", async () => {
    const { database, decide } = await machine()
    await decide(ana, "pass")
    await decide(jose, "shortlist")
    const { file } = await faultsOf(database)
    const people = await database.people.toArray()
    const readings = await database.captures.toArray()
    const quotes = (await database.evaluations.toArray()).flatMap(row => row.evaluation.verdicts.flatMap(({ evidence }) => evidence))
    const words = [
      ...people.flatMap(({ id, name, url }) => [id, name, url]),
      ...readings.map(({ reading }) => reading.profile.name),
      ...quotes.map(({ quote }) => quote)
    ].filter(text => text !== null)
    expect(words.length).toBeGreaterThan(5)
    for (const text of words) expect(file).not.toContain(text)
  })

  it("forgets somebody who is erased, with what was said of them and what was said of others about them, and stays whole", async () => {
    const { database, decide } = await machine()
    await decide(ana, "pass", "Weak on Spark")
    await sealLog(database, subtle)
    await decide(jose, "shortlist", "Stronger than Ana Ferro")
    await sealLog(database, subtle)
    expect((await database.logMarks.toArray()).map(({ personId }) => personId).sort()).toEqual([ana, jose].sort())
    await erasePerson(database, ana, noon + 60_000)
    const { faults, file } = await faultsOf(database)
    expect(faults).toEqual([])
    for (const text of ["Weak on Spark", "Stronger than", "Ferro"]) expect(file).not.toContain(text)
    expect((await database.logMarks.toArray()).map(({ personId }) => personId)).toEqual([jose])
    expect((await told(database)).map(({ kind }) => kind).slice(-3)).toEqual(["withheld", "erased", "withheld"])
  })

  it("a reason that is erased before its entry is in the chain is in no digest either", async () => {
    const { database, decide } = await machine()
    await decide(ana, "pass", "Weak on Spark")
    await erasePerson(database, ana, noon)
    const { faults, file } = await faultsOf(database)
    expect(faults).toEqual([])
    expect(file).toContain('"digests":{"reason":null}')
  })

  it("stays whole wherever the worker is ended while it seals, and seals nothing twice", async () => {
    for (let ends = 0; ends < 12; ends++) {
      const { database, decide } = await machine()
      for (let at = 0; at < 4; at++) await decide(at % 2 ? ana : jose, at < 2 ? "pass" : "shortlist", `reason ${at}`)
      let calls = 0
      const dying = new Proxy(subtle, {
        get: (target, name: keyof SubtleCrypto) => {
          const method = (target[name] as (...values: unknown[]) => unknown).bind(target)
          return (...values: unknown[]) => (++calls > ends ? Promise.reject(new Error("ended")) : method(...values))
        }
      })
      await sealLog(database, dying).catch(() => undefined)
      await decide(ana, "maybe")
      await Promise.all([sealLog(database, subtle), sealLog(database, subtle)])
      const { faults, entries } = await faultsOf(database)
      expect([ends, faults, entries]).toEqual([ends, [], await database.sealedLog.count()])
    }
  })

  it("a decision that does not come about is not in it", async () => {
    const { database, handlers } = await machine()
    const wish = { personId: "https://people.example/nobody", decision: "pass" as const, reason: null }
    await expect(handlers["decision.setMany"]({ roleId: "role-1", decisions: [wish] }, sender)).rejects.toThrow()
    expect(await told(database)).toEqual([])
  })

  it("no file takes its place: after an import it goes on, says so, and knows nobody who is gone", async () => {
    const { database, decide } = await machine()
    const before = await exportEverything(database, noon)
    await decide(ana, "pass", "Weak on Spark")
    await decide(jose, "pass")
    const { tables } = readExport(before)
    const without = { ...tables, people: tables.people.filter(({ id }) => id !== ana) }
    await replaceEverything(database, without, noon)
    const kinds = (await told(database)).map(({ kind }) => kind)
    expect(kinds.slice(0, 1)).toEqual(["criteria"])
    expect(kinds.at(-1)).toBe("replaced")
    expect((await faultsOf(database)).faults).toEqual([])
    expect(await database.logMarks.get(ana)).toBeUndefined()
  })

  it("a key that signs cannot be taken out of the browser", async () => {
    const { database, decide } = await machine()
    await decide(ana, "pass")
    await sealLog(database, subtle)
    const { signingKey } = (await database.deviceKeys.get("device"))!
    await expect(subtle.exportKey("pkcs8", signingKey)).rejects.toThrow()
  })
})
