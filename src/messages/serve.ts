import { extensionId, extensionOrigin, onMessage, type MessageSender } from "~browser/runtime"
import { sentence } from "~sentence/sentence"
import { contract, type MessageName, type NamesTo, type ParsedRequestOf, type ReplyOf } from "./contract"
import { isRequestEnvelope, type ReplyEnvelope } from "./envelope"
import { FailureError } from "./failure-error"
import { failureOf } from "./failure-of"
import type { Realm } from "./message"
import { senderClass } from "./sender-class"

/** Where a request came from, as far as a handler may know it. The browser vouches for it; nothing of it is taken from the message. */
export interface Sender {
  realm: Realm
  /** The tab a page side runs in; null for the panel and the popup. */
  tabId: number | null
  /** The sender's own address. */
  url: string | null
  /** A private window: nothing may be kept of it. */
  incognito: boolean
}

type Answer<Name extends MessageName> = ReplyOf<Name> | (Record<string, never> extends ReplyOf<Name> ? void : never)

/** Answers one message. An empty reply may be left out. Whatever it throws reaches the person as a failure (failure-of.ts). */
export type Handler<Name extends MessageName> = (request: ParsedRequestOf<Name>, sender: Sender) => Answer<Name> | Promise<Answer<Name>>

/** A handler for every message that goes to a part of the extension. */
export type Handlers<To extends Realm> = { [Name in NamesTo<To>]: Handler<Name> }

/** The handlers of one area: `satisfies HandlersFor<"role.start" | "role.answer">`. */
export type HandlersFor<Name extends MessageName> = { [Each in Name]: Handler<Each> }

export interface ServeOptions<To extends Realm> {
  realm: To
  handlers: Handlers<To>
  /** Told of every error that is not meant for the recruiter, such as a mistake in a handler. */
  onError?: (error: unknown, name: MessageName) => void
}

/**
 * Answers this part's messages. There is one listener, and it is not async: an async listener returns a promise for every message, also for
 * those that belong to another part, and the browser may take it for the answer. It says true only for a message that it will answer.
 *
 * A message is ignored when it is not ours, has an unknown name, is for another part, or comes from a sender that the contract does not
 * allow. A request that does not fit its schema is refused with a failure, and no handler sees it.
 */
export function serve<To extends Realm>(options: ServeOptions<To>): void {
  onMessage((message, sender, respond) => {
    const known = knownMessage(message, options.realm)
    if (!known) return false
    const realm = realmOf(sender)
    if (realm === null || realm !== contract[known.name].from) return false
    void answer(options, known.name, known.request, publicSender(realm, sender)).then(respond)
    return true
  })
}

function knownMessage(message: unknown, realm: Realm): { name: MessageName; request: unknown } | null {
  if (!isRequestEnvelope(message) || !Object.hasOwn(contract, message.name)) return null
  const name = message.name as MessageName
  return contract[name].to === realm ? { name, request: message.request } : null
}

function realmOf(sender: MessageSender): Realm | null {
  const id = extensionId()
  return id === undefined ? null : senderClass(sender, { id, origin: extensionOrigin() })
}

function publicSender(realm: Realm, sender: MessageSender): Sender {
  return { realm, tabId: sender.tab?.id ?? null, url: sender.url ?? null, incognito: sender.tab?.incognito ?? false }
}

async function answer<To extends Realm>(
  { handlers, onError }: ServeOptions<To>,
  name: MessageName,
  request: unknown,
  sender: Sender
): Promise<ReplyEnvelope> {
  try {
    const parsed = contract[name].request.safeParse(request)
    if (!parsed.success) throw new FailureError(notUnderstood)
    // The table's types are lost behind a name that is only known at run time; the parsed request fits the handler of the same name.
    const handler = (handlers as unknown as Record<MessageName, (request: unknown, sender: Sender) => unknown>)[name]
    const value = await handler(parsed.data, sender)
    return { ok: true, value: contract[name].reply.parse(value ?? {}) }
  } catch (error) {
    if (!(error instanceof FailureError)) onError?.(error, name)
    return { ok: false, failure: failureOf(error) }
  }
}

const notUnderstood = {
  what: sentence("failNotUnderstood"),
  kept: sentence("failureNothingChanged"),
  next: sentence("failNotUnderstoodNext"),
  retry: false
}
