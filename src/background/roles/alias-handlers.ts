import type { HandlersFor } from "~messages/serve"
import type { Alias, Role } from "~role/role"
import { sentence } from "~sentence/sentence"
import { addSignal } from "~store/learning/write-signal"
import { foldCase } from "~profile/fold-text"
import { changeableRole, keepChangedRole, writeAndDrive } from "./change-role"
import type { BackgroundDeps } from "../deps"
import { fail } from "../failures"

/**
 * "Treat X as Y for this role": what the recruiter confirmed holds from now on for this role. An approved role gets its next version by it,
 * and the people seen for it are evaluated again, the last seen first.
 */
export function aliasHandlers(deps: BackgroundDeps): HandlersFor<"alias.add" | "alias.remove"> {
  const change = (roleId: string, pair: Omit<Alias, "at">, isThere: boolean) =>
    writeAndDrive(deps, async () => {
      const row = await changeableRole(deps, roleId)
      const at = deps.now()
      const term = pair.term.trim()
      const as = pair.as.trim()
      if (isThere && (term === "" || as === "" || foldCase(term) === foldCase(as))) {
        throw fail(sentence("failAliasSame"), sentence("failAliasSameNext"))
      }
      const others = row.role.aliases.filter(one => foldCase(one.term) !== foldCase(term) || foldCase(one.as) !== foldCase(as))
      const isKnown = others.length < row.role.aliases.length
      if (isKnown === isThere) return []
      const role: Role = { ...row.role, aliases: isThere ? [...others, { term, as, at }] : others }
      const runIds = await keepChangedRole(deps, row, role)
      const detail = { term, as, change: isThere ? "added" : "removed" }
      await addSignal(deps.database, { kind: "alias", at, roleId, personId: null, detail })
      return runIds
    })
  return {
    "alias.add": ({ roleId, term, as }) => change(roleId, { term, as }, true),
    "alias.remove": ({ roleId, term, as }) => change(roleId, { term, as }, false)
  }
}
