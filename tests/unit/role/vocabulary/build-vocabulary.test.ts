import { readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import type { OutputName } from "../../../../scripts/build-vocabulary"
import { build, builtFolder, listsOf, missingPackages, outputs } from "../../../../scripts/build-vocabulary"
import { readList } from "../../../../scripts/vocabulary/read-list"
import { settleSpellings, spellingsOfTwo } from "../../../../scripts/vocabulary/settle-spellings"
import { writeEntries } from "../../../../scripts/vocabulary/write-entries"

const packages = path.resolve("node_modules")
const missing = missingPackages(packages)

describe("the built vocabulary", () => {
  for (const name of Object.keys(outputs) as OutputName[]) {
    const skip = name === "skills" && missing.length > 0
    it.skipIf(skip)(`${name}: is what the lists say now${skip ? ` (skipped: ${missing.join(" and ")} not installed)` : ""}`, async () => {
      const built = readFileSync(path.join(builtFolder, `${name}.ts`), "utf8")
      expect(built === (await build(name, packages)), "run: npx tsx scripts/build-vocabulary.ts").toBe(true)
    })
  }

  it("holds every term of our own lists, whether or not the packages are there", () => {
    const built = readFileSync(path.join(builtFolder, "skills.ts"), "utf8")
    const lines = new Set((JSON.parse(/= (".*")/.exec(built)![1]!) as string).split("\n").map(line => line.replace(/[=<~].*$/, "")))
    expect(listsOf("skills").filter(({ name }) => !lines.has(name))).toEqual([])
  })

  it("is small enough to ship", () => {
    const bytes = (Object.keys(outputs) as OutputName[]).reduce(
      (sum, name) => sum + readFileSync(path.join(builtFolder, `${name}.ts`)).byteLength,
      0
    )
    expect(bytes).toBeLessThan(400_000)
  })

  it("states its sources and their licences", () => {
    expect(readFileSync(path.join(builtFolder, "skills.ts"), "utf8")).toMatch(/linguist-languages \(MIT\).*simple-icons \(CC0-1\.0\)/)
  })
})

describe("a list", () => {
  it("has several terms a line, headings that say what they are, and other languages", () => {
    const read = readList("[Accounting software ~ Accounting]\nXero | Sage!! = sage 50; de: sage büro < ERP", "x.txt")
    expect(read).toMatchObject([
      { name: "Xero", aliases: [], wider: ["Accounting software"], near: ["Accounting"] },
      { name: "Sage", aliases: ["Sage!!", "sage 50"], wider: ["Accounting software", "ERP"], at: "x.txt:2" }
    ])
    expect(read[1]!.byLanguage.get("de")).toEqual(["sage büro"])
    expect(() => readList("Xero; sage", "x.txt")).toThrow("x.txt:1")
  })

  it("gives every spelling of titles one owner: the lists by field before the base", () => {
    const base = readList("Engineer = test engineer, site engineer | Nurse", "base.txt")
    const later = readList("Test Engineer = tester < Engineer | Ward Nurse = nurse, tester < Nurse", "later.txt")
    expect(writeEntries(settleSpellings(base, later)).split("\n")).toEqual([
      "Engineer=site engineer",
      "Nurse",
      "Test Engineer=tester<Engineer",
      "Ward Nurse<Nurse"
    ])
  })

  it("says where a spelling of skills belongs to two terms", () => {
    const twice = readList(
      "SQL = relational databases | Relational databases = RDBMS! | Databases; de: RDBMS!, relational-database",
      "base.txt"
    )
    expect(spellingsOfTwo(twice)).toEqual([
      "base.txt:1: “relational databases” of Relational databases is a spelling of SQL already (base.txt:1).",
      "base.txt:1: “rdbms” of Databases is a spelling of Relational databases already (base.txt:1).",
      "base.txt:1: “relational-database” of Databases is a spelling of SQL already (base.txt:1)."
    ])
    expect(spellingsOfTwo(readList("SQL = sql queries\nSQL; pl: SQL!, bazy sql", "base.txt"))).toEqual([])
  })
})
