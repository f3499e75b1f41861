import { expect, it } from "vitest"
import { sourceOfBytes } from "../../../../src/documents/pile/byte-source"
import { documentLimits } from "../../../../src/documents/document-limits"
import { parseDocument } from "../../../../src/documents/parse-document"
import { openPile } from "../../../../src/documents/pile/open-pile"
import { makeZip } from "../../../support/make-zip"

const inside = makeZip([{ name: "._x", bytes: new Uint8Array(3) }])

it.each([
  ["empty.zip", makeZip([])],
  ["hidden.zip", inside],
  ["outer.zip", makeZip([{ name: "inner.zip", bytes: inside }])],
  ["empty.mbox", new Uint8Array(0)]
])("%s, in which there is nothing, is told", async (name, bytes) => {
  const found: string[] = []
  for await (const one of openPile({ name, path: name, source: sourceOfBytes(bytes), depth: 0, applicant: null }, () => undefined))
    found.push("said" in one ? one.said.code : "file")
  expect(found).toEqual(["pileNothingInIt"])
})

it.each(["ana.pages", "list.numbers", "talk.key"])("%s is told as what it is, though it has the form of an archive", async name => {
  const data = makeZip([{ name: "Index/Document.iwa", bytes: new Uint8Array(9) }])
  const reading = parseDocument(data, name, documentLimits, () => Promise.reject(new Error("no PDF")))
  await expect(reading).rejects.toMatchObject({ said: { code: "docOfApple" } })
})
