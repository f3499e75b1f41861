import fc from "fast-check"
import { expect, test } from "vitest"
import { sourceOfBytes } from "../../../../src/documents/pile/byte-source"
import { kindOfFile, openContainer, type PiledFile } from "../../../../src/documents/pile/open-container"
import { pileLimits } from "../../../../src/documents/pile/pile-limits"
import { isUnreadable } from "../../../../src/documents/unreadable-document"
import { makeZip, type ZipEntry } from "../../../support/make-zip"

const bytes = (text: string) => new TextEncoder().encode(text)

function piled(name: string, data: Uint8Array, depth = 0): PiledFile {
  return { name, path: name, source: sourceOfBytes(data), depth, applicant: null }
}

/** What an archive, a mailbox or a message holds, in short: the path with its text, or with the code of what is said of it. */
async function opened(file: PiledFile): Promise<{ found: string[]; passedOver: number }> {
  const kind = await kindOfFile(file)
  if (kind !== "archive" && kind !== "mailbox" && kind !== "message") throw new Error(`${file.name} is a ${kind}.`)
  const opening = { passedOver: 0 }
  const found: string[] = []
  for await (const one of openContainer(file, kind, opening)) {
    if ("said" in one) found.push(`${one.path}: ${one.said.code}`)
    else found.push(`${one.file.path}: ${new TextDecoder().decode(await one.file.source.read(0, one.file.source.size)).slice(0, 40)}`)
  }
  return { found, passedOver: opening.passedOver }
}

const zipped = (...entries: ZipEntry[]) => piled("people.zip", makeZip(entries))

test("an archive gives its files one by one, with the folders they stand in, whatever way they are packed", async () => {
  const { found, passedOver } = await opened(
    zipped(
      { name: "team/ana.txt", bytes: bytes("Ana Ferro") },
      { name: "bea.txt", bytes: bytes("Bea Quist"), stored: true },
      { name: "after/chi.txt", bytes: bytes("Chi Okoro"), sizesAfter: true },
      { name: "wide.txt", bytes: bytes("Dov Levin"), wide: true },
      { name: "__MACOSX/._ana.txt", bytes: bytes("noise") },
      { name: ".DS_Store", bytes: bytes("noise") },
      { name: "team/~$ana.docx", bytes: bytes("noise") },
      { name: "team/", bytes: bytes("") }
    )
  )
  expect(found).toEqual([
    "people.zip › team/ana.txt: Ana Ferro",
    "people.zip › bea.txt: Bea Quist",
    "people.zip › after/chi.txt: Chi Okoro",
    "people.zip › wide.txt: Dov Levin"
  ])
  expect(passedOver).toBe(3)
})

test("a file that is protected, packed otherwise, a bomb, too large or cut off is told by name, and the rest goes on", async () => {
  const { found } = await opened(
    zipped(
      { name: "locked.pdf", bytes: bytes("secret"), flags: 1 },
      { name: "lzma.pdf", bytes: bytes("other"), method: 14 },
      { name: "bomb.pdf", bytes: new Uint8Array(15_000_000) },
      { name: "lies.txt", bytes: bytes("cut"), saidPackedSize: 4_000_000 },
      { name: "ana.txt", bytes: bytes("Ana Ferro") }
    )
  )
  expect(found).toEqual([
    "people.zip › locked.pdf: zipEntryProtected",
    "people.zip › lzma.pdf: zipEntryMethod",
    "people.zip › bomb.pdf: zipEntryBomb",
    "people.zip › lies.txt: zipEntryBroken",
    "people.zip › ana.txt: Ana Ferro"
  ])
})

test("a file that unpacks to more than a document may have is told, without holding more than that", async () => {
  let seed = 1
  const noise = Uint8Array.from({ length: 21_000_000 }, () => ((seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) >>> 16) & 0x0f)
  const { found } = await opened(zipped({ name: "large.pdf", bytes: noise }, { name: "ana.txt", bytes: bytes("Ana") }))
  expect(found).toEqual(["people.zip › large.pdf: zipEntryTooLarge", "people.zip › ana.txt: Ana"])
})

test("an archive within an archive is opened, one further down is told", async () => {
  const inmost = makeZip([{ name: "bea.txt", bytes: bytes("Bea") }])
  const inner = makeZip([
    { name: "ana.txt", bytes: bytes("Ana") },
    { name: "inmost.zip", bytes: inmost }
  ])
  const outer = zipped({ name: "inner.zip", bytes: inner })
  const [first] = await filesOf(outer)
  const [ana, deeper] = await filesOf(first!)
  expect([first?.path, ana?.path, deeper?.path]).toEqual([
    "people.zip › inner.zip",
    "people.zip › inner.zip › ana.txt",
    "people.zip › inner.zip › inmost.zip"
  ])
  expect((await opened(deeper!)).found).toEqual(["people.zip › inner.zip › inmost.zip: pileTooDeep"])
})

async function filesOf(file: PiledFile): Promise<PiledFile[]> {
  const found: PiledFile[] = []
  for await (const one of openContainer(file, "archive", { passedOver: 0 })) if ("file" in one) found.push(one.file)
  return found
}

test("names that programs for Windows wrote, and names that try to lead out or to turn the writing round, are shown as what they are", async () => {
  const archive = makeZip([
    { name: "Mxller.txt", bytes: bytes("a") },
    { name: "../../etc/bea.txt", bytes: bytes("b") },
    { name: "chi\u202Efdp.txt", bytes: bytes("c"), flags: 0x800 }
  ])
  // "ü" of code page 437, in the entry's own header and in the directory.
  for (let at = 0; at < archive.length; at++) if (archive[at] === 0x4d && archive[at + 1] === 0x78) archive[at + 1] = 0x81
  const { found } = await opened(piled("people.zip", archive))
  expect(found).toEqual(["people.zip › Müller.txt: a", "people.zip › ../../etc/bea.txt: b", "people.zip › chifdp.txt: c"])
})

test("an archive behind a program that unpacks it is opened; one that is cut off says so", async () => {
  const archive = makeZip([{ name: "ana.txt", bytes: bytes("Ana") }])
  const behind = piled("people.zip", new Uint8Array([...bytes("MZ program ".repeat(20)), ...archive]))
  expect((await filesOf(behind)).map(({ name }) => name)).toEqual(["ana.txt"])
  await expect(filesOf(piled("people.zip", archive.subarray(0, archive.length - 30)))).rejects.toMatchObject({
    said: { code: "zipBroken" }
  })
})

test("more files than are taken are told, and the first of them are taken", async () => {
  const entries = Array.from({ length: pileLimits.entries + 5 }, (_, at) => ({ name: `${at}.txt`, bytes: bytes("x"), stored: true }))
  const { found } = await opened(zipped(...entries))
  expect(found).toHaveLength(pileLimits.entries + 1)
  expect(found.at(-1)).toBe("people.zip: pileTooMany")
})

test("whatever is changed in an archive: files, sentences, or one sentence for all; never another error", async () => {
  const whole = makeZip([
    { name: "ana.txt", bytes: bytes("Ana Ferro, data engineer. ".repeat(30)) },
    { name: "bea.txt", bytes: bytes("Bea"), stored: true },
    { name: "wide.txt", bytes: bytes("Chi"), wide: true }
  ])
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.nat(whole.length),
      async (changes, length) => {
        const broken = whole.slice(0, Math.max(30, length))
        for (const [at, value] of changes) if (at < broken.length) broken[at] = value
        try {
          for await (const one of openContainer(piled("a.zip", broken), "archive", { passedOver: 0 }))
            expect("said" in one || one.file.source.size <= 20_000_000).toBe(true)
        } catch (error) {
          expect(isUnreadable(error), String(error)).toBe(true)
        }
      }
    ),
    { numRuns: 400, seed: 14 }
  )
})

const mail = [
  "From: Jobs Board <noreply@board.test>",
  "Reply-To: Ana Ferro <Ana.Ferro@post.test>",
  "To: hiring@example.org",
  "Subject: =?utf-8?Q?Bewerbung_als_Data_Engineer_=E2=80=93_Ferro?=",
  "Date: Mon, 12 Jan 2026 09:30:01 +0100",
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Dear team, my résumé is attached.",
  "--b",
  'Content-Type: text/plain; name="Lebenslauf.txt"',
  'Content-Disposition: attachment; filename="Lebenslauf.txt"',
  "Content-Transfer-Encoding: base64",
  "",
  Buffer.from("Ana Ferro\nData engineer").toString("base64"),
  "--b",
  'Content-Type: image/png; name="logo.png"',
  'Content-Disposition: inline; filename="logo.png"',
  "Content-Transfer-Encoding: base64",
  "",
  "iVBORw0KGgo=",
  "--b--",
  ""
].join("\r\n")

test("of a message the attached documents are taken, not its logo; the applicant is whoever is answered", async () => {
  const file = piled("application.eml", bytes(mail))
  expect((await opened(file)).found).toEqual([
    "application.eml (Bewerbung als Data Engineer – Ferro) › Lebenslauf.txt: Ana Ferro\nData engineer"
  ])
  for await (const one of openContainer(file, "message", { passedOver: 0 }))
    expect("file" in one && one.file.applicant).toBe("ana.ferro@post.test")
})

test("a message without an attachment is what it says; one that says nothing is told", async () => {
  const plain = "From: bea@post.test\r\nSubject: Hello\r\nDate: x\r\n\r\nBea Quist\r\nNurse"
  const html = "From: bea@post.test\r\nSubject: Hello\r\nContent-Type: text/html\r\n\r\n<p>Bea Quist</p><p>Nurse</p>"
  const empty = "From: bea@post.test\r\nSubject: Hello\r\nDate: x\r\n\r\n"
  expect((await opened(piled("a.eml", bytes(plain)))).found[0]).toMatch(/^a\.eml \(Hello\): Bea Quist/)
  expect((await opened(piled("a.eml", bytes(html)))).found[0]).toMatch(/^a\.eml \(Hello\): Bea Quist\nNurse/)
  expect((await opened(piled("a.eml", bytes(empty)))).found).toEqual(["a.eml (Hello): mailEmpty"])
})

test("a mailbox is split at its marks: not at a sentence that begins with From, and what was marked with > is put back", async () => {
  const box = [
    "From ana@post.test Mon Jan 12 09:30:01 2026",
    "From: ana@post.test",
    "Subject: One",
    "",
    "Ana Ferro",
    "From Porto, with regards.",
    ">From the quay I write.",
    "",
    "From - Tue Jan 13 10:00:00 2026 +0100",
    "From: bea@post.test",
    "Subject: Two",
    "",
    "Bea Quist",
    "",
    "From bea to everybody: hello",
    "and more",
    "",
    "From MAILER-DAEMON",
    "Subject: Three",
    "From: chi@post.test",
    "",
    "Chi Okoro",
    ""
  ].join("\n")
  const file = piled("applications.mbox", bytes(box))
  const inner = await Promise.all((await opened(file)).found)
  expect(inner.map(one => one.split(":")[0])).toEqual(["applications.mbox › 1", "applications.mbox › 2", "applications.mbox › 3"])
  const texts: string[] = []
  for await (const one of openContainer(file, "mailbox", { passedOver: 0 })) {
    if (!("file" in one)) continue
    for await (const message of openContainer(one.file, "message", { passedOver: 0 }))
      if ("file" in message) texts.push(new TextDecoder().decode(await message.file.source.read(0, 1_000)))
  }
  expect(texts[0]).toContain("From Porto, with regards.\nFrom the quay I write.")
  expect(texts[1]).toContain("From bea to everybody: hello")
  expect(texts[2]).toBe("Chi Okoro")
})

test("a mailbox with a message that is too large goes on behind it", async () => {
  const long = "x".repeat(70).concat("\n").repeat(900_000)
  const box = `From a@b.test Mon Jan 12 09:30:01 2026\nSubject: One\nFrom: a@b.test\n\n${long}\nFrom c@d.test Mon Jan 12 09:31:01 2026\nSubject: Two\nFrom: c@d.test\n\nBea\n`
  expect((await opened(piled("a.mbox", bytes(box)))).found.map(one => one.slice(0, 24))).toEqual([
    "a.mbox › 1: mailTooLarge",
    "a.mbox › 2: Subject: Two"
  ])
})

test.each([
  ["people.zip", makeZip([{ name: "a.txt", bytes: bytes("x") }]), "archive"],
  ["ana.docx", makeZip([{ name: "[Content_Types].xml", bytes: bytes("x") }]), "document"],
  ["ana", makeZip([{ name: "word/document.xml", bytes: bytes("x") }]), "document"],
  ["ana.odt", makeZip([{ name: "mimetype", bytes: bytes("application/vnd.oasis.opendocument.text"), stored: true }]), "document"],
  ["mail.eml", bytes("Subject: x\n\ny"), "message"],
  ["mail", bytes("Received: by x\nFrom: a@b.test\nSubject: Hello\n\nText"), "message"],
  ["export.txt", bytes("From a@b.test Mon Jan 12 09:30:01 2026\nFrom: a@b.test\nSubject: x\n\ny"), "mailbox"],
  ["cv.txt", bytes("Ana Ferro\nEmail: a@b.test\nFrom: 2019\n"), "document"],
  ["people.csv", bytes("a,b"), "table"],
  ["people.txt", bytes("First name\tLast name\tEmail\tCompany\nAna\tFerro\ta@b.test\tQuay"), "table"],
  ["people.txt", bytes("Name\nAna Ferro, data engineer, at Quay Works"), "document"],
  ["mail.msg", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "outlook message"],
  ["Thumbs.db", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "passed over"],
  [".DS_Store", bytes("x"), "passed over"],
  ["cv.pdf", bytes("%PDF-1.7"), "document"]
])("%s is taken for what it is", async (name, data, kind) => {
  expect(await kindOfFile(piled(name, data))).toBe(kind)
})

const attached = (type: string, name: string) =>
  `--B\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\nQW5hIEZlcnJv\r\n`
const message = (...parts: string[]) =>
  piled(
    "one.eml",
    bytes(
      `From: ana@post.test\r\nSubject: CV\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="B"\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\nPlease see the file.\r\n${parts.join("")}--B--\r\n`
    )
  )

test("what is attached and cannot be read is told by name: Outlook's own packing, and a picture where nothing else is attached", async () => {
  const packed = "one.eml (CV) › winmail.dat: mailPackedByOutlook"
  expect((await opened(message(attached("application/ms-tnef", "winmail.dat")))).found).toEqual([
    packed,
    "one.eml (CV): Please see the file."
  ])
  expect((await opened(message(attached("application/octet-stream", "winmail.dat"), attached("text/plain", "ana.txt")))).found).toEqual([
    "one.eml (CV) › ana.txt: Ana Ferro",
    packed
  ])
  expect((await opened(message(attached("image/jpeg", "scan.jpg")))).found[0]).toBe("one.eml (CV) › scan.jpg: docPicture")
  expect((await opened(message(attached("image/png", "logo.png"), attached("text/plain", "ana.txt")))).found).toEqual([
    "one.eml (CV) › ana.txt: Ana Ferro"
  ])
})
