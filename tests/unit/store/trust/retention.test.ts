import { expect, it } from "vitest"
import { purgeOld } from "~store/files/purge"
import { changeSettings } from "~store/settings"
import { appendToLog, markOf } from "~store/trust/append-to-log"
import { dropOldEntries } from "~store/trust/drop-old-entries"
import { readRetentionRules } from "~store/trust/retention-rules"
import { sealLog } from "~store/trust/seal-log"
import { jurisdictionsById } from "~trust/jurisdictions/jurisdictions"
import { retentionOf } from "~trust/jurisdictions/retention"
import { monthsAfter } from "~trust/months"
import { roleRecordSchema } from "~trust/record/role-record"
import { keepLogMonths } from "~trust/sealed-log/keep-log"
import { freshDatabase } from "../../../support/fake-database"
import { addPerson, noon, profileOf, roleRow } from "../../../support/rows"
import { seeded } from "../../../support/seeded"
import { sized } from "../../../support/soak"
import { subtle } from "../../../support/sealed-log"

const dayMs = 86_400_000
const pause = async () => undefined

/** Roles that hire in five jurisdictions, in two that pull apart, and one of which nobody said where. */
const hires: Readonly<Record<string, string[]>> = {
  eu: ["eu"],
  uk: ["uk"],
  nyc: ["us-ny-nyc"],
  colorado: ["us-co"],
  california: ["us-ca"],
  both: ["eu", "us-ca"],
  nowhere: []
}
const roleIds = Object.keys(hires)

/** Whom a simulated year knows: what the store should do about them, worked out apart from it. */
interface Simulated {
  id: string
  roles: string[]
  lastSeenAt: number
  goneAt: number | null
  isDueSince: number | null
}

/** By the rule in words: the shortest time that one allows; else what was set, and never less than the longest that one asks for. */
function monthsByHand(roles: readonly string[], set: number | null): number | null {
  const where = new Set(roles.flatMap(role => hires[role] ?? []))
  const most = [...where].some(id => id === "eu" || id === "uk") ? 24 : null
  const least = where.has("us-ca") ? 48 : null
  const wanted = set === null ? null : Math.max(set, most === null ? (least ?? 0) : 0)
  return most === null ? wanted : Math.min(wanted ?? most, most)
}

it.each(Array.from({ length: sized(2, 12) }, (_, n) => n))(
  "simulated years %i: nothing is kept too long, nothing goes too early, and a hold is honoured",
  async seed => {
    const random = seeded(41 + seed)
    const below = (most: number) => Math.floor(random() * most)
    const database = freshDatabase()
    // First longer than some allow, then not said at all: what is set decides least there.
    const set = [60, null, 24, 12][seed % 4] ?? null
    await changeSettings(database, { keepPeopleMonths: set })
    for (const id of roleIds) await database.roles.add(roleRow(id, { record: roleRecordSchema.parse({ jurisdictions: hires[id] }) }))
    const people: Simulated[] = []
    const held = new Set<string>()
    let freed = noon
    let counted = { gone: 0, heldBack: 0 }
    for (let month = 0; month < 12 * 7; month++) {
      const now = monthsAfter(noon, month)
      if (month % 2 === 0) {
        const roles = [...new Set([roleIds[below(roleIds.length)]!, ...(below(4) === 0 ? [roleIds[below(roleIds.length)]!] : [])])]
        const id = `https://people.example/${seed}-${month}`
        await addPerson(database, id, profileOf(`Person ${month}`, "Builds things."), "", now)
        for (const roleId of roles) {
          await database.decisions.add({ roleId, personId: id, decision: "maybe", reason: null, at: now })
          const told = { kind: "override", role: roleId, version: 1, qualification: "q", was: "unknown", verdict: "met" } as const
          await database.transaction("rw", database.sealedLog, database.logMarks, async () =>
            appendToLog(database, { at: now, told: { ...told, person: await markOf(database, id) } })
          )
        }
        people.push({ id, roles, lastSeenAt: now, goneAt: null, isDueSince: null })
      }
      const seen = people[below(people.length)]
      if (seen && seen.goneAt === null && below(3) === 0) {
        seen.lastSeenAt = now
        await database.people.update(seen.id, { lastSeenAt: now, goesAt: undefined })
      }
      if (below(9) === 0) {
        const roleId = roleIds[below(roleIds.length)]!
        if (held.delete(roleId)) freed = now
        else held.add(roleId)
        await database.roles.update(roleId, { hold: held.has(roleId) ? { at: now, reason: "A lawsuit" } : undefined })
      }
      // The browser is started twice a month: noted as going at the first start, gone by the second.
      for (const at of [now, now + 2 * dayMs]) {
        const { people: gone, heldBack } = await purgeOld(database, { now: at, pause })
        counted = { gone: counted.gone + gone, heldBack: counted.heldBack + heldBack }
        const left = new Set(await database.people.toCollection().primaryKeys())
        for (const one of people) {
          if (one.goneAt !== null) continue
          const months = monthsByHand(one.roles, set)
          const goesAfter = months === null ? Infinity : monthsAfter(one.lastSeenAt, months)
          const isHeld = one.roles.some(role => held.has(role))
          if (!left.has(one.id)) {
            one.goneAt = at
            expect([one.id, at > goesAfter, isHeld]).toEqual([one.id, true, false])
          } else if (!isHeld && freed < now) expect([one.id, at <= goesAfter + 33 * dayMs]).toEqual([one.id, true])
        }
      }
      if (month % 6 !== 5) continue
      await sealLog(database, subtle)
      const { logMonths, held: heldNow } = await readRetentionRules(database)
      expect(new Set(heldNow)).toEqual(held)
      const before = monthsAfter(now, -logMonths)
      const entries = await database.sealedLog.toArray()
      await dropOldEntries(database, before, now, heldNow)
      const stay = new Set(await database.sealedLog.toCollection().primaryKeys())
      for (const { n, at, told } of entries) {
        if (!stay.has(n)) expect([n, at < before, "role" in told && held.has(told.role ?? "")]).toEqual([n, true, false])
      }
      const oldest = await database.sealedLog.orderBy("n").first()
      const isKeptByHold = oldest !== undefined && "role" in oldest.told && held.has(oldest.told.role ?? "")
      if (!isKeptByHold) expect(oldest?.at ?? now).toBeGreaterThanOrEqual(before)
    }
    expect(counted.gone).toBeGreaterThan(0)
  },
  60_000
)

it("the log lives as long as the longest that any role asks for, and four years where nobody said where it hires", async () => {
  const database = freshDatabase()
  expect((await readRetentionRules(database)).logMonths).toBe(keepLogMonths)
  await database.roles.add(roleRow("r", { record: roleRecordSchema.parse({ jurisdictions: ["us-ca", "eu"] }) }))
  expect((await readRetentionRules(database)).logMonths).toBe(48)
  expect(retentionOf("log", jurisdictionsById(["us-co"]), 6).months).toBe(36)
})

it("an entry about a role under a hold keeps itself and whatever is behind it, however old", async () => {
  const database = freshDatabase()
  const tell = (role: string) => appendToLog(database, { at: noon, told: { kind: "criteria", role, version: 1 } })
  for (const role of ["a", "held", "b"]) await tell(role)
  await sealLog(database, subtle)
  expect(await dropOldEntries(database, noon + 1, noon + 1, new Set(["held"]))).toBe(1)
  await sealLog(database, subtle)
  expect((await database.sealedLog.orderBy("n").toArray()).map(({ n }) => n)).toEqual([2, 3, 4])
})
