import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { foldText } from "~profile/fold-text"
import { readingSchema } from "~profile/reading"
import { readText } from "~sites/plain/read-text"

const folder = fileURLToPath(new URL("../../../../fixtures/sites/", import.meta.url))
const fixtures = readdirSync(folder).filter(name => name.startsWith("resume-text--") && name.endsWith(".txt"))

/** E-mail addresses, telephone numbers and streets of the fixtures: no field and no passage may hold one. */
const privateData =
  /@|555 ?0|5550|7946|Marlowe Street|NR1 4DX|Lindenallee|22767|rue des Tilleuls|35000|03\.05\.1984|verheiratet|Cédula|00\.000/

describe.each(fixtures)("%s", name => {
  const source = readFileSync(path.join(folder, name), "utf8")
  const reading = readText(source, name)

  it("is read as was recorded and reviewed", () => {
    const file = path.join(folder, name.replace(/\.txt$/, ".expected.json"))
    expect(existsSync(file), `record it: npm run record-fixture -- tests/fixtures/sites/${name}, and review it`).toBe(true)
    const found = "profile" in reading ? { ...reading, profile: { ...reading.profile, evidence: undefined } } : reading
    expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(readFileSync(file, "utf8")))
  })

  it("fits the schema and takes every value and every quote literally from the text", () => {
    if (!("profile" in reading)) {
      expect(name).toContain("--not-a")
      return
    }
    readingSchema.parse(reading)
    const text = foldText(source)
    const { evidence, passages, ...fields } = reading.profile
    for (const { quote } of Object.values(evidence).flat()) expect(text).toContain(foldText(quote))
    for (const passage of passages) for (const line of passage.text.split("\n")) expect(text).toContain(foldText(line))
    for (const [at, value] of leaves(fields)) {
      if (/\.(start|end|issued|expires)$/.test(at)) expect(evidence[at]?.length, `${at} is quoted`).toBeGreaterThan(0)
      else for (const line of value.split("\n")) expect(text, at).toContain(foldText(line))
    }
  })

  it("keeps contact and personal data out of the profile", () => {
    if ("profile" in reading) expect(JSON.stringify(reading.profile)).not.toMatch(privateData)
  })
})

it("has résumés in five languages, and texts that are none", () => {
  for (const language of ["en", "de", "fr", "es", "pt"])
    expect(fixtures.filter(name => name.includes(`--${language}-`)).length).toBeGreaterThan(2)
  expect(fixtures.filter(name => name.includes("--not-a")).length).toBeGreaterThan(3)
})

function leaves(value: unknown, at = ""): [string, string][] {
  if (typeof value === "string") return [[at, value]]
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, at ? `${at}.${key}` : key))
}
