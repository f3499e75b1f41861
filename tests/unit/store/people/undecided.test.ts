import "fake-indexeddb/auto"
import { beforeEach, expect, it } from "vitest"
import { database } from "~store/database"
import { decidedSoFar, undecidedFrom } from "~store/people/undecided"
import { decision, evaluationOf, evaluationRow, person, role, verdict, verdicts } from "../../../support/card-rows"

const met = (count: number) =>
  evaluationOf(verdicts.map(({ qualificationId }, at) => verdict(qualificationId, at < count ? "met" : "unknown")))

beforeEach(async () => {
  const { evaluations, decisions, visits } = database()
  await Promise.all([evaluations, decisions, visits].map(table => table.clear()))
  await evaluations.bulkPut(
    ["a", "b", "c", "d"].map((personId, at) => evaluationRow({ personId, evaluation: evaluationOf(met(at).verdicts) }))
  )
})
const next = (from: string | null, step: 1 | -1 = 1) => undecidedFrom(database(), "role-1", from, step)

it("goes from whoever meets most to whoever meets least, and on at the other end", async () => {
  expect(await next(null)).toBe("d")
  expect(await next("d")).toBe("c")
  expect(await next("a")).toBe("d")
  expect(await next("d", -1)).toBe("a")
  expect(await next(null, -1)).toBe("a")
})

it("leaves out who is decided on, and knows when nobody is left", async () => {
  await database().decisions.bulkPut(["c", "b", "a"].map(personId => decision(personId, "pass")))
  expect(await next("c")).toBe("d")
  expect(await next("d")).toBeNull()
  expect(await decidedSoFar(database(), "role-1")).toEqual({ total: 4, decided: 3 })
})

it("goes from one to the next as they were received where the role ranks nobody", async () => {
  const { people, roles } = database()
  await people.bulkPut(["a", "b", "c", "d"].map((id, at) => person(id, { firstSeenAt: [3, 1, 4, 2][at]! })))
  await roles.put(role({ role: { ...role().role, presentsOnly: true } }))
  expect(await Promise.all([null, "b", "d", "a", "c"].map(from => next(from)))).toEqual(["b", "d", "a", "c", "b"])
  await Promise.all([people.clear(), roles.clear()])
})

it("takes in somebody who was only seen, after all who are evaluated", async () => {
  await database().visits.put({ personId: "z", roleId: "role-1", count: 1, timeMs: 1, firstAt: 1, lastAt: 1, lastViewId: "v" })
  expect(await next("a")).toBe("z")
  expect(await next("nobody of this role")).toBe("d")
})
