import { describe, expect, it } from "vitest"
import { readResumeText } from "~sites/plain/resume-text/read-resume-text"
import { toLines } from "~sites/plain/resume-text/lines"
import { splitSections } from "~sites/plain/resume-text/split-sections"

function partsOf(text: string): string[] {
  return splitSections(toLines(text)).map(part => `${part.kind}: ${part.title ?? ""}`)
}

const jobs = "Buyer\nTrave Components GmbH\nMay 2018 – now\n\nClerk\nHolsten Works GmbH\n2014 – 2018"
const schools = "University of Wex\nBSc Physics\n2010 – 2014"

describe("a title in a file's own words, alone above its entries", () => {
  it.each([
    ["Where the road went", "Where I sat still"],
    ["Det här har jag gjort", "Det här har jag läst"],
    ["Ce que j'ai fait", "Où je l'ai appris"],
    ["Was bisher geschah", "Was ich gelernt habe"],
    ["Cosa ho combinato", "Cosa ho studiato"],
    ["¿Dónde trabajé?", "¿Qué estudié?"],
    ["Kde jsem byl", "Kde jsem studoval"],
    ["Moja droga", "Moja nauka"]
  ])("%s, %s: told by what stands below", (work, school) => {
    expect(partsOf(`Ana Ferro\nana@example.com\n\n${work}\n\n${jobs}\n\n${school}\n\n${schools}`)).toEqual([
      "top: ",
      `experience: ${work}`,
      `education: ${school}`
    ])
  })

  it("employers that stand alone above their jobs are no titles", () => {
    const text = "Ana Ferro\nana@example.com\n\nKea Mobility\n\nDesigner\n2019 – 2021\n\nMoana Rides\n\nDesigner\n2015 – 2019"
    expect(partsOf(text)).toEqual(["top: "])
  })

  it("employers that stand alone in a section of work end it not", () => {
    const text = "Ana Ferro\n\nExperience\n\nKea Mobility\n\nDesigner\n2019 – 2021\n\nMoana Rides\n\nDesigner\n2015 – 2019\n\nSkills\nFigma"
    expect(partsOf(text)).toEqual(["top: ", "experience: Experience", "skills: Skills"])
  })

  it.each([
    ["Kurzy", "2019 SAP MM\n2012 Angličtina B2"],
    ["Evening classes", "2019 Pottery\n2012 Bookbinding"],
    ["Повышение квалификации, курсы", "2020\n1С: Бухгалтерия 8.3"]
  ])("%s after the schools ends them", (title, lines) => {
    const read = readResumeText(
      `Ana Ferro\n\nExperience\n\n${jobs}\n\nEducation\n2010 – 2014 University of Wex, BSc Physics\n\n${title}\n${lines}`
    )
    expect(read?.profile.education.map(({ school }) => school)).toEqual(["University of Wex"])
  })

  it("a line that names what somebody learnt, over schools in one line each, ends the jobs", () => {
    const read = readResumeText(
      `Ana Ferro\n\nEmployment summary\nBuyer, Trave GmbH, 2018–present\nClerk, Holsten GmbH, 2014–2018\n\nLearning\nBA Design, Wex University, 2009`
    )
    expect(read?.profile.positions).toHaveLength(2)
    expect(read?.profile.education).toMatchObject([{ school: "Wex University", end: "2009" }])
  })
})

describe("a title in a file's own words right above its entries", () => {
  it.each(["Dónde he estado", "My road so far", "Teaching"])("%s over jobs of one line each", title => {
    const lines = "Trave Hotel – Gijón – camarero – desde 2016\nHotel Costa – Llanes – camarero – 2009-2016"
    expect(partsOf(`Ana Ferro\nana@example.com\n\n${title}\n${lines}\n\nSkills\nExcel`)).toEqual([
      "top: ",
      `experience: ${title}`,
      "skills: Skills"
    ])
  })

  it("one that may be a job, over lines without dates, is none", () =>
    expect(partsOf("Ana Ferro\nana@example.com\n\nTeaching\nCatchments (second year)\n\nSkills\nExcel")).toEqual([
      "top: ",
      "skills: Skills"
    ]))
})

describe("titles in capitals", () => {
  it("one that names a school is a title where no entry's head is in capitals", () => {
    const text =
      "ANA FERRO\n\nBERUF\nKöchin    2017–2020\nGasthaus Aue\n\nLEHRE UND SCHULE\nAbitur    2006\nLichtenberg-Schule\n\nSPRACHEN\nDeutsch"
    expect(partsOf(text).map(part => part.split(":")[0])).toEqual(["top", "experience", "education", "languages"])
  })

  it.each(["TEACHING", "GRANTS", "FIELD TRIPS"])("%s ends a section whose entries begin with their dates", title => {
    const text = `Ana Ferro\n\nEDUCATION\nBSc, Wex University, 2011\n\nAPPOINTMENTS\n2018–present   Lecturer, Wex University\n2014–2018   Fellow, Aune University\n\n${title}\nCatchments (second year)`
    expect(partsOf(text).at(-1)).toBe(`other: ${title}`)
  })

  it("academic appointments are work", () => {
    expect(partsOf("Ana Ferro\n\nACADEMIC APPOINTMENTS\n2018 Lecturer")).toEqual(["top: ", "experience: ACADEMIC APPOINTMENTS"])
  })
})

it.each(["Опыт работы — 11 лет 3 месяца", "Work experience (12 years)", "Berufserfahrung: 9 Jahre", "경력 (7년 2개월)"])(
  "%s is a title, with the time behind it",
  title => expect(partsOf(`Ana Ferro\n\n${title}\nsomething`)).toEqual(["top: ", `experience: ${title}`])
)

it.each(["Mon parcours", "Werdegang", "My career"])("%s as the first line, above the name, is what the document is", title => {
  const read = readResumeText(`${title}\n\nAna Ferro\nana@example.com\n\nWork\n\n${jobs}`)
  expect(read?.profile.name).toBe("Ana Ferro")
  expect(read?.profile.positions).toHaveLength(2)
})

it.each([
  ["履 歴 書", "履歴書"],
  ["学　歴", "学歴"],
  ["이 력 서", "이력서"]
])("signs of a title that are set apart are one word: %s", (shown, text) => expect(toLines(shown)[0]?.text).toBe(text))

it("a name of two signs stays as it stands", () => expect(toLines("李 明")[0]?.text).toBe("李 明"))
