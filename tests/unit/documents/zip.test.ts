import { describe, expect, it } from "vitest"
import { isUnreadable } from "~documents/unreadable-document"
import { storeZip, unzip } from "~documents/zip"
import { makeZip, type ZipEntry } from "../../support/make-zip"

const text = (words: string) => new TextEncoder().encode(words)
const entry = (name: string, words: string, more: Partial<ZipEntry> = {}): ZipEntry => ({ name, bytes: text(words), ...more })
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1e6)

async function namesAndWords(data: Uint8Array, isWanted: (name: string) => boolean = () => true): Promise<Record<string, string>> {
  const files = await unzip(data, isWanted)
  return Object.fromEntries([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

/** The code of the sentence with which an archive is refused. */
async function refusal(data: Uint8Array): Promise<string> {
  const found = await unzip(data, () => true).then(
    files => `read ${[...files.keys()].join()}`,
    (error: unknown) => (isUnreadable(error) ? error.said.code : `threw ${String(error)}`)
  )
  return found
}

describe("an archive", () => {
  it("is unpacked as far as it is wanted, packed or not", async () => {
    const data = makeZip([entry("word/a.xml", "packed"), entry("word/b.xml", "stored", { stored: true }), entry("word/c.png", "picture")])
    expect(await namesAndWords(data, name => name.endsWith(".xml"))).toEqual({ "word/a.xml": "packed", "word/b.xml": "stored" })
  })

  it("that was packed here is the same when it is unpacked", async () => {
    const files = new Map([
      ["word/document.xml", text("<w:document>Åsa</w:document>")],
      ["ß/ü.rels", text("")]
    ])
    const read = await unzip(await storeZip(files), () => true)
    expect([...read]).toEqual([...files])
  })

  it("is read where sizes follow the data, as programs write that pack as they go", async () => {
    const data = makeZip([entry("a.xml", "one", { sizesAfter: true }), entry("b.xml", "two", { sizesAfter: true })])
    expect(await namesAndWords(data)).toEqual({ "a.xml": "one", "b.xml": "two" })
  })

  it("is read in the wide form, in its entries and at its end", async () => {
    expect(await namesAndWords(makeZip([entry("a.xml", "one", { wide: true })], { wide: {} }))).toEqual({ "a.xml": "one" })
    expect(await namesAndWords(makeZip([entry("a.xml", "one", { wide: true })]))).toEqual({ "a.xml": "one" })
  })

  it("is read behind bytes that do not belong to it, and with an end that counts wrong", async () => {
    const data = makeZip([entry("a.xml", "one")])
    expect(await namesAndWords(Buffer.concat([text("#!/bin/sh\n"), data]))).toEqual({ "a.xml": "one" })
    expect(await namesAndWords(makeZip([entry("a.xml", "one"), entry("b.xml", "two")], { saidCount: 1 }))).toEqual({
      "a.xml": "one",
      "b.xml": "two"
    })
  })

  it("gives an entry called like a property of every object as any other", async () => {
    expect(await namesAndWords(makeZip([entry("__proto__", "one"), entry("constructor", "two")]))).toMatchObject({ constructor: "two" })
    expect(({} as Record<string, unknown>).one).toBeUndefined()
  })
})

describe("an archive that would fill the machine is refused", () => {
  it.each<[string, () => Uint8Array]>([
    ["one entry of 61 MB", () => makeZip([{ name: "a.xml", bytes: zeros(61) }])],
    ["one entry of 200 MB that says it has 10 bytes", () => makeZip([{ name: "a.xml", bytes: zeros(200), saidSize: 10 }])],
    ["one stored entry of 61 MB", () => makeZip([{ name: "a.xml", bytes: zeros(61), stored: true }])],
    ["seven entries of 10 MB", () => makeZip(Array.from({ length: 7 }, (_, at) => ({ name: `${at}.xml`, bytes: zeros(10) })))],
    ["a million entries", () => archiveOf(1_000_000)],
    ["a hundred thousand entries behind an end that counts five", () => archiveOf(100_000, 5)]
  ])("%s", async (_, archive) => {
    expect(await refusal(archive())).toMatch(/^docx(?:TooLarge|Broken)$/)
  })

  it("but entries that share the data of one are that one", async () => {
    const bytes = new Uint8Array(10_000)
    const shared = Array.from({ length: 1_900 }, (_, at) => ({ name: `${at}.xml`, bytes, dataOf: 0 }))
    const data = makeZip([{ name: `${"a".repeat(60_000)}.xml`, bytes }, ...shared])
    expect([...(await unzip(data, () => true)).values()].map(({ length }) => length)).toEqual([10_000])
  })

  it("but 29 MB are read", async () => {
    const files = await unzip(makeZip([{ name: "a.xml", bytes: zeros(29) }]), () => true)
    expect(files.get("a.xml")?.length).toBe(29e6)
  })

  it("and what is not wanted is not unpacked", async () => {
    const data = makeZip([{ name: "film.bin", bytes: zeros(200) }, entry("a.xml", "one")])
    expect(await namesAndWords(data, name => name.endsWith(".xml"))).toEqual({ "a.xml": "one" })
  })
})

/** An archive of so many entries, made of one that is repeated: making each would take longer than refusing all. */
function archiveOf(count: number, saidCount = Math.min(count, 0xffff)): Uint8Array {
  const whole = makeZip([entry("a", "")])
  const [start, end] = [whole.length - 22 - 47, whole.length - 22]
  const directory = Buffer.alloc(count * 47, whole.subarray(start, end))
  const last = Buffer.from(whole.subarray(end))
  last.writeUInt16LE(saidCount, 8)
  last.writeUInt16LE(saidCount, 10)
  last.writeUInt32LE(directory.length, 12)
  return new Uint8Array(Buffer.concat([whole.subarray(0, start), directory, last]))
}

describe("an archive that is not what it says is refused with the sentence for a broken file", () => {
  const whole = makeZip([entry("word/document.xml", "words ".repeat(500)), entry("word/header1.xml", "name")])
  const changed = (at: number, ...bytes: number[]) => {
    const copy = Uint8Array.from(whole)
    copy.set(bytes, at < 0 ? copy.length + at : at)
    return copy
  }

  it.each<[string, Uint8Array]>([
    ["nothing but the mark", text("PK\u0003\u0004")],
    ["no byte at all", new Uint8Array(0)],
    ["its end is missing", whole.subarray(0, whole.length - 22)],
    ["its directory points behind its end", changed(-6, 0xff, 0xff, 0xff, 0x0f)],
    ["data that is no deflate", changed(50, 0xff, 0xff, 0xff, 0xff, 0xff)],
    ["a size that is too small", makeZip([entry("a.xml", "one two three", { saidSize: 3 })])],
    ["a size that is too large", makeZip([entry("a.xml", "one two three", { saidSize: 4_000 })])],
    ["data that ends behind the file", makeZip([entry("a.xml", "one", { saidPackedSize: 4_000 })])],
    ["a method of another program", makeZip([entry("a.xml", "one", { method: 93 })])],
    ["a name that leads out", makeZip([entry("../../word/document.xml", "one")])],
    ["a name that leads out, by the other slash", makeZip([entry("..\\word\\document.xml", "one")])],
    ["a name that takes the place of another", makeZip([entry("a.xml", "shown"), entry("b/../a.xml", "hidden")])],
    ["an end that goes on in circles", makeZip([entry("a.xml", "one")], { wide: { extraLength: -6 } })],
    ["an end that owns more than there is", makeZip([entry("a.xml", "one")], { wide: { extraLength: 4_000 } })]
  ])("%s", async (_, data) => {
    expect(await refusal(data)).toBe("docxBroken")
  })

  it("cut off anywhere", async () => {
    const found = new Set<string>()
    for (let length = 0; length < whole.length; length += 7) found.add(await refusal(whole.subarray(0, length)))
    expect([...found]).toEqual(["docxBroken"])
  })

  it("with any byte changed, it is read or refused, and nothing else happens", async () => {
    const found = new Set<string>()
    for (let at = 0; at < whole.length; at += 1)
      for (const byte of [0x00, 0xff]) found.add((await refusal(changed(at, byte))).replace(/^read .*/, "read"))
    expect([...found].filter(each => !["read", "docxBroken", "docxTooLarge", "docOldWordProtected"].includes(each))).toEqual([])
  })
})

it("an archive with a password is refused with the sentence for a protected file", async () => {
  expect(await refusal(makeZip([entry("word/document.xml", "one", { flags: 1 })]))).toBe("docOldWordProtected")
})
