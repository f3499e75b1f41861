import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { foldText } from "~profile/fold-text"
import { readResumeText } from "~sites/plain/resume-text/read-resume-text"
import { nameIn } from "~sites/plain/resume-text/top/name-in"
import { placeIn } from "~sites/plain/resume-text/top/place-in"
import { resumeSectionOf } from "~sites/plain/resume-text/section-titles"
import { growsTooFast } from "../../../../support/grows-too-fast"

const head = "Ana Ferro-Lindqvist\nData engineer\n\nExperience\n"

function position(lines: string) {
  return readResumeText(`${head}${lines}`)?.profile.positions[0]
}

describe("a person's name", () => {
  it.each([
    "Ana Ferro",
    "ANA FERRO",
    "José María de la Cruz",
    "Siân O'Rourke-Vaughan",
    "Ludwig van der Meulen",
    "Nguyễn Thị Minh",
    "山田 花子",
    "Sarah Cook",
    "J. R. Okonkwo",
    "D'Angelo Ruiz",
    "محمد الأحمد"
  ])("may be %s", name => expect(nameIn(name)).toBe(name))

  it.each([
    "Curriculum Vitae",
    "Lebenslauf",
    "Résumé",
    "Work Experience",
    "Berufserfahrung",
    "Senior Data Engineer",
    "ana@ferro.example",
    "Ferro & Filhos",
    "University of Wexcombe",
    "+351 555 0100",
    "Experience with Python",
    "Page 1"
  ])("is not %s", text => expect(nameIn(text)).toBeNull())

  it("stands without what surrounds it", () => {
    expect(nameIn("Lebenslauf – Annegret Voß")).toBe("Annegret Voß")
    expect(nameIn("Name: Ana Ferro")).toBe("Ana Ferro")
    expect(nameIn("Ana Ferro, PhD, RN")).toBe("Ana Ferro")
    expect(nameIn("Ana Ferro (she/her)")).toBe("Ana Ferro")
    expect(nameIn("Ana Ferro | Data engineer | Porto")).toBe("Ana Ferro")
  })
})

describe("a place", () => {
  it("is read without the street, the postcode and the telephone number", () => {
    expect(placeIn("Lindenallee 12, 22767 Hamburg")).toBe("Hamburg")
    expect(placeIn("Porto, Portugal | ana@ferro.example | +351 555 010 099")).toBe("Porto, Portugal")
    expect(placeIn("Wohnort: Leipzig")).toBe("Leipzig")
    expect(placeIn("14 Marlowe Street, Norwich")).toBeNull()
  })
})

describe("a section's title", () => {
  it.each([
    ["WORK EXPERIENCE", "experience"],
    ["Beruflicher Werdegang:", "experience"],
    ["Expériences professionnelles", "experience"],
    ["Experiencia laboral", "experience"],
    ["Experiência profissional", "experience"],
    ["Education & Training", "education"],
    ["Formação académica", "education"],
    ["Sprachkenntnisse", "languages"],
    ["Compétences", "skills"],
    ["Persönliche Daten", "personal"]
  ])("%s opens %s", (title, section) => expect(resumeSectionOf(title)).toBe(section))

  it.each(["Experience with Spark and Kafka", "2019 - 2021", "Skills are what we hire for.", "Ferro & Filhos"])("%s is none", text => {
    expect(resumeSectionOf(text)).toBeNull()
  })
})

describe("a position", () => {
  it.each([
    "Data engineer at Ferro Data\n2019 – 2021",
    "Data engineer, Ferro Data, 2019 – 2021",
    "Ferro Data — Data engineer — 2019 – 2021",
    "Data engineer | Ferro Data | 2019 – 2021",
    "2019 – 2021\nData engineer\nFerro Data",
    "2019 – 2021: Data engineer at Ferro Data",
    "Data engineer\nFerro Data\n2019 – 2021",
    "Ferro Data\nData engineer 2019 – 2021",
    "Data engineer (2019 – 2021), Ferro Data",
    "- Data engineer, Ferro Data (2019 – 2021)",
    "**Data engineer**, Ferro Data\t2019 – 2021",
    "Data engineer · Ferro Data · 2019 – 2021 · 2 yrs",
    "Data engineer | Ferro Data | Full-time | 2019 – 2021"
  ])("is read from “%s”", lines => {
    expect(position(lines)).toMatchObject({ title: "Data engineer", company: "Ferro Data", start: "2019", end: "2021" })
  })

  it.each([
    ["Sept 2019 – heute", "2019-09", "present"],
    ["03/2018 - 11/2020", "2018-03", "2020-11"],
    ["2017–present", "2017", "present"],
    ["seit 2021", "2021", "present"],
    ["depuis mars 2020", "2020-03", "present"],
    ["Jan 2015 to Feb 2018", "2015-01", "2018-02"],
    ["marzo de 2019 – actualidad", "2019-03", "present"],
    ["fev/2015 - dez/2018", "2015-02", "2018-12"],
    ["Jan 2016 to date", "2016-01", "present"]
  ])("has the dates of %s", (dates, start, end) => {
    const read = readResumeText(`${head}Data engineer at Ferro Data\n${dates}\n`)?.profile
    expect(read?.positions[0]).toMatchObject({ start, end })
    expect(read?.evidence["positions.0.start"]?.[0]?.quote).toBe(dates)
  })

  it("without dates has none", () => {
    expect(position("Data engineer at Ferro Data\nBuilt the lake.\n")).toMatchObject({ company: "Ferro Data", start: null, end: null })
  })

  it("keeps its description with bullets and line breaks", () => {
    const lines = "Data engineer, Ferro Data, 2019 – 2021\n• Built the lake.\n• Left in 2021 with a party.\nPlain words too."
    expect(position(lines)?.description).toBe("• Built the lake.\n• Left in 2021 with a party.\nPlain words too.")
  })

  it("takes the company from the line above where several titles stand under it", () => {
    const read = readResumeText(`${head}Ferro Data\nLead engineer 2021 – now\n- Leads.\nData engineer 2017 – 2021\n- Built.\n`)?.profile
      .positions
    expect(read?.map(({ title, company }) => [title, company])).toEqual([
      ["Lead engineer", "Ferro Data"],
      ["Data engineer", "Ferro Data"]
    ])
  })
})

describe("a page in blocks", () => {
  it("is read by its headings", () => {
    const blocks = [
      { text: "Ana Ferro", heading: true },
      { text: "I build data platforms in Porto.", heading: false },
      { text: "Work", heading: true },
      { text: "Ferro & Filhos", heading: true },
      { text: "Data engineer\n2019 – now", heading: false },
      { text: "Pipelines for bakeries.", heading: false }
    ]
    expect(readResumeText(blocks)?.profile).toMatchObject({
      name: "Ana Ferro",
      about: "I build data platforms in Porto.",
      positions: [
        { title: "Data engineer", company: "Ferro & Filhos", start: "2019", end: "present", description: "Pipelines for bakeries." }
      ]
    })
  })
})

describe("any text", () => {
  it("is read without an error, and every value is literally in it", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "Experience",
        "Ana Ferro",
        "2019 – 2021",
        "- Built it.",
        "Data engineer at Ferro",
        "Skills",
        "Go, Rust (good)",
        "",
        "Education",
        "BSc in Physics, Wex College, 2012"
      ),
      fc.string({ maxLength: 40 })
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
        const text = pieces.join("\n")
        const read = readResumeText(text)
        for (const { quote } of Object.values(read?.profile.evidence ?? {}).flat()) expect(foldText(text)).toContain(foldText(quote))
      }),
      { numRuns: 400 }
    )
  })

  it("takes a time that grows with its length, whatever is repeated in it", () => {
    const pieces = ["a", "( [ ", "a,", "Aa ", "A | ", "a-", "0", " ", "Experience\nAna Ferro\n2019 - 2020\n"]
    expect(growsTooFast(pieces, 20_000, text => readResumeText(`Ana Ferro\nExperience\n${text}b`))).toEqual([])
  }, 180_000)
})
