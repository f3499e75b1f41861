import { describe, expect, it } from "vitest"
import { profileForModel } from "~agent/prompts/profile-for-model"
import { sectionIds } from "~profile/evidence"
import { profileSchema } from "~profile/profile"
import { topLeftOut } from "~profile/redaction/top-left-out"

const all = new Set(sectionIds)
const nothingHidden = { hideSchools: false, hideEmployers: false }
const textOf = (profile: object) => profileForModel(profileSchema.parse(profile), all, nothingHidden).text

const work = {
  title: "Data Engineer",
  company: "Northgate Parcels",
  start: "2016-03",
  end: "present",
  description: "Moved pipelines to Airflow."
}

describe("a person whose name was not recognised does not leave by name", () => {
  const lines = [
    "Thistlewood, Imogen R.",
    "I M O G E N   T H I S T L E W O O D",
    "Imogen Thistlewood (they/them) — Data Engineer",
    'Min-jun "MJ" Thistlewood',
    "PRIYADARSHINI THISTLEWOOD",
    "imogen thistlewood",
    "Dr. rer. nat. Imogen Thistlewood",
    "van der Thistlewood, Imogen"
  ]
  it.each(lines)("%s as headline or place", line => {
    for (const profile of [{ headline: line }, { location: line }, { passages: [{ section: "top", text: line }] }]) {
      const text = textOf({ name: null, positions: [work], ...profile })
      expect(text).not.toMatch(/thistlewood|imogen|T H I S/i)
      expect(text).toContain(topLeftOut)
      expect(text).toContain("Northgate Parcels")
    }
  })

  it("a heading that was taken for the name is no name: what stands below it may be one", () => {
    for (const name of ["Functional Resume Sample", "Curriculum Vitae", "Data Engineer", "Lebenslauf"]) {
      const text = textOf({ name, headline: "Imogen Thistlewood", positions: [work] })
      expect(text).not.toContain("Imogen")
      expect(text).toContain(topLeftOut)
    }
  })

  it("a line elsewhere that looks like a name goes too, and the lines around it stay literal", () => {
    const profile = profileSchema.parse({
      name: null,
      passages: [{ section: "other", text: "Moved pipelines to Airflow.\nImogen Thistlewood\nTrained two juniors." }]
    })
    const { text, findQuote } = profileForModel(profile, all, nothingHidden)
    expect(text).not.toContain("Imogen")
    expect(findQuote("Trained two juniors.")?.quote).toBe("Trained two juniors.")
  })
})

describe("a person whose name is known", () => {
  it("keeps headline and place", () => {
    const text = textOf({ name: "Imogen Thistlewood", headline: "Data Engineer", location: "Leeds, UK", positions: [work] })
    expect(text).toContain("headline: Data Engineer")
    expect(text).toContain("place: Leeds, UK")
    expect(text).not.toContain(topLeftOut)
  })

  it("does not leave with the years of schooling, and keeps those of work", () => {
    const text = textOf({
      name: "Imogen Thistlewood",
      positions: [work],
      education: [{ school: "Leeds City College", degree: "NVQ Level 3", start: "2003", end: "2005" }],
      passages: [{ section: "education", text: "Leeds City College, 2003 – 2005, NVQ Level 3" }]
    })
    expect(text).not.toMatch(/200[35]/)
    expect(text).toContain("NVQ Level 3")
    expect(text).toContain("2016-03")
  })

  it("does not take referees along", () => {
    const text = textOf({
      name: "Imogen Thistlewood",
      positions: [work],
      passages: [{ section: "other", label: "References", text: "Karen Whitfield, Head of Nursing" }]
    })
    expect(text).not.toContain("Karen")
  })
})
