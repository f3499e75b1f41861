import { connectorFiles } from "./new-connector"
import { constantOf, type EntryKind } from "./registries"

/** The files of a new entry: path from the project's folder → text. Each runs as it stands and says what to put in its place. */
export function newFiles(kind: EntryKind, id: string): Record<string, string> {
  return { site: siteFiles, skill: skillFiles, check: checkFiles, connector: connectorFiles }[kind](id)
}

function siteFiles(id: string): Record<string, string> {
  return {
    [`src/sites/${id}.ts`]: `
import { canonicalUrl } from "~profile/identity"
import { ProfileBuilder } from "~profile/profile-builder"
import { sectionCounts } from "./page/section-counts"
import { visibleLine } from "./page/visible-text"
import { defineSite } from "./site"

// How to read a page well (structured data first, then landmarks, class names last): docs/add-a-site.md.
export default defineSite({
  id: "${id}",
  name: "${id}",
  priority: 90,
  verified: false,
  matches: ({ url }) => url.hostname === "${id}.example",
  isProfile: ({ document }) => document.querySelector("main h1") !== null,
  looksFor: "a page of ${id} with one person's name as its heading",
  read: ({ document, url, isHidden }) => {
    const builder = new ProfileBuilder()
    builder.set("name", visibleLine(document.querySelector("main h1"), isHidden))
    const { profile } = builder
    return {
      personKey: canonicalUrl(url),
      profile,
      health: { layout: null, verified: false, sections: sectionCounts(profile), sections_not_loaded: [], findings: [] }
    }
  }
})
`,
    [`tests/fixtures/sites/${id}--profile.html`]: `<!doctype html>
<html lang="en">
  <head><title>Imke Adeyemi-Voss</title><link rel="canonical" href="https://${id}.example/imke" /></head>
  <body><main><h1>Imke Adeyemi-Voss</h1></main></body>
</html>
`,
    [`tests/unit/sites/${id}.test.ts`]: `
import path from "node:path"
import { expect, test } from "vitest"
import ${constantOf(id)} from "~sites/${id}"
import { pageOf, pageOfFile, profileOn } from "../../support/load-page"
import { rootFolder } from "../../support/source-tree"

const saved = path.join(rootFolder, "tests/fixtures/sites/${id}--profile.html")

test("reads the person of a ${id} page", () => {
  const page = pageOfFile(saved)
  expect(${constantOf(id)}.matches(page)).toBe(true)
  expect(${constantOf(id)}.isProfile(page)).toBe(true)
  expect(profileOn(page)).toMatchObject({ site: "${id}", profile: { name: "Imke Adeyemi-Voss" } })
})

test("takes no page without a person for a profile", () => {
  expect(${constantOf(id)}.isProfile(pageOf("<main><p>Nobody here</p></main>"))).toBe(false)
})
`
  }
}

const capitalOf = (id: string) => {
  const constant = constantOf(id)
  return `${constant[0]?.toUpperCase() ?? ""}${constant.slice(1)}`
}

/** Keys of a skill's texts in the catalogue, `skillPhoneScreen` for `phone-screen`: its name, its reply in the chat, its status line, what it writes. */
function skillKeys(id: string): Record<"name" | "reply" | "step" | "text", string> {
  const capital = capitalOf(id)
  return { name: `skill${capital}`, reply: `say${capital}`, step: `step${capital}`, text: `text${capital}` }
}

/** Keys of what a check finds, and of what it tells a model to do. */
function checkKeys(id: string): Record<"message" | "hint", string> {
  const capital = capitalOf(id)
  return { message: `check${capital}`, hint: `hint${capital}` }
}

/** What an entry's files say, by the keys that they name. */
export function newTexts(kind: EntryKind, id: string): Record<string, string> {
  if (kind === "check") return { [checkKeys(id).message]: "The answer is empty.", [checkKeys(id).hint]: "Answer with a text." }
  if (kind !== "skill") return {}
  const { name, reply, step, text } = skillKeys(id)
  return {
    [name]: id.replaceAll("-", " "),
    [reply]: "I look at what the profile says.",
    [step]: "Writing the text",
    [text]: "What did you do last?"
  }
}

function skillFiles(id: string): Record<string, string> {
  return {
    [`src/run/skills/${id}.ts`]: `
import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { textPlan } from "../plan-step"
import { defineSkillFacts } from "./skill-facts"

const request = z.object({ skill: z.literal("${id}"), roleId: z.string().min(1), personId: z.string().min(1) })

// What belongs into the facts of a skill: docs/add-a-skill.md.
export default defineSkillFacts({
  id: "${id}",
  name: "${skillKeys(id).name}",
  request,
  asked: {
    about: "person",
    schema: request,
    said: [/^${id.replaceAll("-", " ")}$/iu],
    reply: () => sentence("${skillKeys(id).reply}")
  },
  plan: () => textPlan(sentence("${skillKeys(id).step}")),
  writesText: true,
  canBeAgain: true
})
`,
    [`src/agent/skills/${id}.ts`]: `
import { groundedTextSchema, type GroundedText } from "~evaluation/grounded-text"
import { sentence } from "~sentence/sentence"
import { textChecks } from "../checks/texts/text-checks"
import { personInputSchema } from "../skill-inputs"
import { defineSkill } from "./skill"

// What belongs into a skill: docs/add-a-skill.md.
export default defineSkill({
  id: "${id}",
  name: "${id.replaceAll("-", " ")}",
  input: personInputSchema,
  output: groundedTextSchema,
  builtin: (): GroundedText => ({
    title: sentence("${skillKeys(id).name}"),
    parts: [{ id: "first", text: sentence("${skillKeys(id).text}"), qualificationId: null, evidence: [] }]
  }),
  checks: textChecks,
  needsApproval: false
})
`,
    [`tests/unit/agent/skills/${id}.test.ts`]: `
import { expect, test } from "vitest"
import ${constantOf(id)} from "~agent/skills/${id}"
import { emptyProfile } from "~profile/empty-profile"
import { emptyRole } from "~role/intake/empty-role"
import { sentence } from "~sentence/sentence"

test("${id} answers with the built-in rules", () => {
  const input = ${constantOf(id)}.input.parse({ role: { ...emptyRole, title: "Data Engineer" }, profile: emptyProfile(), now: 0 })
  const { parts } = ${constantOf(id)}.output.parse(${constantOf(id)}.builtin(input))
  expect(parts.map(({ text }) => text)).toEqual([sentence("${skillKeys(id).text}")])
})
`
  }
}

function checkFiles(id: string): Record<string, string> {
  return {
    [`src/agent/checks/${id}.ts`]: `
import { sentence } from "~sentence/sentence"
import { defineCheck } from "./check"

// Pure and deterministic: same draft, same findings. P1 blocks the draft.
export default defineCheck<unknown, { text: string }>({
  id: "${id}",
  stage: 1,
  run: ({ output }) =>
    output.text === ""
      ? [
          {
            code: "empty",
            priority: "P1",
            message: sentence("${checkKeys(id).message}"),
            observed: "no text",
            expected: "a text",
            hint: sentence("${checkKeys(id).hint}"),
            where: "text"
          }
        ]
      : []
})
`,
    [`tests/unit/agent/checks/${id}.test.ts`]: `
import { expect, test } from "vitest"
import ${constantOf(id)} from "~agent/checks/${id}"

test("${id} passes a draft that is in order", () => {
  expect(${constantOf(id)}.run({ input: null, output: { text: "a text" } })).toEqual([])
})

test("${id} finds what is wrong", () => {
  expect(${constantOf(id)}.run({ input: null, output: { text: "" } })).toMatchObject([{ code: "empty", priority: "P1", where: "text" }])
})
`
  }
}
