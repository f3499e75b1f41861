import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { FailureError } from "~messages/failure-error"
import { serve, type Handlers } from "~messages/serve"
import { extensionId, extensionOrigin, fakeChrome, fromOptionsTab, fromPage, fromPanel } from "../../support/chrome"

let browser: ReturnType<typeof fakeChrome>
const handled = vi.fn<(name: string, request: unknown, sender: unknown) => unknown>()
const onError = vi.fn()

beforeEach(() => {
  browser = fakeChrome()
  handled.mockReset()
  onError.mockReset()
  const handlers = new Proxy({}, { get: (_, name: string) => (request: unknown, sender: unknown) => handled(name, request, sender) })
  serve({ realm: "background", handlers: handlers as Handlers<"background">, onError })
})
afterEach(() => vi.unstubAllGlobals())

const read = { name: "page.read", request: { tabId: 7 } }
const left = { name: "page.left", request: { viewId: "v" } }

describe("who is answered", () => {
  it("answers the panel, and the options page in its tab", async () => {
    expect(await browser.deliver(read, fromPanel)).toEqual({ claimed: true, reply: { ok: true, value: {} } })
    expect(await browser.deliver(read, fromOptionsTab)).toEqual({ claimed: true, reply: { ok: true, value: {} } })
  })

  it("answers a page side, and tells the handler only what the browser vouches for", async () => {
    await browser.deliver(left, fromPage("https://example.org/ana", { tabId: 12, incognito: true }))
    expect(handled).toHaveBeenCalledWith(
      "page.left",
      { viewId: "v", gone: false },
      { realm: "content", tabId: 12, url: "https://example.org/ana", incognito: true }
    )
  })

  it("lets a page side do nothing that only the recruiter may do", async () => {
    for (const name of ["page.read", "data.eraseAll", "role.approve", "decision.set", "settings.change", "site.switch", "data.import"]) {
      expect(await browser.deliver({ name, request: {} }, fromPage("https://example.org/"))).toEqual({ claimed: false, reply: undefined })
    }
    expect(handled).not.toHaveBeenCalled()
  })

  it.each([
    ["another extension", { ...fromPanel, id: "somebody-else" }],
    ["another extension that says it has our address", { id: "somebody-else", origin: extensionOrigin, url: fromPanel.url }],
    ["nobody", {}],
    [
      "a page whose address begins like ours",
      { id: extensionId, origin: `${extensionOrigin}.example`, url: `${extensionOrigin}.example/x` }
    ],
    ["our origin under a foreign address", { id: extensionId, origin: extensionOrigin, url: "about:blank" }],
    [
      "a foreign origin under our address",
      { id: extensionId, origin: "https://example.org", url: fromPanel.url, tab: fromOptionsTab.tab, frameId: 0 }
    ]
  ])("ignores %s", async (_, sender) => {
    expect(await browser.deliver(read, sender)).toEqual({ claimed: false, reply: undefined })
    expect(await browser.deliver(left, sender)).toEqual({ claimed: false, reply: undefined })
  })

  it("ignores a frame inside a page, and a panel that plays the page side", async () => {
    expect((await browser.deliver(left, fromPage("https://example.org/", { frameId: 4 }))).claimed).toBe(false)
    expect((await browser.deliver(left, fromPanel)).claimed).toBe(false)
  })

  it("goes by the address where a browser gives no origin", async () => {
    expect((await browser.deliver(read, { ...fromPanel, origin: undefined })).claimed).toBe(true)
    expect((await browser.deliver(left, { ...fromPage("https://example.org/"), origin: undefined })).claimed).toBe(true)
    expect((await browser.deliver(read, { ...fromPage("https://example.org/"), origin: undefined })).claimed).toBe(false)
  })
})

describe("what is answered", () => {
  it.each([["unknown.name"], ["toString"], ["__proto__"], ["constructor"], [""]])("ignores the name %j", async name => {
    expect(await browser.deliver({ name, request: {} }, fromPanel)).toEqual({ claimed: false, reply: undefined })
  })

  it("leaves messages for the page side alone", async () => {
    expect((await browser.deliver({ name: "content.capture", request: {} }, fromPanel)).claimed).toBe(false)
  })

  it.each([[null], [undefined], ["page.read"], [42], [[]], [{ name: 3, request: {} }], [{ name: "page.read" }]])(
    "ignores %j",
    async message => {
      expect((await browser.deliver(message, fromPanel)).claimed).toBe(false)
    }
  )

  it.each([
    ["page.read", { tabId: "7" }],
    ["page.read", null],
    ["role.start", { kind: "page" }],
    ["decision.set", { roleId: "r", personId: "p", decision: "reject", reason: null }],
    ["profile.readText", { text: "x".repeat(400_001), fileName: null }]
  ])("refuses a %s that does not fit, before any handler sees it", async (name, request) => {
    const { reply } = await browser.deliver({ name, request }, fromPanel)
    expect(reply).toMatchObject({ ok: false, failure: { kept: "Nothing was changed.", retry: false } })
    expect(handled).not.toHaveBeenCalled()
  })

  it("drops what the contract does not name", async () => {
    await browser.deliver({ name: "page.read", request: { tabId: 7, isAdmin: true } }, fromPanel)
    expect(handled.mock.calls[0]?.[1]).toEqual({ tabId: 7 })
  })
})

describe("when a handler fails", () => {
  const failure = { what: "The role is closed.", kept: "Nothing was changed.", next: "Start a new one.", retry: false }

  it("passes a failure on in its own words", async () => {
    handled.mockRejectedValue(new FailureError(failure))
    expect((await browser.deliver(read, fromPanel)).reply).toEqual({ ok: false, failure })
    expect(onError).not.toHaveBeenCalled()
  })

  it("says of a mistake that something went wrong, and nothing of its message or stack", async () => {
    handled.mockImplementation(() => {
      throw new TypeError("Cannot read properties of undefined (reading 'Ana Bellweather')")
    })
    const { reply } = await browser.deliver(read, fromPanel)
    expect(reply).toMatchObject({ ok: false, failure: { retry: true } })
    expect(JSON.stringify(reply)).not.toMatch(/TypeError|undefined|Ana|\.ts|at /)
    expect(onError).toHaveBeenCalledOnce()
  })

  it("says that the disk is full, also when the store wraps it", async () => {
    const full = Object.assign(new Error("x"), { name: "QuotaExceededError" })
    handled.mockRejectedValue(Object.assign(new Error("y"), { name: "AbortError", inner: full }))
    expect((await browser.deliver(read, fromPanel)).reply).toMatchObject({
      failure: { what: "The disk is full, so this could not be saved.", retry: true }
    })
  })

  it("does not let a reply out that the contract does not know", async () => {
    handled.mockReturnValue({ found: "perhaps" })
    const quote = { name: "quote.show", request: { tabId: 7, quote: "x", personId: null, roleId: null } }
    expect((await browser.deliver(quote, fromPanel)).reply).toMatchObject({ ok: false })
  })
})
