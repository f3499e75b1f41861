import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { foldText } from "~profile/fold-text"
import { readText } from "~sites/plain/read-text"

const folder = fileURLToPath(new URL("../../../../fixtures/sites/", import.meta.url))
/** Résumés with their lines and with dated positions under a title. */
const fixtures = readdirSync(folder).filter(
  name =>
    /^resume-text--(?:en|de|fr|es|pt|it|nl|pl)-.*\.txt$/.test(name) && !/pros[ae]|personal-page|hidden|no-dates|spaced-title/.test(name)
)

function profileOf(text: string) {
  const reading = readText(text)
  return "profile" in reading ? reading.profile : null
}

const ways: [string, (text: string) => string][] = [
  ["one line, single spaces", text => text.replace(/\s*\n\s*/g, " ")],
  ["one line, gaps where lines were", text => text.replace(/\s*\n\s*/g, "      ")]
]

describe.each(ways)("a résumé on %s", (_, lose) => {
  it.each(fixtures)("%s is still read, literally, with what it says kept for quoting", name => {
    const text = lose(readFileSync(path.join(folder, name), "utf8"))
    const profile = profileOf(text)
    expect(profile).not.toBeNull()
    if (!profile) return
    expect(profile.positions.length).toBeGreaterThan(0)
    const literal = foldText(text)
    for (const { quote } of Object.values(profile.evidence).flat()) expect(literal).toContain(foldText(quote))
    for (const passage of profile.passages) for (const line of passage.text.split("\n")) expect(literal).toContain(foldText(line))
  })

  it("finds nearly all dated positions that the same résumé has with its lines", () => {
    const counts = fixtures.map(name => {
      const text = readFileSync(path.join(folder, name), "utf8")
      const dated = (given: string) => profileOf(given)?.positions.filter(({ start, end }) => start !== null || end !== null).length ?? 0
      const whole = dated(text)
      return [whole, Math.min(whole, dated(lose(text)))] as const
    })
    const sum = (at: 0 | 1) => counts.reduce((total, count) => total + count[at], 0)
    expect(sum(1) / sum(0)).toBeGreaterThan(0.9)
  })
})

describe("a text that is clearly a résumé is never refused", () => {
  it.each([
    [
      "without a name, a headline or a date",
      "Experience Cashier at a supermarket for some years, then night auditor in a hotel by the lake. Education High School Diploma. Skills cash handling, night audit, German, first aid, patience with late guests"
    ],
    [
      "without any section's title",
      "Night porter at the Hotel Alder 2014 to 2017 where I kept the desk and did the night audit. Waiter, Restaurant Linden, 2011 - 2014. Served frames of honey and took bookings."
    ],
    [
      "in capitals",
      "SUMMARY WELDER WITH TEN YEARS IN SHIPYARDS. EXPERIENCE WELDER, NORTH QUAY YARD, 2012 TO 2020 MIG AND TIG WELDING OF HULLS. FITTER, NORTH QUAY YARD, 2008 TO 2012 PIPE WORK. EDUCATION TECHNICAL COLLEGE OF THE NORTH, 2008. SKILLS MIG, TIG, BLUEPRINTS, CRANES"
    ],
    [
      "with the words of its titles run into the text",
      "ProfilePatient optician with a steady hand and eight years in two shops.Work HistoryOptician04/2016 to CurrentBright Eyes – Salem, ORFits lenses and frames.Explains coatings.Optical Assistant06/2012 to 03/2016Clear View – Salem, ORTook measurements.EducationCertificate: Opticianry, 2012Cascade Community College – Salem, ORSkillsfitting, frames, sales, repair"
    ]
  ])("%s", (_, text) => {
    const profile = profileOf(text)
    expect(profile).not.toBeNull()
    const kept = JSON.stringify(profile)
    for (const word of text.match(/\b(?:night|MIG|frames|hotel|coatings)\b/g) ?? []) expect(kept).toContain(word)
  })

  it("and a job post on one line is none", () => {
    const post =
      "Sales Associate Summary We are looking for a sales associate for our shop. Your experience: 2 years in retail. Education: high school diploma. Skills: you are friendly, you can count, your English is good. We offer paid leave."
    expect(profileOf(post)).toBeNull()
  })
})

it("names that were taken out of a text are no values", () => {
  const profile = profileOf(readFileSync(path.join(folder, "resume-text--lost-accounts-payable.txt"), "utf8"))
  expect(JSON.stringify(profile?.positions)).not.toMatch(/Company Name|City|State/)
})
