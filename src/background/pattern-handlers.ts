import { patternOf } from "~learning/keep-pattern"
import type { HandlersFor } from "~messages/serve"
import { countDecisions } from "~store/decisions"
import { countEvaluations } from "~store/evaluations"
import type { BackgroundDeps } from "./deps"
import { fail, failures } from "./failures"

/** Patterns: what is reusable of an approved role, kept under a name. */
export function patternHandlers({
  database,
  now,
  newId
}: BackgroundDeps): HandlersFor<"pattern.keep" | "pattern.rename" | "pattern.delete"> {
  return {
    /** Keeping a role again under the same name brings its pattern up to date instead of making a second one. */
    "pattern.keep": ({ roleId, name }) =>
      database.transaction("rw", database.tables, async () => {
        const row = await database.roles.get(roleId)
        if (!row) throw failures.roleGone()
        if (row.approvedAt === null) throw fail("Only an approved role can be kept as a pattern.", "Approve the role first.")
        const words = nameOf(name)
        const at = now()
        const before = await database.patterns.filter(pattern => pattern.fromRoleId === roleId && pattern.name === words).first()
        const snapshot = {
          role: patternOf(row.role),
          people: await countEvaluations(database, roleId),
          shortlisted: (await countDecisions(database, roleId)).shortlist,
          updatedAt: at
        }
        if (before) {
          await database.patterns.put({ ...before, ...snapshot })
          return { patternId: before.id }
        }
        const patternId = newId()
        await database.patterns.add({ id: patternId, name: words, fromRoleId: roleId, usedCount: 0, createdAt: at, ...snapshot })
        return { patternId }
      }),

    "pattern.rename": async ({ patternId, name }) => {
      const changed = await database.patterns.update(patternId, { name: nameOf(name), updatedAt: now() })
      if (changed === 0 && !(await database.patterns.get(patternId))) throw failures.patternGone()
    },

    // Deleting what is gone is done: the same request may come twice. Roles started from it stay.
    "pattern.delete": ({ patternId }) => database.patterns.delete(patternId)
  }
}

function nameOf(name: string): string {
  const words = name.replace(/\s+/g, " ").trim().slice(0, 120)
  if (words === "") throw fail("A pattern needs a name.", "Write a name, such as the role's title.")
  return words
}
