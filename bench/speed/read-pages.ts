import { Readability } from "@mozilla/readability"
import Defuddle from "defuddle"
import { JSDOM, VirtualConsole } from "jsdom"
import { captureSteps } from "~sites/page/capture-page"
import { finishReading } from "~sites/page/finish-reading"
import { readPage } from "~sites/page/read-page"
import { staticVisibility } from "~sites/without-browser/static-visibility"
import { fullSizePages } from "./full-size"
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
  candor: (document, page) =>
    readPage({
      document,
      url: new URL(page.url),
      isHidden: staticVisibility(document)
    }),
  readability: document => new Readability(document).parse(),
  defuddle: (document, page) => new Defuddle(document, { url: page.url, useAsync: false }).parse()
}

/** Each run gets a document of its own, because readers of the web may change the one they read; making it is not timed. */
function timeOf(reader: Reader, page: BenchPage): number {
  const times: number[] = []
  let spent = 0
  for (let run = 0; run < warmUps + runs && (spent < enoughMs || times.length === 0); run++) {
    const { window } = new JSDOM(page.html, {
      url: page.url,
      virtualConsole: new VirtualConsole()
    })
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

/**
 * Reading time per layout on pages of two megabytes. The page side's half is done in steps, and the longest step is what a person could
 * feel; in jsdom, where asking for a style costs nothing and everything else several times more than in a browser (bench browser measures
 * the tasks there).
 */
export async function benchFullSize(): Promise<void> {
  const rows = (await fullSizePages()).map(page => {
    const { window } = new JSDOM(page.html, {
      url: page.url,
      virtualConsole: new VirtualConsole()
    })
    const { document } = window
    const isHidden = staticVisibility(document)
    const times = Array.from({ length: 3 }, () => {
      const steps = captureSteps({
        document,
        url: new URL(page.url),
        isHidden
      })
      let [total, longest, count] = [0, 0, 0]
      for (;;) {
        const start = performance.now()
        const { done, value } = steps.next()
        const took = performance.now() - start
        total += took
        longest = Math.max(longest, took)
        count += 1
        if (!done) continue
        const begun = performance.now()
        const reading = finishReading(value)
        return {
          total,
          longest,
          count,
          worker: performance.now() - begun,
          kB: JSON.stringify(value).length / 1000,
          site: reading.site
        }
      }
    })
    window.close()
    const middle = (of: "total" | "longest" | "worker") => median(times.map(time => time[of]))
    const [first] = times
    return [
      page.name,
      first?.site ?? "none",
      page.html.length / 1000,
      middle("total"),
      first?.count ?? 0,
      middle("longest"),
      first?.kB ?? 0,
      middle("worker")
    ]
  })
  printTable(
    "Full-size pages, milliseconds (median of 3 in jsdom)",
    ["layout", "read by", "kB", "page side", "in steps", "longest step", "sent, kB", "worker"],
    rows
  )
}
