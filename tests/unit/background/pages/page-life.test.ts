import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { keepUnloadedMs } from "~background/pages/keep-reading"
import { noteTabFrom } from "~background/pages/opened-searches"
import { pageHandlers } from "~background/pages/page-handlers"
import { linkHandlers } from "~background/people/link-handlers"
import { strategyHandlers } from "~background/roles/strategy-handlers"
import type { Sender } from "~messages/serve"
import { emptyProfile } from "~profile/empty-profile"
import type { SectionHealth } from "~profile/health"
import type { Reading } from "~profile/reading"
import type { Strategy } from "~role/strategy"
import { cardFor } from "~store/people/card"
import { shownReading } from "../../../support/shown-reading"
import { strategyCounts } from "~store/roles/strategy-counts"
import { capturedOf, roleRow, scene, textOf } from "../../../support/scenes/platform-scene"
import { saying } from "../../../support/words"

let here: ReturnType<typeof scene>
let pages: ReturnType<typeof pageHandlers>
const linkedin = "https://www.linkedin.com"
const position = { title: "Data Engineer", company: "Ferro & Filhos", start: "2019", end: "present", location: null, description: null }

beforeEach(async () => {
  here = scene()
  pages = pageHandlers(here.deps)
  await here.database.sites.bulkAdd([
    { origin: linkedin, at: 1 },
    { origin: "https://github.com", at: 1 }
  ])
})
afterEach(() => {
  vi.unstubAllGlobals()
  here.database.close()
})

/** What the site's own reader made of a member's page. */
function memberReading(name: string, full = true, slug = name.toLowerCase().replace(/\W+/g, "-")): Reading {
  const profile = { ...emptyProfile(), name, ...(full ? { headline: "Data Engineer", positions: [position], skills: ["Kafka"] } : {}) }
  const sections: SectionHealth[] = [
    { section: "top", state: "read", count: full ? 2 : 1 },
    { section: "experience", state: full ? "read" : "absent", count: full ? 1 : 0 },
    { section: "skills", state: full ? "read" : "absent", count: full ? 1 : 0 }
  ]
  const health = { layout: "member-2026", sections, sections_not_loaded: [], findings: [] }
  return { site: "linkedin", personKey: `linkedin:${slug}`, profile, health }
}

async function show(of: Reading | null, changes: Parameters<typeof capturedOf>[0] & { tabId?: number } = {}) {
  const { tabId = 7, ...others } = changes
  const url = others.url ?? `${linkedin}/in/${of?.personKey.split(":")[1] ?? "somebody"}`
  const sender: Sender = { realm: "content", tabId, url, incognito: false }
  const captured = capturedOf({ viewId: `view of ${url}`, ...others, url, ...(of ? { of } : { reading: null }) })
  await pages["page.captured"](captured, sender)
  return here.database.pages.get(tabId)
}

const kept = async (personId: string) => (await shownReading(here.database, personId))!.reading
const findingsOf = async (personId: string) => (await kept(personId)).health.findings

describe("a page over time", () => {
  const ana = "linkedin:ana-bellweather"
  const unloaded = (): Reading => {
    const reading = memberReading("Ana Bellweather", false)
    const sections = reading.health.sections.map(one => (one.section === "top" ? one : { ...one, state: "not loaded" as const }))
    const never = { section: "experience" as const, state: "not_in_dom" as const, label: null }
    return { ...reading, health: { ...reading.health, sections, sections_not_loaded: [never] } }
  }

  it("is read on when sections arrive, and what was read stays when they go again", async () => {
    await show(unloaded())
    expect((await kept(ana)).health.sections_not_loaded).toHaveLength(1)
    await show(memberReading("Ana Bellweather"))
    await show(unloaded())
    const reading = await kept(ana)
    expect(reading.profile.positions).toEqual([position])
    expect(reading.health.sections_not_loaded).toEqual([])
    expect(reading.health.sections.find(({ section }) => section === "experience")).toMatchObject({ state: "read", count: 1 })
    await show(unloaded(), { viewId: "another day" })
    expect((await kept(ana)).profile.positions).toEqual([position])
  })

  it("is forgotten where a section was not seen for half a year", async () => {
    await show(memberReading("Ana Bellweather"))
    const first = await here.database.captures.toCollection().first()
    await here.database.captures.update(first!.id, { at: 0 })
    const { now } = here.deps
    here.deps.now = () => now() + keepUnloadedMs
    pages = pageHandlers(here.deps)
    await show(unloaded(), { viewId: "another day" })
    expect((await kept(ana)).profile.positions).toEqual([])
    expect((await kept(ana)).health.sections_not_loaded).toHaveLength(1)
  })

  it("shows what the person took out on a page that shows the whole section", async () => {
    await show(memberReading("Ana Bellweather"))
    const edited = memberReading("Ana Bellweather")
    edited.profile.positions = [{ ...position, title: "Lead Data Engineer" }]
    edited.profile.skills = []
    edited.health.sections = edited.health.sections.map(one => (one.section === "skills" ? { ...one, state: "absent", count: 0 } : one))
    await show(edited, { viewId: "another day" })
    expect((await kept(ana)).profile).toMatchObject({ positions: [{ title: "Lead Data Engineer" }], skills: [] })
  })

  it("keeps three readings of a person, however often the page changes", async () => {
    for (let n = 0; n < 8; n++) {
      const reading = memberReading("Ana Bellweather")
      reading.profile.headline = `Headline ${n}`
      await show(reading)
    }
    expect(await here.database.captures.count()).toBe(3)
    expect((await kept(ana)).profile.headline).toBe("Headline 7")
  })
})

describe("the structure of a page, for a report", () => {
  const panel: Sender = { realm: "ui", tabId: null, url: null, incognito: false }

  it("is taken by a script of its own, put into the page by the recruiter's click, and its file names nobody", async () => {
    here.chrome.tabs.sendMessage.mockResolvedValue({ ok: true, value: { html: "<main><h1>x x</h1></main>" } })
    const { html, fileName } = await pages["page.skeleton"]({ tabId: 7 }, panel)
    expect(html).toBe("<main><h1>x x</h1></main>")
    expect(fileName).toMatch(/^candor-page-structure-\d{4}-\d\d-\d\d\.html$/)
    expect(here.chrome.scripting.executeScript.mock.calls[0]?.[0]).toMatchObject({ files: ["skeleton.1234.js"], target: { tabId: 7 } })
  })

  it("of a page that may not be read, or of a tab that is closed, is told in a sentence", async () => {
    here.chrome.scripting.executeScript.mockRejectedValue(new Error("Cannot access contents of the page"))
    await expect(pages["page.skeleton"]({ tabId: 7 }, panel)).rejects.toMatchObject({
      failure: { what: "Candor could not take the structure of this page." }
    })
    await expect(pages["page.skeleton"]({ tabId: 99 }, panel)).rejects.toMatchObject({ failure: { what: "This tab is closed." } })
  })
})

describe("a site that has changed", () => {
  const names = ["Ben Okonkwo", "Cy Aldous", "Dee Amberley", "Eve Hartwell", "Fay Lockridge", "Gil Marchetti"]
  const resume = "# Ana Bellweather\nData Engineer\n# Experience\nData Engineer, Ferro & Filhos\n2019 - Present\n# Skills\n- Kafka\n- SQL"

  it("is told to the recruiter from the second person on of whom only the name is read, and the page's plain text is read", async () => {
    for (const name of names) await show(memberReading(name))
    await show(memberReading("Hal Winslow", false))
    expect(await findingsOf("linkedin:hal-winslow")).toEqual([])
    await show(memberReading("Ana Bellweather", false), { text: textOf(resume) })
    expect(await findingsOf("linkedin:ana-bellweather")).toMatchObject([
      { code: "site-changed", message: saying("this site may have changed") }
    ])
    const { site, profile } = await kept("linkedin:ana-bellweather")
    expect([site, profile.name, profile.positions[0]?.company]).toEqual(["linkedin", "Ana Bellweather", "Ferro & Filhos"])
    const [row] = await here.database.siteYields.toArray()
    expect(row).toMatchObject({ id: "linkedin member-2026" })
    expect(JSON.stringify(row)).not.toMatch(/ana|bellweather|okonkwo|ferro/i)
  })

  it("is not told when the same person is read again and again", async () => {
    for (const name of names) await show(memberReading(name))
    for (let n = 0; n < 5; n++) await show(memberReading("Hal Winslow", false), { viewId: `view ${n}` })
    expect(await findingsOf("linkedin:hal-winslow")).toEqual([])
  })

  it("takes nothing from a text that names somebody else", async () => {
    for (const name of names) await show(memberReading(name))
    await show(memberReading("Hal Winslow", false))
    await show(memberReading("Ana Bellweather", false), { text: textOf(resume.replace("Ana Bellweather", "Perpetua Vanterpool")) })
    expect((await kept("linkedin:ana-bellweather")).profile.positions).toEqual([])
    expect(await findingsOf("linkedin:ana-bellweather")).toMatchObject([{ code: "site-changed" }])
  })

  it.each([
    ["refused", { refusedBy: "linkedin" }],
    ["could not read", { failed: ["linkedin"] }]
  ])("a profile's address that its reader %s is read by its text, as that site's person", async (_, how) => {
    const row = await show(null, { ...how, url: `${linkedin}/in/ana-bellweather-31`, text: textOf(resume) })
    expect(row).toMatchObject({ state: "profile", personId: "linkedin:ana-bellweather-31" })
    expect(await findingsOf("linkedin:ana-bellweather-31")).toMatchObject([{ code: "site-changed" }])
  })

  it.each([
    ["still shows somebody else", `${linkedin}/in/ben-okonkwo`],
    ["is no profile's address", `${linkedin}/jobs/view/7`],
    ["has an internal address", `${linkedin}/in/ACoAAB12345`]
  ])("a page that was refused and %s is no profile", async (_, url) => {
    expect(await show(null, { refusedBy: "linkedin", url, text: textOf(resume) })).toMatchObject({ state: "not a profile", personId: null })
    expect(await here.database.people.count()).toBe(0)
  })
})

describe("one person on two sites", () => {
  const githubReading = (): Reading => ({
    site: "github",
    personKey: "github:anab",
    profile: {
      ...emptyProfile(),
      name: "Ana Bellweather",
      positions: [{ ...position, title: null, start: null, end: null }],
      skills: ["Rust"]
    },
    health: { layout: null, sections: [{ section: "skills", state: "read", count: 1 }], sections_not_loaded: [], findings: [] }
  })
  const github = { url: "https://github.com/anab", tabId: 8 }

  it("is offered with the reason, and only where more than the name agrees", async () => {
    await show(memberReading("Ana Bellweather"))
    await show(githubReading(), github)
    expect(await here.database.personLinks.toArray()).toMatchObject([
      { a: "github:anab", b: "linkedin:ana-bellweather", state: "offered", reason: "Same name, and both worked at Ferro & Filhos." }
    ])
    await show(memberReading("Ana Bellweather", true, "ana-bellweather-2"), { tabId: 9 })
    const offered = await here.database.personLinks.toArray()
    expect(offered.map(({ a, b }) => [a, b])).not.toContainEqual(["linkedin:ana-bellweather", "linkedin:ana-bellweather-2"])
    expect(await here.database.people.toArray()).toMatchObject([{}, {}, {}])
    expect((await here.database.people.toArray()).every(({ sameAs }) => sameAs === undefined)).toBe(true)
  })

  it("linked, is evaluated on both pages, and a new reading of either is taken in", async () => {
    await show(memberReading("Ana Bellweather"))
    await show(githubReading(), github)
    await linkHandlers(here.deps)["person.link"](
      { a: "github:anab", b: "linkedin:ana-bellweather", state: "linked" },
      { realm: "ui", tabId: null, url: null, incognito: false }
    )
    expect((await kept("github:anab")).profile.skills).toEqual(["Kafka", "Rust"])
    const before = (await cardFor(here.database, null, "github:anab"))!
    const more = githubReading()
    more.profile.skills = ["Rust", "Zig"]
    more.health.sections = [{ section: "skills", state: "read", count: 2 }]
    await show(more, { ...github, viewId: "another view" })
    const after = (await cardFor(here.database, null, "github:anab"))!
    expect(after.capture?.reading.profile.skills).toEqual(["Kafka", "Rust", "Zig"])
    expect(after.person).toMatchObject({ id: "linkedin:ana-bellweather", name: "Ana Bellweather" })
    expect(after.seenCount).toBe(before.seenCount + 1)
    expect(after.person.mergedId).not.toBe(before.person.mergedId)
  })

  it("is found among 20,000 people without looking through them", async () => {
    const people = Array.from({ length: 20_000 }, (_, n) => ({
      id: `github:person-${n}`,
      name: `Person Number${n}`,
      foldedName: `number${n} person`,
      headline: null,
      location: null,
      site: "github",
      url: `https://github.com/person-${n}`,
      captureId: `capture ${n}`,
      firstSeenAt: 1,
      lastSeenAt: 1
    }))
    await here.database.people.bulkAdd(people)
    let read = 0
    here.database.people.hook("reading", person => (read++, person))
    await show(memberReading("Ana Bellweather"))
    expect(read).toBeLessThan(100)
  })
})

describe("which strategy found a person", () => {
  const strategy = (id: string): Strategy => ({
    id,
    name: id,
    reason: "r",
    misses: "m",
    state: "picked",
    searches: [{ place: "linkedin", text: "data engineer", url: null, notes: [], edited: false }]
  })
  const panel: Sender = { realm: "ui", tabId: null, url: null, incognito: false }
  const open = (strategyId: string, tabId: number) =>
    strategyHandlers(here.deps)["strategy.used"]({ roleId: "data", strategyId, place: "linkedin", how: "opened", tabId }, panel)

  beforeEach(async () => {
    const row = roleRow("data", "approved")
    await here.database.roles.add({ ...row, role: { ...row.role, strategies: [strategy("titles"), strategy("skills")] } })
    await here.database.settings.put({ ...(await import("~store/default-settings")).defaultSettings, activeRoleId: "data", id: "settings" })
  })

  it("is the one whose search was opened in the tab, or in the tab it was opened from; the first counts", async () => {
    await open("titles", 20)
    await noteTabFrom(20, 21)
    await noteTabFrom(21, 22)
    await show(memberReading("Ana Bellweather"), { tabId: 20 })
    await show(memberReading("Ben Okonkwo"), { tabId: 22 })
    await show(memberReading("Cy Aldous"), { tabId: 30 })
    await open("skills", 31)
    await show(memberReading("Ana Bellweather"), { tabId: 31, viewId: "again" })
    await show(memberReading("Dee Amberley"), { tabId: 31, viewId: "dee" })
    expect((await here.database.finds.toArray()).map(({ personId, strategyId }) => [personId, strategyId])).toEqual([
      ["linkedin:ana-bellweather", "titles"],
      ["linkedin:ben-okonkwo", "titles"],
      ["linkedin:dee-amberley", "skills"]
    ])
    await here.database.decisions.add({ roleId: "data", personId: "linkedin:ana-bellweather", decision: "shortlist", reason: null, at: 1 })
    expect(await strategyCounts(here.database, "data")).toEqual({
      titles: { found: 2, shortlisted: 1, used: 1 },
      skills: { found: 1, shortlisted: 0, used: 1 }
    })
  })

  it("is none for who was seen for the role before the search was opened", async () => {
    await show(memberReading("Ana Bellweather"))
    await open("titles", 20)
    await show(memberReading("Ana Bellweather"), { tabId: 20, viewId: "again" })
    expect(await here.database.finds.count()).toBe(0)
  })

  it("is none for a role that is gone, and none in a tab whose number was given away", async () => {
    await open("titles", 20)
    const { forgetSearchTab } = await import("~background/pages/opened-searches")
    await forgetSearchTab(20)
    await show(memberReading("Ana Bellweather"), { tabId: 20 })
    await open("titles", 21)
    await here.database.roles.delete("data")
    await show(memberReading("Ben Okonkwo"), { tabId: 21 })
    expect(await here.database.finds.count()).toBe(0)
  })
})
