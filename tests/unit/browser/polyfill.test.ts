import { createRequire } from "node:module"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { Browser } from "webextension-polyfill"
import { provideApi } from "~browser/api"
import { stopReading } from "~browser/permissions"
import { onMessage, sendToWorker } from "~browser/runtime"
import { frontTab, tabOf } from "~browser/tabs"

// The real polyfill, over an API that answers by callbacks and `lastError` as Chrome's once did: what is written for the standard in
// src/browser runs there unchanged. Where the browser has the standard's own object, the polyfill is that object.

const load = () => {
  const require = createRequire(import.meta.url)
  const file = require.resolve("../../../node_modules/webextension-polyfill/dist/browser-polyfill.js")
  delete require.cache[file]
  return require(file) as Browser
}

type Heard = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown

/** Chrome as it was: callbacks, and of a failure `runtime.lastError` while the callback runs. */
function callbackChrome() {
  const listeners: Heard[] = []
  const runtime = {
    id: "candor",
    lastError: undefined as { message: string } | undefined,
    onMessage: {
      addListener: (listener: Heard) => void listeners.push(listener),
      removeListener: () => undefined,
      hasListener: () => false
    },
    sendMessage: (_message: unknown, answered: (reply?: unknown) => void) => failing(answered, "Could not establish connection.")
  }
  const failing = (answered: () => void, message: string) => {
    runtime.lastError = { message }
    answered()
    runtime.lastError = undefined
  }
  const tab = { id: 7, windowId: 3, url: "https://ana.example/", title: "Ana", incognito: false }
  const chrome = {
    runtime,
    tabs: {
      query: (_filter: unknown, answered: (tabs: unknown[]) => void) => answered([tab]),
      get: (id: number, answered: (found?: unknown) => void) =>
        id === tab.id ? answered(tab) : failing(answered, `No tab with id: ${id}.`)
    },
    permissions: { remove: (_wanted: unknown, answered: (done?: boolean) => void) => failing(() => answered(), "You cannot remove it.") }
  }
  return { chrome, listeners }
}

let before: ReturnType<typeof callbackChrome>
beforeEach(() => {
  before = callbackChrome()
  vi.stubGlobal("browser", undefined)
  vi.stubGlobal("chrome", before.chrome)
})
afterEach(() => {
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for("candor.api")]
  vi.unstubAllGlobals()
})

describe("an API of callbacks", () => {
  beforeEach(() => provideApi(load()))

  it("answers as the standard's does", async () => {
    expect(await frontTab()).toEqual({ tabId: 7, windowId: 3, url: "https://ana.example/", title: "Ana", incognito: false })
  })

  it("fails as the standard's does", async () => {
    expect(await tabOf(8)).toBeNull()
    expect(await stopReading("https://ana.example")).toBe(false)
    await expect(sendToWorker({ name: "role.select" })).rejects.toThrow("Could not establish connection.")
  })

  it("hears a message, and takes an answer that comes later", async () => {
    onMessage((message, sender, respond) => {
      setTimeout(() => respond({ of: message, from: sender.id }), 0)
      return true
    })
    const reply = await new Promise(resolve => {
      const kept = before.listeners[0]?.({ name: "role.select" }, { id: "candor" }, resolve)
      expect(kept).toBe(true)
    })
    expect(reply).toEqual({ of: { name: "role.select" }, from: "candor" })
  })

  it("leaves a message alone that is for somebody else", () => {
    onMessage(() => false)
    expect(before.listeners[0]?.({ name: "of another extension" }, { id: "other" }, () => undefined)).toBe(false)
  })
})

it("where the browser has the standard's own object, the polyfill is that object", () => {
  const own = { runtime: { id: "candor" } }
  vi.stubGlobal("browser", own)
  expect(load()).toBe(own)
})

it("outside of an extension the polyfill says so, at once", () => {
  vi.stubGlobal("chrome", undefined)
  expect(() => load()).toThrow("This script should only be loaded in a browser extension.")
})
