import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { foldText } from "~profile/fold-text"
import { notAProfileSchema, readingSchema } from "~profile/reading"
import { readers } from "~sites/page/finish-reading"
import { readPage } from "~sites/page/read-page"
import { pageOfFile, visiblePageText } from "../../../support/load-page"
import { words } from "../../../support/words"

const folder = fileURLToPath(new URL("../../../fixtures/sites/", import.meta.url))
const fixtures = readdirSync(folder).filter(name => name.endsWith(".html"))

/** People whom the fixtures name beside the owner: in side columns, comments, recommendations, menus. */
const others = [
  ...[
    "Perpetua Vanterpool",
    "Okko Fernández-Lampi",
    "Dilnoza Hartikainen",
    "Hedvig Amoah-Strand",
    "Teodoro Vânătoru",
    "Saoirse Vandermolen"
  ],
  ...["Lindiwe Abernethy", "Jorun Achebe", "Wojciech Nnamdi-Berg", "Emil Vestergaard-Oduya", "Orgelwerk"]
]

describe.each(fixtures)("%s", name => {
  const page = pageOfFile(path.join(folder, name))
  const before = page.document.documentElement.outerHTML
  const reading = readPage(page)

  it("is read as was recorded and reviewed", () => {
    const file = path.join(folder, name.replace(/\.html$/, ".expected.json"))
    expect(existsSync(file), `record it: npm run record-fixture -- tests/fixtures/sites/${name}, and review it`).toBe(true)
    const expected: unknown = JSON.parse(readFileSync(file, "utf8"))
    const found = reading.site === null ? reading : { ...reading, profile: { ...reading.profile, evidence: undefined } }
    // Recorded are the words that a person reads.
    expect(withoutSites(words(found))).toEqual(withoutSites(expected))
  })

  it("leaves the page as it was", () => {
    expect(page.document.documentElement.outerHTML).toBe(before)
  })

  it("fits the schema, and every section it can have is accounted for", () => {
    if (reading.site === null) {
      notAProfileSchema.parse(reading)
      return
    }
    readingSchema.parse(reading)
    expect(reading.site).toBe(name.replace(/--.*/, ""))
    const sections = reading.health.sections.map(({ section }) => section)
    expect(sections).toEqual(expect.arrayContaining(["top", "about", "experience", "education", "skills", "certifications", "languages"]))
    for (const { state, count } of reading.health.sections) expect(state === "read").toBe(count > 0)
  })

  it("quotes only what stands on the page for a person to see", () => {
    if (reading.site === null) return
    const text = visiblePageText(page)
    const { evidence, passages, ...fields } = reading.profile
    for (const { quote } of Object.values(evidence).flat()) expect(text).toContain(foldText(quote))
    for (const passage of passages) for (const line of passage.text.split("\n")) expect(text).toContain(foldText(line))
    // A field without evidence is its own evidence.
    for (const [at, value] of leaves(fields)) if (!evidence[at]) expect(text, at).toContain(foldText(value))
  })

  it("says nothing about anybody else", () => {
    if (reading.site === null) return
    const everything = JSON.stringify(reading)
    for (const other of others) expect(everything).not.toContain(other)
  })
})

/** Readers that none of the fixtures shows reading a profile. */
function unshown(ids: readonly string[]): string[] {
  const shown = new Set(fixtures.map(name => readPage(pageOfFile(path.join(folder, name))).site))
  return ids.filter(id => !shown.has(id)).map(id => `${id} reads no fixture as a profile: add tests/fixtures/sites/${id}--<case>.html`)
}

it("every reader has a fixture that it reads as a profile, and there are pages that none reads", () => {
  expect(readers.length).toBeGreaterThan(5)
  expect(unshown(readers.map(({ id }) => id))).toEqual([])
  expect(unshown(["a-site-without-a-fixture"])).toHaveLength(1)
  const none = fixtures.filter(name => readPage(pageOfFile(path.join(folder, name))).site === null)
  expect(none.length).toBeGreaterThan(8)
})

/** The list of all that Candor looks for grows with every site: a page that is no profile is none for the same reason all the same. */
function withoutSites(reading: unknown): unknown {
  return JSON.parse(JSON.stringify(reading).replace(/ Candor looks for [^"]*, or [^"]*/, "")) as unknown
}

function leaves(value: unknown, at = ""): [string, string][] {
  if (typeof value === "string") return [[at, value]]
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, at ? `${at}.${key}` : key))
}
