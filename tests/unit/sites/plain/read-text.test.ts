import { describe, expect, it } from "vitest"
import { readText } from "~sites/plain/read-text"

const work = "Experience\nBuyer, Trave Components GmbH, 2018 – 2020\nClerk, Holsten Works GmbH, 2014 – 2018\n\nSkills\nExcel, SAP"

describe("the name of a file", () => {
  it.each(["Jane_Doe_Resume (1).pdf", "Doe, Jane - CV.docx", "jane.doe.2026.txt"])("%s is nobody's name where the text has none", file => {
    const reading = readText(`jd@example.com\n\n${work}`, file)
    expect("profile" in reading && reading.profile.positions.length).toBe(2)
    expect("profile" in reading && reading.profile.name).toBeNull()
  })

  it("stands back behind the text's own", () => {
    const reading = readText(`Ana Ferro\n\n${work}`, "Jane_Doe_Resume (1).pdf")
    expect("profile" in reading && reading.profile.name).toBe("Ana Ferro")
  })
})

describe("a biography that names no job", () => {
  const told =
    "Jane grew up by the sea and never quite left it. She loves old maps and the sound of rain.\n\nShe has travelled through forty countries and cooks a very good bouillabaisse."

  it("is refused, and may be one all the same", () => expect(readText(told)).toMatchObject({ site: null, mayBeOne: true }))

  it("is kept whole, and made nothing of, once somebody says that it is one", () => {
    const reading = readText(told, null, null, [], true)
    expect("profile" in reading && reading.profile.positions).toEqual([])
    expect("profile" in reading && reading.profile.passages.map(({ text }) => text).join("\n")).toContain("forty countries")
  })
})
