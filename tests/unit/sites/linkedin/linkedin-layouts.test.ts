import { readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { foldText } from "~profile/fold-text"
import { readingSchema } from "~profile/reading"
import linkedin from "~sites/linkedin"
import { pageOfFile, profileOn, visiblePageText } from "../../../support/load-page"
import { dataBeside, describeWith, savedPagesIn } from "../../../support/data-beside"

interface Expected {
  layout: string
  sections_not_loaded: unknown[]
  other_people_on_page: string[]
  [field: string]: unknown
}

describeWith(dataBeside("layouts", "the LinkedIn skeletons are not read"), "the LinkedIn skeletons", folder => {
  it.each(savedPagesIn(folder).map(file => path.basename(file, ".html")))("%s is read as expected, and names nobody else", name => {
    const expected = JSON.parse(readFileSync(path.join(folder, `${name}.expected.json`), "utf8")) as Expected
    const page = pageOfFile(path.join(folder, `${name}.html`))
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
