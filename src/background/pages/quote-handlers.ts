import { addStyle, removeStyle } from "~browser/scripting"
import { tabOf } from "~browser/tabs"
import type { HandlersFor } from "~messages/serve"
import { sendToTab } from "~messages/send"
import { sentence } from "~sentence/sentence"
import { pageOfTab } from "~store/pages/pages"
import { primaryIdOf } from "~store/people/person-links"
import { shownVersions } from "~store/people/shown"
import { addSignal } from "~store/learning/write-signal"
import { fail } from "../failures"
import type { PageDeps } from "./page-deps"

/** Dark text on a light ground in both schemes: a page's own colours do not matter then. Its contrast is 14 to 1. */
export const highlightRule =
  "::highlight(candor){background-color:#ffe08a;color:#1a1a1a;text-decoration:underline 2px #8a5a00;text-decoration-skip-ink:none}"

/** Shows a quote where it stands on the page. The page's document does not change: the browser paints the text. */
export function quoteHandlers({ database, now }: PageDeps): HandlersFor<"quote.show" | "quote.viewed"> {
  const { people, roles, evaluations, signals, settings } = database
  return {
    "quote.show": async ({ tabId, quote, personId, roleId }) => {
      const page = await pageOfTab(database, tabId)
      if (personId !== null && !(await isOnPage(database, personId, page?.personId ?? null))) {
        throw fail(sentence("failQuoteOtherPage"), sentence("failQuoteOtherPageNext"), sentence("failureQuoteKept"))
      }
      await putRule(tabId)
      const { found } = await sendToTab(tabId, "content.showQuote", { quote })
      // Of a private window nothing is kept, whoever the panel beside it speaks of.
      if (!(await tabOf(tabId))?.incognito) {
        const shown = await shownVersions(database, roleId, personId)
        await addSignal(database, {
          kind: "quote opened",
          at: now(),
          roleId,
          personId,
          detail: { quote, found: found ? "yes" : "no" },
          shown
        })
      }
      return { found: found === true }
    },

    "quote.viewed": ({ roleId, personId: ofPerson, qualificationId, timeMs }) =>
      database.transaction("rw", [people, roles, evaluations, signals, settings], async () => {
        const personId = await primaryIdOf(database, ofPerson)
        const shown = await shownVersions(database, roleId, personId)
        // The person may have been erased, or the role deleted, while the panel still showed them.
        if (!shown || timeMs < 1) return
        await addSignal(database, { kind: "quote in view", at: now(), roleId, personId, qualificationId, detail: { timeMs }, shown })
      })
  }
}

/** Whether a tab shows a page of this person: their own, or one that was linked to it. */
async function isOnPage(database: PageDeps["database"], personId: string, shown: string | null): Promise<boolean> {
  return shown !== null && (await primaryIdOf(database, shown)) === (await primaryIdOf(database, personId))
}

/** The rule once and no more, however often a quote is clicked. */
async function putRule(tabId: number): Promise<void> {
  // Not there yet, the first time.
  await removeStyle(tabId, highlightRule).catch(() => undefined)
  try {
    await addStyle(tabId, highlightRule)
  } catch {
    throw fail(sentence("failQuoteNotAllowed"), sentence("failQuoteNotAllowedNext"), sentence("failureQuoteKept"))
  }
}
