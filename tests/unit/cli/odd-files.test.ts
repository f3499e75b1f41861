import path from "node:path"
import { describe, expect, it } from "vitest"
import type { Profile } from "~profile/profile"
import { sentenceOf } from "../../../cli/refusal"
import { candor, folderOf, json, page, resume } from "../../support/run-candor"
import { words } from "../../support/words"

interface Line {
  site: string | null
  reason?: string
  profile?: Profile
}

async function read(name: string, content: string | Uint8Array): Promise<Line & { status: number; err: string }> {
  const { out, status, err } = await candor(["read", path.join(folderOf({ [name]: content }), name)])
  return { ...json<Line>(out[0]), status, err }
}

const utf16 = (text: string) => Buffer.from(text, "utf16le")

describe("candor read, on files of other forms than it is told", () => {
  it("takes letters that are UTF-8 for UTF-8, whatever the page declares", async () => {
    const declared = page.replaceAll("Ana Ferro", "Łucja Ferrão").replace('charset="utf-8"', 'charset="us-ascii"')
    expect((await read("ana.html", declared)).profile?.name).toBe("Łucja Ferrão")
  })

  it("goes by what is declared where it is no UTF-8", async () => {
    const latin = page.replaceAll("Ana Ferro", "José Peña").replace('charset="utf-8"', 'charset="windows-1252"')
    expect((await read("ana.html", Buffer.from(latin, "latin1"))).profile?.name).toBe("José Peña")
    const twoBytes = page.replaceAll("Ana Ferro", "@@").replace('charset="utf-8"', 'charset="Shift_JIS"')
    const [before, ...rest] = twoBytes.split("@@")
    const name = Buffer.from([0x94, 0x92, 0x96, 0xd8, 0x20, 0x97, 0xe6])
    const bytes = Buffer.concat([Buffer.from(before ?? ""), ...rest.flatMap(part => [name, Buffer.from(part)])])
    expect((await read("rei.html", bytes)).profile?.name).toBe("白木 玲")
  })

  it("reads UTF-16 with and without its mark", async () => {
    expect((await read("a.txt", utf16(resume))).profile?.name).toBe("Ana Ferro")
    expect((await read("a.html", utf16(`\uFEFF${page}`))).profile?.name).toBe("Ana Ferro")
  })

  it("passes over stray NULs, as browsers do, and still refuses a binary", async () => {
    expect((await read("a.html", page.replace("<h1>", "\0<h1>\0"))).profile?.name).toBe("Ana Ferro")
    const noise = Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7919) % 251)
    expect((await read("a.txt", noise)).reason).toContain("is a binary file")
  })

  it("knows the source of a page, whatever the file is called", async () => {
    expect(await read("ana.txt", page)).toMatchObject({ site: "schema-org", status: 0 })
  })

  it("reads a page of many MB that are pictures, and refuses as much text", async () => {
    const picture = `data:image/png;base64,${"iVBORw0KGgo".repeat(1_300_000)}`
    const saved = page.replace("</head>", `<style>body{background:url(${picture})}</style></head>`)
    expect(saved.length).toBeGreaterThan(12_000_000)
    expect((await read("ana.html", saved)).profile?.name).toBe("Ana Ferro")
    const long = await read("long.html", page.replace("</main>", `<p>${"lorem ipsum ".repeat(1_700_000)}</p></main>`))
    expect(long).toMatchObject({ site: null, status: 3 })
    expect(long.reason).toContain("too big")
  })

  it("says what to do with a web archive and with several people in one file", async () => {
    const archive = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n${page}`
    for (const name of ["a.mhtml", "a.mht", "a.html"]) expect((await read(name, archive)).reason).toContain("save the page as HTML")
    const people = '{"id":1,"profile":{"name":"Ana"}}\n{"id":2,"profile":{"name":"Bea"}}\n'
    for (const name of ["people.jsonl", "people.json"]) expect((await read(name, people)).reason).toContain("one person at a time")
  })

  it("takes null for a list as nothing known, and says in words what is wrong", async () => {
    expect((await read("a.json", '{"name":"Ana","skills":null,"positions":null}')).profile).toMatchObject({ name: "Ana", skills: [] })
    expect((await read("a.json", '{"name":"Ana","skills":"Python"}')).reason).toContain("skills: a list belongs here, not string")
  })

  it("takes the address that a browser shows for a saved file", async () => {
    const folder = folderOf({ "ana ferro.txt": resume })
    const { out, status } = await candor(["read", `file://${folder}/ana%20ferro.txt`])
    expect(status).toBe(0)
    expect(json<Line>(out[0]).profile?.name).toBe("Ana Ferro")
  })

  it("names the file whose parts stand within each other too deeply, in words", () => {
    const sentence = sentenceOf(new RangeError("Maximum call stack size exceeded"), "deep.html")
    expect(words(sentence)).toMatch(/^deep\.html was not read: .*too deeply/)
    expect(words(sentenceOf(new TypeError("x is not a function\n    at y"), "a.html"))).toMatch(/^a\.html was not read: .*\.$/)
  })
})
