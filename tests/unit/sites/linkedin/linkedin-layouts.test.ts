import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { foldText } from "~profile/fold-text"
import { readingSchema } from "~profile/reading"
import linkedin from "~sites/linkedin"
import { pageOfFile, profileOn, visiblePageText } from "../../../support/load-page"

const folder = join(process.cwd(), "../shared/layouts")
const present = existsSync(folder)
if (!present) console.info("skipped: ../shared/layouts is not here, so the LinkedIn skeletons are not read")
const names = present
  ? readdirSync(folder)
      .filter(name => name.endsWith(".html"))
      .map(name => name.replace(".html", ""))
  : []

interface Expected {
  layout: string
  sections_not_loaded: unknown[]
  other_people_on_page: string[]
  [field: string]: unknown
}

describe.skipIf(!present)("the LinkedIn skeletons", () => {
  it.each(names)("%s is read as expected, and names nobody else", name => {
    const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8")) as Expected
    const page = pageOfFile(join(folder, `${name}.html`))
    const before = page.document.documentElement.outerHTML
    expect(linkedin.matches(page)).toBe(true)
    if (expected.name === null) {
      expect(linkedin.isProfile(page)).toBe(false)
      return
    }
    expect(linkedin.isProfile(page)).toBe(true)
    const { profile, health, personKey } = profileOn(page)
    readingSchema.parse({ site: "linkedin", personKey, profile, health })
    const { layout, sections_not_loaded, other_people_on_page, site: _site, ...fields } = expected
    expect(profile).toMatchObject(fields)
    expect(health.layout).toBe(layout)
    expect(health.sections_not_loaded).toEqual(sections_not_loaded)
    const everything = JSON.stringify(profile)
    for (const other of other_people_on_page) expect(everything).not.toContain(other)
    const text = visiblePageText(page)
    for (const { quote } of Object.values(profile.evidence).flat()) expect(text).toContain(foldText(quote))
    expect(page.document.documentElement.outerHTML).toBe(before)
  })
})
