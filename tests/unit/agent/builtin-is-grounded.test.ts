import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { JSDOM } from "jsdom"
import { describe, expect, it } from "vitest"
import { judge } from "~agent/judge"
import evaluate from "~agent/skills/evaluate"
import intake from "~agent/skills/intake"
import { roleSchema } from "~role/role"
import { findPost } from "~sites/page/find-post"
import { readPage } from "~sites/page/read-page"
import type { Page } from "~sites/site"
import { staticVisibility } from "~sites/without-browser/static-visibility"
import { noon } from "../../support/rows"

// The built-in rules are a model like the others: their drafts have to pass the same checks, over every page that the tests and the demo have.

const root = fileURLToPath(new URL("../../../", import.meta.url))
const pagesIn = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter(file => file.endsWith(".html"))
    .map(file => path.join(folder, file))

function pageOf(file: string): Page {
  const url = "https://pages.example/in/somebody"
  const { document } = new JSDOM(readFileSync(path.join(root, file), "utf8"), { url }).window
  return { document, url: new URL(url), isHidden: staticVisibility(document) }
}

const posts = pagesIn("demo/jobs").map(file => ({ file, post: findPost(pageOf(file)) }))
const roles = posts.flatMap(({ post }) => (post ? [roleSchema.parse(intake.builtin(post))] : []))

describe("the built-in rules pass the checks that every model is held to", () => {
  it.each(posts)("role from $file", ({ post }) => {
    if (!post) throw new Error("No job post was found on this page.")
    const role = roleSchema.parse(intake.builtin(post))
    expect(role.qualifications.length).toBeGreaterThan(3)
    expect(judge(intake, post, role).findings).toEqual([])
    expect(intake.strike?.(role, post)).toEqual(role)
  })

  it.each([...pagesIn("demo"), ...pagesIn("tests/fixtures/sites")])("evaluation of %s", file => {
    const reading = readPage(pageOf(file))
    for (const role of roles) {
      if (reading.site === null) continue
      const input = { role, profile: reading.profile, now: noon }
      const evaluation = evaluate.output.parse(evaluate.builtin(input))
      expect(judge(evaluate, input, evaluation).findings).toEqual([])
      expect(evaluate.strike?.(evaluation, input)).toEqual(evaluation)
    }
  })

  it("the pages above hold people with verdicts that are not unknown", () => {
    const words = pagesIn("demo").flatMap(file => {
      const reading = readPage(pageOf(file))
      if (reading.site === null) return []
      return roles.flatMap(role => evaluate.builtin({ role, profile: reading.profile, now: noon }).verdicts.map(({ verdict }) => verdict))
    })
    expect(words.filter(word => word !== "unknown").length).toBeGreaterThan(20)
  })
})
