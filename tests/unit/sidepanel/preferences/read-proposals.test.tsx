import { stored } from "../../../support/stage"
import { expect, it } from "vitest"
import { readProposals } from "~sidepanel/preferences/read-proposals"
import { database } from "~store/database"
import { event, preference } from "../../../support/preference-rows"

it("what was noticed for one kind of role is proposed beside the roles it was noticed in, and beside no other", async () => {
  const scope = { kind: "kind of role", family: "Data Engineer" } as const
  const events = [event("p:ana", { roleId: "role-1" }), event("p:rei", { roleId: "role-2" })]
  await stored({
    preferences: [
      preference({ id: "of its kind", scope, events, grounds: { ...preference().grounds, confidence: 0.99 } }),
      preference({ id: "for all", scope: { kind: "all roles" }, events }),
      preference({ id: "its own", scope: { kind: "role", roleId: "role-3" }, events: [] })
    ]
  })
  const idsFor = async (roleId: string) => (await readProposals(database(), roleId, [])).proposed.map(({ id }) => id).sort()
  expect(await idsFor("role-1")).toEqual(["for all", "of its kind"])
  expect(await idsFor("role-2")).toEqual(["for all", "of its kind"])
  expect(await idsFor("role-3")).toEqual(["for all", "its own"])
})
