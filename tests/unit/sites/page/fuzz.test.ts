import { readFileSync } from "node:fs"
import path from "node:path"
import { JSDOM } from "jsdom"
import { afterAll, describe, expect, it, vi } from "vitest"
import { notAProfileSchema, readingSchema } from "~profile/reading"
import { readPage } from "~sites/page/read-page"
import type { Page } from "~sites/site"
import { staticVisibility } from "~sites/without-browser/static-visibility"
import { mutations } from "../../../support/mutate-page"
import { dataBeside, savedPagesIn } from "../../../support/data-beside"
import { seeded } from "../../../support/seeded"
import { everyNth, sized, soakSeed } from "../../../support/soak"
import { rootFolder } from "../../../support/source-tree"

// Pages come changed in every way. Whatever comes, a reading ends in time, throws nothing, asks nobody, changes nothing and gives a profile
// nobody else's name. Each change is made to every third page here, and to all of them, over and over, in a soak.

const rounds = sized(1, 1)

const files = savedPagesIn(path.join(rootFolder, "tests/fixtures/sites"), dataBeside("layouts", "only the project's own pages are changed"))

/** People whom the pages name beside their owner. */
const others = [
  ...[
    "Perpetua Vanterpool",
    "Okko Fernández-Lampi",
    "Dilnoza Hartikainen",
    "Hedvig Amoah-Strand",
    "Teodoro Vânătoru",
    "Saoirse Vandermolen"
  ],
  ...["Lindiwe Abernethy", "Jorun Achebe", "Wojciech Nnamdi-Berg", "Emil Vestergaard-Oduya", "Bertil Ashgrove"]
]

interface Source {
  html: string
  url: string
  body: HTMLElement
  document: Document
  isLinkedIn: boolean
  name: string | null
}

/** Parsed once; every mutation gets a copy. */
const sources = files.map((file): Source => {
  const html = readFileSync(file, "utf8")
  const url = /<link rel="canonical" href="(https?:[^"]+)"/.exec(html)?.[1] ?? "https://example.org/saved.html"
  const { document } = new JSDOM(html, { url }).window
  const reading = readPage({ document, url: new URL(url), isHidden: staticVisibility(document) })
  const isLinkedIn = reading.site === "linkedin"
  return { html, url, body: document.body, document, isLinkedIn, name: reading.site === null ? null : reading.profile.name }
})

function pageFrom(document: Document, url: string): Page {
  return { document, url: new URL(url), isHidden: staticVisibility(document) }
}

let read = 0
let slowestMs = 0
const fetched = vi.fn(() => Promise.reject(new Error("a reader must not fetch")))
vi.stubGlobal("fetch", fetched)
afterAll(() => {
  expect(fetched).not.toHaveBeenCalled()
  console.info(`fuzz: ${read} changed pages read, the slowest in ${Math.round(slowestMs)} ms`)
})

/** These leave every heading and box where it was: then nothing of anybody else may come into any part of the profile. */
const harmless = ["classes renamed", "another language", "elements wrapped", "attributes dropped"]

/** Reads one page under every promise that holds for any page. */
function readChanged(source: Source, document: Document, kind = ""): void {
  const page = pageFrom(document, source.url)
  const before = document.documentElement.outerHTML
  const started = performance.now()
  const reading = readPage(page)
  const took = performance.now() - started
  slowestMs = Math.max(slowestMs, took)
  read += 1
  expect(document.documentElement.outerHTML).toBe(before)
  if (reading.site === null) {
    notAProfileSchema.parse(reading)
    return
  }
  readingSchema.parse(reading)
  const { name, headline, location, positions, education, skills } = reading.profile
  const fields = JSON.stringify({
    name,
    headline,
    location,
    positions: positions.map(({ title, company }) => [title, company]),
    education,
    skills
  })
  for (const other of others) {
    if (source.name?.includes(other)) continue
    // A page of several people that is cut behind the first is a page of that one.
    if (kind === "cut off" && source.name === null && !source.isLinkedIn) continue
    expect(name, "another person's name for the owner's").not.toBe(other)
    if (source.isLinkedIn) expect(fields).not.toContain(other)
    if (harmless.includes(kind)) expect(JSON.stringify(reading.profile)).not.toContain(other)
  }
}

describe.each(Object.entries(mutations).map(([kind, mutate], turn) => ({ kind, mutate, turn })))("$kind", ({ kind, mutate, turn }) => {
  it("pages are read without harm", () => {
    for (const [index, source] of everyNth([...sources.entries()], 3, turn)) {
      for (let round = 0; round < rounds; round += 1) {
        const seed = index * 1_000 + round * 7 + kind.length + soakSeed * 1_000_003
        const document = source.document.cloneNode(true) as Document
        mutate(document, seeded(seed))
        try {
          readChanged(source, document, kind)
        } catch (error) {
          throw new Error(`${path.basename(files[index] ?? "")}, ${kind}, seed ${seed}: ${String(error)}`, { cause: error })
        }
      }
    }
  }, 600_000)
})

it("cut off anywhere", () => {
  for (const [index, source] of everyNth([...sources.entries()], 3, 1)) {
    const next = seeded(index + 1 + soakSeed * 1_000_003)
    for (let round = 0; round < rounds; round += 1) {
      const { document } = new JSDOM(source.html.slice(0, Math.floor(next() * source.html.length)), { url: source.url }).window
      readChanged(source, document, "cut off")
    }
  }
}, 600_000)

describe("beyond all measure", () => {
  const grown = (grow: (document: Document) => void, some = sources.filter((_, index) => index % 12 === 0)) => {
    for (const source of some) {
      const document = source.document.cloneNode(true) as Document
      grow(document)
      readChanged(source, document)
    }
  }

  // The largest ones are read by changed-pages.test.ts always.
  const siblings = Math.min(50_000, sized(10_000, 50_000))
  it(`${siblings} siblings`, () => {
    const source = sources.find(({ name }) => name !== null) as Source
    const document = source.document.cloneNode(true) as Document
    const list = (document.querySelector("main") ?? document.body).appendChild(document.createElement("ul"))
    for (let count = 0; count < siblings; count += 1) list.appendChild(document.createElement("li")).textContent = `Set type ${count}`
    readChanged(source, document)
  }, 180_000)

  const deep = Math.min(5_000, sized(1_000, 5_000))
  it(`${deep} elements deep`, () => {
    grown(
      document => {
        let at: Element = document.querySelector("main") ?? document.body
        for (let depth = 0; depth < deep; depth += 1) at = at.appendChild(document.createElement(depth % 3 === 0 ? "span" : "div"))
        at.textContent = "Typesetter, 2016 – present"
        // Making it takes a document outside a browser much longer than reading it.
      },
      [sources.find(({ isLinkedIn }) => isLinkedIn) ?? (sources[0] as Source)]
    )
  }, 180_000)

  it("one text of a million characters", () => {
    grown(document => {
      document.body.appendChild(document.createElement("p")).textContent = "Set type, 2016 – 2018, and tied it up. ".repeat(25_000)
    })
  }, 180_000)

  it("a name of ten thousand words, and headings without end", () => {
    grown(document => {
      for (const heading of document.querySelectorAll("h1, h2")) heading.textContent = "Ana Ferro ".repeat(10_000)
    })
  }, 180_000)
})
