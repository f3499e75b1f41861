import { readdirSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { JSDOM } from "jsdom"
import { describe, expect, it } from "vitest"
import { readPage } from "~sites/page/read-page"
import { pageSkeleton } from "~sites/page/skeleton"
import { pageOf, pageOfFile } from "../../../support/load-page"

const folder = fileURLToPath(new URL("../../../fixtures/sites/", import.meta.url))
const fixtures = readdirSync(folder).filter(name => name.endsWith(".html"))
const left = "script, style, svg"

/** The nesting of a page's elements, without what a skeleton leaves out. */
function outline(document: Document): string {
  for (const element of document.querySelectorAll(left)) element.remove()
  const of = (element: Element): string => `${element.localName}(${[...element.children].map(of).join("")})`
  return of(document.documentElement)
}

describe.each(fixtures)("the skeleton of %s", name => {
  const page = pageOfFile(path.join(folder, name))
  const before = page.document.documentElement.outerHTML
  const skeleton = pageSkeleton(page.document)

  it("has no word of the page's text, and no value that says who it is", () => {
    const own = new Set<string>()
    const keep = (value: string | null | undefined) => {
      for (const word of value?.match(/[\p{L}\p{N}]{4,}/gu) ?? []) own.add(word.toLowerCase())
    }
    const reading = readPage(page)
    if (reading.site !== null) {
      keep(reading.profile.name)
      keep(/^https?:/.test(reading.personKey) ? new URL(reading.personKey).pathname.split("/").at(-1) : reading.personKey.split(":")[1])
      const employers = [...reading.profile.positions.map(one => one.company), ...reading.profile.education.map(one => one.school)]
      for (const name of employers) if (name?.includes(" ")) expect(skeleton).not.toContain(name)
    }
    // What the structure itself says in words: classes and section names may be any of these.
    for (const word of ["profile", "linkedin", "github", "home", "page", "university", "school", "data", "team", "html", "saved", "about"])
      own.delete(word)
    const shown = skeleton.toLowerCase()
    for (const word of own) expect(shown, word).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "u"))

    const texts = new JSDOM(skeleton).window.document.documentElement.textContent ?? ""
    expect(texts).toMatch(/^[x\s]*$/)
    expect(skeleton).not.toContain("@")
    expect(skeleton).not.toMatch(/\/in\/[a-z]/)
  })

  it("has no value of an id, an address, a picture, a label, a meta or a data block", () => {
    const copy = new JSDOM(skeleton).window.document
    for (const element of copy.querySelectorAll("*")) {
      for (const attribute of [
        "alt",
        "title",
        "aria-label",
        "aria-labelledby",
        "content",
        "src",
        "srcset",
        "value",
        "style",
        "placeholder"
      ])
        expect(element.getAttribute(attribute) ?? "", `${element.localName} ${attribute}`).toBe("")
      for (const attribute of ["id", "href", "componentkey"]) {
        const value = element.getAttribute(attribute) ?? ""
        if (value === "") continue
        const words =
          /^(?:(?:profile|topcard|top-card|card|about|experience|education|skill|certif|language|project|item|overlay|details) ?)+$/i
        expect(value).toMatch(words)
      }
    }
    expect(copy.querySelector(left)).toBeNull()
    expect(skeleton).not.toContain("ld+json")
    expect(skeleton).not.toContain("<!--")
  })

  it("has the page's structure, and leaves the page as it was", () => {
    expect(page.document.documentElement.outerHTML).toBe(before)
    const { document } = new JSDOM(skeleton).window
    expect(outline(document)).toBe(outline(new JSDOM(before).window.document))
  })
})

it("drops the owner's name also where a class carries it", () => {
  const page = pageOf(`<main class="card owner-bellweather"><h1>Ana Bellweather</h1></main>`, "https://people.example/bellweather")
  expect(pageSkeleton(page.document)).toContain('<main class="card"><h1>x x</h1></main>')
})

it("ends on a page of any size and depth", () => {
  const deep = pageOf(`<main>${"<div>".repeat(4_000)}Ana`).document
  expect(pageSkeleton(deep)).toContain(">x</div>")
  const wide = pageOf(`<ul>${"<li>Ana</li>".repeat(50_000)}</ul>`).document
  expect(pageSkeleton(wide).length).toBeLessThan(600_000)
})
