import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { readPost } from "~role/post/read-post"
import { dataBeside, describeWith } from "../../../support/data-beside"

interface Row {
  idx: number
  tokens: string[]
}

/** Sentences of real posts put together again, one line each. */
function postsIn(file: string): string[] {
  const byPost = new Map<number, string[]>()
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.trim() === "") continue
    const row = JSON.parse(line) as Row
    const lines = byPost.get(row.idx) ?? []
    lines.push(row.tokens.join(" "))
    byPost.set(row.idx, lines)
  }
  return [...byPost.values()].map(lines => lines.join("\n"))
}

describeWith(dataBeside("data/skillspan/dev.json", "no real job posts are read"), "real job posts", file => {
  it("are read without a throw, quote literally, and most of them give qualifications", () => {
    const all = postsIn(file)
    const roles = all.map(text => ({ text, role: readPost({ text, title: null }) }))
    for (const { text, role } of roles) for (const { quote } of role.qualifications) expect(text).toContain(quote)
    const withSome = roles.filter(({ role }) => role.qualifications.length > 0).length
    expect(withSome / all.length).toBeGreaterThan(0.75)
  })
})
