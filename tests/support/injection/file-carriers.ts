import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx"
import { documentLimits } from "~documents/document-limits"
import { parseDocument } from "~documents/parse-document"
import { pdfLibraryInNode } from "~documents/pdf-library-in-node"
import { guessColumns } from "~documents/pile/guess-columns"
import { rowsOf } from "~documents/pile/open-pile"
import { readTable } from "~documents/pile/read-table"
import type { Reading } from "~profile/reading"
import { readText } from "~sites/plain/read-text"
import { column, makePdf } from "../make-pdf"
import type { Carrier } from "./carriers"

async function document(data: Uint8Array, name: string): Promise<Reading> {
  const { text, lines, unseen } = await parseDocument(data, name, documentLimits, pdfLibraryInNode)
  return profileOf(readText(text, name, lines, unseen), name)
}

function profileOf(reading: ReturnType<typeof readText>, name: string): Reading {
  if (reading.site === null) throw new Error(`the ${name} of this carrier is a profile`)
  return reading
}

/** What Helvetica can write: letters of other scripts are tried in pages and texts. */
const written = (text: string) => text.replace(/[^\x20-\x7e\xa0-\xff]/g, "")

/** In lines of a page's width, as a program that writes PDFs breaks them. */
function wrapped(text: string): string[] {
  const lines = [""]
  for (const word of written(text).split(/\s+/)) {
    const last = lines[lines.length - 1]!
    if (last.length + word.length > 85) lines.push(word)
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`
  }
  return lines
}

function pdf(about: string, color?: [number, number, number]): Promise<Reading> {
  const before = ["# Ilse Quarshie", "Data Engineer", "", "# Summary", "Likes Kafka and quiet pipelines."]
  const after = [
    "",
    "# Experience",
    "Data Engineer, Ferro Werke\tMarch 2021 - present",
    "Python pipelines for the harbour.",
    "",
    "# Skills",
    "Python, Kafka"
  ]
  const added = about === "" ? [] : wrapped(about)
  const runs = column([...before, ...added, ...after], { x: 60, y: 70 })
  const placed = runs.map(run => (color && added.includes(run.text) ? { ...run, color } : run))
  return makePdf([{ runs: placed }]).then(data => document(data, "cv.pdf"))
}

async function word(about: string, isHidden: boolean): Promise<Reading> {
  const title = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 })
  const line = (text: string) => new Paragraph({ children: [new TextRun(text)] })
  const file = new Document({
    sections: [
      {
        children: [
          ...[line("Ilse Quarshie"), line("Data Engineer"), title("Summary"), line("Likes Kafka and quiet pipelines.")],
          ...(about === "" ? [] : [new Paragraph({ children: [new TextRun({ text: about, vanish: isHidden })] })]),
          ...[
            title("Experience"),
            line("Data Engineer, Ferro Werke"),
            line("March 2021 – present"),
            line("Python pipelines for the harbour.")
          ],
          ...[title("Skills"), line("Python, Kafka")]
        ]
      }
    ]
  })
  return document(new Uint8Array(await Packer.toBuffer(file)), "cv.docx")
}

/** One row of an applicant tracking system's export, with the payload in the column of this name. */
function row(into: string, text: string): Reading {
  const cells = {
    Name: "Ilse Quarshie",
    Headline: "Data engineer",
    Summary: "Likes Kafka and quiet pipelines. Python pipelines for the harbour.",
    "Current Title": "Data Engineer",
    "Current Company": "Ferro Werke",
    Skills: "Python, Kafka"
  }
  const filled = Object.entries(cells).map(
    ([header, cell]) => [header, header === into ? [cell.replace(/\.$/, ""), text].filter(Boolean).join(". ") : cell] as const
  )
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const table = readTable(
    new TextEncoder().encode(
      [filled.map(([header]) => quoted(header)), filled.map(([, cell]) => quoted(cell))].map(line => line.join(",")).join("\n")
    )
  )
  for (const one of rowsOf("people.csv", table, guessColumns(table)))
    if ("row" in one) return profileOf(readText(one.row.text, one.row.name || "row.txt"), "row")
  throw new Error("the table of this carrier has a person")
}

/** The same person in files of each kind that people send, and in a row of a table. */
export const fileCarriers: readonly Carrier[] = [
  { name: "PDF", isSeen: true, read: text => pdf(text) },
  { name: "Word file", isSeen: true, read: text => word(text, false) },
  { name: "table, a person's summary", isSeen: true, read: text => row("Summary", text) },
  { name: "table, a headline", isSeen: true, read: text => row("Headline", text) },
  { name: "PDF, white on white", isSeen: false, read: text => pdf(text, [1, 1, 1]) },
  { name: "Word file, hidden", isSeen: false, read: text => word(text, true) }
]
