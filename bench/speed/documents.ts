import { readDocx } from "~documents/word/read-docx"
import { readText } from "~sites/plain/read-text"
import { pdfLibraryInNode } from "~documents/pdf-library-in-node"
import { readPdf } from "~documents/read-pdf"
import { wordResume } from "../../tests/support/docx-resumes"
import { column, makePdf } from "../../tests/support/make-pdf"
import { against, median, printTable } from "./table"

const warmUps = 2
const runs = 7

const work = (year: number) => [
  `Project Engineer, Northway Works ${year}\t${year} – ${year + 1}`,
  "\u2022 Plans and supervises the renewal of stations along the line, with three contractors and a budget of",
  "  four million a year, and reports on cost and time every month.",
  "\u2022 Wrote the handbook for site safety that all teams use.",
  "\u2022 Looked after two trainees.",
  ""
]

/** A résumé of three full pages, as a word processor prints it. */
function threePages(): Promise<Uint8Array> {
  const page = (from: number, head: readonly string[]) => ({
    runs: column([...head, ...Array.from({ length: 8 }, (_, index) => work(from - index)).flat()], { x: 60, y: 60 })
  })
  const first = ["# Ruben Halvorsen-Lie", "Project Engineer", "Trondheim, Norway", "", "# Experience"]
  return makePdf([page(2023, first), page(2015, []), page(2007, ["# Experience"])])
}

async function timeOf(read: () => Promise<string>): Promise<{ ms: number; positions: number }> {
  const times: number[] = []
  let positions = 0
  for (let run = 0; run < warmUps + runs; run++) {
    const start = performance.now()
    const reading = readText(await read())
    if (run >= warmUps) times.push(performance.now() - start)
    positions = "profile" in reading ? reading.profile.positions.length : 0
  }
  return { ms: median(times), positions }
}

/** Time from the bytes of a file to the profile that is read from it. Against the 300 ms in which the first status has to be there. */
export async function benchDocuments(): Promise<void> {
  const files: [string, Uint8Array, (data: Uint8Array) => Promise<string>][] = [
    ["PDF of three pages", await threePages(), async data => (await readPdf(await pdfLibraryInNode(), data)).text],
    ["Word file", await wordResume(), async data => (await readDocx(data)).text]
  ]
  const rows = []
  for (const [name, data, read] of files) {
    const { ms, positions } = await timeOf(() => read(data))
    rows.push([name, data.length / 1_000, positions, ms, `${(ms / 300).toFixed(2)}×`, against(ms, 300)] as const)
  }
  printTable("Reading a file into a profile", ["file", "kB", "positions", "ms", "to 300 ms (the first status)", "aim"], rows)
}
