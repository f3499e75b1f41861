import { describe, expect, it } from "vitest"
import { readDocx } from "~documents/word/read-docx"
import type { UnreadableDocument } from "~documents/unreadable-document"
import { storeZip } from "~documents/zip"
import { readText } from "~sites/plain/read-text"
import { inEnglish } from "~sentence/english"
import { layoutTableResume, tableResume, wordPost, wordResume } from "../../support/docx-resumes"
import { wordBody, wordFile } from "../../support/bombs"
import { words } from "../../support/words"

async function profileOf(docx: Promise<Uint8Array>) {
  const reading = readText((await readDocx(await docx)).text)
  if (!("profile" in reading)) throw new Error(inEnglish(reading.reason))
  return reading.profile
}

describe("a résumé as Word file", () => {
  it("is read with the name from the page's header, its headings, lists and tabs", async () => {
    const profile = await profileOf(wordResume())
    expect(profile).toMatchObject({ name: "Solveig Aaltonen", headline: "Occupational Therapist" })
    expect(profile.positions).toMatchObject([
      { title: "Occupational Therapist", company: "Rehab Centre Kuopio", start: "2017-04", end: "present" },
      { title: "Therapist", company: "City of Joensuu", start: "2013", end: "2017" }
    ])
    expect(profile.positions[0]?.description).toBe("- Hand therapy after injuries.\n- Supervises students.")
    expect(JSON.stringify(profile)).not.toMatch(/@|best of all/)
  })

  it("in a table is read row by row", async () => {
    const profile = await profileOf(tableResume())
    expect(profile.positions).toMatchObject([
      { title: "Electricista industrial", company: "Minera Alto Sol", location: "Arequipa", start: "2018", end: "present" },
      { title: "Electricista", company: "Obras del Sur S.A.", location: "Tacna", start: "2014", end: "2018" }
    ])
    expect(profile.languages.map(({ name }) => name)).toEqual(["Español", "quechua"])
  })

  it("laid out in one table is read column by column, the fuller one first", async () => {
    const profile = await profileOf(layoutTableResume())
    expect(profile.name).toBe("Rosalind Achterberg")
    expect(profile.positions).toHaveLength(2)
    expect(profile.skills).toEqual(["Negotiation", "Salesforce", "Excel"])
    expect(profile.languages).toHaveLength(2)
  })

  it("has what stands in its text boxes, also where no fallback was written, once, and its footer last", async () => {
    const box = (text: string) => `<w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent>`
    const alone = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box("Skills: Welding, Rigging")}</wps:txbx></wps:wsp></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`
    const bare = `<w:p><w:r><w:drawing><wps:wsp><wps:txbx>${box("Languages: Finnish")}</wps:txbx></wps:wsp></w:drawing></w:r></w:p>`
    const twice = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box("Welder")}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("Welder")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    const { text } = await readDocx(
      wordFile(wordBody(`<w:p><w:r><w:t>Nadia Fjeld</w:t></w:r></w:p>${twice}${alone}${bare}`), { footer: "Driving licence B" })
    )
    expect(text.split("\n").filter(Boolean)).toEqual([
      "Nadia Fjeld",
      "Welder",
      "Skills: Welding, Rigging",
      "Languages: Finnish",
      "Driving licence B"
    ])
  })

  it("keeps a post's list as a list", async () => {
    expect((await readDocx(await wordPost())).text).toContain("# Requirements\n- At least 2 years of experience as a dental nurse")
  })
})

describe("a file that only looks like Word", () => {
  const why = async (data: Uint8Array | Promise<Uint8Array>) =>
    readDocx(await data).catch((error: unknown) => words((error as UnreadableDocument).said))
  const zipOf = (...names: string[]) => storeZip(new Map(names.map(name => [name, new TextEncoder().encode("<x/>")])))

  it("gets a sentence of its own", async () => {
    expect(await why(zipOf("xl/workbook.xml"))).toMatch(/spreadsheet/)
    expect(await why(zipOf("ppt/presentation.xml"))).toMatch(/slides/)
    expect(await why(zipOf("content.xml"))).toMatch(/OpenDocument/)
    expect(await why(zipOf("notes.xml"))).toMatch(/archive/)
    expect(await why(new TextEncoder().encode("PK\u0003\u0004 and no more"))).toMatch(/broken or cut off/)
    const whole = await wordResume()
    expect(await why(whole.subarray(0, whole.length / 2))).toMatch(/broken or cut off/)
  })
})
