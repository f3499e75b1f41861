import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { readingSchema } from "~profile/reading"
import { cardHtml } from "~sites/entries/card-html"
import { parseMicroformats } from "~sites/plain/microformats"
import { readPage } from "~sites/page/read-page"
import { runThrough } from "~sites/page/steps"
import { pageOf, pageOfFile } from "../../../support/load-page"
import { dataBeside, describeWith } from "../../../support/data-beside"

const conformance = dataBeside("data/microformats", "its conformance pages are not read")

function pagesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(name => name.endsWith(".html"))
  return files.filter(name => !name.endsWith("change-log.html"))
}

// An organisation's card, and a page of a dozen cards of several people, are nobody's profile. A card of the first generation whose only
// name is a picture's text says nothing: that generation implies no name.
const nobodys = [
  "microformats-mixed/h-card/mixedproperties.html",
  "microformats-v2/h-card/impliedname.html",
  "microformats-v1/hcard/hyperlinkedphoto.html"
]

/** What the parser makes of the visible HTML that the page side takes: the way of every microformat on its way into a profile. */
function itemsOf(html: string): unknown[] {
  const page = pageOf(html, "http://example.com/")
  const base = page.document.querySelector("base")?.getAttribute("href") ?? ""
  return runThrough(cardHtml(page)).flatMap(card => parseMicroformats(card.html, new URL(base, "http://example.com/").href))
}

/** Each property of each item, with its path, so that what differs is named. */
function properties(value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${at} = ${JSON.stringify(value)}`]
  return Object.entries(value)
    .flatMap(([key, inner]) => properties(inner, `${at}.${key}`))
    .sort()
}

describeWith(conformance, "the conformance pages, held property by property against their expected JSON", folder => {
  const pages = pagesOf(folder)
  let passed = 0
  afterAll(() => console.info(`microformats conformance, h-card and h-resume of both generations: ${passed} of ${pages.length} pages`))

  it.each(pages)("%s", name => {
    const html = readFileSync(path.join(folder, name), "utf8")
    const { items } = JSON.parse(readFileSync(path.join(folder, name.replace(/html$/, "json")), "utf8")) as { items: unknown[] }
    expect(properties(itemsOf(html))).toEqual(properties(items))
    passed += 1
  })
})

describe("h-card and h-resume, both generations and mixed", () => {
  const first = `<div class="vcard"><p class="fn n"><span class="given-name">Ilse</span> <span class="family-name">Quarshie</span></p><p class="title">Typesetter</p></div>`
  const second = `<div class="h-resume"><p class="p-name">Ilse Quarshie</p><div class="p-experience h-event"><b class="p-name">Setter</b> <i class="p-org">Aldus</i> <time class="dt-start" datetime="2016-03-01">March 2016</time> – <time class="dt-end" datetime="2019-11">Nov 2019</time></div></div>`

  it("gives the same form for both", () => {
    expect(itemsOf(first)).toMatchObject([{ type: ["h-card"], properties: { name: ["Ilse Quarshie"], "job-title": ["Typesetter"] } }])
    expect(itemsOf(second)).toMatchObject([
      { type: ["h-resume"], properties: { name: ["Ilse Quarshie"], experience: [{ properties: { name: ["Setter"], org: ["Aldus"] } }] } }
    ])
  })

  it("takes nothing that a person cannot see", () => {
    const html = `<div class="h-card"><p class="p-name">Ilse Quarshie</p><p class="p-job-title" hidden>Chief Executive</p><data class="p-org" value="Aldus & Daughters"></data></div>`
    const reading = readPage(pageOf(`${html}<h2>Skills</h2><p>Kerning, Ligatures</p>`))
    expect(JSON.stringify(reading)).not.toMatch(/Chief Executive|Aldus/)
    expect(reading.site !== null && reading.profile.name).toBe("Ilse Quarshie")
  })

  it("reads dates as the page shows them, and a month where only the mark-up gives it", () => {
    const html = (start: string, end: string) =>
      `<main class="h-resume"><h1 class="p-name">Ilse Quarshie</h1><div class="p-experience h-event"><b class="p-name">Setter</b>, <i class="p-org">Aldus</i>: <time class="dt-start" datetime="2016-03-01">${start}</time> – <time class="dt-end" datetime="2019-11">${end}</time></div></main>`
    const dates = (start: string, end: string) => {
      const reading = readPage(pageOf(html(start, end)))
      return reading.site !== null && reading.profile.positions[0]
    }
    expect(dates("2016", "2019")).toMatchObject({ start: "2016-03", end: "2019-11" })
    expect(dates("March 2016", "Present")).toMatchObject({ start: "2016-03", end: "present" })
    expect(dates("2014", "2015")).toMatchObject({ start: null, end: null })
  })

  it("reads the one card in a footer only where it says that the page is its owner's", () => {
    const page = (address: string) =>
      `<title>Ilse Quarshie</title><main><p>I am a typesetter at Aldus.</p></main><footer><div class="h-card"><a class="u-url u-uid p-name" href="${address}">Ilse Quarshie</a>, <span class="p-job-title">Typesetter</span></div></footer>`
    const own = readPage(pageOf(page("https://ilse.example/"), "https://ilse.example/"))
    expect(own).toMatchObject({ site: "hresume", profile: { name: "Ilse Quarshie", headline: "Typesetter" } })
    expect(readPage(pageOf(page("https://else.example/"), "https://ilse.example/")).site).not.toBe("hresume")
  })

  it("survives cards nested without end", () => {
    const deep = `${'<div class="h-card">'.repeat(3_000)}Ilse Quarshie`
    expect(() => readPage(pageOf(deep))).not.toThrow()
  })
})

describeWith(conformance, "the conformance pages for h-resume and h-card", folder => {
  const pages = pagesOf(folder)

  it.each(pages)("%s", name => {
    const reading = readPage(pageOfFile(path.join(folder, name)))
    expect(reading.site).toBe(nobodys.includes(name) ? null : "hresume")
    if (reading.site === null) return
    readingSchema.parse(reading)
    expect(reading.profile.name).toMatch(
      /^(Tim Berners-Lee|John( P)? Doe|Rohit Khare|Ben Ward|Frances Berriman|Mitchell Baker|Håkon Wium Lie|Jane Doe|Max Mustermann)/
    )
  })

  it.each(pages.filter(name => /resume\/(work|mixedroots)/.test(name)))("%s gives the job and its dates", name => {
    const reading = readPage(pageOfFile(path.join(folder, name)))
    expect(reading.site !== null && reading.profile.positions).toMatchObject([
      { title: "Director", company: "World Wide Web Foundation", start: "2009-01", end: "present" }
    ])
  })

  it.each(pages.filter(name => /resume\/education/.test(name)))("%s gives the school and its dates", name => {
    const reading = readPage(pageOfFile(path.join(folder, name)))
    expect(reading.site !== null && reading.profile.education).toMatchObject([
      { school: "The Queen's College, Oxford University", degree: "BA Hons (I) Physics", start: "1973-09", end: "1976-06" }
    ])
  })

  it.each(pages.filter(name => /resume\/skill/.test(name)))("%s gives the skills", name => {
    const reading = readPage(pageOfFile(path.join(folder, name)))
    expect(reading.site !== null && reading.profile.skills).toEqual(["information systems", "advocacy", "leadership"])
  })
})
