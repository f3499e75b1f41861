import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { readingSchema } from "~profile/reading"
import { readPage } from "~sites/read-page"
import { pageOfFile } from "./load-page"

const folder = path.join(process.cwd(), "../shared/data/microformats")
const present = existsSync(folder)
if (!present) console.info("skipped: ../shared/data/microformats is not here, so its conformance pages are not read")
const files = present ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(name => name.endsWith(".html")) : []
const pages = files.filter(name => !name.endsWith("change-log.html"))

// An organisation's card, and a page of a dozen cards of several people, are nobody's profile.
const nobodys = ["microformats-mixed/h-card/mixedproperties.html", "microformats-v2/h-card/impliedname.html"]

describe.skipIf(!present)("the conformance pages for h-resume and h-card", () => {
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
