import { describe, expect, it } from "vitest"
import { readDocx } from "~documents/read-docx"
import type { UnreadableDocument } from "~documents/unreadable-document"
import { storeZip } from "~documents/zip"
import { readText } from "~sites/plain/read-text"
import { inEnglish } from "~sentence/english"
import { layoutTableResume, tableResume, wordPost, wordResume } from "../../support/docx-resumes"
import { words } from "../../support/words"

async function profileOf(docx: Promise<Uint8Array>) {
  const reading = readText(await readDocx(await docx))
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

  it("keeps a post's list as a list", async () => {
    expect(await readDocx(await wordPost())).toContain("# Requirements\n- At least 2 years of experience as a dental nurse")
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
