import type { Page } from "@playwright/test"
import type { MessageName, ReplyOf, RequestOf } from "../../src/messages/contract"
import type { Failure } from "../../src/messages/failure"
import { words } from "./words"

export type Answer<Name extends MessageName> = { ok: true; value: ReplyOf<Name> } | { ok: false; failure: Failure }

/**
 * Sends a message as a page of the extension does, past every button: for setting a test's scene, and for what no button can do.
 * @returns the envelope as it came back; undefined when nobody answered
 */
export async function tell<Name extends MessageName>(page: Page, name: Name, request: RequestOf<Name>): Promise<Answer<Name> | undefined> {
  const answer: unknown = await page.evaluate(message => chrome.runtime.sendMessage(message), { name, request } as object)
  return answer as Answer<Name> | undefined
}

/** As `tell`, and the reply itself. @throws Error with the failure's own words */
export async function ask<Name extends MessageName>(page: Page, name: Name, request: RequestOf<Name>): Promise<ReplyOf<Name>> {
  const answer = await tell(page, name, request)
  if (answer?.ok) return answer.value
  throw new Error(answer ? `${name}: ${words(answer.failure.what)}` : `${name}: no answer`)
}
