import type { CDPSession, Page } from "@playwright/test"
import type { Candor } from "./browser"
import { until } from "./panel"

/** Evaluates in the world of Candor's own page side, where a page that had taken it over would stand. */
export interface PageSide {
  evaluate: <Value>(expression: string) => Promise<Value>
}

/** Finds the page side that Candor put into a page. It must have been read before. */
export async function pageSideOf(candor: Candor, page: Page): Promise<PageSide> {
  const session: CDPSession = await page.context().newCDPSession(page)
  let contextId: number | undefined
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin === `chrome-extension://${candor.extensionId}`) contextId = context.id
  })
  await session.send("Runtime.enable")
  await until(async () => contextId !== undefined, "Candor's page side is not in this page")
  return {
    evaluate: async <Value>(expression: string) => {
      const answer = await session.send("Runtime.evaluate", {
        expression,
        contextId: contextId ?? 0,
        awaitPromise: true,
        returnByValue: true
      })
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text)
      return answer.result.value as Value
    }
  }
}
