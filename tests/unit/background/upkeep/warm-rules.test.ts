import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import { warmRules } from "~background/upkeep/warm-rules"
import { changeSettings } from "~store/settings"
import { workers } from "../../../support/background"
import { noon, roleRow } from "../../../support/rows"

const worker = workers()

describe("a worker makes itself ready while it idles", () => {
  it.each(["approved", "draft", "none"] as const)("with a role that is %s: it writes nothing and never fails", async status => {
    const here = worker()
    if (status !== "none") {
      await here.database.roles.add(roleRow("role", { status, ...(status === "draft" ? { approvedAt: null } : {}) }))
      await changeSettings(here.database, { activeRoleId: "role" })
    }
    const rows = () => Promise.all(here.database.tables.map(table => table.count()))
    const before = await rows()
    await expect(warmRules(here.database, () => noon, 0)).resolves.toBeUndefined()
    expect(await rows()).toEqual(before)
  })
})
