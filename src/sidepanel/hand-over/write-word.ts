import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType
} from "docx"
import type { HandOver } from "~handover/hand-over"
import { allowedText as text } from "~handover/allowed-text"
import { wordedHandOver, type HandOverLanguage, type WordedPerson, type WordedRow } from "~handover/worded-hand-over"
import { sentence } from "~sentence/sentence"

/** The grounds of print are white: these reach 4.5 : 1 on it. Signs and words say the same. */
const inks = { good: "17663A", bad: "9C2B2B", open: "565F69", soft: "565F69" } as const
/** Of a page's text: twentieths of a point. */
const columns = [7_200, 1_800]
const line = { style: BorderStyle.SINGLE, size: 4, color: "D8DCE1" }
const none = { style: BorderStyle.NONE, size: 0, color: "auto" }

/** A hand-over as a Word file, with boxes to tick by hand. Loaded when one is asked for: the library is large, and pure. */
export async function writeWord(handOver: HandOver, language: HandOverLanguage): Promise<Blob> {
  const { heading, place, facts, how, people } = wordedHandOver(handOver, language)
  const document = new Document({
    creator: "Candor",
    title: text(heading),
    styles: { default: { document: { run: { font: "Calibri", size: 22, language: { value: language.locale } } } } },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text(heading))] }),
          ...[place, facts.join(" · "), ...how].filter(Boolean).map(soft),
          ...people.flatMap((person, at) => about(person, at, language))
        ]
      }
    ]
  })
  return Packer.toBlob(document)
}

function about({ name, headline, jobs, url, notJudged, groups }: WordedPerson, at: number, { wording }: HandOverLanguage) {
  const link = url === null ? [] : [new ExternalHyperlink({ link: url, children: [new TextRun({ text: text(url), style: "Hyperlink" })] })]
  const boxes = [sentence("handOverYes"), sentence("handOverMaybe"), sentence("handOverNo")].map(said => `☐ ${wording(said)}`).join("    ")
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, pageBreakBefore: at > 0, children: [new TextRun(text(name))] }),
    ...[headline, ...jobs, notJudged].filter(Boolean).map(soft),
    ...(link.length > 0 ? [new Paragraph({ children: link })] : []),
    ...groups.flatMap(({ kind, rows }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_3, keepNext: true, children: [new TextRun(text(kind))] }),
      new Table({
        width: { size: columns[0]! + columns[1]!, type: WidthType.DXA },
        columnWidths: columns,
        layout: TableLayoutType.FIXED,
        borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
        rows: rows.map(row)
      })
    ]),
    new Paragraph({ spacing: { before: 240 }, children: [new TextRun(boxes)] })
  ]
}

function row({ asked, verdict, icon, tone, quotes, nearest, reason, ask }: WordedRow): TableRow {
  const quoted = quotes.map(({ text: quote, under }) => `“${text(quote)}”${under === null ? "" : ` (${text(under)})`}`)
  const behind = nearest === "" ? quoted : [`${nearest} ${quoted.join(" ")}`]
  return new TableRow({
    cantSplit: true,
    children: [
      cell(0, [
        new Paragraph({ children: [new TextRun(text(asked))] }),
        ...behind.map(one => new Paragraph({ indent: { left: 200 }, children: [new TextRun({ text: one, italics: true })] })),
        ...[reason, ask].filter(Boolean).map(soft)
      ]),
      cell(1, [new Paragraph({ children: [new TextRun({ text: `${icon} ${verdict}`, bold: true, color: inks[tone] })] })])
    ]
  })
}

function cell(at: 0 | 1, children: Paragraph[]): TableCell {
  return new TableCell({ width: { size: columns[at]!, type: WidthType.DXA }, margins: { top: 60, bottom: 60, right: 120 }, children })
}

function soft(said: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: text(said), color: inks.soft, size: 20 })] })
}
