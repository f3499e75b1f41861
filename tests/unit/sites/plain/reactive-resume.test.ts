import { describe, expect, it } from "vitest"
import { inEnglish } from "~sentence/english"
import { readText } from "~sites/plain/read-text"

function read(value: unknown) {
  const reading = readText(JSON.stringify(value), "export.json")
  if (!("profile" in reading)) throw new Error(inEnglish(reading.reason))
  return reading
}

const basics = { name: "Odette Marlowe", headline: "Data engineer", email: "odette@example.org", location: "Ghent" }

describe("an export of Reactive Resume", () => {
  it("of version 4 is read with its lists, and what it hides is left out", () => {
    const { site, profile, health } = read({
      basics,
      sections: {
        summary: { content: "<p>I build pipelines.</p><p>And mend them.</p>" },
        experience: {
          items: [
            {
              company: "Vlieger Data",
              position: "Data engineer",
              location: "Ghent",
              date: "October 2019 - Present",
              summary: "<ul><li>Airflow</li></ul>"
            },
            { visible: false, company: "Secret BV", position: "Spy", date: "2018 - 2019" },
            { company: "Kanaal BV", position: "Analyst", date: "March 2016 - September 2019" }
          ]
        },
        education: { items: [{ institution: "Ghent University", studyType: "MSc", area: "Statistics", date: "2013 - 2015" }] },
        skills: {
          items: [
            { name: "Databases", keywords: ["Postgres", "SQLite"] },
            { name: "SQL", keywords: [] }
          ]
        },
        languages: { items: [{ name: "Dutch", description: "Native" }] },
        certifications: { items: [{ name: "dbt Fundamentals", issuer: "dbt Labs", date: "May 2021" }] },
        references: { visible: true, items: [{ name: "Karel Peeters" }] },
        projects: { visible: false, items: [{ name: "Secret project" }] }
      }
    })
    expect(site).toBe("reactive-resume")
    expect(profile).toMatchObject({
      name: "Odette Marlowe",
      about: "I build pipelines.\nAnd mend them.",
      positions: [
        { title: "Data engineer", company: "Vlieger Data", start: "2019-10", end: "present", description: "Airflow" },
        { title: "Analyst", company: "Kanaal BV", start: "2016-03", end: "2019-09" }
      ],
      education: [{ school: "Ghent University", degree: "MSc", field: "Statistics", start: "2013", end: "2015" }],
      skills: ["Postgres", "SQLite", "SQL"],
      languages: [{ name: "Dutch", proficiency: "Native" }],
      certifications: [{ name: "dbt Fundamentals", issuer: "dbt Labs", issued: "2021-05" }]
    })
    expect(JSON.stringify(profile)).not.toMatch(/Secret|Karel|@/)
    expect(health.sections.find(one => one.section === "certifications")?.count).toBe(1)
  })

  it("of version 5 is read, whose fields have other names", () => {
    const { profile } = read({
      basics,
      summary: { content: "<p>Pipelines.</p>" },
      sections: {
        experience: {
          items: [{ hidden: false, company: "Vlieger", position: "Engineer", period: "2019 - Present", description: "<p>Airflow</p>" }]
        },
        education: { items: [{ school: "Ghent University", degree: "MSc", period: "2015" }] },
        languages: { items: [{ language: "Dutch", fluency: "Native" }] }
      }
    })
    expect(profile).toMatchObject({
      about: "Pipelines.",
      positions: [{ title: "Engineer", company: "Vlieger", start: "2019", end: "present" }],
      education: [{ school: "Ghent University", degree: "MSc", start: null, end: "2015" }],
      languages: [{ name: "Dutch", proficiency: "Native" }]
    })
  })
})

describe("a JSON Resume", () => {
  it("has the words of a group of skills, and not the group's name, which is no skill", () => {
    const { profile } = read({
      basics: { name: "Odette Marlowe" },
      skills: [{ name: "Web", keywords: ["HTML", "CSS"] }, { name: "Patience" }]
    })
    expect(profile.skills).toEqual(["HTML", "CSS", "Patience"])
  })
})
