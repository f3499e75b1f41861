import { readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import * as z from "zod"
import { healthSchema } from "~profile/health"
import { profileSchema } from "~profile/profile"
import { candor, folderOf, json, page, resume } from "../../support/run-candor"
import { saying } from "../../support/words"

const readLine = z.strictObject({ file: z.string(), site: z.string(), profile: profileSchema, health: healthSchema })
type ReadLine = z.infer<typeof readLine>

describe("candor read", () => {
  it("prints one line of JSON a file: the file, the site, the profile, the health", async () => {
    const folder = folderOf({ "ana.txt": resume, "ana.html": page, "ana.md": `# ${resume}` })
    const files = ["ana.txt", "ana.html", "ana.md"].map(name => path.join(folder, name))
    const { status, out, err } = await candor(["read", ...files])
    expect({ status, err }).toEqual({ status: 0, err: "" })
    const lines = out.map(line => readLine.parse(JSON.parse(line)))
    expect(lines.map(line => [line.file, line.site, line.profile.name])).toEqual([
      [files[0], "resume-text", "Ana Ferro"],
      [files[1], "schema-org", "Ana Ferro"],
      [files[2], "resume-text", "Ana Ferro"]
    ])
  })

  it("reads its own output again, and standard input", async () => {
    const folder = folderOf({ "ana.txt": resume })
    const first = await candor(["read", path.join(folder, "ana.txt")])
    const again = await candor(["read", "-"], first.out[0])
    expect(json<ReadLine>(again.out[0]).profile).toEqual(json<ReadLine>(first.out[0]).profile)
    expect(json<ReadLine>(again.out[0])).toMatchObject({ file: "-", site: "resume-text" })
  })

  it("reads a bare profile with only some of its fields, and a JSON Resume", async () => {
    const folder = folderOf({
      "bare.json": JSON.stringify({ name: "Ana Ferro", skills: ["Go"] }),
      "resume.json": JSON.stringify({
        basics: {
          name: "Ana Ferro",
          email: "ana@ferro.example",
          phone: "+351 555 0100",
          location: { address: "Rua 1", postalCode: "4000-001", city: "Porto" }
        },
        work: [
          { name: "Ferro", position: "Engineer", startDate: "2019-03-01" },
          { name: "Old", position: "Intern", startDate: "2015", endDate: "2016-07" }
        ],
        volunteer: [{ organization: "Food bank", position: "Driver", startDate: "2001" }],
        skills: "not a list"
      })
    })
    const { status, out } = await candor(["read", path.join(folder, "bare.json"), path.join(folder, "resume.json")])
    expect(status).toBe(0)
    expect(json<ReadLine>(out[0]).profile).toMatchObject({ name: "Ana Ferro", skills: ["Go"], positions: [] })
    const { profile, site } = json<ReadLine>(out[1])
    expect(site).toBe("json-resume")
    expect(profile).toMatchObject({
      location: "Porto",
      skills: [],
      positions: [
        { company: "Ferro", title: "Engineer", start: "2019-03", end: "present" },
        { company: "Old", start: "2015", end: "2016-07" }
      ]
    })
    expect(profile.evidence["positions.0.start"]?.[0]?.quote).toBe("2019-03-01")
    expect(JSON.stringify(profile)).not.toMatch(/@|555|4000-001|Rua/)
    // Volunteering can be quoted and adds no years of work.
    expect(profile.passages.some(passage => passage.text.includes("Food bank"))).toBe(true)
  })

  it("takes a saved page's address from --url, else from the page, else from the file", async () => {
    const withoutAddress = page.replace(/<link[^>]*>/, "")
    const folder = folderOf({ "a.html": withoutAddress, "b.html": `<!-- saved from url=(0021)https://b.example/cv -->${withoutAddress}` })
    // The LinkedIn reader asks for the address, so whose page it is shows in what is read.
    const { out } = await candor([
      "read",
      path.join(folder, "a.html"),
      path.join(folder, "b.html"),
      "--url",
      "https://www.linkedin.com/in/ana"
    ])
    expect(out.map(line => json<{ site: string | null }>(line).site)).toEqual([null, null])
    const free = await candor(["read", path.join(folder, "a.html"), path.join(folder, "b.html")])
    expect(free.out.map(line => json<{ site: string | null }>(line).site)).toEqual(["schema-org", "schema-org"])
  })

  it("does not run the page's scripts", async () => {
    const folder = folderOf({ "ana.html": page })
    const { out } = await candor(["read", path.join(folder, "ana.html")])
    expect(out[0]).not.toContain("Run By Script")
  })
})

describe("bad input", () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(resume, "utf16le")])
  const latin = Buffer.from(resume.replace("Ana Ferro", "Zoë Müller-Ferro").replace(/–/g, "-"), "latin1")

  it.each([
    ["an empty file", "empty.txt", "", "empty"],
    ["an empty page", "empty.html", "  \n", "empty"],
    ["a binary file", "noise.txt", Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7) % 256)), "binary"],
    ["a PDF", "cv.pdf", "%PDF-1.7 …", "PDF"],
    ["a Word document", "cv.docx", "PK\u0003\u0004…", "Word"],
    ["an old Word document", "cv.doc", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "old kind"],
    ["a picture of a résumé", "cv.pdf", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "picture"],
    ["a file that is too big", "big.html", Buffer.alloc(12_500_000, "<p>Ana Ferro</p>"), "too big"],
    ["a text that is too long", "long.txt", "Ana Ferro. ".repeat(250_000), "too long"],
    ["broken JSON", "cut.json", '{"name": "Ana', "broken"],
    ["a list", "list.json", '[{"name":"Ana"}]', "list"],
    ["some other JSON", "other.json", '{"a":1}', "neither"],
    ["a profile with a wrong date", "date.json", '{"name":"Ana","positions":[{"title":"x","start":"May"}]}', "positions.0.start"],
    ["a job", "job.json", '{"title":"Nurse","qualifications":["x"]}', "a job or a role"],
    ["nested JSON", "deep.json", "[".repeat(100_000), "broken"],
    ["a page about something else", "cake.html", "<h1>Almond cake</h1><p>Beat the eggs until pale and fold in the almonds.</p>", "profile"]
  ])("%s gets a sentence as its reason, and exit status 3", async (_, name, content, word) => {
    const file = path.join(folderOf({ [name]: content }), name)
    const { status, out, err } = await candor(["read", file])
    const line = json<{ file: string; site: null; reason: string }>(out[0])
    expect(line).toMatchObject({ file, site: null, reason: saying(word) })
    expect(Object.keys(line).filter(field => !["file", "site", "reason", "reasonSaid"].includes(field))).toEqual([])
    expect(line.reason).toMatch(/^[\p{Lu}“].*\.$/u)
    expect(status).toBe(3)
    expect(err).toBe("")
  })

  it("a file that cannot be opened gets a sentence on standard error; the others are read", async () => {
    const folder = folderOf({ "ana.txt": resume })
    const { status, out, err } = await candor(["read", path.join(folder, "missing"), path.join(folder, "ana.txt")])
    expect(err).toContain("no such file")
    expect(err).not.toMatch(/\bat .*:\d+:\d+|Error:/)
    expect(out.length).toBe(1)
    expect(status).toBe(1)
  })

  it("reads other encodings: UTF-16, Latin-1, a declared one", async () => {
    const declared = Buffer.from(
      page.replace('charset="utf-8"', 'charset="windows-1250"').replace(/Ana Ferro/g, "Łucja Ferro"),
      "utf8"
    ).toString("utf8")
    const bytes = Buffer.from(declared.replace(/Ł/g, "\u00a3"), "latin1")
    const folder = folderOf({ "u.txt": utf16, "l.txt": latin, "d.html": bytes })
    const { out } = await candor(["read", ...["u.txt", "l.txt", "d.html"].map(name => path.join(folder, name))])
    expect(out.map(line => json<ReadLine>(line).profile.name)).toEqual(["Ana Ferro", "Zoë Müller-Ferro", "Łucja Ferro"])
  })

  it("reads a truncated page as far as it goes", async () => {
    const demo = readFileSync(new URL("../../fixtures/sites/hresume--first-generation.html", import.meta.url))
    const whole = path.join(folderOf({ "whole.html": demo }), "whole.html")
    const cut = path.join(folderOf({ "cut.html": demo.subarray(0, Math.floor(demo.length * 0.8)) }), "cut.html")
    const { status, out } = await candor(["read", whole, cut])
    expect(status).toBe(0)
    expect(json<ReadLine>(out[1]).profile.name).toBe(json<ReadLine>(out[0]).profile.name)
  })
})
