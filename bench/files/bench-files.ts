import { readDocx } from "~documents/word/read-docx"
import { pdfLibraryInNode } from "~documents/pdf-library-in-node"
import { readPdf } from "~documents/read-pdf"
import type { DocumentLine } from "~profile/document-line"
import { parseDateRange } from "~profile/parse-date"
import { readText } from "~sites/plain/read-text"
import { wordOfText } from "../../tests/support/docx-resumes"
import { linkedInExport } from "../../tests/support/linkedin-export"
import { column, makePdf } from "../../tests/support/make-pdf"
import { layOutResume } from "../../tests/support/resume-layouts"
import { seeded } from "../../tests/support/seeded"
import { median, printTable, type Row } from "../speed/table"
import { openResumeReader } from "./open-resume"

const files = 40
const firstSeed = 77_000_000

interface Truth {
  name: string
  positions: { title: string | null; company: string | null; start: string; end: string }[]
  schools: string[]
}
interface Found {
  name: string | null
  positions: { title: string | null; company: string | null; start: string | null; end: string | null }[]
  schools: (string | null)[]
}
interface Drawn {
  truth: Truth
  bytes: Uint8Array
}
interface Kind {
  name: string
  draw: (seed: number) => Promise<Drawn>
  text: (bytes: Uint8Array) => Promise<{ text: string; lines: DocumentLine[] | null }>
  /** Does the reference read files of this kind? */
  isPdf: boolean
  fileName: string
}

const pdfText = async (bytes: Uint8Array) => {
  const { text, lines } = await readPdf(await pdfLibraryInNode(), bytes)
  return { text, lines: lines ?? null }
}
const plainText = (bytes: Uint8Array) => Promise.resolve({ text: new TextDecoder().decode(bytes), lines: null })

/** A generated résumé whose letters the fonts of every PDF have, so that all kinds hold the same people. */
function laidOut(seed: number): { text: string; truth: Truth } {
  for (let tries = 0; ; tries++) {
    const { text, name, positions, schools } = layOutResume(seeded(seed + tries * 100_000))
    if (/^[\t\n\u0020-\u007e\u00a1-\u00ff–—•’]*$/.test(text)) return { text, truth: { name, positions, schools } }
  }
}

const linesOnPage = 52

/** As a word processor prints it: one column, headings in bold, tabs at the right edge. */
function printed(text: string): Promise<Uint8Array> {
  const lines = text.split("\n").map(line => line.replace(/^#+ /, "# ").replace(/\t+/g, "\t"))
  const pages = Array.from({ length: Math.ceil(lines.length / linesOnPage) }, (_, page) =>
    lines.slice(page * linesOnPage, (page + 1) * linesOnPage)
  )
  return makePdf(pages.map(page => ({ runs: column(page, { x: 60, y: 60, edge: 400 }) })))
}

const kinds: readonly Kind[] = [
  {
    name: "text",
    draw: seed => Promise.resolve(laidOut(seed)).then(({ text, truth }) => ({ truth, bytes: new TextEncoder().encode(text) })),
    text: plainText,
    isPdf: false,
    fileName: "cv.txt"
  },
  {
    name: "Word",
    draw: async seed => {
      const { text, truth } = laidOut(seed)
      return { truth, bytes: await wordOfText(text) }
    },
    text: async bytes => ({ text: (await readDocx(bytes)).text, lines: null }),
    isPdf: false,
    fileName: "cv.docx"
  },
  {
    name: "JSON Resume",
    draw: seed => {
      const { truth } = laidOut(seed)
      const work = truth.positions.map(({ title, company, start, end }) => ({
        ...{ position: title ?? undefined, name: company ?? undefined, startDate: start || undefined },
        ...(end === "present" ? {} : { endDate: end || undefined })
      }))
      const resume = { basics: { name: truth.name }, work, education: truth.schools.map(institution => ({ institution })) }
      return Promise.resolve({ truth, bytes: new TextEncoder().encode(JSON.stringify(resume)) })
    },
    text: plainText,
    isPdf: false,
    fileName: "cv.json"
  },
  {
    name: "PDF of a word processor",
    draw: async seed => {
      const { text, truth } = laidOut(seed)
      return { truth, bytes: await printed(text) }
    },
    text: pdfText,
    isPdf: true,
    fileName: "cv.pdf"
  },
  {
    name: "PDF saved by LinkedIn",
    draw: async seed => {
      const { truth, pdf } = await linkedInExport(seed)
      return { truth, bytes: pdf }
    },
    text: pdfText,
    isPdf: true,
    fileName: "Profile.pdf"
  }
]

interface Figures {
  times: number[]
  names: number
  titles: number
  companies: number
  /** Title and company of one position. */
  positions: number
  dated: number
  invented: number
  schools: number
}

const noFigures = (): Figures => ({ times: [], names: 0, titles: 0, companies: 0, positions: 0, dated: 0, invented: 0, schools: 0 })
const same = (a: string | null | undefined, b: string | null) =>
  (a ?? "").replace(/\s+/g, " ").trim() === (b ?? "").replace(/\s+/g, " ").trim()

function count(figures: Figures, truth: Truth, found: Found): void {
  const isOne = (one: Truth["positions"][number], position: Found["positions"][number]) =>
    same(position.title, one.title) && same(position.company, one.company)
  if (same(found.name, truth.name)) figures.names++
  for (const one of truth.positions) {
    if (found.positions.some(({ title }) => same(title, one.title))) figures.titles++
    if (found.positions.some(({ company }) => same(company, one.company))) figures.companies++
    if (found.positions.some(position => isOne(one, position))) figures.positions++
    if (found.positions.some(({ start, end }) => (start ?? "") === one.start && (end ?? "") === one.end)) figures.dated++
  }
  figures.invented += found.positions.filter(
    position => !truth.positions.some(one => same(position.title, one.title) || same(position.company, one.company))
  ).length
  figures.schools += truth.schools.filter(school => found.schools.some(one => same(one, school))).length
}

/**
 * The same invented files through Candor and, where they are PDFs, through OpenResume's parser, in one run: the time from bytes to a profile, and
 * what of each is right to the letter. One layout in seven is held out of the tagger's training, and no training used these numbers.
 */
export async function benchFiles(): Promise<void> {
  const reference = await openResumeReader()
  const rows: Row[] = []
  for (const kind of kinds) {
    const [own, other] = [noFigures(), noFigures()]
    const all = { names: 0, positions: 0, schools: 0 }
    for (let seed = firstSeed; seed < firstSeed + files; seed++) {
      const { truth, bytes } = await kind.draw(seed)
      all.names++
      all.positions += truth.positions.length
      all.schools += truth.schools.length
      const start = performance.now()
      const { text, lines } = await kind.text(bytes)
      const reading = readText(text, kind.fileName, lines)
      own.times.push(performance.now() - start)
      const profile = "profile" in reading ? reading.profile : null
      count(own, truth, {
        name: profile?.name ?? null,
        positions: profile?.positions ?? [],
        schools: profile?.education.map(({ school }) => school) ?? []
      })
      if (!reference || !kind.isPdf) continue
      const begun = performance.now()
      const read = await reference(bytes)
      other.times.push(performance.now() - begun)
      count(other, truth, {
        name: read.profile.name,
        positions: read.workExperiences
          .filter(({ company, jobTitle, date }) => company !== "" || jobTitle !== "" || date !== "")
          .map(({ company, jobTitle, date }) => {
            const range = parseDateRange(date)
            return { title: jobTitle, company, start: range?.start ?? null, end: range?.end ?? null }
          }),
        schools: read.educations.map(({ school }) => school)
      })
    }
    const share = (right: number, of: number) => `${((100 * right) / Math.max(1, of)).toFixed(0)} %`
    const rowOf = (by: string, figures: Figures): Row => [
      kind.name,
      by,
      median(figures.times),
      share(figures.names, all.names),
      share(figures.titles, all.positions),
      share(figures.companies, all.positions),
      share(figures.positions, all.positions),
      share(figures.dated, all.positions),
      share(figures.invented, all.positions),
      share(figures.schools, all.schools)
    ]
    rows.push(rowOf("Candor", own))
    if (other.times.length > 0) rows.push(rowOf("OpenResume", other))
  }
  printTable(
    `Files into profiles: ${files} invented ones of each kind`,
    ["kind", "by", "ms (median)", "name", "title", "company", "both of one", "both dates", "invented", "school"],
    rows
  )
}
