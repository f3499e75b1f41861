import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { servePageSide } from "~content/serve-page-side"
import { FailureError } from "~messages/failure-error"
import { extensionId, fakeChrome, fromPage, fromPanel } from "../../support/chrome"

let browser: ReturnType<typeof fakeChrome>
const handlers = { capture: vi.fn(), readText: vi.fn(), showQuote: vi.fn(), clearQuote: vi.fn() }
const fromWorker = { ...fromPanel, url: `${fromPanel.origin}/static/background/index.js` }
let stopping: AbortController

beforeEach(() => {
  browser = fakeChrome()
  stopping = new AbortController()
  for (const handler of Object.values(handlers)) handler.mockReset()
  servePageSide(handlers, stopping.signal)
})
afterEach(() => vi.unstubAllGlobals())

const show = (request: unknown) => browser.deliver({ name: "content.showQuote", request }, fromWorker)

it("shows a quote for the worker, and says whether it is there", async () => {
  handlers.showQuote.mockReturnValue(false)
  expect((await show({ quote: "Kafka" })).reply).toEqual({ ok: true, value: { found: false } })
  expect(handlers.showQuote).toHaveBeenCalledWith("Kafka")
})

it.each([[null], [{}], [{ quote: "" }], [{ quote: 3 }], ["Kafka"]])("refuses %j as a quote", async request => {
  expect((await show(request)).reply).toMatchObject({ ok: false, failure: { retry: true } })
  expect(handlers.showQuote).not.toHaveBeenCalled()
})

it.each([
  ["another extension", { ...fromWorker, id: "somebody-else" }],
  ["another page side", fromPage("https://example.org/")],
  ["nobody", {}]
])("ignores %s", async (_, sender) => {
  expect((await browser.deliver({ name: "content.capture", request: {} }, sender)).reply).toBeUndefined()
  expect(handlers.capture).not.toHaveBeenCalled()
})

it("ignores what is not for it", async () => {
  for (const name of ["page.read", "content.unknown", "toString"]) {
    expect((await browser.deliver({ name, request: {} }, fromWorker)).reply).toBeUndefined()
  }
})

it("passes a failure on in its own words, and a mistake without any of its own", async () => {
  const failure = { what: "No post.", kept: "All.", next: "Open one.", retry: false }
  handlers.readText.mockImplementationOnce(() => {
    throw new FailureError(failure)
  })
  expect((await browser.deliver({ name: "content.readText", request: {} }, fromWorker)).reply).toEqual({ ok: false, failure })
  handlers.readText.mockImplementationOnce(() => {
    throw new TypeError("x is undefined")
  })
  expect(JSON.stringify((await browser.deliver({ name: "content.readText", request: {} }, fromWorker)).reply)).not.toContain("undefined")
})

it("is silent after it was stopped, and as an orphan of an update", async () => {
  stopping.abort()
  expect((await show({ quote: "Kafka" })).reply).toBeUndefined()
  const orphan = fakeChrome()
  servePageSide(handlers, new AbortController().signal)
  orphan.chrome.runtime.id = undefined
  expect((await orphan.deliver({ name: "content.capture", request: {} }, { ...fromWorker, id: undefined })).reply).toBeUndefined()
  expect((await orphan.deliver({ name: "content.capture", request: {} }, { ...fromWorker, id: extensionId })).reply).toBeUndefined()
  expect(handlers.capture).not.toHaveBeenCalled()
})
