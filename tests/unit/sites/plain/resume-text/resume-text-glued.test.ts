import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import * as z from "zod"
import { foldText } from "~profile/fold-text"
import { readText } from "~sites/plain/read-text"

const folder = fileURLToPath(new URL("../../../../fixtures/resume-glued/", import.meta.url))
const names = readdirSync(folder).filter(name => name.endsWith(".txt"))
const labelsSchema = z.object({
  positions: z.array(z.object({ title: z.string(), start: z.string(), end: z.string() })),
  education: z.array(z.object({ degree: z.string(), field: z.string().nullable(), school: z.string(), year: z.string() })),
  skills: z.array(z.string())
})

function profileOf(text: string) {
  const reading = readText(text)
  return "profile" in reading ? reading.profile : null
}

describe.each(names)("%s, whose words run together where its lines ended", name => {
  const text = readFileSync(path.join(folder, name), "utf8")
  const labels = labelsSchema.parse(JSON.parse(readFileSync(path.join(folder, name.replace(".txt", ".labels.json")), "utf8")))
  const profile = profileOf(text)

  it("has every position with its title and dates, and every degree", () => {
    expect(profile?.positions.map(({ title, start, end }) => ({ title, start, end }))).toEqual(labels.positions)
    const education = profile?.education.map(({ degree, field, school, end }) => ({ degree, field, school, year: end }))
    expect(education).toEqual(labels.education)
  })

  it("has nearly all skills", () => {
    const found = labels.skills.filter(skill => profile?.skills.includes(skill))
    expect(found.length).toBeGreaterThanOrEqual(labels.skills.length - 1)
  })

  it("is quoted literally", () => {
    const literal = foldText(text)
    for (const { quote } of Object.values(profile?.evidence ?? {}).flat()) expect(literal).toContain(foldText(quote))
    for (const passage of profile?.passages ?? []) for (const line of passage.text.split("\n")) expect(literal).toContain(foldText(line))
  })
})

it("A name under its label is read from a line that holds everything", () => {
  const text =
    "Name: Harriet Oyelowo | Email: h.oyelowo@example.com | Bristol, UK PROFILE Registered Nurse with 9 years on acute wards. EMPLOYMENT HISTORY Sept 2018 - Present: Senior Staff Nurse, St Brigid's Hospital, Bristol. Leading shifts. SKILLS Venepuncture, wound care, EPR, triage"
  expect(profileOf(text)?.name).toBe("Harriet Oyelowo")
})

it("Names with a capital letter inside stay whole", () => {
  const text =
    "SummarySupport technician for a school district with many laptops and one big server room.ExperienceIT Technician03/2012toCurrentCompany NameCity,StateWrote scripts.SkillsJavaScript, PowerShell, MySQL, ServiceNow, QuickBooks"
  expect(profileOf(text)?.skills).toEqual(["JavaScript", "PowerShell", "MySQL", "ServiceNow", "QuickBooks"])
})

it.each([
  [
    "two sections and no work",
    "EducationBachelor of Arts:History2012Lakeview UniversityCity,StateSkillsarchives, cataloguing, Excel, French, palaeography, proof reading, research, teaching"
  ],
  [
    "two dated jobs and no section",
    "Night Auditor03/2014toCurrentCompany NameCity,StateBalanced the day and printed the reports.Front Desk Clerk01/2011to02/2014Company NameCity,StateChecked guests in and out.Answered the telephone."
  ]
])("A text with %s is read", (_, text) => {
  const profile = profileOf(text)
  expect((profile?.positions.length ?? 0) + (profile?.education.length ?? 0)).toBeGreaterThan(0)
})

it("A job post whose words run together is no person", () => {
  const post =
    "Job SummaryThe bank seeks a teller for its branch in town.RequirementsHigh School Diploma.SkillsYou count fast, your writing is clear, you like people.EducationDiploma from any High School.ExperienceTwo years at a counter.BenefitsDental and vision."
  expect(profileOf(post)).toBeNull()
})
