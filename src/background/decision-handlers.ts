import type { HandlersFor } from "~messages/serve"
import { primaryOf } from "~store/person-links"
import { addSignal } from "~store/write-signal"
import type { BackgroundDeps } from "./deps"
import { failures } from "./failures"

/** The recruiter's decision on a person for a role. The one before it stays in the signals, so that it can be undone for ever. */
export function decisionHandlers({ database, now }: BackgroundDeps): HandlersFor<"decision.set"> {
  return {
    "decision.set": ({ roleId, personId: ofPerson, decision, reason }) =>
      database.transaction("rw", database.tables, async () => {
        if (!(await database.roles.get(roleId))) throw failures.roleGone()
        const personId = (await primaryOf(database, ofPerson))?.id
        if (personId === undefined) throw failures.personGone()
        const before = await database.decisions.get([roleId, personId])
        const words = reason?.trim() || null
        if ((before?.decision ?? null) === decision && (decision === null || before?.reason === words)) return
        const at = now()
        if (decision === null) await database.decisions.delete([roleId, personId])
        else await database.decisions.put({ roleId, personId, decision, reason: words, at })
        const detail = { decision, previous: before?.decision ?? null, reason: words, previousReason: before?.reason ?? null }
        await addSignal(database, { kind: "decision", at, roleId, personId, detail })
      })
  }
}
