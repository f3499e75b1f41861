import { describe, expect, it } from "vitest"
import { pdfLibraryInNode } from "~documents/pdf-library-in-node"
import { readPdf } from "~documents/read-pdf"
import type { DocumentLine } from "~profile/document-line"
import type { Profile } from "~profile/profile"
import { readLinkedInPdf } from "~sites/plain/linkedin-pdf/read-linkedin-pdf"
import { readText } from "~sites/plain/read-text"
import { sharesOf, type ExportShare } from "../../../../../bench/judgement/linkedin-pdf"
import { linkedInExport } from "../../../../support/linkedin-export"
import { designedPdf, latexLikePdf, wordLikePdf } from "../../../../support/pdf-resumes"

const read = async (pdf: Uint8Array) => readPdf(await pdfLibraryInNode(), pdf)

/** Every text of a profile that is shown as somebody's own. */
function fieldsOf(profile: Profile): string[] {
  const { name, headline, location, about, positions, education, skills, certifications, languages } = profile
  return [
    ...[name, headline, location, about, ...skills, ...certifications.map(one => one.name)],
    ...positions.flatMap(one => [one.title, one.company, one.location, one.description]),
    ...education.flatMap(one => [one.school, one.degree, one.field]),
    ...languages.flatMap(one => [one.name, one.proficiency])
  ].filter(text => text !== null)
}

const plain = (text: string) => text.replace(/\s+/g, " ")

describe("a profile that LinkedIn saved as PDF", () => {
  it("is read by its geometry in eight languages, over page breaks, with every field literally in the file", async () => {
    const sums = new Map<string, ExportShare>()
    for (let seed = 500; seed < 532; seed++) {
      const { truth, pdf } = await linkedInExport(seed)
      const { text, lines } = await read(pdf)
      const reading = readText(text, "profile.pdf", lines)
      if (!("profile" in reading)) throw new Error(`${seed} was not read`)
      expect(reading.site).toBe("linkedin-pdf")
      for (const [what, { right, of }] of Object.entries(sharesOf(truth, reading.profile))) {
        const sum = sums.get(what) ?? { right: 0, of: 0 }
        sums.set(what, { right: sum.right + right, of: sum.of + of })
      }
      const written = plain((lines ?? []).map(line => line.text).join(" "))
      for (const field of fieldsOf(reading.profile)) expect(written, `${seed}`).toContain(plain(field))
    }
    const share = (what: string) => (sums.get(what)?.right ?? 0) / (sums.get(what)?.of ?? 1)
    expect(share("positions (title and company)")).toBeGreaterThanOrEqual(0.98)
    expect(share("positions with both dates")).toBeGreaterThanOrEqual(0.98)
    expect(share("positions that are none")).toBeLessThanOrEqual(0.01)
    expect(share("schools")).toBeGreaterThanOrEqual(0.98)
    expect(share("headline")).toBeGreaterThanOrEqual(0.95)
    expect(share("certificates")).toBeGreaterThanOrEqual(0.93)
    for (const what of ["name", "place", "skills", "languages"]) expect(share(what), what).toBeGreaterThanOrEqual(0.95)
  })

  it("from Recruiter, with who saved it below the schools, has the same schools and nobody else in it", async () => {
    for (const note of ["View by Ottoline Marchbanks", "Viewed by Ottoline Marchbanks, 3 May 2025", "Consulté par Ottoline Marchbanks"]) {
      const { pdf } = await linkedInExport(11)
      const { lines } = await read(pdf)
      const last = (lines ?? []).filter(line => line.x > 220 && line.size > 10).at(-1)
      if (!last) throw new Error("no lines")
      for (const [size, bold] of [
        [12, true],
        [10.5, false]
      ] as const) {
        const below = { ...last, text: note, size, bold, gap: 24, y: last.y + 24 }
        const plain = readLinkedInPdf([...(lines ?? []), below])?.profile
        expect(plain?.education).toEqual(readLinkedInPdf(lines ?? [])?.profile.education)
        expect(JSON.stringify(plain)).not.toContain("Marchbanks")
      }
    }
  })

  it("is the same on paper of another size", async () => {
    const { pdf } = await linkedInExport(7)
    const { lines } = await read(pdf)
    const smaller = (lines ?? []).map(line => {
      const by = (points: number) => Math.round(points * 9.72) / 10
      return { ...line, x: by(line.x), end: by(line.end), y: by(line.y), size: by(line.size), gap: by(line.gap) }
    })
    expect(readLinkedInPdf(smaller)?.profile).toEqual(readLinkedInPdf(lines ?? [])?.profile)
  })

  it("is told from other files by its form, not by its words", async () => {
    for (const pdf of [wordLikePdf(), designedPdf(), latexLikePdf()]) {
      const { lines } = await read(await pdf)
      expect(readLinkedInPdf(lines ?? [])).toBeNull()
    }
  })

  it("is read where nothing of its language is known: sections by their sizes, dates by their form", () => {
    const profile = readLinkedInPdf(
      page([
        [26, "Мария Гаванская"],
        [12, "Директор, продукты и рост"],
        [12, "Тарту, Эстония"],
        [15.8, "Опыт работы"],
        [12, "Гавань и Ко"],
        [10.5, "5 лет 2 месяца"],
        [11.5, "Директор, продукты"],
        [10.5, "январь 2022 - по настоящее время (2 года)"],
        [11.5, "Инженер"],
        [10.5, "март 2019 - декабрь 2021 (2 года 10 месяцев)"],
        [10.5, "Отвечала за склад и доставку."],
        [15.8, "Zzzz"],
        [12, "Тартуский университет"],
        [10.5, "Магистр, Логистика · (2013 - 2015)"]
      ])
    )?.profile
    expect(profile).toMatchObject({ name: "Мария Гаванская", headline: "Директор, продукты и рост", location: "Тарту, Эстония" })
    expect(profile?.positions.map(({ title, company, start, end }) => [title, company, start?.slice(0, 4), end?.slice(0, 4)])).toEqual([
      ["Директор, продукты", "Гавань и Ко", "2022", "pres"],
      ["Инженер", "Гавань и Ко", "2019", "2021"]
    ])
    expect(profile?.education).toMatchObject([
      { school: "Тартуский университет", degree: "Магистр", field: "Логистика", start: "2013", end: "2015" }
    ])
  })

  it("says of a career break what it is", () => {
    const profile = readLinkedInPdf(
      page([
        [26, "Ana Ferro"],
        [12, "Nurse"],
        [12, "Porto, Portugal"],
        [15.8, "Experience"],
        [12, "Career Break"],
        [11.5, "Full-time parenting"],
        [10.5, "May 2020 - June 2021 (1 year 2 months)"]
      ])
    )?.profile
    expect(profile?.positions).toMatchObject([{ kind: "career break", start: "2020-05", end: "2021-06" }])
  })
})

/** Lines of a main column, each with its size; a step of 1.3 within a text and twice that before a company, a title and a heading. */
function page(rows: [number, string][]): DocumentLine[] {
  let y = 50
  return rows.map(([size, text], index) => {
    const isNew = rows[index - 1]?.[0] !== size || size === 11.5
    const gap = index === 0 ? 0 : size * (isNew ? 2.2 : 1.3)
    y += gap
    return { text, page: 0, x: 223.6, end: 223.6 + text.length * size * 0.5, y, size, bold: false, column: "main", gap }
  })
}
