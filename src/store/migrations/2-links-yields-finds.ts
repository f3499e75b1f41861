import type { Dexie } from "dexie"
import type { DraftRole } from "~role/role"

/** Links between people, what sites have yielded, who was found how; roles, patterns and settings get their new fields. */
export function addLinksYieldsAndFinds(database: Dexie): void {
  database
    .version(2)
    .stores({ personLinks: "[a+b], a, b", siteYields: "id", finds: "[roleId+personId], personId", people: "id, lastSeenAt, sameAs" })
    .upgrade(async transaction => {
      const withNewFields = (row: { role: Partial<DraftRole> }) => {
        row.role.salary ??= null
        row.role.strategies ??= []
        row.role.aliases ??= []
      }
      await transaction.table<{ role: Partial<DraftRole> }>("roles").toCollection().modify(withNewFields)
      await transaction.table<{ role: Partial<DraftRole> }>("patterns").toCollection().modify(withNewFields)
      await transaction
        .table<{ noticedSites?: string[] }>("settings")
        .toCollection()
        .modify(row => {
          row.noticedSites ??= []
        })
    })
}
