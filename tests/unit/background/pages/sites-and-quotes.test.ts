import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { pageHandlers } from "~background/pages/page-handlers"
import { readPostFromTab } from "~background/pages/page-side-of"
import { highlightRule, quoteHandlers } from "~background/pages/quote-handlers"
import { settingsHandlers } from "~background/upkeep/settings-handlers"
import { completeSiteWish, siteHandlers } from "~background/pages/site-handlers"
import { forgetSiteWish, noteSiteWish } from "~browser/site-wish"
import { syncSites } from "~background/pages/sync-sites"
import type { Sender } from "~messages/serve"
import { readSettings } from "~store/settings"
import { anaUrl, capturedOf, origin, readingOf, scene, textOf } from "../../../support/scenes/platform-scene"
import { failureWords, saying } from "../../../support/words"

const files = ["sight.1234.js", "content.1234.js"]

let here: ReturnType<typeof scene>
const panel: Sender = { realm: "ui", tabId: null, url: null, incognito: false }
const page: Sender = { realm: "content", tabId: 7, url: anaUrl, incognito: false }
const captured = capturedOf()

beforeEach(() => {
  here = scene()
})
afterEach(() => vi.unstubAllGlobals())

describe("a site that is switched on", () => {
  const switchSite = (on: boolean, of = origin) => siteHandlers(here.deps)["site.switch"]({ origin: of, on }, panel)

  it("is read by itself from now on, also in the tabs that are open", async () => {
    here.granted.add(`${origin}/*`)
    here.tabs.set(8, { id: 8, windowId: 1, url: "https://other.example/", incognito: false })
    here.tabs.set(9, { id: 9, windowId: 1, url: `${origin}/ben`, incognito: true })
    await switchSite(true)
    expect(here.registered()).toMatchObject([{ matches: [`${origin}/*`], js: files, persistAcrossSessions: true, allFrames: false }])
    expect(here.chrome.scripting.executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, files }]])
    expect(await here.database.sites.toArray()).toMatchObject([{ origin }])
  })

  it("stays off while the browser has not allowed it", async () => {
    await expect(switchSite(true)).rejects.toMatchObject({ failure: { kept: "The site is off." } })
    expect(await here.database.sites.count()).toBe(0)
    expect(here.registered()).toEqual([])
  })

  it("is not heard any more once it is off, not even by a page side that still runs", async () => {
    here.granted.add(`${origin}/*`)
    await switchSite(true)
    await pageHandlers(here.deps)["page.captured"](captured, page)
    expect(here.badgeOf(7).text).toBe("•")
    await switchSite(false)
    expect(here.registered()).toEqual([])
    expect(here.badgeOf(7)).toEqual({ text: "", title: "Candor" })
    await pageHandlers(here.deps)["page.captured"](capturedOf({ viewId: "view-2" }), page)
    expect(await here.database.pages.count()).toBe(0)
    expect(await here.database.visits.toArray()).toMatchObject([{ count: 1 }])
  })

  it("is switched on by the worker when the browser's question closed the popup", async () => {
    await noteSiteWish(origin, here.deps.now())
    // Another permission was given: nothing happens.
    await completeSiteWish(here.deps)
    expect(await here.database.sites.count()).toBe(0)
    here.granted.add(`${origin}/*`)
    await completeSiteWish(here.deps)
    expect(await here.database.sites.toArray()).toMatchObject([{ origin }])
    expect(here.registered()).toMatchObject([{ matches: [`${origin}/*`] }])
  })

  it("is not switched on by a wish that was refused, fulfilled before, or long ago", async () => {
    here.granted.add(`${origin}/*`)
    await noteSiteWish(origin, here.deps.now())
    await forgetSiteWish()
    await completeSiteWish(here.deps)
    await noteSiteWish(origin, here.deps.now() - 11 * 60_000)
    await completeSiteWish(here.deps)
    await noteSiteWish(origin, here.deps.now())
    await switchSite(true)
    await switchSite(false)
    await completeSiteWish(here.deps)
    expect(await here.database.sites.count()).toBe(0)
  })

  it("cannot be a page of the browser", async () => {
    expect((await failureWords(() => switchSite(true, "chrome://settings"))).what).toBe("Only sites on the web can be switched on.")
  })

  it("is registered again under the file's new name after an update, and once only", async () => {
    here.granted.add(`${origin}/*`)
    await switchSite(true)
    await Promise.all([syncSites(here.database, ["content.new.js"]), syncSites(here.database, ["content.new.js"])])
    expect(here.registered()).toMatchObject([{ js: ["content.new.js"] }])
  })

  it("is off when the recruiter took the permission back in the browser", async () => {
    here.granted.add(`${origin}/*`)
    await switchSite(true)
    here.granted.clear()
    await syncSites(here.database, files)
    expect(await here.database.sites.count()).toBe(0)
    expect(here.registered()).toEqual([])
  })
})

describe("a quote", () => {
  const show = (personId: string | null) =>
    quoteHandlers(here.deps)["quote.show"]({ tabId: 7, quote: "Kafka", personId, roleId: "r" }, panel)

  beforeEach(async () => {
    await here.database.sites.put({ origin, at: 1 })
    await pageHandlers(here.deps)["page.captured"](captured, page)
    here.chrome.tabs.sendMessage.mockResolvedValue({ ok: true, value: { found: true } })
  })

  it("is marked by a rule outside the document, and that it was opened is a signal", async () => {
    expect(await show(readingOf().personKey)).toEqual({ found: true })
    expect(here.chrome.scripting.insertCSS).toHaveBeenCalledWith({ target: { tabId: 7 }, css: highlightRule })
    expect(here.chrome.tabs.sendMessage).toHaveBeenCalledWith(7, { name: "content.showQuote", request: { quote: "Kafka" } }, { frameId: 0 })
    expect(await here.database.signals.where("kind").equals("quote opened").toArray()).toMatchObject([
      { personId: readingOf().personKey, roleId: "r", detail: { quote: "Kafka", found: "yes" } }
    ])
  })

  it("is put in once, however often it is clicked", async () => {
    await show(null)
    await show(null)
    expect(here.chrome.scripting.removeCSS).toHaveBeenCalledTimes(2)
  })

  it("is never looked for on somebody else's page", async () => {
    await expect(show("https://people.example/ben")).rejects.toMatchObject({
      failure: { what: "This person's page is not open in this tab." }
    })
    expect(here.chrome.tabs.sendMessage).not.toHaveBeenCalled()
  })

  it("says what to do where the browser does not let it onto the page", async () => {
    here.chrome.scripting.insertCSS.mockRejectedValue(new Error("Cannot access contents of the page"))
    await expect(show(null)).rejects.toMatchObject({ failure: { next: saying("Click Candor's icon") } })
  })
})

describe("a job post", () => {
  const text = textOf("# Data Engineer\n# Your tasks\n- Build pipelines\n# Requirements\n- 3+ years of experience with Kafka")
  const page = { url: anaUrl, title: "Jobs | Ferro & Filhos", text }
  const post = {
    url: anaUrl,
    title: "Data Engineer",
    text: "Data Engineer\n\nYour tasks\n- Build pipelines\n\nRequirements\n- 3+ years of experience with Kafka"
  }

  it("is asked of the page side that is there", async () => {
    here.chrome.tabs.sendMessage.mockResolvedValueOnce({ ok: true, value: {} }).mockResolvedValueOnce({ ok: true, value: page })
    expect(await readPostFromTab(7, files)).toEqual(post)
    expect(here.chrome.scripting.executeScript).not.toHaveBeenCalled()
  })

  it("is read after the page side was put in where there is none, or says why it cannot be", async () => {
    here.chrome.tabs.sendMessage.mockRejectedValueOnce(new Error("no receiver")).mockResolvedValueOnce({ ok: true, value: page })
    expect(await readPostFromTab(7, files)).toEqual(post)
    expect(here.chrome.scripting.executeScript).toHaveBeenCalledOnce()
    here.chrome.tabs.sendMessage.mockRejectedValue(new Error("no receiver"))
    here.chrome.scripting.executeScript.mockRejectedValue(new Error("Cannot access contents of the page"))
    await expect(readPostFromTab(7, files)).rejects.toMatchObject({
      failure: { next: saying("Allow it where the browser asks, beside the address, then try again.") }
    })
  })

  it("is not taken over unchecked, and cut to what a post may be", async () => {
    here.chrome.tabs.sendMessage.mockResolvedValueOnce({ ok: true, value: {} }).mockResolvedValueOnce({ ok: true, value: { text: 3 } })
    await expect(readPostFromTab(7, files)).rejects.toThrow()
    const long = { ...page, text: { ...text, blocks: [...text.blocks, { text: "x".repeat(500_000), heading: false, item: false }] } }
    here.chrome.tabs.sendMessage.mockResolvedValueOnce({ ok: true, value: {} }).mockResolvedValueOnce({ ok: true, value: long })
    expect((await readPostFromTab(7, files)).text).toHaveLength(100_000)
  })

  it("that is none is told in a sentence", async () => {
    const plain = { ...page, text: textOf("# Ana Bellweather\nData Engineer") }
    here.chrome.tabs.sendMessage.mockResolvedValueOnce({ ok: true, value: {} }).mockResolvedValueOnce({ ok: true, value: plain })
    await expect(readPostFromTab(7, files)).rejects.toMatchObject({
      failure: { what: "Candor found no job post on this page.", next: saying("copy its text into the chat") }
    })
  })
})

it("pauses at once, on every tab's icon", async () => {
  const change = settingsHandlers(here.deps)["settings.change"]
  await change({ paused: true }, panel)
  expect(here.badgeOf(7)).toEqual({ text: "", title: "Candor is paused" })
  await change({ colorScheme: "dark" }, panel)
  expect(await readSettings(here.database)).toMatchObject({ paused: true, colorScheme: "dark" })
})
