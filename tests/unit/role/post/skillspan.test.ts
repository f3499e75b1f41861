import { existsSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { readPost } from "~role/post/read-post"

const file = new URL("../../../../../shared/data/skillspan/dev.json", import.meta.url)
const present = existsSync(file)
if (!present) console.log("skipped: the optional data folder with real job posts is absent")

interface Row {
  idx: number
  tokens: string[]
}

/** Sentences of real posts put together again, one line each. */
function posts(): string[] {
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

describe.skipIf(!present)("real job posts", () => {
  it("are read without a throw, quote literally, and most of them give qualifications", () => {
    const all = posts()
    const roles = all.map(text => ({ text, role: readPost({ text, title: null }) }))
    for (const { text, role } of roles) for (const { quote } of role.qualifications) expect(text).toContain(quote)
    const withSome = roles.filter(({ role }) => role.qualifications.length > 0).length
    expect(withSome / all.length).toBeGreaterThan(0.75)
  })
})
