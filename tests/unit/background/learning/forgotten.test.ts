import "fake-indexeddb/auto"
import { afterEach, beforeEach, expect, it } from "vitest"
import { forgottenRow, notForgotten } from "~background/learning/forgotten"
import type { Preference, PreferenceScope } from "~learning/preferences/preference"
import { CandorDatabase } from "~store/database"
import { preferenceOf } from "../../../support/preferences"
import { draft, noon } from "../../../support/rows"

let database: CandorDatabase
beforeEach(() => void (database = new CandorDatabase(`forgotten-${Math.random()}`)))
afterEach(() => database.close())

const roles = new Map([
  ["data-1", draft({ title: "Senior Data Engineer" })],
  ["data-2", draft({ title: "Data Engineer" })],
  ["other", draft({ title: "Registered Nurse" })]
])
const role = (roleId: string): PreferenceScope => ({ kind: "role", roleId })
const family: PreferenceScope = { kind: "kind of role", family: "Data Engineer" }
const all: PreferenceScope = { kind: "all roles" }
const about = (scope: PreferenceScope, parts: Partial<Preference> = {}) =>
  preferenceOf("p", { scope, trait: { kind: "skill", name: "Kubernetes" }, ...parts })

async function comesBack(forgotten: Preference, proposed: Preference): Promise<boolean> {
  await database.forgotten.clear()
  await database.forgotten.put(await forgottenRow(database, forgotten, noon))
  return (await notForgotten(database, [proposed], roles)).length > 0
}

it.each([
  ["the same one", role("data-1"), role("data-1"), false],
  ["one for all roles, which this role is among", role("data-1"), all, false],
  ["one for its kind of role", role("data-1"), family, false],
  ["one for another role", role("data-1"), role("data-2"), true],
  ["one for a role of the kind", family, role("data-2"), false],
  ["one for a role of another kind", family, role("other"), true],
  ["one for any role, where it was for all", all, role("other"), false]
])("what was forgotten is not proposed again: %s", async (_, was, now, back) => {
  expect(await comesBack(about(was), about(now))).toBe(back)
})

it("is known by what it says, whatever its words and its effect; the opposite is another thing", async () => {
  const was = about(role("data-1"))
  const softer = about(role("data-1"), { wording: "Something else", effect: { kind: "add qualification", text: "Kubernetes", as: "nice" } })
  expect(await comesBack(was, softer)).toBe(false)
  expect(await comesBack(was, about(role("data-1"), { direction: "against" }))).toBe(true)
  expect(await comesBack(was, about(role("data-1"), { trait: { kind: "skill", name: "Kafka" } }))).toBe(true)
})

it("leaves a digest and a salt out of which nothing can be read; another machine's says otherwise", async () => {
  const row = await forgottenRow(database, about(role("data-1")), noon)
  expect(Object.keys(row).sort()).toEqual(["at", "id", "salt"])
  expect(row.id).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(row)).not.toMatch(/kubernetes|data-1/i)
  const elsewhere = new CandorDatabase(`forgotten-${Math.random()}`)
  expect((await forgottenRow(elsewhere, about(role("data-1")), noon)).id).not.toBe(row.id)
  elsewhere.close()
})
