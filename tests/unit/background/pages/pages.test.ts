import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { readAllowedTabs } from "~background/pages/allowed-tabs"
import { pageHandlers } from "~background/pages/page-handlers"
import { claimOpenVisits } from "~background/pages/visits"
import type { Sender } from "~messages/serve"
import { changeSettings } from "~store/settings"
import { seenCount } from "~store/people/visits"
import { anaUrl, capturedOf, origin, readingOf, roleRow, scene, textOf } from "../../../support/scenes/platform-scene"
import { failureWords, saying, words } from "../../../support/words"

let here: ReturnType<typeof scene>
let pages: ReturnType<typeof pageHandlers>
const sender: Sender = { realm: "content", tabId: 7, url: anaUrl, incognito: false }
const captured = capturedOf()
const anaId = `${origin}/ana`

beforeEach(() => {
  here = scene()
  pages = pageHandlers(here.deps)
})
afterEach(() => vi.unstubAllGlobals())

const row = () => here.database.pages.get(7)
const readByClick = async () => {
  await pages["page.read"]({ tabId: 7 }, { ...sender, realm: "ui", tabId: null })
  await pages["page.captured"](captured, sender)
}

describe("reading on the recruiter's click", () => {
  it("puts the page side into the tab, and shows that it reads until it has", async () => {
    await pages["page.read"]({ tabId: 7 }, sender)
    expect(here.chrome.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ["sight.1234.js", "content.1234.js"] })
    expect(words(await row())).toMatchObject({ state: "reading", url: anaUrl, personId: null })
    await pages["page.captured"](captured, sender)
    expect(words(await row())).toMatchObject({ state: "profile", personId: anaId, viewId: "view-1" })
    expect(here.badgeOf(7)).toEqual({ text: "•", title: "Candor has read this profile" })
  })

  it.each<[string, string | undefined, string, RegExp]>([
    ["the browser's own page", "chrome://settings/", "Cannot access a chrome:// URL", /one of the browser's own pages/],
    [
      "the extension store",
      "https://chromewebstore.google.com/detail/x",
      "The extensions gallery cannot be scripted.",
      /lets no extension read its store/
    ],
    ["a file", "file:///home/ana/cv.html", "Cannot access contents of url", /Allow access to file addresses/],
    ["a PDF", "https://people.example/cv.pdf", "Cannot access contents of the page", /PDF.*chat/],
    ["a page that did not load", anaUrl, "Frame with ID 0 is showing error page", /did not load\. Reload it/],
    ["a page that was not clicked on", undefined, "Cannot access contents of the page.", /Allow it where the browser asks.*read then/]
  ])("says what to do on %s, without the browser's own words", async (_, url, error, sentence) => {
    here.tabs.set(7, { id: 7, windowId: 1, url, title: "", incognito: false })
    here.chrome.scripting.executeScript.mockRejectedValue(new Error(error))
    await pages["page.read"]({ tabId: 7 }, sender)
    expect(words(await row())).toMatchObject({ state: "failed", personId: null })
    expect(words((await row())?.reason)).toMatch(sentence)
    expect(words((await row())?.reason)).not.toContain(error)
  })

  it("has the browser ask for a site that is not allowed in the click that wants it read, and reads as soon as it is", async () => {
    here.tabs.set(7, { id: 7, windowId: 1, url: undefined, title: "", incognito: false })
    here.chrome.scripting.executeScript.mockRejectedValueOnce(new Error("Cannot access contents of the page."))
    await pages["page.read"]({ tabId: 7 }, sender)
    expect(here.chrome.permissions.addHostAccessRequest).toHaveBeenCalledWith({ tabId: 7 })
    // Another site was allowed: this one still waits.
    await readAllowedTabs(here.deps)
    expect((await row())?.state).toBe("failed")
    here.tabs.set(7, { id: 7, windowId: 1, url: anaUrl, title: "", incognito: false })
    await readAllowedTabs(here.deps)
    expect(await row()).toMatchObject({ state: "reading", url: anaUrl })
  })

  it("keeps the profile in sight while the same page is read again", async () => {
    await readByClick()
    await pages["page.read"]({ tabId: 7 }, sender)
    expect(words(await row())).toMatchObject({ state: "reading", personId: anaId, viewId: "view-1" })
  })

  it("refuses a closed tab, a private window, and any while Candor is paused", async () => {
    expect((await failureWords(() => pages["page.read"]({ tabId: 99 }, sender))).what).toContain("This tab is closed.")
    await changeSettings(here.database, { paused: true })
    expect((await failureWords(() => pages["page.read"]({ tabId: 7 }, sender))).what).toContain("Candor is paused.")
    here.tabs.set(7, { id: 7, windowId: 1, url: anaUrl, title: "", incognito: true })
    expect((await failureWords(() => pages["page.read"]({ tabId: 7 }, sender))).what).toContain("Candor keeps nothing of private windows")
    expect(here.chrome.scripting.executeScript).not.toHaveBeenCalled()
    expect(await row()).toBeUndefined()
  })

  it("tells of a page that takes the page side and never answers", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] })
    await pages["page.read"]({ tabId: 7 }, sender)
    vi.advanceTimersByTime(10_000)
    vi.useRealTimers()
    await vi.waitFor(async () => expect(words(await row())).toMatchObject({ state: "failed", reason: saying("did not answer") }))
  })
})

describe("what is kept of a page", () => {
  const nothing = async () => {
    const { database } = here
    const counts = await Promise.all([database.people, database.captures, database.visits, database.signals].map(table => table.count()))
    expect(counts).toEqual([0, 0, 0, 0])
    expect(here.startEvaluation).not.toHaveBeenCalled()
  }

  it("is nothing on a site that is off and a page that was not clicked on", async () => {
    await pages["page.captured"](captured, sender)
    await nothing()
    expect(await row()).toBeUndefined()
  })

  it("is nothing of a private window, not even on a site that is on", async () => {
    await here.database.sites.put({ origin, at: 1 })
    await pages["page.captured"](captured, { ...sender, incognito: true })
    await nothing()
  })

  it("is nothing while Candor is paused", async () => {
    await here.database.sites.put({ origin, at: 1 })
    await changeSettings(here.database, { paused: true })
    await pages["page.captured"](captured, sender)
    await nothing()
    expect(await row()).toBeUndefined()
  })

  it("is nothing when a page side speaks for another site than its own", async () => {
    await here.database.sites.put({ origin, at: 1 })
    for (const url of ["https://elsewhere.example/", "https://people.example.evil.example/", "about:blank"]) {
      await pages["page.captured"](captured, { ...sender, url })
    }
    await pages["page.captured"](capturedOf({ url: "not an address" }), sender)
    await nothing()
  })

  it("is the person, the reading, one visit and one signal on a site that is on", async () => {
    await here.database.sites.put({ origin, at: 1 })
    await pages["page.captured"](captured, sender)
    const [person] = await here.database.people.toArray()
    expect(person).toMatchObject({ id: anaId, name: "Ana Bellweather", headline: "Data Engineer", url: anaUrl, site: "web-page" })
    const kept = (await here.database.captures.get(person!.captureId))?.reading
    expect(kept).toMatchObject({ site: "web-page", personKey: anaId, profile: readingOf().profile })
    expect(await here.database.visits.toArray()).toMatchObject([{ personId: anaId, roleId: "", count: 1, timeMs: 0 }])
    expect(await here.database.signals.toArray()).toMatchObject([{ kind: "visit", personId: anaId, roleId: null }])
  })

  it("says of a page that is no profile what was looked for, and keeps nobody", async () => {
    await pages["page.read"]({ tabId: 7 }, sender)
    const text = textOf("# Data Engineer\n# Your tasks\n- Build pipelines\n# Requirements\n- 3+ years of experience with Kafka")
    await pages["page.captured"](capturedOf({ reading: null, text }), sender)
    expect(words(await row())).toMatchObject({ state: "not a profile", post: { title: "Data Engineer" } })
    expect(words((await row())?.reason)).toMatch(/^This page is a job post, not a profile\. Candor looks for a LinkedIn profile/)
    await nothing()
  })

  it("is made in the worker of the text of a page that no site knows", async () => {
    await pages["page.read"]({ tabId: 7 }, sender)
    const text = textOf(
      "# Ana Bellweather\nData Engineer\n# Experience\nData Engineer, Ferro & Filhos, 2019 – present\n# Skills\n- Kafka\n- Terraform"
    )
    expect(await pages["page.captured"](capturedOf({ reading: null, text }), sender)).toEqual({ isNew: true })
    expect(words(await row())).toMatchObject({ state: "profile", personId: anaId })
    const [capture] = await here.database.captures.toArray()
    expect(capture?.reading).toMatchObject({ site: "web-page", profile: { name: "Ana Bellweather", skills: ["Kafka", "Terraform"] } })
  })

  it("tells the page side when it brought nothing new, so that a page that never rests is read less often", async () => {
    await here.database.sites.put({ origin, at: 1 })
    expect(await pages["page.captured"](captured, sender)).toEqual({ isNew: true })
    expect(await pages["page.captured"](captured, sender)).toEqual({ isNew: false })
    expect(await pages["page.captured"](capturedOf({ of: readingOf("Ana Bellweather", "Terraform") }), sender)).toEqual({ isNew: true })
  })

  it("is nobody's while the page still shows the profile of the address before", async () => {
    await here.database.sites.put({ origin, at: 1 })
    await pages["page.captured"](capturedOf({ isLeftOver: true }), sender)
    expect(words(await row())).toMatchObject({
      state: "not a profile",
      personId: null,
      reason: expect.stringMatching(/still shows the profile from before/)
    })
    await nothing()
  })

  it("is a new reading only when the profile differs; page health is brought up to date", async () => {
    await readByClick()
    await pages["page.captured"](captured, sender)
    expect(await here.database.captures.count()).toBe(1)
    const sections = [{ section: "skills" as const, state: "read" as const, count: 1 }]
    await pages["page.captured"](capturedOf({ of: { ...readingOf(), health: { ...readingOf().health, sections } } }), sender)
    const [capture] = await here.database.captures.toArray()
    expect(await here.database.captures.count()).toBe(1)
    expect(capture?.reading.health.sections).toEqual(sections)
    await pages["page.captured"](capturedOf({ of: readingOf("Ana Bellweather", "Terraform") }), sender)
    expect(await here.database.captures.count()).toBe(2)
    const person = await here.database.people.get(anaId)
    expect((await here.database.captures.get(person!.captureId))?.reading.profile.skills).toEqual(["Terraform"])
  })

  it("holds the person against the active role once it is approved, and not before", async () => {
    await here.database.roles.bulkPut([roleRow("draft", "draft"), roleRow("approved", "approved")])
    await changeSettings(here.database, { activeRoleId: "draft" })
    await readByClick()
    expect(here.startEvaluation).not.toHaveBeenCalled()
    await changeSettings(here.database, { activeRoleId: "approved" })
    await pages["page.captured"](captured, sender)
    expect(here.startEvaluation).toHaveBeenCalledWith("approved", anaId)
  })

  it("tells a full disk on the page's row, and keeps nothing by halves", async () => {
    await pages["page.read"]({ tabId: 7 }, sender)
    const full = Object.assign(new Error("full"), { name: "QuotaExceededError" })
    vi.spyOn(here.database.visits, "put").mockImplementation(() => {
      throw full
    })
    await expect(pages["page.captured"](captured, sender)).rejects.toThrow()
    expect(words(await row())).toMatchObject({ state: "failed", reason: expect.stringMatching(/disk is full.*try again/i) })
    await nothing()
  })
})

describe("visits", () => {
  const view = (viewId: string) => pages["page.captured"](capturedOf({ viewId }), sender)

  it("count each page view once, however often it is read again", async () => {
    await readByClick()
    await view("view-1")
    await view("view-1")
    expect(await seenCount(here.database, anaId)).toBe(1)
    await view("view-2")
    await view("view-3")
    expect(await seenCount(here.database, anaId)).toBe(3)
    expect(here.badgeOf(7)).toEqual({ text: "3", title: "Candor has read this profile: this person was seen 3 times" })
    expect(await here.database.signals.where("kind").equals("visit").count()).toBe(3)
  })

  it("belong to the role that is active, and a change of role in the middle is no new visit", async () => {
    await here.database.roles.bulkPut([roleRow("one", "draft"), roleRow("two", "draft")])
    await changeSettings(here.database, { activeRoleId: "one" })
    await readByClick()
    await changeSettings(here.database, { activeRoleId: "two" })
    await view("view-1")
    expect(await here.database.visits.toArray()).toMatchObject([{ roleId: "one", count: 1 }])
    await view("view-2")
    expect(await seenCount(here.database, anaId)).toBe(2)
  })

  it("go along with a role that is started beside the open profile", async () => {
    await readByClick()
    await view("view-2")
    await here.database.roles.put(roleRow("new", "draft"))
    await changeSettings(here.database, { activeRoleId: "new" })
    await claimOpenVisits(here.database)
    await claimOpenVisits(here.database)
    expect(await here.database.visits.get([anaId, "new"])).toMatchObject({ count: 1, lastViewId: "view-2" })
    expect(await seenCount(here.database, anaId)).toBe(2)
    await view("view-2")
    expect(await seenCount(here.database, anaId)).toBe(2)
  })

  it("add the time that was spent on them", async () => {
    await readByClick()
    await pages["page.attended"]({ viewId: "view-1", timeMs: 4_000, sections: {} }, sender)
    await pages["page.attended"]({ viewId: "view-1", timeMs: 2_500, sections: {} }, sender)
    expect(await here.database.visits.toArray()).toMatchObject([{ count: 1, timeMs: 6_500 }])
    expect(await here.database.signals.where("kind").equals("time").toArray()).toMatchObject([
      { detail: { timeMs: 4_000 } },
      { detail: { timeMs: 2_500 } }
    ])
  })

  it("take no time of another view, another tab, a private window, or while paused", async () => {
    await readByClick()
    await pages["page.attended"]({ viewId: "view-9", timeMs: 4_000, sections: {} }, sender)
    await pages["page.attended"]({ viewId: "view-1", timeMs: 4_000, sections: {} }, { ...sender, tabId: 8 })
    await pages["page.attended"]({ viewId: "view-1", timeMs: 4_000, sections: {} }, { ...sender, incognito: true })
    await changeSettings(here.database, { paused: true })
    await pages["page.attended"]({ viewId: "view-1", timeMs: 4_000, sections: {} }, sender)
    expect(await here.database.visits.toArray()).toMatchObject([{ timeMs: 0 }])
  })
})

describe("when a page is left", () => {
  it("shows nobody while another page of the same document is read", async () => {
    await readByClick()
    await pages["page.left"]({ viewId: "view-1", gone: false }, sender)
    expect(words(await row())).toMatchObject({ state: "reading", personId: null })
    expect(here.badgeOf(7).text).toBe("")
  })

  it("knows nothing of the tab once the document is gone, and does not hear a late message of it", async () => {
    await readByClick()
    await pages["page.left"]({ viewId: "view-1", gone: true }, sender)
    expect(await row()).toBeUndefined()
    await pages["page.captured"](captured, sender)
    expect(await row()).toBeUndefined()
  })

  it("lets a late message about an earlier view pass", async () => {
    await readByClick()
    await pages["page.captured"](capturedOf({ viewId: "view-2" }), sender)
    await pages["page.left"]({ viewId: "view-1", gone: true }, sender)
    expect(words(await row())).toMatchObject({ state: "profile", viewId: "view-2" })
  })
})
