import { beforeEach, describe, expect, it } from "vitest"
import type { CandorDatabase } from "~store/database"
import { binMs, purgeOld } from "~store/files/purge"
import { isClockTrusted, judgeClock } from "~store/files/trusted-clock"
import { memoryCounts } from "~store/learning/memory-counts"
import { readSettings } from "~store/settings"
import { freshDatabase } from "../../../support/fake-database"
import { addPerson, noon, profileOf } from "../../../support/rows"

// What goes by age goes only by a clock that has stood the test, and waits a day even then.

const hour = 3_600_000
const day = 24 * hour
const year = 365 * day

let database: CandorDatabase
beforeEach(async () => {
  database = freshDatabase()
  for (const [id, months] of [
    ["ana", 0],
    ["ben", 1]
  ] as const) {
    await addPerson(database, id, profileOf(id, "Writes Python."))
    await database.people.update(id, { lastSeenAt: noon - months * 30 * day })
  }
})

/** What the worker does once a day and at every start. */
async function keepRetention(now: number): Promise<number> {
  if (!(await isClockTrusted(database, now))) return 0
  return (await purgeOld(database, { now, pause: async () => undefined })).people
}
const count = () => database.people.count()

describe("a clock that is ahead", () => {
  it("by years, at one start, erases nobody, and is noted so that it can be told", async () => {
    await keepRetention(noon)
    expect(await keepRetention(noon + 3 * year)).toBe(0)
    expect(await keepRetention(noon + 3 * year + hour)).toBe(0)
    expect(await count()).toBe(2)
    expect((await readSettings(database)).clockHeldAt).toBe(noon + 3 * year)
    // Put right: as if nothing had been.
    expect(await keepRetention(noon + 2 * hour)).toBe(0)
    expect(await readSettings(database)).toMatchObject({ clockHeldAt: null, clockSeenAt: noon + 2 * hour })
    expect(await count()).toBe(2)
    expect((await memoryCounts(database)).going).toBe(0)
  })

  it("is not believed either where it was never noted before: the newest that was seen stands for it", async () => {
    expect(await keepRetention(noon + 3 * year)).toBe(0)
    expect(await count()).toBe(2)
  })

  it("that jumps to and fro proves nothing", async () => {
    await keepRetention(noon)
    for (const ahead of [3, 7, 2, 9]) {
      expect(await keepRetention(noon + ahead * year - hour)).toBe(0)
      expect(await keepRetention(noon + ahead * year - 2 * hour)).toBe(0)
    }
    expect((await memoryCounts(database)).going).toBeLessThan(2)
  })
})

describe("a browser that was not opened for long", () => {
  it("is believed once it has stood for a day, and the people wait for another one", async () => {
    await keepRetention(noon)
    const later = noon + 3 * year
    expect(await keepRetention(later)).toBe(0)
    expect(await keepRetention(later + 21 * hour)).toBe(0)
    expect((await memoryCounts(database)).going).toBe(2)
    expect(await keepRetention(later + 21 * hour + binMs)).toBe(2)
    expect(await count()).toBe(0)
  })

  it("whoever is seen again in that day stays", async () => {
    await keepRetention(noon)
    const later = noon + 3 * year
    await keepRetention(later)
    await keepRetention(later + 21 * hour)
    await addPerson(database, "ana", profileOf("ana", "Writes Rust."))
    await database.people.update("ana", { lastSeenAt: later + 22 * hour })
    await keepRetention(later + 21 * hour + binMs)
    expect((await database.people.toArray()).map(({ id }) => id)).toEqual(["ana"])
  })
})

it("a day without the browser, or the change to summer time, is no jump", () => {
  const note = { clockSeenAt: noon, clockHeldAt: null }
  for (const ahead of [0, hour, day, 47 * hour, -hour, -10 * day]) expect(judgeClock(note, noon + ahead).isTrusted).toBe(true)
  expect(judgeClock(note, noon + 49 * hour).isTrusted).toBe(false)
})
