import { describe, expect, it } from "vitest"
import { readText } from "~sites/plain/read-text"
import { xmlTree } from "~sites/plain/europass/xml-tree"
import { inEnglish } from "~sentence/english"
import { growsTooFast } from "../../../../support/grows-too-fast"

function profileOf(text: string, name: string) {
  const reading = readText(text, name)
  if (!("profile" in reading)) throw new Error(inEnglish(reading.reason))
  expect(reading.site).toBe("europass")
  return reading.profile
}

interface Job {
  title: string
  company: string
  town: string
  from: [number, number | null]
  to: [number, number | null] | null
  did: string
}
const jobs: Job[] = [
  {
    title: "Harbour engineer",
    company: "Luka Kotor & sinovi d.o.o.",
    town: "Kotor",
    from: [2018, 3],
    to: null,
    did: "Plans dredging.\nLeads four."
  },
  { title: "Director, Surveys", company: "Boka <Geo>", town: "Bar", from: [2014, null], to: [2018, 2], did: "Surveys" }
]
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
const month = (value: number | null) => (value === null ? "" : ` month="--${String(value).padStart(2, "0")}"`)

function asXml(prefix = ""): string {
  const tag = (name: string, inner: string) => `<${prefix}${name}>${inner}</${prefix}${name}>`
  const work = jobs.map(({ title, company, town, from, to, did }) =>
    tag(
      "WorkExperience",
      tag(
        "Period",
        `<${prefix}From year="${from[0]}"${month(from[1])}/>${to ? `<${prefix}To year="${to[0]}"${month(to[1])}/>` : tag("Current", "true")}`
      ) +
        tag("Position", tag("Label", escaped(title))) +
        tag(
          "Activities",
          escaped(
            did
              .split("\n")
              .map(line => `<p>${line}</p>`)
              .join("")
          )
        ) +
        tag("Employer", tag("Name", escaped(company)) + tag("ContactInfo", tag("Address", tag("Contact", tag("Municipality", town)))))
    )
  )
  const learner =
    tag(
      "Identification",
      tag("PersonName", tag("FirstName", "Ljiljana") + tag("Surname", "Perović")) + tag("Demographics", tag("Birthdate", "x"))
    ) +
    tag("Headline", tag("Type", tag("Code", "preferred_job")) + tag("Description", tag("Label", "Harbour engineer"))) +
    tag("WorkExperienceList", work.join("")) +
    tag(
      "EducationList",
      tag(
        "Education",
        tag("Period", `<${prefix}From year="2010"/><${prefix}To year="2014"/>`) +
          tag("Title", "BSc Civil Engineering") +
          tag("Organisation", tag("Name", "Kotor Polytechnic"))
      )
    ) +
    tag(
      "Skills",
      tag(
        "Linguistic",
        tag("MotherTongueList", tag("MotherTongue", tag("Description", tag("Label", "Montenegrin")))) +
          tag(
            "ForeignLanguageList",
            tag(
              "ForeignLanguage",
              tag("Description", tag("Label", "English")) + tag("ProficiencyLevel", tag("Listening", "C1") + tag("SpokenInteraction", "B2"))
            )
          )
      ) + tag("Computer", tag("Description", escaped("<p>AutoCAD, Civil 3D</p>")))
    )
  return `<?xml version="1.0" encoding="UTF-8"?><${prefix}SkillsPassport xmlns${prefix ? ":e" : ""}="http://europass.cedefop.europa.eu/Europass"><!-- a note -->${tag("LearnerInfo", learner)}</${prefix}SkillsPassport>`
}

function asJson(): string {
  const date = ([year, at]: [number, number | null]) => (at === null ? { Year: year } : { Year: year, Month: at })
  return JSON.stringify({
    SkillsPassport: {
      LearnerInfo: {
        Identification: { PersonName: { FirstName: "Ljiljana", Surname: "Perović" }, Demographics: { Birthdate: { Year: 1980 } } },
        Headline: { Type: { Code: "preferred_job" }, Description: { Label: "Harbour engineer" } },
        WorkExperience: jobs.map(({ title, company, town, from, to, did }) => ({
          Period: { From: date(from), ...(to ? { To: date(to) } : { Current: true }) },
          Position: { Label: title },
          Activities: did
            .split("\n")
            .map(line => `<p>${line}</p>`)
            .join(""),
          Employer: { Name: company, ContactInfo: { Address: { Contact: { Municipality: town } } } }
        })),
        Education: [
          {
            Period: { From: { Year: 2010 }, To: { Year: 2014 } },
            Title: "BSc Civil Engineering",
            Organisation: { Name: "Kotor Polytechnic" }
          }
        ],
        Skills: {
          Linguistic: {
            MotherTongue: [{ Description: { Label: "Montenegrin" } }],
            ForeignLanguage: [{ Description: { Label: "English" }, ProficiencyLevel: { Listening: "C1", SpokenInteraction: "B2" } }]
          },
          Computer: { Description: "<p>AutoCAD, Civil 3D</p>" }
        }
      }
    }
  })
}

describe("a Europass file", () => {
  it("is read the same from its XML, with or without prefixes, and from its JSON", () => {
    const profile = profileOf(asXml(), "cv.xml")
    expect(profile).toMatchObject({
      name: "Ljiljana Perović",
      headline: "Harbour engineer",
      positions: [
        {
          title: "Harbour engineer",
          company: "Luka Kotor & sinovi d.o.o.",
          location: "Kotor",
          start: "2018-03",
          end: "present",
          description: "Plans dredging.\nLeads four."
        },
        { title: "Director, Surveys", company: "Boka <Geo>", start: "2014", end: "2018-02" }
      ],
      education: [{ school: "Kotor Polytechnic", degree: "BSc Civil Engineering", start: "2010", end: "2014" }],
      languages: [
        { name: "Montenegrin", proficiency: null },
        { name: "English", proficiency: "B2" }
      ]
    })
    expect(JSON.stringify(profile)).toContain("AutoCAD")
    expect(profileOf(asXml("e:"), "cv.xml")).toEqual(profile)
    expect(profileOf(asJson(), "cv.json")).toEqual(profile)
  })

  it("of 2020 is read, which is a Candidate", () => {
    const xml = `<?xml version="1.0"?><Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"><CandidatePerson><PersonName><oa:GivenName>Anton</oa:GivenName><FamilyName>Grabar</FamilyName></PersonName></CandidatePerson><CandidateProfile><EmploymentHistory><EmployerHistory><OrganizationName>Luka Izola</OrganizationName><PositionHistory><PositionTitle>Harbour engineer</PositionTitle><EmploymentPeriod><StartDate><FormattedDateTime>2015-10</FormattedDateTime></StartDate><CurrentIndicator>true</CurrentIndicator></EmploymentPeriod></PositionHistory></EmployerHistory></EmploymentHistory><EducationHistory><EducationOrganizationAttendance><OrganizationName>Koper Polytechnic</OrganizationName><AttendancePeriod><EndDate><FormattedDateTime>2010</FormattedDateTime></EndDate></AttendancePeriod></EducationOrganizationAttendance></EducationHistory></CandidateProfile></Candidate>`
    expect(profileOf(xml, "cv.xml")).toMatchObject({
      name: "Anton Grabar",
      positions: [{ title: "Harbour engineer", company: "Luka Izola", start: "2015-10", end: "present" }],
      education: [{ school: "Koper Polytechnic", end: "2010" }]
    })
  })

  it("that names nobody is refused with a sentence, and so is one that is cut off or defines words of its own", () => {
    const refused = (text: string) => {
      const reading = readText(text, "cv.xml")
      return "reason" in reading ? inEnglish(reading.reason) : "read"
    }
    expect(refused("<SkillsPassport><LearnerInfo></LearnerInfo></SkillsPassport>")).toMatch(/names nobody and no work/)
    expect(refused(asXml().slice(0, 900))).toMatch(/names nobody and no work/)
    expect(refused(`<?xml version="1.0"?><SkillsPassport><!DOCTYPE a [<!ENTITY b "c">]></SkillsPassport>`)).toMatch(/names nobody/)
  })

  it("takes a time that grows with its length, whatever is in it", () => {
    expect(growsTooFast(["<a ", "<a>", "<!--", "<![CDATA[", "&#1", 'a="', "</a>", "<a b='"], 25_000, xmlTree)).toEqual([])
  })
})
