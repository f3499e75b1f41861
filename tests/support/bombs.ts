import { deflateRawSync, deflateSync } from "node:zlib"
import { makeZip } from "./make-zip"

// Small files that are made to fill a machine or to stop a program.

const bytes = (text: string) => new TextEncoder().encode(text)
const prefixes =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
export const wordBody = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ${prefixes}><w:body>${body}</w:body></w:document>`
const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

/** A Word file whose main part is this mark-up, and whose pages have this line at their foot. */
export function wordFile(xml: string, { footer = "" } = {}): Uint8Array {
  return makeZip([
    { name: "[Content_Types].xml", bytes: bytes(types) },
    { name: "_rels/.rels", bytes: bytes(relations) },
    { name: "word/document.xml", bytes: bytes(xml) },
    ...(footer === "" ? [] : [{ name: "word/footer1.xml", bytes: bytes(`<w:ftr><w:p><w:r><w:t>${footer}</w:t></w:r></w:p></w:ftr>`) }])
  ])
}

const line = "<w:p><w:r><w:t>a</w:t></w:r></w:p>"

export const wordBombs: Readonly<Record<string, () => Uint8Array>> = {
  "a million paragraphs": () => wordFile(wordBody("<w:p/>".repeat(1_000_000))),
  "a million paragraphs with a letter": () => wordFile(wordBody(line.repeat(850_000))),
  "a hundred thousand paragraphs": () => wordFile(wordBody(line.repeat(100_000))),
  "runs without end": () => wordFile(wordBody(`<w:p>${"<w:r><w:t>a</w:t></w:r>".repeat(400_000)}</w:p>`)),
  "tables in tables": () => wordFile(wordBody("<w:tbl><w:tr><w:tc>".repeat(60_000) + line + "</w:tc></w:tr></w:tbl>".repeat(60_000))),
  "marks that never end": () => wordFile(wordBody("<w:r".repeat(2_000_000))),
  "runs that never end": () => wordFile(wordBody("<w:r>".repeat(1_000_000))),
  "comments that hold runs": () => wordFile(wordBody(`<!--${"<w:r ".repeat(1_000_000)}-->${line}`)),
  "512 MB of blanks": () => {
    const packed = deflateRawSync(Buffer.alloc(512_000_000, " "))
    return zipOfPacked("word/document.xml", packed, 512_000_000)
  },
  "words that stand for words": () =>
    wordFile(
      `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, n) => `<!ENTITY ${"abcdefghijklm"[n + 1] ?? "z"} "${`&${"abcdefghijklm"[n] ?? "a"};`.repeat(10)}">`).join("")}]>${wordBody(`<w:p><w:r><w:t>&m;</w:t></w:r></w:p>`).slice(38)}`
    )
}

/** An archive of one entry that is packed already, so that a large one need not be made whole. */
function zipOfPacked(name: string, packed: Uint8Array, size: number): Uint8Array {
  return makeZip([
    { name: "[Content_Types].xml", bytes: bytes(types) },
    { name: "_rels/.rels", bytes: bytes(relations) },
    { name, bytes: packed, stored: true, method: 8, saidSize: size, saidPackedSize: packed.length }
  ])
}

/** A PDF of one page that draws what these streams hold; each has its filters' names. */
export function pdfOfStreams(
  streams: readonly { filter: string; bytes: Uint8Array }[],
  { more = "", times = 1 }: { more?: string; times?: number } = {}
): Uint8Array {
  const parts: Uint8Array[] = [bytes("%PDF-1.7\n")]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  const add = (...pieces: Uint8Array[]) => {
    for (const piece of pieces) {
      parts.push(piece)
      length += piece.length
    }
  }
  const object = (number: number, ...pieces: Uint8Array[]) => {
    offsets[number] = length
    add(bytes(`${number} 0 obj\n`), ...pieces, bytes("\nendobj\n"))
  }
  const contents = Array.from({ length: times }, () => streams.map((_, at) => `${at + 5} 0 R`).join(" ")).join(" ")
  object(1, bytes("<< /Type /Catalog /Pages 2 0 R >>"))
  object(2, bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"))
  object(
    3,
    bytes(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [${contents}] /Resources << /Font << /F1 4 0 R >> ${more} >> >>`)
  )
  object(4, bytes("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"))
  streams.forEach(({ filter, bytes: packed }, at) =>
    object(at + 5, bytes(`<< /Length ${packed.length} /Filter ${filter} >>\nstream\n`), packed, bytes("\nendstream"))
  )
  const start = length
  const table = offsets.slice(1).map(offset => `${String(offset).padStart(10, "0")} 00000 n \n`)
  add(
    bytes(
      `xref\n0 ${offsets.length}\n0000000000 65535 f \n${table.join("")}trailer\n<< /Size ${offsets.length} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
    )
  )
  return new Uint8Array(Buffer.concat(parts))
}

const shown = "BT /F1 12 Tf 72 700 Td (Ana Ferro) Tj ET\n"
const many = (text: string, length: number) => Buffer.alloc(length, text)
const hex = (data: Uint8Array) => bytes(`${Buffer.from(data).toString("hex")}>`)

export const pdfBombs: Readonly<Record<string, () => Uint8Array>> = {
  "a stream of 512 MB of blanks": () => pdfOfStreams([{ filter: "/FlateDecode", bytes: deflateSync(many(" ", 512_000_000)) }]),
  "a stream of 200 MB of words": () => pdfOfStreams([{ filter: "/FlateDecode", bytes: deflateSync(many(shown, 200_000_000)) }]),
  "packed twice": () => pdfOfStreams([{ filter: "[/FlateDecode /FlateDecode]", bytes: deflateSync(deflateSync(many(" ", 256_000_000))) }]),
  "packed in hexadecimal": () => pdfOfStreams([{ filter: "[/AHx /Fl]", bytes: hex(deflateSync(many(" ", 256_000_000))) }]),
  "a filter written with codes": () => pdfOfStreams([{ filter: "/Fl#61teDecode", bytes: deflateSync(many(" ", 256_000_000)) }]),
  "run lengths": () => pdfOfStreams([{ filter: "/RunLengthDecode", bytes: Buffer.alloc(1_000_000, Buffer.from([129, 32])) }]),
  "forty streams of 10 MB": () =>
    pdfOfStreams(Array.from({ length: 40 }, () => ({ filter: "/FlateDecode", bytes: deflateSync(many(" ", 10_000_000)) }))),
  "one stream drawn two thousand times": () =>
    pdfOfStreams([{ filter: "/FlateDecode", bytes: deflateSync(many(shown, 1_000_000)) }], { times: 2_000 }),
  "ten million words": () =>
    pdfOfStreams([{ filter: "/FlateDecode", bytes: deflateSync(many("BT /F1 9 Tf 1 1 Td (a) Tj ET ", 11_900_000)) }]),
  "a million lines drawn": () => pdfOfStreams([{ filter: "/FlateDecode", bytes: deflateSync(many("0 0 m 9 9 l S q Q ", 11_900_000)) }])
}
