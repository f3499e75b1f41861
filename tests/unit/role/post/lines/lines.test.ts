import { readdirSync, readFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dataBeside } from "../../../../support/data-beside"
import { labelledPosts } from "../../../../../bench/judgement/posts"
import type { LineOfPost } from "~role/post-line"
import { readPost } from "~role/post/read-post"
import type { Role } from "~role/role"
import { roleSchema } from "~role/role"

const folder = new URL("../../../../fixtures/roles/", import.meta.url)
const reports = dataBeside("cases/reports", "no post of it is read")
const textsOf = (from: URL, ending: string) =>
  readdirSync(from)
    .filter(name => name.endsWith(ending))
    .map(name => ({ name, text: readFileSync(new URL(name, from), "utf8") }))
const posts = [
  ...textsOf(folder, ".txt"),
  ...labelledPosts().map(({ name, text }) => ({ name, text })),
  ...(reports === null ? [] : textsOf(pathToFileURL(`${reports}/`), ".post.txt"))
]

const written = (text: string): string[] =>
  text
    .split("\n")
    .map(line => line.trim())
    .filter(line => line !== "")

/** Lines in which a qualification is said to stand that is not there, or that say nothing of what became of them. */
function faultsOf({ lines = [], qualifications, title, place, salary }: Role): string[] {
  const ids = new Set(qualifications.map(({ id }) => id))
  const told = new Set(lines.flatMap(({ qualificationIds }) => qualificationIds))
  const stretches = lines.flatMap((line): Omit<LineOfPost, "parts">[] => [line, ...(line.parts ?? [])])
  return [
    ...stretches.flatMap(({ text, fate, as, why, qualificationIds }) => [
      ...qualificationIds.filter(id => !ids.has(id)).map(id => `${text}: no qualification ${id}`),
      ...(fate === "left out" ? (why === null || as.length > 0 ? [`${text}: left out without a reason`] : []) : []),
      ...(fate !== "left out" && as.length === 0 ? [`${text}: taken as nothing`] : []),
      ...(as.includes("qualification") !== qualificationIds.length > 0 ? [`${text}: as a qualification without one`] : [])
    ]),
    ...lines.flatMap(({ text, parts = [] }) => parts.filter(part => !text.includes(part.text)).map(part => `${part.text}: not in ${text}`)),
    ...[...ids].filter(id => !told.has(id)).map(id => `${id} comes from no line`),
    ...(title !== null && lines.every(({ as }) => !as.includes("title")) ? ["the title comes from no line"] : []),
    ...(place !== null && lines.every(({ as }) => !as.includes("place")) ? ["the place comes from no line"] : []),
    ...(salary !== null && lines.every(({ as }) => !as.includes("pay")) ? ["the pay comes from no line"] : [])
  ]
}

describe("every line of a post is accounted for", () => {
  it.each(posts)("$name: each line stands once, with what it became or why it was left out", ({ text }) => {
    const role = readPost({ text, title: null })
    expect((role.lines ?? []).map(line => line.text)).toEqual(written(text))
    expect(faultsOf(role)).toEqual([])
    expect(roleSchema.parse(role)).toEqual(role)
  })

  it("in whatever mixture of lines", () => {
    const all = posts.flatMap(({ text }) => text.split("\n"))
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...all, "", "\t", "<ul><li>SQL</li><li>R</li></ul>", "•", "---", "5+ yrs &amp; Excel\r"), {
          maxLength: 25
        }),
        lines => {
          const text = lines.join("\n")
          const role = readPost({ text, title: null })
          expect((role.lines ?? []).map(line => line.text)).toEqual(written(text.replace(/\r\n?/g, "\n")))
          expect(faultsOf(role)).toEqual([])
        }
      ),
      { numRuns: 60 }
    )
  })
})

const fates = (text: string) =>
  (readPost({ text, title: null }).lines ?? []).map(({ text: line, fate, as, why }) => [line, fate, why ?? as.join(", ")])

describe("what became of a line", () => {
  it("is told for facts, titles, qualifications and what is left out", () => {
    expect(
      fates(
        "Night Nurse\nLocation: Leeds\nPay: £21.50 per hour\n\nWhat you will do\n- Walk the wards\n\nRequirements\n- NMC registration\n- 3 years in a hospital\n\nBenefits\n- Free parking\n\nHow to apply\nSend your CV to us.\n-----\nWe are an equal opportunity employer."
      )
    ).toEqual([
      ["Night Nurse", "taken", "title"],
      ["Location: Leeds", "taken", "place"],
      ["Pay: £21.50 per hour", "taken", "pay"],
      ["What you will do", "taken", "heading"],
      ["- Walk the wards", "left out", "duty"],
      ["Requirements", "taken", "heading"],
      ["- NMC registration", "taken", "qualification"],
      ["- 3 years in a hospital", "taken", "qualification"],
      ["Benefits", "taken", "heading"],
      ["- Free parking", "left out", "benefit"],
      ["How to apply", "taken", "heading"],
      ["Send your CV to us.", "left out", "how to apply"],
      ["-----", "left out", "no words"],
      ["We are an equal opportunity employer.", "left out", "how to apply"]
    ])
  })

  it("is told sentence by sentence where a line has several", () => {
    const [line] =
      readPost({ text: "We are a friendly clinic. You have 3 years of experience as a nurse. Lunch is free.", title: null }).lines ?? []
    expect(line?.fate).toBe("taken")
    expect(line?.parts?.map(({ fate, why }) => [fate, why])).toEqual([
      ["left out", "company"],
      ["taken", null],
      ["left out", "nothing asked"]
    ])
  })

  it("is asked where the post does not say how much it matters", () => {
    const { lines = [], questions } = readPost({ text: "Java Developer\n\nMust have\n- Java\n\nLocal candidates preferred.", title: null })
    const unclear = lines.filter(({ fate }) => fate === "unclear")
    expect(unclear.length).toBeGreaterThan(0)
    for (const { qualificationIds } of unclear)
      expect(questions.some(({ qualificationId }) => qualificationIds.includes(qualificationId ?? ""))).toBe(true)
  })

  it("is that it is no post, where it is somebody's résumé, and that it is too long beyond the most that is read", () => {
    const resume = readPost({ text: "Ana\nNurse, 2015 - 2019\nNurse, 2019 - present\n", title: null })
    expect(resume.lines?.map(({ why }) => why)).toEqual(["no post", "no post", "no post"])
    const long = readPost({ text: `Nurse\n${"We open at six.\n".repeat(4_000)}`, title: null })
    expect(long.lines?.at(-1)?.why).toBe("too long")
  })
})
