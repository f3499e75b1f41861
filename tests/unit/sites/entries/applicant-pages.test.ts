import path from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import ashby from "~sites/ashby"
import greenhouse from "~sites/greenhouse"
import lever from "~sites/lever"
import { readPage } from "~sites/page/read-page"
import { inEnglish } from "~sentence/english"
import { pageOf, pageOfFile, profileOn } from "../../../support/load-page"

// Pages of applicant tracking systems: the applicant, and none of the people who hire or apply beside them.

const folder = fileURLToPath(new URL("../../../fixtures/sites/", import.meta.url))
const systems = [ashby, greenhouse, lever]
const noise = /Vanterpool|Fernández|Hartikainen|Amoah|Achebe|Abernethy|Ashgrove|Oakmoor|strong yes|70k/

describe.each(systems)("$name", site => {
  const page = pageOfFile(path.join(folder, `${site.id}--candidate.html`))

  it("gives the applicant's name, jobs and schools, marked as not verified", () => {
    const reading = readPage(page)
    if (reading.site === null) throw new Error(inEnglish(reading.reason))
    expect(reading.site).toBe(site.id)
    expect(reading.health.verified).toBe(false)
    expect(reading.profile.name).toBe("Sidonie Achterkamp")
    expect(reading.profile.location).toBe("Utrecht, Netherlands")
    expect(reading.profile.positions.map(({ title, company, start, end }) => [title, company, start, end])).toEqual([
      ["Payroll Lead", "Kaasdrager BV", "2020-01", "present"],
      ["Payroll Clerk", "Waagplein Groep", "2015-03", "2019-12"]
    ])
    expect(reading.profile.education).toMatchObject([{ school: "Hogeschool De Vecht", start: "2011", end: "2015" }])
  })

  it("says nothing of interviewers, notes, scores, other applicants or the person signed in", () => {
    expect(JSON.stringify(readPage(page))).not.toMatch(noise)
  })

  it("has one key for one applicant, and refuses its other pages", () => {
    const here = page.url
    const again = pageOf(page.document.documentElement.outerHTML, `${here.origin}${here.pathname}?tab=notes#x`)
    expect(profileOn(again).personKey).toBe(profileOn(page).personKey)
    for (const address of [`${here.origin}/`, `${here.origin}/dashboard`, `${here.origin}/jobs/17`]) {
      const other = pageOf(page.document.documentElement.outerHTML, address)
      expect(site.matches(other)).toBe(true)
      expect(readPage(other).site).toBeNull()
    }
    expect(site.matches(pageOf("<main></main>", `https://${here.hostname}.example/people/1`))).toBe(false)
  })
})
