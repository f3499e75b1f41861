import { describe, expect, it } from "vitest"
import { readResumeText } from "~sites/plain/resume-text/read-resume-text"

function positions(section: string, title = "Work experience") {
  return readResumeText(`Ana Ferro\nPorto, Portugal\n\n${title}\n\n${section}\n\nEducation\nWex College, BSc in Physics, 2010\n`)?.profile
    .positions
}

const right = [
  { title: "Assistant Manager, Quality", company: "Volta Grain Ltd.", start: "2018-10", end: "present" },
  { title: "Laboratory Analyst", company: "Kumasi Mills Ltd.", start: "2014-03", end: "2018-09" }
]

type Order = readonly [string, string, string]
function turns([title, company, dates]: Order, order: readonly number[], mark = ": "): string {
  return right
    .map(({ title: job, company: firm }, index) => {
      const range = index === 0 ? "October 2018 to Present" : "March 2014 to September 2018"
      const lines = [`${title}${mark}${job}`, `${company}${mark}${firm}`, `${dates}${mark}${range}`]
      return `${order.map(at => lines[at]).join("\n")}\n- Samples every lorry`
    })
    .join("\n")
}

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0]
]

describe("entries that are written as labelled values are read in any order", () => {
  it.each(orders)("%i %i %i", (...order) => expect(positions(turns(["Position Held", "Company", "Duration"], order))).toMatchObject(right))

  it.each([
    [["Position", "Name of employer", "Dates"]],
    [["Designation", "Organization", "Period"]],
    [["Occupation or position held", "Name and address of employer", "Dates of employment"]],
    [["Stelle", "Arbeitgeber", "Zeitraum"]],
    [["Poste occupé", "Employeur", "Période"]],
    [["Cargo", "Empresa", "Período"]],
    [["Puesto", "Empresa", "Fechas"]],
    [["Mansione", "Datore di lavoro", "Periodo"]],
    [["Functie", "Werkgever", "Periode"]],
    [["Stanowisko", "Firma", "Okres"]],
    [["Должность", "Компания", "Период"]],
    [["职位", "公司", "时间"]],
    [["Pozice", "Zaměstnavatel", "Období"]],
    [["Unvan", "Şirket", "Tarih"]]
  ] as [Order][])("%s", labels => expect(positions(turns(labels, [2, 1, 0]))).toMatchObject(right))

  it.each([" : ", "\t", "      ", ":  "])("with %j between label and value", mark => {
    expect(positions(turns(["Position", "Company", "Duration"], [1, 2, 0], mark))).toMatchObject(right)
  })

  it("the value may stand below its label", () => {
    expect(positions(turns(["Position", "Company", "Duration"], [1, 2, 0], ":\n"))).toMatchObject(right)
  })

  it("numbered labels are no bullets", () => {
    const numbered = turns(["Position", "Employer", "Period"], [1, 0, 2]).replace(/^Employer/gm, "1.  Employer")
    expect(positions(numbered)).toMatchObject(right)
  })

  it("from and to may have labels of their own", () => {
    const text =
      "Company: Volta Grain Ltd.\nPosition: Analyst\nFrom: March 2014\nTo: September 2018\n\nCompany: Kumasi Mills\nPosition: Clerk\nFrom: May 2010\nTo: February 2014"
    expect(positions(text)).toMatchObject([
      { title: "Analyst", start: "2014-03", end: "2018-09" },
      { title: "Clerk", start: "2010-05", end: "2014-02" }
    ])
  })

  it("the employer may stand above its labels", () => {
    const text =
      "Volta Grain Ltd.\nPeriod: October 2018 to Present\nPosition: Manager\n- Leads\n\nKumasi Mills Ltd.\nPeriod: March 2014 to September 2018\nPosition: Analyst\n- Tests"
    expect(positions(text)).toMatchObject([
      { title: "Manager", company: "Volta Grain Ltd." },
      { title: "Analyst", company: "Kumasi Mills Ltd." }
    ])
  })

  it("what tells of the job is its description", () => {
    expect(positions(turns(["Position", "Company", "Period"], [0, 1, 2]))?.[0]?.description).toBe("- Samples every lorry")
  })
})

it("schools are read from their labels", () => {
  const text =
    "Ana Ferro\n\nExperience\nClerk, Ferro AG, 2010 - 2012\n\nEducation\nInstitution: Wex College\nDegree: BSc Physics\nYear: 2006 - 2009\nInstitution: Ashford School\nDegree: A-levels\nYear: 2006\n"
  expect(readResumeText(text)?.profile.education).toMatchObject([
    { school: "Wex College", degree: "BSc Physics", start: "2006", end: "2009" },
    { school: "Ashford School", degree: "A-levels", end: "2006" }
  ])
})
