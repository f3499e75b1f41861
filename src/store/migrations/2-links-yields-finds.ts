import type { Dexie } from "dexie"
import { foldedName } from "~profile/person-likeness"
import type { Role } from "~role/role"

/** Links between people, what sites have yielded, who was found how; roles, patterns, settings and people get their new fields. */
export function addLinksYieldsAndFinds(database: Dexie): void {
  database
    .version(2)
    .stores({
      personLinks: "[a+b], a, b",
      siteYields: "id",
      finds: "[roleId+personId], personId",
      people: "id, lastSeenAt, sameAs, foldedName"
    })
    .upgrade(async transaction => {
      const withNewFields = (row: { role: Partial<Role> }) => {
        row.role.salary ??= null
        row.role.strategies ??= []
        row.role.aliases ??= []
      }
      await transaction.table<{ role: Partial<Role> }>("roles").toCollection().modify(withNewFields)
      await transaction.table<{ role: Partial<Role> }>("patterns").toCollection().modify(withNewFields)
      await transaction
        .table<{ noticedSites?: string[] }>("settings")
        .toCollection()
        .modify(row => {
          row.noticedSites ??= []
        })
      await transaction
        .table<{ name: string | null; foldedName?: string }>("people")
        .toCollection()
        .modify(row => {
          const folded = foldedName(row.name)
          if (folded !== null) row.foldedName = folded
        })
    })
}
