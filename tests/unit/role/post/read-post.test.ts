import { readdirSync, readFileSync } from "node:fs"
import fc from "fast-check"
import * as z from "zod"
import { describe, expect, it } from "vitest"
import { applyAnswer, nextQuestion } from "~role/intake/intake"
import { readPost } from "~role/post/read-post"
import { roleSchema } from "~role/role"
import { words } from "../../../support/words"

const folder = new URL("../../../fixtures/roles/", import.meta.url)
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
    expect(roleSchema.parse(role)).toEqual(role)
  })

  it("asks instead of guessing where the post contradicts itself", () => {
    const role = readPost({ title: "Senior Buyer", text: "Requirements\n- 2 years of experience in procurement\n" })
    const level = role.questions.find(({ topic }) => topic === "unclear")
    expect(role.level).toBe("senior")
    expect(words(level?.why)).toContain("“Senior”")
    expect(words(level?.why)).toContain("2 years of experience in procurement")
  })

  it("asks whether “Lisbon or remote” is on site, hybrid or remote", () => {
    const role = readPost({ title: "Data Analyst", text: "Location: Lisbon or remote\n\nRequirements\n- SQL\n" })
    expect(role.place).toBe("Lisbon")
    expect(role.remote).toBeNull()
    expect(words(role.questions.find(({ topic }) => topic === "remote")?.why)).toContain("Lisbon or remote")
  })

  it("reads the lines under the title: “Lisbon or remote in Portugal”, “Lisbon, Portugal. Hybrid.”", () => {
    const either = readPost({
      title: "Data Engineer",
      text: "Data Engineer\nMaré Payments · Lisbon or remote in Portugal · full time\n\nRequirements\n- SQL\n"
    })
    expect(either).toMatchObject({ place: "Lisbon, Portugal", remote: null })
    const asked = either.questions.find(({ topic }) => topic === "remote")
    expect(words(asked?.why)).toContain("“Lisbon or remote in Portugal”")
    expect(asked?.options.map(({ label }) => label)).toEqual(["Lisbon only", "Remote in Portugal", "Hybrid", "Not sure yet"])
    const plain = readPost({ title: "Data Engineer", text: "Data Engineer\nLisbon, Portugal. Hybrid.\n\nRequirements\n- SQL\n" })
    expect(plain).toMatchObject({ place: "Lisbon, Portugal", remote: "hybrid" })
    expect(readPost({ title: "Line Cook", text: "Line Cook\nChicago, IL\n\nRequirements\n- Grill experience\n" }).place).toBe("Chicago, IL")
  })

  it("offers the likely levels first, at most six and “Not sure yet”", () => {
    const level = readPost({ title: "Welder", text: "Requirements\n- 6 years of welding\n" }).questions.find(({ id }) => id === "level")
    expect(words(level?.options[0]?.label)).toBe("Senior")
    expect(level?.options.length).toBeLessThanOrEqual(7)
    expect(words(level?.options.at(-1)?.label)).toBe("Not sure yet")
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
    expect(words(asked[0]?.text)).toContain("“digital native” and “young team”")
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

  it("is not held up by an endless gap in a line", () => {
    const text = `Requirements\n- Python${" ".repeat(90_000)}x\n- SQL`
    const role = readPost({ text, title: null })
    expect(role.qualifications.map(({ criterion }) => criterion?.type)).toContain("skill")
    for (const { quote } of role.qualifications) expect(text).toContain(quote)
  })

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
      "ideally",
      "including",
      "years of experience",
      "Qualifications",
      "BLS certification",
      "SQL",
      "in the last 3 years",
      "travel 20%",
      "team of 5",
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

describe("labels and notes inside a post", () => {
  const kinds = (text: string) =>
    readPost({ text, title: null }).qualifications.map(({ kind, text: sentence, criterion }) => [kind, sentence, criterion?.type ?? null])

  it("reads a note of one line with its parts: need, nice, no", () => {
    expect(kinds("need: data eng, lisbon, hybrid. 5y python, spark. nice: k8s. no agencies")).toEqual([
      ["must", "At least 5 years of python", "skill"],
      ["must", "Experience with spark", "skill"],
      ["nice", "Experience with k8s", "skill"]
    ])
  })

  it("carries a note's label over its commas and knows “nope”", () => {
    expect(kinds("need: data eng, lisbon. 5y python. nice: k8s, terraform. nope: job hoppers, agencies background")).toEqual([
      ["must", "At least 5 years of python", "skill"],
      ["nice", "Experience with k8s", "skill"],
      ["nice", "Experience with terraform", "skill"],
      ["avoid", "Job hoppers", null],
      ["avoid", "Agencies background", null]
    ])
  })

  it("keeps what stands behind a label, understood or not", () => {
    expect(kinds("need: nurse, leeds, on site. must: 3y icu, nmc, good humour. plus: spanish. avoid: agency only")).toEqual([
      ["must", "At least 3 years of icu", "skill"],
      ["must", "Nmc", "certificate"],
      ["must", "Good humour", null],
      ["nice", "Speaks Spanish", "language"],
      ["avoid", "Agency only", null]
    ])
    expect(kinds("Requirements\n- Python\n- Avoid: long commutes")[1]).toEqual(["avoid", "Long commutes", null])
  })

  it.each([
    "Von Vorteil: Kubernetes",
    "Nice to have: Kubernetes",
    "Ideally: Kubernetes",
    "Idéalement : Kubernetes",
    "Deseable: Kubernetes",
    "Desejável: Kubernetes",
    "Wünschenswert: Kubernetes",
    "Un plus : Kubernetes",
    "Bonus: Kubernetes"
  ])("takes “%s” off one line of a list, and off that line alone", line => {
    const text = `Data Engineer\n\nRequirements\n- Python\n- ${line}\n- Java`
    expect(kinds(text)).toEqual([
      ["must", "Experience with Python", "skill"],
      ["nice", "Experience with Kubernetes", "skill"],
      ["must", "Experience with Java", "skill"]
    ])
    expect(readPost({ text, title: null }).place).toBeNull()
  })

  it("understands a wish inside a sentence", () => {
    expect(kinds("Anforderungen\n- Python\n- Von Vorteil sind Kenntnisse in Kubernetes")[1]).toEqual([
      "nice",
      "Kenntnisse in Kubernetes",
      "skill"
    ])
  })
})

describe("a résumé given as a job post", () => {
  const sites = new URL("../../../fixtures/sites/", import.meta.url)
  const names = readdirSync(sites).filter(name =>
    /^resume-text--(?:en-classic|en-pipes|en-at|de-klassisch|fr-classique|es-clasico|pt-classico)\.txt$/.test(name)
  )

  it.each(names)("%s is told from a post and becomes no requirement", name => {
    const role = readPost({ text: readFileSync(new URL(name, sites), "utf8"), title: null })
    expect(role.qualifications).toEqual([])
    expect(role.title).toBeNull()
    const [first] = role.questions
    expect(first?.topic).toBe("unclear")
    expect(words(first?.text)).toContain("résumé")
    expect(nextQuestion(role, [])?.id).toBe(first?.id)
    expect(nextQuestion(role, [{ questionId: first!.id }])?.topic).toBe("title")
    expect(roleSchema.parse(role)).toEqual(role)
    expect(applyAnswer(role, first!, { values: [], text: "Data Engineer" })).toMatchObject({ title: "Data Engineer", questions: [] })
  })

  it("is never taken for one while it asks for something", () => {
    for (const { text } of posts) expect(readPost({ text, title: null }).questions.some(({ id }) => id === "unclear-resume")).toBe(false)
    const dated =
      "Project Engineer\nPhase one Mar 2019 – Feb 2021\nPhase two Mar 2021 – Present\nWe are looking for 3 years of experience in welding."
    expect(readPost({ text: dated, title: null }).questions.some(({ id }) => id === "unclear-resume")).toBe(false)
  })
})

describe("a wording outside any requirement", () => {
  const post = "We need a baker with 2 years of experience in baking. A digital native who fits our young team. We offer free bread."

  it("is shown as a finding and becomes no must", () => {
    const role = readPost({ text: post, title: null })
    expect(role.qualifications).toHaveLength(1)
    const outside = role.findings.filter(({ qualificationId }) => qualificationId === null)
    expect(outside.map(({ quote }) => quote)).toEqual(["digital native", "young team"])
    for (const { quote } of outside) expect(post).toContain(quote)
  })

  it("stays shown when a question is answered", () => {
    const role = readPost({ text: post, title: null })
    const asked = nextQuestion(role, [])!
    const after = applyAnswer(role, asked, { values: [], text: "mid-level" })
    expect(after.findings.filter(({ qualificationId }) => qualificationId === null)).toHaveLength(2)
  })

  it("is not looked for in what the company says of others", () => {
    const text =
      "Nurse\n\nRequirements\n- Wound care\n\nEqual opportunity\nWe welcome you regardless of age, young or old.\n\nAbout us\nWe care for young families."
    expect(readPost({ text, title: null }).findings).toEqual([])
  })
})
