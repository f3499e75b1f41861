import type { HandlersFor } from "~messages/serve"
import { sentence } from "~sentence/sentence"
import { canonicalUrl } from "~profile/identity"
import type { Reading } from "~profile/reading"
import textReading from "~sites/text-reading"
import { activeRole } from "~store/roles/roles"
import { erasedOnRequest } from "~store/trust/tombstones"
import { erasedOn, fail } from "../failures"
import { keepReading } from "./keep-reading"
import { keepSearch } from "../people/keep-search"
import { keepTraits } from "../people/keep-traits"
import type { PageDeps } from "./page-deps"
import { readTextOfTab } from "./page-side-of"
import { countVisit } from "./visits"

/** Pasted and dropped text: read like a page, kept like a page, held against the active role like a page. */
export function textHandlers(deps: PageDeps): HandlersFor<"profile.readText" | "page.vouch"> {
  const { database, now, newId } = deps

  /** Keeps what was read like a page, and holds it against the active role. */
  async function keep(reading: Reading, url: string | null): Promise<{ personId: string }> {
    const stone = (await erasedOnRequest(database, [reading.personKey])).get(reading.personKey)
    if (stone) throw fail(erasedOn(stone), sentence("failErasedOnRequestNext"), sentence("failureTextNotKept"))
    await database.transaction("rw", database.tables, async () => {
      const at = now()
      await keepReading(database, { reading, url, captureId: newId(), at })
      await countVisit(database, reading.personKey, { viewId: newId() }, at)
    })
    const role = await activeRole(database)
    if (role?.status === "approved") await deps.startEvaluation(role.id, reading.personKey)
    await keepTraits(database, [reading.personKey]).catch(() => undefined)
    await keepSearch(database, [reading.personKey]).catch(() => undefined)
    return { personId: reading.personKey }
  }

  return {
    "profile.readText": async ({ text, fileName, lines, unseen, isVouched }) => {
      const reading = textReading()(text, fileName, lines ?? null, unseen, isVouched)
      if (reading.site === null) {
        const next = reading.mayBeOne ? sentence("failTextMayBeOneNext") : sentence("failTextNoProfileNext")
        throw fail(reading.reason, next, sentence("failureTextNotKept"))
      }
      return keep(reading, null)
    },

    "page.vouch": async ({ tabId }) => {
      const { url, text } = await readTextOfTab(tabId, deps.pageSideFiles)
      const reading = textReading()(text, null, null, [], true)
      if (reading.site === null) throw fail(reading.reason, sentence("failTextNoProfileNext"), sentence("failureTextNotKept"))
      return keep({ ...reading, site: "web-page", personKey: canonicalUrl(new URL(url)) }, url)
    }
  }
}
