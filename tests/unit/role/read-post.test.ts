import { readdirSync, readFileSync } from "node:fs"
import fc from "fast-check"
import * as z from "zod"
import { describe, expect, it } from "vitest"
import { readPost } from "~role/post/read-post"
import { draftRoleSchema } from "~role/role"

const folder = new URL("../../fixtures/roles/", import.meta.url)
const posts = readdirSync(folder)
  .filter(name => name.endsWith(".txt"))
  .map(name => ({ name, text: readFileSync(new URL(name, folder), "utf8") }))

const expectedSchema = z.object({
  title: z.string().nullable(),
  level: z.string().nullable(),
  place: z.string().nullable(),
  remote: z.string().nullable(),
  qualifications: z.array(z.object({ kind: z.string(), text: z.string(), criterion: z.string().nullable() })),
  questions: z.array(z.string()),
  findings: z.array(z.object({ quote: z.string(), trait: z.string(), refused: z.boolean() }))
})

describe("a job post becomes a draft role", () => {
  it("has posts of varied professions and languages to read", () => {
    expect(posts.length).toBeGreaterThanOrEqual(12)
  })

  it.each(posts)("$name: fields, qualifications, questions and findings as reviewed", ({ name, text }) => {
    const expected = expectedSchema.parse(JSON.parse(readFileSync(new URL(name.replace(".txt", ".expected.json"), folder), "utf8")))
    const role = readPost({ text, title: null })
    expect({
      title: role.title,
      level: role.level,
      place: role.place,
      remote: role.remote,
      qualifications: role.qualifications.map(({ kind, text: sentence, criterion }) => ({
        kind,
        text: sentence,
        criterion: criterion?.type ?? null
      })),
      questions: role.questions.map(({ id }) => id),
      findings: role.findings.map(({ quote, trait, refused }) => ({ quote, trait, refused }))
    }).toEqual(expected)
  })

  it.each(posts)("$name: every qualification quotes the post literally, and the draft fits its schema", ({ text }) => {
    const role = readPost({ text, title: null })
    for (const { quote } of role.qualifications) expect(text).toContain(quote)
    expect(draftRoleSchema.parse(role)).toEqual(role)
  })

  it("asks instead of guessing where the post contradicts itself", () => {
    const role = readPost({ title: "Senior Buyer", text: "Requirements\n- 2 years of experience in procurement\n" })
    const level = role.questions.find(({ topic }) => topic === "unclear")
    expect(role.level).toBe("senior")
    expect(level?.why).toContain("“Senior”")
    expect(level?.why).toContain("2 years of experience in procurement")
  })

  it("asks whether “Lisbon or remote” is on site, hybrid or remote", () => {
    const role = readPost({ title: "Data Analyst", text: "Location: Lisbon or remote\n\nRequirements\n- SQL\n" })
    expect(role.place).toBe("Lisbon")
    expect(role.remote).toBeNull()
    expect(role.questions.find(({ topic }) => topic === "remote")?.why).toContain("Lisbon or remote")
  })

  it("reads the lines under the title: “Lisbon or remote in Portugal”, “Lisbon, Portugal. Hybrid.”", () => {
    const either = readPost({
      title: "Data Engineer",
      text: "Data Engineer\nMaré Payments · Lisbon or remote in Portugal · full time\n\nRequirements\n- SQL\n"
    })
    expect(either).toMatchObject({ place: "Lisbon, Portugal", remote: null })
    const asked = either.questions.find(({ topic }) => topic === "remote")
    expect(asked?.why).toContain("“Lisbon or remote in Portugal”")
    expect(asked?.options.map(({ label }) => label)).toEqual(["Lisbon only", "Remote in Portugal", "Hybrid", "Not sure yet"])
    const plain = readPost({ title: "Data Engineer", text: "Data Engineer\nLisbon, Portugal. Hybrid.\n\nRequirements\n- SQL\n" })
    expect(plain).toMatchObject({ place: "Lisbon, Portugal", remote: "hybrid" })
    expect(readPost({ title: "Line Cook", text: "Line Cook\nChicago, IL\n\nRequirements\n- Grill experience\n" }).place).toBe("Chicago, IL")
  })

  it("offers the likely levels first, at most six and “Not sure yet”", () => {
    const level = readPost({ title: "Welder", text: "Requirements\n- 6 years of welding\n" }).questions.find(({ id }) => id === "level")
    expect(level?.options[0]?.label).toBe("Senior")
    expect(level?.options.length).toBeLessThanOrEqual(7)
    expect(level?.options.at(-1)?.label).toBe("Not sure yet")
  })

  it("asks once about a sentence with two wordings, and suggests one whole sentence without either", () => {
    const role = readPost({ title: "Buyer", text: "Requirements\n- A digital native who fits our young team\n- SAP\n" })
    const asked = role.questions.filter(({ topic }) => topic === "wording")
    expect(asked).toHaveLength(1)
    expect(asked[0]?.options.map(({ label }) => label)).toEqual([
      "Use “Comfortable learning new digital tools”",
      "Keep, with a reason",
      "Drop it"
    ])
    expect(asked[0]?.text).toContain("“digital native” and “young team”")
  })

  it("takes the title from the page without the company and the board", () => {
    expect(readPost({ title: "Data Engineer - Brotmarkt - Lisbon | Careers", text: "Requirements\n- SQL" }).title).toBe("Data Engineer")
    expect(readPost({ title: "Senior Nurse (m/w/d) | Klinikum Elbwiesen", text: "" }).title).toBe("Senior Nurse")
  })

  it.each(["", "   \n\n ", "lorem ipsum dolor sit amet", "\u0000\u0001\uffff", "????", "•\n•\n-", "a".repeat(50_000)])(
    "nonsense gives a draft with questions: %#",
    text => {
      const role = readPost({ text, title: null })
      expect(role.title).toBeNull()
      expect(role.questions.length).toBeGreaterThan(0)
      expect(role.qualifications).toEqual([])
    }
  )

  it("never throws, and never quotes what is not in the text", () => {
    const words = fc.constantFrom(
      "Requirements:",
      "Python",
      "and",
      "or",
      "5+ years",
      "- ",
      "\n",
      "• ",
      "must",
      "a plus",
      "(",
      ")",
      "Bachelor's degree",
      "German",
      ",",
      ".",
      "no",
      "Go",
      "remote",
      "Lisbon",
      "é",
      "Nice to have",
      "🙂"
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 12 })), { maxLength: 40 }), parts => {
        const text = parts.join(" ")
        const role = readPost({ text, title: null })
        const shown = text.replace(/\r\n?/g, "\n")
        for (const { quote, text: sentence } of role.qualifications) {
          expect(sentence.length).toBeGreaterThan(0)
          expect(shown).toContain(quote)
        }
      }),
      { numRuns: 200 }
    )
  })
})
