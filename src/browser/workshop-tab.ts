import * as z from "zod"
import { api } from "./api"
import { openPanel } from "./side-panel"
import { openTab } from "./tabs"

// How the panel and the Workshop, a page in a tab, lead to each other. Both are the extension's own pages, so what they say to each other
// goes by a channel that no site hears and wakes no worker.

const page = "tabs/workshop.html"

const callSchema = z.discriminatedUnion("kind", [
  /** To the Workshop: shows this part of itself and comes to the front. */
  z.object({ kind: z.literal("show"), hash: z.string() }),
  /** To the panel of a window: shows a person's card, or Role. */
  z.object({ kind: z.literal("call"), windowId: z.number(), personId: z.string().nullable() }),
  /** From a panel that has just opened, and from one that has done what it was called for. */
  z.object({ kind: z.literal("here") }),
  z.object({ kind: z.literal("taken") })
])
type Call = z.infer<typeof callSchema>

let opened: BroadcastChannel | null = null

function channel(): BroadcastChannel {
  opened ??= new BroadcastChannel("candor.workshop")
  return opened
}

function listen(listener: (call: Call) => void): () => void {
  const onMessage = ({ data }: MessageEvent<unknown>) => {
    const call = callSchema.safeParse(data)
    if (call.success) listener(call.data)
  }
  channel().addEventListener("message", onMessage)
  return () => channel().removeEventListener("message", onMessage)
}

const post = (call: Call) => channel().postMessage(call)

/** Opens the Workshop at this part (`runs/ID`), or brings the one that is open there. Only ever in a click of the recruiter's. */
export async function openWorkshop(hash: string): Promise<void> {
  const address = api().runtime.getURL(page)
  const isOpen = api()
    .extension.getViews({ type: "tab" })
    .some(({ location }) => location.href.replace(/#.*$/, "") === address)
  if (isOpen) post({ kind: "show", hash })
  else await openTab(`${address}#${hash}`)
}

/** In the Workshop: comes to the front whenever it is asked to, and tells at which part. @returns stops it */
export function onWorkshopAsked(listener: (hash: string) => void): () => void {
  return listen(call => {
    if (call.kind !== "show") return
    listener(call.hash)
    void comeToFront()
  })
}

async function comeToFront(): Promise<void> {
  const tab = await api().tabs.getCurrent()
  if (tab?.id === undefined || tab.windowId === undefined) return
  await api().tabs.update(tab.id, { active: true })
  await api().windows.update(tab.windowId, { focused: true })
}

/** Called from the Workshop's window and not yet taken: a panel that has to be opened first hears of it when it says that it is here. */
let waiting: Call | null = null

/**
 * In the Workshop, synchronously in a click: opens the panel of its window where it is closed, and has it show a person's card; null is Role.
 * @param windowId the Workshop's own window
 */
export function callPanel(windowId: number, personId: string | null): void {
  waiting = { kind: "call", windowId, personId }
  // A browser without a side panel, or one that takes this for no click: where a panel is open it hears the call all the same.
  openPanel(windowId).catch(() => undefined)
  post(waiting)
}

/** In the Workshop: hands a call on to a panel that opens late. @returns stops it */
export function keepCalling(): () => void {
  return listen(call => {
    if (call.kind === "taken") waiting = null
    else if (call.kind === "here" && waiting) post(waiting)
  })
}

/** In the panel of this window: hears what the Workshop beside it asks for. @returns stops it */
export function onPanelCalled(windowId: number, listener: (personId: string | null) => void): () => void {
  const stop = listen(call => {
    if (call.kind !== "call" || call.windowId !== windowId) return
    listener(call.personId)
    post({ kind: "taken" })
  })
  post({ kind: "here" })
  return stop
}
