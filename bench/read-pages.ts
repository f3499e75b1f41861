import { Readability } from "@mozilla/readability"
import Defuddle from "defuddle"
import { JSDOM, VirtualConsole } from "jsdom"
import { readPage } from "~sites/read-page"
import { staticVisibility } from "~sites/static-visibility"
import type { BenchPage } from "./pages"
import { benchPages } from "./pages"
import { against, median, printTable, sum } from "./table"

const warmUps = 1
const runs = 5
/** A reader that takes this long on one page, in milliseconds, is not asked again: its few runs say enough. */
const enoughMs = 1_000

type Reader = (document: Document, page: BenchPage) => unknown
const readers: Record<"candor" | "readability" | "defuddle", Reader> = {
  // What can be seen is worked out anew for every reading, so its time counts.
  candor: (document, page) => readPage({ document, url: new URL(page.url), isHidden: staticVisibility(document) }),
  readability: document => new Readability(document).parse(),
  defuddle: (document, page) => new Defuddle(document, { url: page.url, useAsync: false }).parse()
}

/** Each run gets a document of its own, because readers of the web may change the one they read; making it is not timed. */
function timeOf(reader: Reader, page: BenchPage): number {
  const times: number[] = []
  let spent = 0
  for (let run = 0; run < warmUps + runs && (spent < enoughMs || times.length === 0); run++) {
    const { window } = new JSDOM(page.html, { url: page.url, virtualConsole: new VirtualConsole() })
    const start = performance.now()
    reader(window.document, page)
    const took = performance.now() - start
    spent += took
    if (run >= warmUps || took > enoughMs) times.push(took)
    window.close()
  }
  return median(times)
}

/** Reading time per page, Candor against two readers of web pages, on the same DOM. */
export async function benchReadPages(): Promise<void> {
  const measured = (await benchPages()).map(page => {
    const [candor, readability, defuddle] = [
      timeOf(readers.candor, page),
      timeOf(readers.readability, page),
      timeOf(readers.defuddle, page)
    ]
    return { page, candor, readability, defuddle }
  })
  const ratio = (one: number, other: number) => `${(one / other).toFixed(2)}×`
  printTable(
    `Reading a page, milliseconds (median of up to ${runs} runs, each on a fresh document in jsdom)`,
    ["page", "kB", "candor", "readability", "defuddle", "to readability", "to defuddle"],
    measured.map(({ page, candor, readability, defuddle }) => [
      page.name,
      page.html.length / 1000,
      candor,
      readability,
      defuddle,
      ratio(candor, readability),
      ratio(candor, defuddle)
    ])
  )
  const total = {
    candor: sum(measured.map(one => one.candor)),
    readability: sum(measured.map(one => one.readability)),
    defuddle: sum(measured.map(one => one.defuddle))
  }
  const middle = (other: "readability" | "defuddle") => median(measured.map(one => one.candor / one[other]))
  printTable(
    "Reading, in short (aim: under a quarter of either)",
    ["reference", "all pages, ms", "candor, ms", "ratio", "median ratio", "aim 0.25×"],
    (["readability", "defuddle"] as const).map(other => [
      other,
      total[other],
      total.candor,
      ratio(total.candor, total[other]),
      `${middle(other).toFixed(2)}×`,
      against(Math.max(total.candor / total[other], middle(other)), 0.25)
    ])
  )
}
