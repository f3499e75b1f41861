import { describe, expect, it } from "vitest"
import { nextQuestion } from "~role/intake/intake"
import { readPost } from "~role/post/read-post"
import { splitRequirement } from "~role/criteria/split-requirement"
import { words } from "../../../support/words"
import { growsTooFast } from "../../../support/grows-too-fast"

const read = (text: string) => readPost({ text, title: null })
const asked = (text: string) => read(text).qualifications.map(({ kind, text: sentence, criterion }) => [kind, sentence, criterion])

describe("posts as boards and agencies write them", () => {
  it("takes names behind “including” for examples of the name before them", () => {
    expect(asked("Requirements\n- Advanced Excel skills including pivot tables and VLOOKUP")).toEqual([
      ["must", "Advanced Excel skills including pivot tables and VLOOKUP", { type: "skill", anyOf: ["Excel"], minYears: null }]
    ])
  })

  it("takes a long sentence apart, with the wish in it, and names the tools of the tasks as nice to have", () => {
    const role = read(
      "Our client is seeking a Data Analyst. In this role you will develop dashboards in Tableau and write SQL queries. The ideal candidate has at least 3 years of experience in data analysis, preferably in healthcare, strong knowledge of SQL and Excel, and excellent communication skills. A degree in Statistics, Mathematics or a related field is required. Experience with AWS Redshift or Snowflake is desirable."
    )
    expect(role.qualifications.map(({ kind, criterion }) => [kind, criterion])).toEqual([
      ["must", { type: "skill", anyOf: ["Data analysis"], minYears: 3 }],
      ["nice", { type: "industry", anyOf: ["Healthcare"], minYears: null }],
      ["must", { type: "skill", anyOf: ["SQL"], minYears: null }],
      ["must", { type: "skill", anyOf: ["Excel"], minYears: null }],
      ["must", { type: "skill", anyOf: ["Communication"], minYears: null }],
      ["must", { type: "education", atLeast: "bachelor", fields: ["Statistics", "Mathematics"] }],
      ["nice", { type: "skill", anyOf: ["Redshift", "Snowflake"], minYears: null }],
      ["nice", { type: "skill", anyOf: ["Tableau"], minYears: null }]
    ])
  })

  it.each([
    ["Compensation: $60,000. Hybrid – 3 days in our Phoenix, AZ office.", "Phoenix, AZ", "hybrid"],
    ["Java Developer\nLocation : Remote", null, "remote"],
    ["Quality Engineer\nPeoria, IL (Onsite)\nWe make pumps.", "Peoria, IL", "on site"],
    ["Business Analyst\nLocation: Olympia, WA (Remote, US only)", "Olympia, WA", "remote"],
    ["Data Analyst\nYou join a growing team in Chicago.", "Chicago", null]
  ])("knows the place and the mode of “%s”", (text, place, remote) => {
    expect(read(text)).toMatchObject({ place, remote })
  })

  it("asks for both languages where somebody has to be bilingual", () => {
    expect(asked("Requirements\n- Bilingual English/Spanish").map(([, sentence]) => sentence)).toEqual([
      "Bilingual English",
      "Bilingual Spanish"
    ])
  })

  it("reads an agency's short lines: skills, years, what is nice, and asks who counts as local", () => {
    const role = read(
      "Java Developer\nSkills: Java 8+, REST, AWS (EC2, S3), Docker, CI/CD Jenkins\nExp: 8+ yrs\nMust Haves\n- Hands on with Docker\nNice to have - Angular, MongoDB\nLocal candidates preferred."
    )
    expect(role.qualifications.map(({ kind, text }) => [kind, text])).toEqual([
      ["nice", "Experience with Java 8+"],
      ["nice", "Experience with REST"],
      ["nice", "AWS (EC2, S3)"],
      ["must", "Experience with Docker"],
      ["nice", "CI/CD Jenkins"],
      ["must", "8+ yrs of experience"],
      ["nice", "Experience with Angular"],
      ["nice", "Experience with MongoDB"],
      ["nice", "Local candidates"]
    ])
    expect(words(nextQuestion(role, [{ questionId: "level" }])?.text)).toBe("Is “Local candidates” a must?")
  })

  it("quotes the post as it stands, entities and misread signs and all", () => {
    const text =
      "Requirements\n<ul><li>Hands-on with Google Ads &amp; SEO</li><li>Shopify&nbsp;experience</li></ul>\nâ€¢ Bachelorâ€™s degree"
    const { qualifications } = read(text)
    expect(qualifications.map(({ text: sentence }) => sentence)).toContain("Bachelor’s degree")
    for (const { quote } of qualifications) expect(text).toContain(quote)
    expect(qualifications.map(({ quote }) => quote)).toContain("Hands-on with Google Ads &amp; SEO")
  })

  it("reads long and hostile text in time proportional to it", () => {
    expect(splitRequirement(`Python and${" ".repeat(40_000)}SQL`)).toEqual(["Python", "SQL"])
    const pieces = ["Python and SQL, 5 years of Java, ", "\n", "Must: ", "(a ", "a\t", "A ", "1", "(", "5 years ", "R&D "]
    expect(growsTooFast(pieces, 12_000, text => read(`Requirements\n${text}`))).toEqual([])
  })
})
