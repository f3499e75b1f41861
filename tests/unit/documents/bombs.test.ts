import { describe, expect, it } from "vitest"
import { documentLimits } from "~documents/document-limits"
import { parseDocument } from "~documents/parse-document"
import { pdfLibraryInNode } from "~documents/pdf-library-in-node"
import { readDocumentInNode } from "~documents/read-document-in-node"
import type { UnreadableDocument } from "~documents/unreadable-document"
import { pdfBombs, pdfOfStreams, wordBody, wordBombs, wordFile } from "../../support/bombs"
import { words } from "../../support/words"
import { deflateSync } from "node:zlib"

/** What is said of a file that is read in this very thread, where nothing would end it. */
async function said(data: Uint8Array): Promise<string> {
  const read = parseDocument(data, "cv", documentLimits, pdfLibraryInNode)
  return read.then(({ text }) => `read: ${text}`).catch((error: unknown) => words((error as UnreadableDocument).said))
}

describe("a small file that would fill a machine", () => {
  it.each(Object.entries(wordBombs))("as Word file is given up before it does, with a sentence: %s", async (_, make) => {
    const data = make()
    expect(data.length).toBeLessThan(600_000)
    expect(await said(data)).toMatch(/Nothing of it was kept|broken or cut off|^read: a$/)
  })

  // What unpacks to much is known by unpacking it; what only takes long is ended by its time, below.
  it.each(Object.entries(pdfBombs).filter(([name]) => !/drawn|ten million/.test(name)))(
    "as PDF is given up before it does, with a sentence: %s",
    async (_, make) => {
      expect(await said(make())).toMatch(/unpacks to more than \d+ MB.*Nothing of it was kept/)
    }
  )

  it("is ended with its thread when it passes its time, and the next file is read", async () => {
    const make = pdfBombs["one stream drawn two thousand times"]
    const bomb = readDocumentInNode(make?.() ?? new Uint8Array(), "bomb.pdf", { limits: { timeMs: 700 } })
    const next = readDocumentInNode(plainPdf(), "ana.pdf")
    await expect(bomb).rejects.toMatchObject({ said: { code: "docTookTooLong", values: { seconds: 1 } } })
    expect((await next).text).toContain("Ana Ferro")
  })
})

describe("an ordinary file near the limits", () => {
  it("is read: a Word file of 400 pages, a PDF whose streams are packed in each way that the format has", async () => {
    const line = "<w:p><w:r><w:t>Ana Ferro plans tours for lorries.</w:t></w:r></w:p>"
    expect(await said(wordFile(wordBody(line.repeat(16_000))))).toMatch(/^read: Ana/)
    expect(await said(plainPdf())).toMatch(/^read: Ana Ferro/)
  })
})

function plainPdf(): Uint8Array {
  const text = "BT /F1 12 Tf 72 700 Td (Ana Ferro plans tours for lorries.) Tj ET\n"
  return pdfOfStreams([{ filter: "/FlateDecode", bytes: deflateSync(Buffer.from(text)) }])
}
