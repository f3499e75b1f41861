import "fake-indexeddb/auto"
import { expect, it } from "vitest"
import { checkTuning } from "~agent/tuning/check-tuning"
import { workers } from "../../../support/background"
import { nameOf } from "../../../support/rows"
import { personId, withPeople } from "../../../support/scenes/list-scene"

const worker = workers()

it("makes files of what was decided and corrected, says what they are made of, and has nothing of whoever was erased or objected", async () => {
  const here = await withPeople(worker(), 8)
  for (let n = 0; n < 8; n++) {
    await here.send("evaluation.start", { roleId: "role", personId: personId(n) })
    await here.settled()
    if (n < 7) await here.send("decision.set", { roleId: "role", personId: personId(n), decision: "shortlist", reason: null })
  }
  await here.send("verdict.override", { roleId: "role", personId: personId(2), qualificationId: "python", verdict: "unknown" })
  const groups = { sex: { [personId(0)]: "f", [personId(1)]: "m" } }
  const { card, files } = await here.send("tuning.make", { groups })
  expect(card).toMatchObject({ sources: { decided: 6, corrected: 1 }, people: 7, leftOut: { "not decided": 1 } })
  expect(card.selfReported).toEqual({ sex: { f: 1, m: 1, "not told": 5 } })
  expect(files.map(({ name }) => name)).toHaveLength(7)
  for (const { name, text } of files) {
    if (name.endsWith(".jsonl")) expect(checkTuning(text).faults, name).toEqual([])
    for (let n = 0; n < 8; n++) expect(text).not.toContain(nameOf(n))
  }
  const year = /Python since 2003/
  expect(files.some(({ text }) => year.test(text))).toBe(true)
  await here.send("data.erasePerson", { personId: personId(3) })
  const again = await here.send("tuning.make", { groups: null })
  expect(again.card).toMatchObject({ people: 6, selfReported: null })
  expect(again.files.some(({ text }) => year.test(text))).toBe(false)
  await here.database.people.update(personId(4), { objectedAt: here.deps.now() })
  expect((await here.send("tuning.make", { groups: null })).card.people).toBe(5)
})
