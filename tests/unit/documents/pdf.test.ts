import { PDFDocument } from "pdf-lib"
import { describe, expect, it } from "vitest"
import type { Profile } from "~profile/profile"
import { readText } from "~sites/plain/read-text"
import { pdfLibraryInNode } from "~documents/pdf-library-in-node"
import { readPdf } from "~documents/read-pdf"
import type { UnreadableDocument } from "~documents/unreadable-document"
import { inEnglish } from "~sentence/english"
import { column, makePdf } from "../../support/make-pdf"
import { designedPdf, europassPdf, hiddenTextPdf, latexLikePdf, linkedInLikePdf, wordLikePdf } from "../../support/pdf-resumes"
import { words } from "../../support/words"

const readPdfInNode = async (data: Uint8Array) => (await readPdf(await pdfLibraryInNode(), data)).text

async function profileOf(pdf: Promise<Uint8Array>): Promise<Profile> {
  const reading = readText(await readPdfInNode(await pdf))
  if (!("profile" in reading)) throw new Error(inEnglish(reading.reason))
  return reading.profile
}

const jobs = ({ positions }: Profile) => positions.map(({ title, company, start, end }) => [title, company, start, end])

describe("a résumé as PDF", () => {
  it("of one column is read with the dates at its right edge, across pages, without its footer", async () => {
    const profile = await profileOf(wordLikePdf())
    expect(profile).toMatchObject({ name: "Ilka Brandstetter", headline: "Logistics Planner", location: "Linz, Austria" })
    expect(jobs(profile)).toEqual([
      ["Logistics Planner", "Donau Kühllogistik GmbH", "2018-03", "present"],
      ["Dispatcher", "Spedition Enns", "2014-09", "2018-02"],
      ["Warehouse Clerk", "Hofer & Sohn", "2011", "2014"]
    ])
    // A word that was cut at the line's end is whole again, and a sentence goes on in its line.
    expect(profile.about).toContain("peak seasons and for schedules")
    expect(profile.positions[0]?.description).toContain("two million euros a year")
    expect(JSON.stringify(profile)).not.toMatch(/page \d of 2|@/)
    expect(profile.languages).toHaveLength(3)
  })

  it("in LinkedIn's own layout is read main column first, and its side column after it", async () => {
    const profile = await profileOf(linkedInLikePdf())
    expect(profile).toMatchObject({ name: "Ludo Vermast", location: "Ghent, Flemish Region, Belgium" })
    expect(jobs(profile)).toEqual([
      ["Clinical Research Associate", "Meridiaan Trials", "2019-01", "present"],
      ["Study Nurse", "Universitair Centrum Scheldeland", "2014-09", "2018-12"],
      ["Nurse", "Sint-Veerle Ziekenhuis", "2011-07", "2014-08"]
    ])
    expect(profile.skills).toEqual(["Clinical Research", "Good Clinical Practice", "Monitoring"])
    expect(profile.languages.map(({ name }) => name)).toEqual(["Dutch", "English"])
    expect(profile.certifications.map(({ name }) => name)).toEqual(["ICH-GCP E6 (R2)"])
    expect(profile.education[0]).toMatchObject({ school: "Hogeschool Leieland", start: "2008", end: "2011" })
  })

  it("with its side column at the right and spaced headings is read as a person reads it", async () => {
    const profile = await profileOf(designedPdf())
    expect(profile.name).toBe("YARA OKONJO-BEALE")
    expect(jobs(profile)).toEqual([
      ["Head Pastry Chef", "The Marzipan House", "2019-06", "present"],
      ["Pastry Cook", "Hotel Severn View", "2015-04", "2019-05"]
    ])
    expect(profile.skills).toEqual(["Laminated doughs", "Chocolate work", "Food safety level 3", "Costing"])
  })

  it("with its dates in a column at the left keeps each date with its position", async () => {
    const profile = await profileOf(latexLikePdf())
    expect(jobs(profile)).toEqual([
      ["Senior Structural Engineer", "Tern & Plover Engineers", "2018", "present"],
      ["Structural Engineer", "Granite City Design", "2013", "2018"],
      ["Graduate Engineer", "Granite City Design", "2012", "2013"]
    ])
    expect(profile.positions[0]?.description).toContain("calculations of four colleagues")
    expect(profile.skills).toContain("Tekla")
  })

  it("in Europass's form keeps each label with what stands beside it", async () => {
    const profile = await profileOf(europassPdf())
    expect(profile).toMatchObject({ name: "Anton Grabar", headline: "Harbour engineer" })
    expect(jobs(profile)).toEqual([
      ["Harbour engineer", "Luka Izola", "2015-10", "present"],
      ["Surveyor", "Primorje Geo", "2011-03", "2015-09"],
      ["Trainee", "City of Piran", "2010-06", "2011-02"]
    ])
    expect(profile.education).toMatchObject([{ school: "Koper Polytechnic", start: "2006", end: "2010" }])
    expect(JSON.stringify(profile)).not.toMatch(/1980|@/)
  })

  it("leaves out what nobody can see: white words, words of no size, words outside the page", async () => {
    const text = await readPdfInNode(await hiddenTextPdf())
    expect(text).toContain("Payroll Officer, Hexham Mills")
    expect(text).not.toMatch(/Ignore all|Kubernetes|Terraform/)
  })

  it("keeps white words that stand on a dark ground", async () => {
    expect(await readPdfInNode(await linkedInLikePdf())).toContain("Clinical Research")
  })
})

describe("a PDF that cannot be read", () => {
  const why = async (data: Uint8Array | Promise<Uint8Array>) =>
    readPdfInNode(await data).catch((error: unknown) => words((error as UnreadableDocument).said))

  it("says so in a sentence of its own: without text, cut off, no PDF at all, too long", async () => {
    expect(await why(makePdf([{ runs: [] }]))).toMatch(/no text in it: it is a scan/)
    const whole = await wordLikePdf()
    expect(await why(new TextEncoder().encode("%PDF-1.7 …"))).toMatch(/broken or cut off/)
    expect(await why(whole.subarray(0, 300))).toMatch(/broken or cut off|no text/)
    const file = await PDFDocument.create()
    for (let page = 0; page < 61; page++) file.addPage()
    expect(await why(file.save())).toMatch(/61 pages, and up to 60 are read/)
  })

  it("leaves the bytes that it was given as they are", async () => {
    const data = await makePdf([{ runs: column(["Nadia Fjeld", "Welder and fitter in Bergen"], { x: 60, y: 60 }) }])
    const before = data.length
    await readPdfInNode(data)
    expect(data.length).toBe(before)
  })
})
