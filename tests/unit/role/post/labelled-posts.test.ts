import { describe, expect, it } from "vitest"
import { comparePost, labelledPosts, postsReport } from "../../../../bench/judgement/posts"
import { readPost } from "~role/post/read-post"
import { roleSchema } from "~role/role"

const posts = labelledPosts()

describe("job posts of varied professions, formats and languages, labelled by hand", () => {
  it("are at least sixty, of at least twelve families, in five languages", () => {
    expect(posts.length).toBeGreaterThanOrEqual(60)
    expect(new Set(posts.map(({ labels }) => labels.family)).size).toBeGreaterThanOrEqual(12)
    expect(new Set(posts.map(({ labels }) => labels.language)).size).toBe(5)
  })

  it.each(posts)("$name: labels stand in the post, quotes are literal, and something can be decided", ({ text, labels }) => {
    const folded = text.replace(/\s+/g, " ").toLowerCase()
    for (const { names } of labels.qualifications) expect(names.some(name => folded.includes(name.toLowerCase()))).toBe(true)
    for (const words of labels.not) expect(folded).toContain(words.toLowerCase())
    const role = readPost({ text, title: null })
    expect(roleSchema.parse(role)).toEqual(role)
    for (const { quote } of role.qualifications) expect(text).toContain(quote)
    expect(role.qualifications.filter(({ criterion }) => criterion !== null).length).toBeGreaterThan(0)
  })

  it("are read as the labels say in nine of ten cases", async () => {
    const { rows } = await postsReport()
    const value = (figure: string) => rows.find(row => row.figure === figure)?.value ?? 0
    expect(value("qualifications found")).toBeGreaterThan(0.9)
    expect(value("must, nice or avoid")).toBeGreaterThan(0.93)
    expect(value("other text kept out")).toBeGreaterThan(0.93)
  })

  it("tell what is wrong in words", () => {
    const { labels } = posts[0]!
    expect(comparePost(labels, readPost({ text: "", title: null })).wrong.length).toBeGreaterThan(labels.qualifications.length)
  })
})

describe("a post that lost its line breaks", () => {
  const lines = [
    "Payroll Specialist",
    "Job Summary",
    "You run the monthly payroll for four hundred people.",
    "Requirements",
    "Bachelor's degree in Accounting or Finance",
    "3+ years of payroll experience",
    "Advanced Excel skills",
    "Preferred Qualifications",
    "Experience with Workday",
    "Benefits",
    "We offer health insurance and a pension."
  ]
  const read = (text: string) => readPost({ text, title: null }).qualifications.map(({ kind, text: sentence }) => [kind, sentence])

  it("gives the qualifications that it gave with them", () => {
    const expected = [
      ["must", "Bachelor's degree in Accounting or Finance"],
      ["must", "3+ years of payroll experience"],
      ["must", "Advanced Excel skills"],
      ["nice", "Experience with Workday"]
    ]
    expect(read(lines.join("\n"))).toEqual(expected)
    expect(read(lines.join(" "))).toEqual(expected)
  })
})
