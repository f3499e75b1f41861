import { JSDOM } from "jsdom"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { fakeChrome, fromPage, fromPanel } from "../../support/chrome"

// What the recruiter's click on "save the page's structure" puts into a page: `src/content/skeleton.ts`.

let browser: ReturnType<typeof fakeChrome>
const fromWorker = { ...fromPanel, url: `${fromPanel.origin}/static/background/index.js` }

beforeEach(async () => {
  browser = fakeChrome()
  const { document } = new JSDOM(`<main class="card" id="ana"><h1>Ana Bellweather</h1></main>`, { url: "https://people.example/ana" })
    .window
  vi.stubGlobal("document", document)
  vi.resetModules()
  await import("~content/skeleton")
})
afterEach(() => {
  delete (globalThis as Record<symbol, unknown>)[Symbol.for("candor.page-skeleton")]
  vi.unstubAllGlobals()
})

const ask = (sender: object, name = "content.skeleton") => browser.deliver({ name, request: {} }, sender)

it("answers the worker with the page's structure, and nothing that stands on it", async () => {
  const { reply } = await ask(fromWorker)
  expect(reply).toMatchObject({ ok: true })
  const { html } = (reply as { value: { html: string } }).value
  expect(html).toContain('<main class="card" id=""><h1>x x</h1></main>')
})

it("listens once, however often it was put there", async () => {
  const listen = vi.spyOn(browser.chrome.runtime.onMessage, "addListener")
  vi.resetModules()
  await import("~content/skeleton")
  expect(listen).not.toHaveBeenCalled()
})

it.each([
  ["another extension", { ...fromWorker, id: "somebody-else" }],
  ["a page side", fromPage("https://people.example/ana")],
  ["nobody", {}]
])("ignores %s", async (_, sender) => expect((await ask(sender)).reply).toBeUndefined())

it("leaves every other message to the page side", async () => {
  expect((await ask(fromWorker, "content.capture")).reply).toBeUndefined()
})
