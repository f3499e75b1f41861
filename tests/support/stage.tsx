import "fake-indexeddb/auto"
import { MantineProvider } from "@mantine/core"
import { act, cleanup, configure, render, waitFor } from "@testing-library/react"
import { useState } from "react"
import type { ReactNode } from "react"
import { afterEach, beforeEach, expect, vi } from "vitest"
import { decisionHandlers } from "~background/people/decision-handlers"
import type { BackgroundDeps } from "~background/deps"
import { recordHandlers } from "~background/trust/record-handlers"
import { verdictHandlers } from "~background/people/verdict-handlers"
import { FailureError } from "~messages/failure-error"
import type { Failure } from "~messages/failure"
import { PanelStateProvider } from "~sidepanel/state/panel-state"
import type { PlaceId } from "~sidepanel/state/places"
import { database } from "~store/database"
import { Asking } from "~ui/asking"
import { Workshop } from "~workshop/workshop"
import { now } from "./card-rows"

// A page of the extension on a stage: a store on a fake IndexedDB, a browser that answers what the page asks of it, and in the worker's
// place its own handlers of verdicts and decisions, so that a click is tested as far as the row it writes.

// The machine may be busy; what is waited for still comes in a few milliseconds on an idle one.
configure({ asyncUtilTimeout: 5_000 })

type Answer = (request: never) => unknown

export const stage = {
  /** Every message sent, oldest first. */
  sent: [] as { name: string; request: unknown }[],
  /** What the worker answers beside its own handlers; a message without an entry is answered with nothing. */
  answers: {} as Record<string, Answer>,
  tab: { id: 7, windowId: 3, url: "https://ana.example/", active: true, incognito: false } as Record<string, unknown>,
  /** Who listens to a tab that begins to load another document. */
  leaving: new Set<(tabId: number, change: { status?: string }) => void>(),
  /** The addresses of tabs that were opened, oldest first. */
  opened: [] as string[],
  openPanel: vi.fn((_options: { windowId: number }) => Promise.resolve()),
  askPermission: vi.fn((_origins: { origins: string[] }) => Promise.resolve(true)),
  removePermission: vi.fn((_origins: { origins: string[] }) => Promise.resolve(true))
}

export const requests = (name: string) => stage.sent.filter(message => message.name === name).map(message => message.request)

/** The worker answers with this failure, as it would for a full disk. */
export const failing = (failure: Failure): Answer => {
  return () => {
    throw new FailureError(failure)
  }
}

async function answer({ name, request }: { name: string; request: unknown }): Promise<unknown> {
  stage.sent.push({ name, request })
  const deps = { database: database(), now: () => now, newId: () => crypto.randomUUID() } as unknown as BackgroundDeps
  const handlers = { ...verdictHandlers(deps), ...decisionHandlers(deps), ...recordHandlers(deps), ...stage.answers } as unknown as Record<
    string,
    Answer
  >
  try {
    return { ok: true, value: (await handlers[name]?.(request as never)) ?? {} }
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: error.failure }
    throw error
  }
}

/** The recruiter goes on to another page in a tab; of one that Candor may not see, this is all that it is told. */
export const leavePage = (tabId = 7) => act(() => stage.leaving.forEach(listener => listener(tabId, { status: "loading" })))

const event = { addListener: () => undefined, removeListener: () => undefined }

const onUpdated = {
  addListener: (listener: (tabId: number, change: { status?: string }) => void) => void stage.leaving.add(listener),
  removeListener: (listener: (tabId: number, change: { status?: string }) => void) => void stage.leaving.delete(listener)
}

beforeEach(async () => {
  stage.sent = []
  stage.opened = []
  stage.answers = {}
  stage.leaving.clear()
  stage.tab = { id: 7, windowId: 3, url: "https://ana.example/", active: true, incognito: false }
  vi.clearAllMocks()
  Object.assign(globalThis, {
    chrome: {
      runtime: {
        // As the ordinary build's: requests may go where the recruiter configured.
        getManifest: () => ({ content_security_policy: { extension_pages: "connect-src https: http:" } }),
        id: "candor",
        getURL: (path: string) => `chrome-extension://candor/${path}`,
        sendMessage: answer,
        onMessage: event
      },
      extension: { getViews: () => [] },
      tabs: {
        query: async () => [stage.tab],
        getCurrent: async () => undefined,
        create: async ({ url }: { url: string }) => (stage.opened.push(url), { id: 99 }),
        onActivated: event,
        onUpdated
      },
      windows: { onFocusChanged: event },
      sidePanel: { open: stage.openPanel },
      permissions: { request: stage.askPermission, remove: stage.removePermission }
    }
  })
  // The popup closes itself; jsdom would take the whole window away.
  window.close = () => undefined
  window.matchMedia = query =>
    ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList
  // A field that grows with its text measures again when a font has come; jsdom knows no fonts.
  Object.defineProperty(document, "fonts", { configurable: true, value: new EventTarget() })
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  await Promise.all(database().tables.map(table => table.clear()))
})
afterEach(cleanup)

/** What the page last handed to the browser to save; call it before the click, and await it after. */
export function catchDownload(): () => Promise<string> {
  let saved: Blob | undefined
  URL.createObjectURL = blob => {
    saved = blob as Blob
    return "blob:saved"
  }
  URL.revokeObjectURL = () => undefined
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined)
  return async () => {
    await waitFor(() => expect(click).toHaveBeenCalledOnce())
    const reader = new FileReader()
    const read = new Promise(resolve => reader.addEventListener("load", resolve))
    reader.readAsText(saved as Blob)
    await read
    return String(reader.result)
  }
}

/** Puts rows into the store's tables by name. */
export async function stored(rows: Record<string, readonly unknown[]>): Promise<void> {
  for (const [table, list] of Object.entries(rows)) await database().table(table).bulkPut(list)
}

export const settings = (change: object = {}) => [
  { id: "settings", activeRoleId: "role-1", paused: false, colorScheme: "auto", blind: false, seenNotice: true, ...change }
]

/** Where the panel would be now, for tests that open something. */
export const panel = { place: "role" as PlaceId }

function Panel({ start, children }: { start: PlaceId; children: ReactNode }) {
  const [place, setPlace] = useState(start)
  panel.place = place
  return (
    <PanelStateProvider place={place} setPlace={setPlace}>
      {children}
    </PanelStateProvider>
  )
}

export function show(children: ReactNode, place: PlaceId = "person") {
  return render(
    <MantineProvider>
      <Asking>
        <Panel start={place}>{children}</Panel>
      </Asking>
    </MantineProvider>
  )
}

/** Shows the Workshop as its address has it (`runs/ID`). */
export function showWorkshop(hash: string) {
  location.hash = hash
  return render(
    <MantineProvider>
      <Asking>
        <Workshop />
      </Asking>
    </MantineProvider>
  )
}

/** The part of the Workshop that the panel last led to, in a tab of its own. */
export const workshopOpened = () => stage.opened.at(-1)?.replace("chrome-extension://candor/tabs/workshop.html#", "") ?? null
