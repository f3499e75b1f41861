import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { Readability } from "@mozilla/readability"
import Defuddle from "defuddle"
import { JSDOM, VirtualConsole } from "jsdom"
import { foldText } from "~profile/fold-text"
import { capturePage } from "~sites/page/capture-page"
import { ownBlocks } from "~sites/page/own-blocks"
import { staticVisibility } from "~sites/without-browser/static-visibility"
import { printTable, sum } from "./table"

const fixtures = fileURLToPath(new URL("../../tests/fixtures/sites/", import.meta.url))

interface Wanted {
  /** Every name, title, company, school, date's words … that the reviewed expectation has: what must not be lost. */
  texts: string[]
  html: string
  url: string
}

/** People whom the fixtures show beside the owner. */
const others =
  /Perpetua Vanterpool|Okko Fernández-Lampi|Dilnoza Hartikainen|Hedvig Amoah-Strand|Teodoro Vânătoru|Saoirse Vandermolen|Lindiwe Abernethy|Jorun Achebe|Emil Vestergaard-Oduya/g

const extractors: Record<string, (document: Document, url: string) => string> = {
  candor: (document, url) => {
    const { text, title } = capturePage({
      document,
      url: new URL(url),
      isHidden: staticVisibility(document)
    })
    return text
      ? ownBlocks(text, title)
          .map(block => block.text)
          .join("\n")
      : ""
  },
  readability: document => {
    const article = new Readability(document, { charThreshold: 100 }).parse()
    return [article?.title, article?.byline, spaced(article?.content)].join("\n")
  },
  defuddle: (document, url) => {
    const article = new Defuddle(document, { url, useAsync: false }).parse()
    return [article.title, article.author, spaced(article.content)].join("\n")
  }
}

/** The text of HTML with a space between elements, so that none is marked down for a join that it did not make. */
function spaced(html: string | null | undefined): string {
  return new JSDOM((html ?? "").replace(/</g, " <")).window.document.body.textContent ?? ""
}

/** Home pages and the like, with what a reviewed reading found on each. */
function pages(): Wanted[] {
  return readdirSync(fixtures)
    .filter(name => /^(?:web-page|schema-org|hresume)--.*\.html$/.test(name))
    .flatMap(name => {
      const file = path.join(fixtures, name)
      const expected = file.replace(/\.html$/, ".expected.json")
      if (!existsSync(expected)) return []
      const { profile } = JSON.parse(readFileSync(expected, "utf8")) as {
        profile?: Record<string, unknown>
      }
      if (!profile) return []
      const html = readFileSync(file, "utf8")
      const url = /<link rel="canonical" href="(https?:[^"]+)"/.exec(html)?.[1] ?? "https://example.org/saved.html"
      const { name: owner, headline, location, positions, education, skills } = profile
      return [
        {
          texts: strings([owner, headline, location, positions, education, skills]).filter(
            text => !/^(?:\d{4}(?:-\d\d)?|present)$/.test(text)
          ),
          html,
          url
        }
      ]
    })
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return value.split("\n")
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : []
}

/** How much of what a profile needs each extractor of main text keeps, and how much of other people. docs/adr/0008 rests on it. */
export function benchExtractText(): void {
  const all = pages()
  const rows = Object.entries(extractors).map(([name, extract]) => {
    const measured = all.map(({ texts, html, url }) => {
      const { window } = new JSDOM(html, {
        url,
        virtualConsole: new VirtualConsole()
      })
      const start = performance.now()
      let text = ""
      try {
        text = extract(window.document, url)
      } catch {
        // What throws has kept nothing.
      }
      const took = performance.now() - start
      window.close()
      const folded = foldText(text)
      const kept = texts.filter(one => folded.includes(foldText(one))).length
      return {
        took,
        kept,
        wanted: texts.length,
        foreign: new Set(folded.match(others)).size,
        isWhole: kept === texts.length
      }
    })
    const [kept, wanted] = [sum(measured.map(one => one.kept)), sum(measured.map(one => one.wanted))]
    return [
      name,
      `${((100 * kept) / wanted).toFixed(1)} %`,
      `${measured.filter(one => one.isWhole).length} of ${measured.length}`,
      sum(measured.map(one => one.foreign)),
      sum(measured.map(one => one.took)) / measured.length
    ]
  })
  printTable(
    `Main text of ${all.length} home pages: what of the profile is kept, and who else`,
    ["extractor", "profile text kept", "pages kept whole", "other people's names", "ms a page"],
    rows
  )
}
