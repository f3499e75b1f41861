import { expect, test } from "vitest"
import { fileFinder, filesBelow, importsOf, type SourceFile } from "../support/source-tree"

// The page side is injected into every profile page: it must stay small (60 kB), so nothing of it may pull in a library.

const weightless: readonly string[] = []

/**
 * Each chain of run-time imports from `entry` to a package that the page side may not carry.
 * @returns lines such as `src/content/index.ts → src/messages/send.ts → zod`
 */
function heavyReach(entry: string, files: readonly SourceFile[]): string[] {
  const find = fileFinder(files)
  const seen = new Set<string>()
  const found: string[] = []
  const follow = (file: SourceFile, chain: readonly string[]): void => {
    if (seen.has(file.path)) return
    seen.add(file.path)
    for (const { target, typeOnly, specifier } of importsOf(file)) {
      if (typeOnly || target === null) continue
      const path = [...chain, file.path]
      if ("package" in target) {
        if (!weightless.includes(target.package)) found.push([...path, target.package].join(" → "))
        continue
      }
      const next = find(target.file)
      if (next) follow(next, path)
      else found.push(`${[...path, specifier].join(" → ")} (no such file)`)
    }
  }
  const start = files.find(file => file.path === entry)
  if (!start) return [`${entry} is missing`]
  follow(start, [])
  return found
}

test("nothing the page side imports pulls in zod or another library", () => {
  for (const entry of ["src/content/index.ts", "src/content/sight/index.ts"])
    expect(heavyReach(entry, filesBelow(["src"], /\.tsx?$/))).toEqual([])
})

test("the rule follows imports, passes type imports by, and finds zod behind two files", () => {
  const files = [
    { path: "src/content/index.ts", text: 'import type { Profile } from "~profile/profile"\nimport { a } from "~sites/a"' },
    { path: "src/sites/a/index.ts", text: 'export { b } from "../b"' },
    { path: "src/sites/b.ts", text: 'import { c } from "~profile/profile"' },
    { path: "src/profile/profile.ts", text: 'import * as z from "zod"' }
  ]
  expect(heavyReach("src/content/index.ts", files)).toEqual([
    "src/content/index.ts → src/sites/a/index.ts → src/sites/b.ts → src/profile/profile.ts → zod"
  ])
  expect(heavyReach("src/content/index.ts", files.slice(0, 1).concat(files.slice(3)))).toHaveLength(1)
  expect(heavyReach("src/content/index.ts", [{ path: "src/content/index.ts", text: 'import type { A } from "~profile/a"' }])).toEqual([])
})
