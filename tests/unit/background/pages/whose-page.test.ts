import "fake-indexeddb/auto"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { pageHandlers } from "~background/pages/page-handlers"
import type { Sender } from "~messages/serve"
import type { Reading } from "~profile/reading"
import { emptyProfile } from "~profile/empty-profile"
import { capturedOf, scene } from "../../../support/scenes/platform-scene"

// Any page can use a site's class names and paths: whose page it is, only the browser's address says.

let here: ReturnType<typeof scene>
let pages: ReturnType<typeof pageHandlers>
beforeEach(() => {
  here = scene()
  pages = pageHandlers(here.deps)
})
afterEach(() => vi.unstubAllGlobals())

const reading = (site: string, personKey: string, name: string, about: string): Reading => ({
  site,
  personKey,
  profile: { ...emptyProfile(), name, about },
  health: { layout: site === "linkedin" ? "guest-2024" : null, sections: [], sections_not_loaded: [], findings: [] }
})

async function read(url: string, of: Reading): Promise<void> {
  await here.database.sites.put({ origin: new URL(url).origin, at: 1 })
  const sender: Sender = { realm: "content", tabId: 7, url, incognito: false }
  here.tabs.set(7, { id: 7, windowId: 1, url, title: "", incognito: false })
  await pages["page.captured"](capturedOf({ url, of, viewId: url }), sender)
}

const sites = [
  ["linkedin", "linkedin:imke-vandersloot", "https://www.linkedin.com/in/imke-vandersloot/", "/in/imke-vandersloot/"],
  ["github", "github:imke-vd", "https://github.com/imke-vd", "/imke-vd"]
] as const
const traps = [
  "https://evil.example",
  "https://linkedin.com.evil.example",
  "https://github.com.evil.example",
  "https://notlinkedin.com",
  "https://imke-vd.github.io",
  "http://www.linkedin.com",
  "http://github.com",
  "http://127.0.0.1:8080"
]

it.each(sites)("a person of %s is theirs alone: no page elsewhere changes the record", async (site, key, url, path) => {
  await read(url, reading(site, key, "Imke Vandersloot", "Repairs pumps."))
  const before = await here.database.people.get(key)
  expect(before).toMatchObject({ id: key, site, url })
  for (const origin of traps) {
    await read(`${origin}${path}`, reading(site, key, "Imke Vandersloot", "Ten years of Kubernetes."))
    expect(await here.database.people.get(key), origin).toEqual(before)
    expect(await here.database.captures.where("personId").equals(key).count(), origin).toBe(1)
  }
})

it("a page elsewhere is kept as a page of its own, under no site's name, and that is told", async () => {
  const url = "https://evil.example/in/imke-vandersloot/"
  await read(url, reading("linkedin", "linkedin:imke-vandersloot", "Imke Vandersloot", "Ten years of Kubernetes."))
  const [person] = await here.database.people.toArray()
  expect(person).toMatchObject({ id: "https://evil.example/in/imke-vandersloot", site: "web-page", url })
  const capture = await here.database.captures.get(person!.captureId)
  expect(capture?.reading).toMatchObject({ site: "web-page", health: { layout: null } })
  expect(capture?.reading.health.findings.map(({ code }) => code)).toEqual(["site-elsewhere"])
  expect(await here.database.siteYields.count()).toBe(0)
})

it("the language hosts of a site are the site", async () => {
  await read("https://fr.linkedin.com/in/imke-vandersloot", reading("linkedin", "linkedin:imke-vandersloot", "Imke Vandersloot", "x"))
  expect((await here.database.people.toArray()).map(({ id, site }) => [id, site])).toEqual([["linkedin:imke-vandersloot", "linkedin"]])
})

it("a page that is read elsewhere for somebody who is known is offered to be linked, never merged", async () => {
  const [, key, url] = sites[0]
  const about = "Repairs pumps at Marégraphe SA."
  const job = { title: "Pump fitter", company: "Marégraphe SA", start: "2018", end: null, location: null, description: null }
  const withJob = (one: Reading): Reading => ({ ...one, profile: { ...one.profile, positions: [job] } })
  await read(url, withJob(reading("linkedin", key, "Imke Vandersloot", about)))
  await read("https://imke.example/in/imke-vandersloot", withJob(reading("linkedin", key, "Imke Vandersloot", about)))
  expect(await here.database.people.count()).toBe(2)
  expect((await here.database.people.toArray()).every(({ sameAs }) => sameAs === undefined)).toBe(true)
})
