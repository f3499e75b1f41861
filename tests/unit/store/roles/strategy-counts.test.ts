import { expect, it } from "vitest"
import { strategyCounts } from "~store/roles/strategy-counts"
import { addSignal } from "~store/learning/write-signal"
import { freshDatabase } from "../../../support/fake-database"
import { noon } from "../../../support/rows"

it("counts for each strategy of a role who was found by it and who of them is shortlisted now", async () => {
  const database = freshDatabase()
  const found = [
    ["role-1", "ana", "titles"],
    ["role-1", "ben", "titles"],
    ["role-1", "cy", "skills"],
    ["role-2", "ana", "titles"]
  ] as const
  for (const [roleId, personId, strategyId] of found) await database.finds.add({ roleId, personId, strategyId, at: noon })
  await database.decisions.bulkAdd([
    { roleId: "role-1", personId: "ana", decision: "shortlist", reason: null, at: noon },
    { roleId: "role-1", personId: "ben", decision: "pass", reason: null, at: noon },
    { roleId: "role-2", personId: "cy", decision: "shortlist", reason: null, at: noon },
    { roleId: "role-1", personId: "nobody found", decision: "shortlist", reason: null, at: noon }
  ])
  const signal = { kind: "search opened" as const, at: noon, personId: null }
  await addSignal(database, { ...signal, roleId: "role-1", detail: { strategyId: "titles", how: "opened" } })
  await addSignal(database, { ...signal, roleId: "role-1", detail: { strategyId: "places", how: "copied" } })
  await addSignal(database, { ...signal, roleId: "role-2", detail: { strategyId: "titles", how: "opened" } })

  expect(await strategyCounts(database, "role-1")).toEqual({
    titles: { found: 2, shortlisted: 1, used: 1 },
    skills: { found: 1, shortlisted: 0, used: 0 },
    places: { found: 0, shortlisted: 0, used: 1 }
  })
  await database.decisions.delete(["role-1", "ana"])
  expect((await strategyCounts(database, "role-1")).titles?.shortlisted).toBe(0)
})
