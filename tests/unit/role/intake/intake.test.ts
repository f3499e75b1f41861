import { emptyRole } from "~role/intake/empty-role"
import { describe, expect, it } from "vitest"
import { roleFromPattern } from "~role/intake/from-pattern"
import { applyAnswer, nextQuestion, splitList } from "~role/intake/intake"
import { readPost } from "~role/post/read-post"
import type { Role } from "~role/role"
import { words } from "../../../support/words"

const blank = emptyRole

/** Answers one question after the other until nothing is open; `answers` maps question ids to what is said. */
function walk(start: Role, answers: Record<string, { values?: string[]; text?: string }>) {
  let role = start
  const put: { questionId: string }[] = []
  for (let step = 0; step < 40; step++) {
    const question = nextQuestion(role, put)
    if (!question) return { role, asked: put.map(({ questionId }) => questionId) }
    const said = answers[question.id] ?? {}
    role = applyAnswer(role, question, { values: said.values ?? [], text: said.text ?? null })
    put.push({ questionId: question.id })
  }
  throw new Error("the intake does not end")
}

describe("the intake", () => {
  it("asks one thing at a time in order, with buttons beside free text, and ends", () => {
    const { role, asked } = walk(blank, {
      title: { text: "Backend Engineer" },
      level: { values: ["senior"] },
      place: { text: "Lisbon" },
      remote: { values: ["hybrid"] },
      must: { values: ["PostgreSQL"], text: "5+ years of Python\nFluent English" },
      nice: { text: "Kubernetes, Terraform" },
      avoid: { text: "No agency background" }
    })
    expect(asked).toEqual(["title", "level", "place", "remote", "must", "nice", "avoid"])
    expect(role).toMatchObject({ title: "Backend Engineer", level: "senior", place: "Lisbon", remote: "hybrid" })
    expect(role.qualifications.map(({ kind, text }) => [kind, text])).toEqual([
      ["must", "Experience with PostgreSQL"],
      ["must", "5+ years of Python"],
      ["must", "Fluent English"],
      ["nice", "Kubernetes"],
      ["nice", "Terraform"],
      ["avoid", "Agency background"]
    ])
  })

  it("suggests must-haves that go with the title", () => {
    const question = nextQuestion({ ...blank, title: "Registered Nurse", level: "mid", place: "Leeds", remote: "on site" }, [])
    expect(question?.id).toBe("must")
    expect(question?.multiple).toBe(true)
    expect(question?.options.map(({ value }) => value)).toContain("Patient care")
  })

  it("offers “Not sure yet” and goes on", () => {
    const level = nextQuestion({ ...blank, title: "Chef" }, [])
    expect(words(level?.options.map(({ label }) => label))).toContain("Not sure yet")
    expect(applyAnswer({ ...blank, title: "Chef" }, level!, { values: [""], text: null }).level).toBeNull()
    expect(nextQuestion({ ...blank, title: "Chef" }, [{ questionId: "level" }])?.id).toBe("place")
  })

  it("replaces what an answer added when it is changed", () => {
    const question = nextQuestion({ ...blank, title: "Chef", level: "mid", place: "Lyon", remote: "on site" }, [])!
    const first = applyAnswer(blank, question, { values: [], text: "Food safety\n3 years of cooking" })
    const second = applyAnswer(first, question, { values: ["Menu planning"], text: null })
    expect(first.qualifications).toHaveLength(2)
    expect(second.qualifications.map(({ text }) => text)).toEqual(["Experience with Menu planning"])
    expect(second.qualifications[0]?.id).toMatch(/^must-/)
  })

  it("skips what the post answers, and asks with the post's words where it is unclear", () => {
    const draft = readPost({
      title: "Senior Data Engineer",
      text: "Location: Lisbon (hybrid)\n\nRequirements\n- 2+ years of Python\n- SQL\n"
    })
    const question = nextQuestion(draft, [])
    expect(draft.level).toBe("senior")
    expect(question).toMatchObject({
      topic: "unclear",
      text: "Which should I go by?",
      why: "The post says “Senior” but asks for “2+ years of Python”."
    })
    expect(question?.options.map(({ label }) => label)).toEqual(["2+ years", "5+ years", "Judge by scope, not years", "Not sure yet"])
    const texts = question!.options.map(
      ({ value }) => applyAnswer(draft, question!, { values: [value], text: null }).qualifications[0]?.text
    )
    expect(texts).toEqual(["2+ years of Python", "5+ years of Python", "Experience with Python", "2+ years of Python"])
    const { asked } = walk(draft, {})
    expect(asked).toEqual([question!.id, "nice", "avoid"])
  })

  it("asks about a wording: use the neutral one, keep it with a reason, or drop it", () => {
    const draft = readPost({ title: "Shop assistant, Cork", text: "Requirements\n- You are a digital native\n- Retail experience\n" })
    const question = nextQuestion(
      draft,
      ["title", "level", "place", "remote", "must", "nice", "avoid"].map(questionId => ({ questionId }))
    )!
    expect(question.topic).toBe("wording")
    expect(question.options.map(({ label }) => label)).toEqual([
      "Use “Comfortable learning new digital tools”",
      "Keep, with a reason",
      "Drop it"
    ])
    const [use, keep, drop] = question.options.map(({ value }) => applyAnswer(draft, question, { values: [value], text: null }))
    expect(use!.qualifications.map(({ text }) => text)).toContain("Comfortable learning new digital tools")
    expect(use!.findings).toEqual([])
    expect(keep!.qualifications.map(({ text }) => text)).toContain("You are a digital native")
    expect(drop!.qualifications).toHaveLength(1)
    const restored = applyAnswer(drop!, question, { values: [question.options[1]!.value], text: null })
    expect(restored.qualifications.map(({ text }) => text)).toContain("You are a digital native")
  })

  it("does not let a refused wording stay", () => {
    const draft = readPost({ title: "Teacher, Edinburgh", text: "Requirements\n- Must live in postcode EH6\n" })
    const put = ["title", "level", "place", "remote", "must", "nice", "avoid"].map(questionId => ({ questionId }))
    const question = nextQuestion(draft, put)!
    expect(words(question.options.map(({ label }) => label))).not.toContain("Keep, with a reason")
    expect(nextQuestion(draft, [...put, { questionId: question.id }])?.id).toBe(question.id)
  })

  it("takes several lines or a comma list as several answers", () => {
    expect(splitList("Python, SQL and dbt")).toEqual(["Python", "SQL", "dbt"])
    expect(splitList("- Speaks German or French\n- 3 years in sales")).toEqual(["Speaks German or French", "3 years in sales"])
  })
})

describe("a role from a pattern", () => {
  const pattern = readPost({
    title: "Senior Data Engineer",
    text: "Location: Lisbon (hybrid)\n\nRequirements\n- 5+ years of Python\n- SQL\n\nNice to have\n- Go\n"
  })

  it("has everything filled in, and asks for nothing once more", () => {
    const role = roleFromPattern(pattern)
    expect(role).toMatchObject({ title: "Senior Data Engineer", level: "senior", place: "Lisbon", remote: "hybrid" })
    expect(role.qualifications.map(({ text }) => text)).toEqual(pattern.qualifications.map(({ text }) => text))
    expect(role.questions).toEqual([])
    expect(walk(role, {}).asked).toEqual(["avoid"])
  })

  it("asks for a field that was learned to be doubtful, and for its value where it is to be changed", () => {
    const doubtful = roleFromPattern(pattern, ["place", "must"])
    expect(doubtful.questions.map(({ text }) => words(text))).toEqual(["Still “Lisbon”?"])
    expect(walk(doubtful, { "still-place": { values: ["keep:Lisbon"] } }).role.place).toBe("Lisbon")
    const { role, asked } = walk(doubtful, { "still-place": { values: ["change"] }, place: { text: "Porto" } })
    expect(asked.slice(0, 2)).toEqual(["still-place", "place"])
    expect(role.place).toBe("Porto")
    expect(role.qualifications.map(({ text }) => text)).toEqual(pattern.qualifications.map(({ text }) => text))
  })

  it("asks about a wording that may stand for a protected trait", () => {
    const proxied = readPost({ title: "Designer", text: "Requirements\n- A true digital native\n- Figma\n" })
    expect(roleFromPattern(proxied).questions.map(({ topic }) => topic)).toEqual(["wording"])
  })
})
