import "fake-indexeddb/auto"
import { expect, test } from "vitest"
import { tidyPiles } from "~background/upkeep/tidy-piles"
import { workers } from "../../../support/background"
import { pileOf } from "../../../support/pile"
import { noon } from "../../../support/rows"

const open = workers()
const day = 86_400_000

test("files that nobody reads for two weeks are let go, and told; a pile whose run is gone goes; what is younger stays", async () => {
  const one = open()
  const pile = pileOf(one)
  await pile.drop({ "ana.txt": "Ana" }, null)
  const kept = async () => [await one.database.piles.count(), await one.database.pileItems.count(), await one.database.pileBytes.count()]
  await tidyPiles(one.database, noon + 13 * day)
  expect(await kept()).toEqual([1, 1, 1])
  expect(await pile.told()).toEqual(["ana.txt: waiting"])
  await tidyPiles(one.database, noon + 15 * day)
  expect(await kept()).toEqual([1, 1, 0])
  expect(await pile.told()).toEqual(["ana.txt: not read (It waited for two weeks and was let go. Add it again.)"])
  await one.database.runs.clear()
  await tidyPiles(one.database, noon + 15 * day)
  expect(await kept()).toEqual([0, 0, 0])
})

test("what may be a profile all the same waits for a word no longer than the rest", async () => {
  const one = open()
  const pile = pileOf(one)
  await pile.drop({ "letter.txt": "Dear all" }, null)
  const [item] = await one.database.pileItems.toArray()
  await one.database.pileItems.put({ ...item!, state: "not read", mayBeOne: true })
  await tidyPiles(one.database, noon + 13 * day)
  expect(await one.database.pileBytes.count()).toBe(1)
  await tidyPiles(one.database, noon + 15 * day)
  expect(await one.database.pileBytes.count()).toBe(0)
  expect((await one.database.pileItems.toArray()).map(({ mayBeOne }) => mayBeOne)).toEqual([undefined])
})
