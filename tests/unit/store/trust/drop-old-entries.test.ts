import { expect, it } from "vitest"
import { appendToLog, besideLog, markOf } from "~store/trust/append-to-log"
import { dropOldEntries } from "~store/trust/drop-old-entries"
import { exportLog } from "~store/trust/export-log"
import { sealLog } from "~store/trust/seal-log"
import { monthsAfter } from "~trust/months"
import { keepLogMonths } from "~trust/sealed-log/keep-log"
import { verifyLog } from "~trust/sealed-log/verify-log"
import { freshDatabase } from "../../../support/fake-database"
import { subtle } from "../../../support/sealed-log"

const day = 86_400_000
const begin = Date.UTC(2026, 11, 1)

it("over twelve simulated years nothing is kept longer than four, nothing goes earlier, and the log verifies after every purge", async () => {
  const database = freshDatabase()
  let dropped = 0
  for (let week = 0; week < 12 * 52; week += 4) {
    const now = begin + week * 7 * day
    await database.transaction("rw", database.sealedLog, database.logMarks, async () => {
      const person = await markOf(database, `person ${week % 20}`)
      const told = { kind: "override", role: "r", person, version: 1, qualification: "q", was: "unknown", verdict: "met" } as const
      await appendToLog(database, { at: now, told, texts: { reason: besideLog(`week ${week}`) } })
    })
    const before = monthsAfter(now, -keepLogMonths)
    const young = await database.sealedLog.filter(({ at }) => at >= before).count()
    const gone = await dropOldEntries(database, before, now)
    dropped += gone
    await sealLog(database, subtle)
    const left = await database.sealedLog.orderBy("n").toArray()
    expect(left.filter(({ at }) => at < before)).toEqual([])
    expect(left.length).toBe(young + (gone > 0 ? 1 : 0))
    if (week % 52 !== 0) continue
    const { faults, entries } = await verifyLog(subtle, await exportLog(database, subtle, { now, withTexts: true }))
    expect([week, faults, entries]).toEqual([week, [], left.length])
  }
  expect(dropped).toBeGreaterThan(80)
})

it("what is not in the chain yet stays, and so does the newest entry, however old", async () => {
  const database = freshDatabase()
  const told = { kind: "replaced", people: 0, roles: 0 } as const
  for (let at = 0; at < 3; at++) await appendToLog(database, { at, told })
  expect(await dropOldEntries(database, begin, begin)).toBe(0)
  await sealLog(database, subtle)
  expect(await dropOldEntries(database, begin, begin)).toBe(2)
  await sealLog(database, subtle)
  expect((await database.sealedLog.orderBy("n").toArray()).map(({ n, told: { kind } }) => [n, kind])).toEqual([
    [3, "replaced"],
    [4, "dropped"]
  ])
})
