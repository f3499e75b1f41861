import path from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import linkedin from "~sites/linkedin"
import type { Page } from "~sites/site"
import { dataBeside, savedPagesIn } from "../../../support/data-beside"
import { pageOfFile, profileOn } from "../../../support/load-page"

// Class names are new with every build. Whatever they are, the owner, the headline, the place and every position are read.

const own = fileURLToPath(new URL("../../../fixtures/sites/", import.meta.url))
const pages = [
  ...savedPagesIn(own).filter(file => path.basename(file).startsWith("linkedin--")),
  ...savedPagesIn(dataBeside("layouts", "only the project's own pages are read without their classes"))
].filter(file => linkedin.isProfile(pageOfFile(file)))

function withClasses(file: string, rename: (name: string) => string | null): Page {
  const page = pageOfFile(file)
  for (const element of page.document.querySelectorAll("[class]")) {
    const names = [...element.classList].map(rename).filter(name => name !== null)
    if (names.length > 0) element.setAttribute("class", names.join(" "))
    else element.removeAttribute("class")
  }
  return page
}

/** FNV-1a: one name for one name, as a build gives it, and none that says anything. */
function hashed(name: string): string {
  let hash = 0x811c9dc5
  for (const sign of name) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193)
  return `_${(hash >>> 0).toString(16)}`
}

it("there are profile pages of every layout", () => {
  const layouts = pages.map(file => profileOn(pageOfFile(file)).health.layout)
  for (const layout of ["guest-2024", "member-2024", "member-2026", "details", "recruiter", "sales-navigator"])
    expect(layouts).toContain(layout)
})

describe.each(pages)("%s", file => {
  it.each([
    ["hashed", hashed],
    ["kept where they hide a copy, and gone elsewhere", (name: string) => (/hidden/.test(name) ? name : null)]
  ])("is read as before when its classes are %s", (_, rename) => {
    const before = profileOn(pageOfFile(file))
    const page = withClasses(file, rename)
    expect(linkedin.matches(page) && linkedin.isProfile(page)).toBe(true)
    const { profile, personKey } = profileOn(page)
    const told = ({ name, headline, location, positions, education }: typeof profile) => ({
      name,
      headline,
      location,
      positions,
      education
    })
    expect(told(profile)).toEqual(told(before.profile))
    expect(personKey).toBe(before.personKey)
  })
})
