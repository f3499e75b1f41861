import * as z from "zod"

/** `ui` is a page of the extension (panel, popup, options), `content` the page side, `background` the worker. */
export type Realm = "ui" | "content" | "background"

/** A reply that says only that it was done. */
export const nothing = z.object({})

/** One line of the contract: who may send it, who answers, what it carries, what comes back. */
export function message<const From extends Realm, const To extends Realm, Request extends z.ZodType, Reply extends z.ZodType>(
  from: From,
  to: To,
  request: Request,
  reply: Reply
) {
  return { from, to, request, reply }
}
