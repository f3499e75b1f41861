import type { HandlersFor } from "~messages/serve"
import { sentence } from "~sentence/sentence"
import textReading from "~sites/text-reading"
import { activeRole } from "~store/roles/roles"
import { fail } from "../failures"
import { keepReading } from "./keep-reading"
import { keepSearch } from "../people/keep-search"
import { keepTraits } from "../people/keep-traits"
import type { PageDeps } from "./page-deps"
import { countVisit } from "./visits"

/** Pasted and dropped text: read like a page, kept like a page, held against the active role like a page. */
export function textHandlers(deps: PageDeps): HandlersFor<"profile.readText"> {
  const { database, now, newId } = deps
  return {
    "profile.readText": async ({ text, fileName, lines, unseen }) => {
      const reading = textReading()(text, fileName, lines ?? null, unseen)
      if (reading.site === null) throw fail(reading.reason, sentence("failTextNoProfileNext"), sentence("failureTextNotKept"))
      await database.transaction("rw", database.tables, async () => {
        const at = now()
        await keepReading(database, { reading, url: null, captureId: newId(), at })
        await countVisit(database, reading.personKey, { viewId: newId() }, at)
      })
      const role = await activeRole(database)
      if (role?.status === "approved") await deps.startEvaluation(role.id, reading.personKey)
      await keepTraits(database, [reading.personKey]).catch(() => undefined)
      await keepSearch(database, [reading.personKey]).catch(() => undefined)
      return { personId: reading.personKey }
    }
  }
}
