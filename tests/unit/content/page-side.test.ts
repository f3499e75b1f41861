import { JSDOM } from "jsdom"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { PageSide } from "~content/page-side"
import type { PageCapture } from "~profile/page-capture"
import { fakeChrome } from "../../support/chrome"
import { layOut } from "../../support/lay-out"

// The page side as it is injected: `src/content/index.ts`, run against a page, with what it sends to the worker.

interface Sent {
  name: string
  request: { viewId: string; capture?: PageCapture; isLeftOver?: boolean; gone?: boolean }
}

let browser: ReturnType<typeof fakeChrome>
let sent: Sent[]
let page: JSDOM
const key = Symbol.for("candor.page-side")
const world = globalThis as { [key]?: PageSide }

/** A person's card by whose landmarks a site's own reader knows the page, on whichever host it stands. */
const card = (name: string, about = "I am an engineer who builds data platforms.") =>
  `<main itemscope itemtype="http://schema.org/Person"><h1 class="vcard-fullname" itemprop="name">${name}</h1><p class="user-profile-bio">${about}</p></main>`

function open(html: string, url = "https://people.example/ana", visible = true): void {
  page = new JSDOM(`<!doctype html><title>t</title><body>${html}</body>`, { url, pretendToBeVisual: true })
  layOut(page.window)
  Object.defineProperty(page.window.document, "visibilityState", { value: visible ? "visible" : "hidden", configurable: true })
  for (const name of ["document", "window", "MutationObserver", "AbortController"] as const)
    vi.stubGlobal(name, name === "window" ? page.window : page.window[name])
}

async function inject(): Promise<void> {
  vi.resetModules()
  await import("~content/sight/index")
  await import("~content/index")
}

beforeEach(() => {
  browser = fakeChrome()
  sent = []
  browser.chrome.runtime.sendMessage.mockImplementation(async message => {
    sent.push(message as Sent)
    return { ok: true, value: { isNew: true } }
  })
})
afterEach(() => {
  world[key]?.stop()
  delete world[key]
  vi.unstubAllGlobals()
})

const captures = () => sent.filter(({ name }) => name === "page.captured").map(({ request }) => request)
const until = (count: number) => vi.waitFor(() => expect(captures().length).toBeGreaterThanOrEqual(count), { timeout: 8_000, interval: 20 })
const rest = (ms = 900) => new Promise(resolve => setTimeout(resolve, ms))

describe("the page side", () => {
  it("reads the page it is put into, and changes nothing in it", async () => {
    open(card("Ana Bellweather"))
    const before = page.serialize()
    await inject()
    await until(1)
    expect(captures()[0]).toMatchObject({
      capture: { url: "https://people.example/ana", reading: { profile: { name: "Ana Bellweather" } } }
    })
    expect(page.serialize()).toBe(before)
    expect(Object.keys(page.window).filter(name => /candor/i.test(name))).toEqual([])
  })

  it("reads anew when it is put in a second time, and is still one", async () => {
    open(card("Ana Bellweather"))
    await inject()
    await until(1)
    const first = world[key]
    await inject()
    await until(2)
    expect(world[key]).toBe(first)
    expect(captures()[1]?.viewId).toBe(captures()[0]?.viewId)
    await rest()
    expect(captures()).toHaveLength(2)
  })

  it("reads late content when the page has come to rest, under the same view, and says nothing twice", async () => {
    open(card("Ana Bellweather"))
    await inject()
    await until(1)
    page.window.document.querySelector(".user-profile-bio")!.textContent = "Staff Data Engineer"
    await until(2)
    expect(captures()[1]?.viewId).toBe(captures()[0]?.viewId)
    page.window.document.body.append(page.window.document.createElement("img"))
    await rest()
    expect(captures()).toHaveLength(2)
  })

  it("follows a navigation inside the page: it leaves the view and reads a new one", async () => {
    open(card("Ana Bellweather"))
    await inject()
    await until(1)
    page.window.history.pushState({}, "", "/ben")
    page.window.document.body.innerHTML = card("Ben Okonkwo")
    await until(2)
    const [first, second] = captures()
    expect(second).toMatchObject({ capture: { url: "https://people.example/ben", reading: { profile: { name: "Ben Okonkwo" } } } })
    expect(second?.viewId).not.toBe(first?.viewId)
    expect(sent.filter(({ name }) => name === "page.left").map(({ request }) => request)).toEqual([{ viewId: first?.viewId, gone: false }])
  })

  it("never gives one person's profile another person's address while the page still shows the first", async () => {
    open(card("Ana Bellweather"))
    await inject()
    await until(1)
    page.window.history.pushState({}, "", "/ben")
    page.window.dispatchEvent(new page.window.PopStateEvent("popstate"))
    await rest(2_000)
    expect(captures()).toHaveLength(1)
    page.window.document.body.innerHTML = card("Ben Okonkwo")
    await until(2)
    expect(captures()[1]?.capture?.reading?.profile.name).toBe("Ben Okonkwo")
  })

  it("takes overlays, tracking and jumps inside the page for the same view", async () => {
    open(card("Ana Bellweather"))
    await inject()
    await until(1)
    page.window.history.pushState({}, "", "/ana?utm_source=x#skills")
    page.window.dispatchEvent(new page.window.PopStateEvent("popstate"))
    await rest()
    expect(sent.some(({ name }) => name === "page.left")).toBe(false)
  })

  it("does not read a page that nobody has looked at yet", async () => {
    open(card("Ana Bellweather"), undefined, false)
    await inject()
    await rest()
    expect(captures()).toHaveLength(0)
    Object.defineProperty(page.window.document, "visibilityState", { value: "visible" })
    page.window.document.dispatchEvent(new page.window.Event("visibilitychange"))
    await until(1)
  })

  it("does nothing in a private window", async () => {
    browser.chrome.extension.inIncognitoContext = true
    open(card("Ana Bellweather"))
    await inject()
    await rest(300)
    expect(world[key]).toBeUndefined()
    expect(sent).toEqual([])
  })

  it("stops for good when the extension was updated under it, and makes room for the new one", async () => {
    open(card("Ana Bellweather"))
    await inject()
    await until(1)
    const orphan = world[key]
    browser.chrome.runtime.id = undefined
    page.window.document.body.insertAdjacentHTML("beforeend", "<p>More text</p>")
    await rest()
    expect(captures()).toHaveLength(1)
    expect(orphan?.isAlive()).toBe(false)
    browser.chrome.runtime.id = "candor-test-id"
    await inject()
    await until(2)
    expect(world[key]).not.toBe(orphan)
  })

  it("tells that the document was left", async () => {
    open(card("Ana Bellweather"))
    await inject()
    await until(1)
    page.window.dispatchEvent(new page.window.Event("pagehide"))
    expect(sent.at(-1)).toMatchObject({ name: "page.left", request: { viewId: captures()[0]?.viewId, gone: true } })
  })
})
