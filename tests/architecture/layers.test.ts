import { expect, test } from "vitest"
import { pureFolders as pure } from "../support/pure-folders"
import { filesBelow, importsOf, type SourceFile } from "../support/source-tree"

// Who may import whom: ARCHITECTURE's table, read by code. docs/architecture.md shows the same as a picture.

const userInterfaces = ["popup", "sidepanel", "options", "workshop"] as const
/** The UIs read files that the recruiter drops, in the panel and never in the worker: the libraries for it are large and load late. */
const uiMayImport = [
  "ui",
  "documents",
  "messages",
  "store",
  "profile",
  "role",
  "model",
  "run",
  "evaluation",
  "learning",
  "handover",
  "connectors",
  "trust",
  "browser"
] as const
const everything = [...pure, "store", "messages", "browser", "content", "background"] as const

/** What is said, and how it is put into words: the lowest folder (ADR 12). */
const everybodyMayImport = ["sentence"]

/** Folder of src (or cli) → the folders it may import besides itself and those that everybody may. */
const mayImport: Record<string, readonly string[]> = {
  sentence: [],
  profile: [],
  role: [],
  model: [],
  run: ["model"],
  evaluation: ["profile", "role"],
  sites: ["profile", "role"],
  agent: ["profile", "role", "model", "run", "evaluation"],
  learning: ["profile", "role", "evaluation"],
  handover: ["profile", "role", "evaluation"],
  connectors: ["profile", "role"],
  trust: ["profile", "role", "evaluation", "handover"],
  store: ["profile", "role", "model", "run", "evaluation", "learning", "handover", "connectors", "trust"],
  documents: ["messages", "profile"],
  messages: ["profile", "role", "model", "run", "evaluation", "learning", "handover", "connectors", "trust", "browser"],
  browser: [],
  content: ["sites", "messages", "profile", "browser"],
  background: everything,
  ui: uiMayImport,
  popup: uiMayImport,
  sidepanel: uiMayImport,
  options: uiMayImport,
  workshop: uiMayImport,
  // Plasmo builds a page of every file in tabs: entries, and nothing else.
  tabs: ["workshop", "ui", "browser"],
  cli: [...pure, "store", "messages", "documents"]
}

/** Package → the folders that may import it. A package that is not listed is free for all but the pure folders. */
const packageHomes: Record<string, readonly string[]> = {
  dexie: ["store"],
  "dexie-export-import": ["store", "background", "sidepanel", "options"],
  "dexie-react-hooks": ["ui", "popup", "sidepanel", "options", "workshop"],
  react: ["ui", "popup", "sidepanel", "options", "workshop"],
  "react-dom": ["ui", "popup", "sidepanel", "options", "workshop"],
  "@mantine/core": ["ui", "popup", "sidepanel", "options", "workshop"],
  "@mantine/hooks": ["ui", "popup", "sidepanel", "options", "workshop"],
  "@tanstack/react-query": ["ui", "sidepanel", "options", "workshop"],
  "webextension-polyfill": ["browser"],
  "pdfjs-dist": ["documents"],
  mammoth: ["documents"],
  openai: ["agent"]
}
const pureMayUse = ["zod", "openai", "microformats-parser", "chrono-node", "date-fns"]

function layerOf(file: string): string | null {
  if (file.startsWith("cli/")) return "cli"
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? null
}

function isPure(layer: string): boolean {
  return (pure as readonly string[]).includes(layer)
}

/** Each import that the table does not allow, with what to do about it. */
function layerFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(file => {
    const layer = layerOf(file.path)
    if (layer === null) return []
    const allowed = mayImport[layer]
    if (!allowed)
      return [
        `${file.path}: src/${layer} is in no row of the table in tests/architecture/layers.test.ts: add it, with the arrows it needs.`
      ]
    return importsOf(file).flatMap(({ target, specifier, line }) => {
      const here = `${file.path}:${line} imports ${specifier}`
      if (target === null) return []
      if ("package" in target) return packageFault(layer, target.package, here)
      const other = layerOf(target.file)
      if (other === null)
        return target.file.startsWith("src/") ? [] : [`${here}: a file outside src and cli is not shipped; move what is needed into src.`]
      if (other === layer || everybodyMayImport.includes(other) || allowed.includes(other)) return []
      return [`${here}: ${layer} may import ${allowed.join(", ") || "nothing else"}. Move the code, or hand the thing in as a parameter.`]
    })
  })
}

function packageFault(layer: string, name: string, here: string): string[] {
  if (isPure(layer) && !pureMayUse.includes(name))
    return [`${here}: ${layer} is pure and uses only ${pureMayUse.join(", ")}. Take what you need as a parameter.`]
  if ((layer === "sentence" || layer === "profile" || layer === "role" || layer === "model" || layer === "run") && name !== "zod")
    return [`${here}: ${layer} uses zod and nothing else.`]
  const homes = packageHomes[name]
  if (homes && !homes.includes(layer)) return [`${here}: ${name} belongs to ${homes.join(", ")}.`]
  return []
}

const source = filesBelow(["src", "cli"], /\.tsx?$/)

test("every import follows the arrows of the architecture", () => {
  expect(source.length).toBeGreaterThan(20)
  expect(layerFaults(source)).toEqual([])
})

test("no user interface imports another", () => {
  const foreign = source.flatMap(file => {
    const layer = layerOf(file.path)
    if (layer === null || !(userInterfaces as readonly string[]).includes(layer)) return []
    return importsOf(file).filter(
      ({ target }) =>
        target && "file" in target && (userInterfaces as readonly string[]).some(other => other !== layer && layerOf(target.file) === other)
    )
  })
  expect(foreign).toEqual([])
})

test.each([
  [
    "an arrow that is not in the table",
    { path: "src/profile/x.ts", text: 'import { a } from "~store/a"' },
    "profile may import nothing else"
  ],
  [
    "a type import against the arrows",
    { path: "src/sites/x.ts", text: 'import type { A } from "~evaluation/a"' },
    "sites may import profile, role"
  ],
  ["a relative way round the alias", { path: "src/content/x.ts", text: 'import { a } from "../store/a"' }, "content may import"],
  ["a dynamic import", { path: "src/agent/x.ts", text: 'const a = await import("~browser/a")' }, "agent may import"],
  ["a re-export", { path: "src/role/x.ts", text: 'export { a } from "~evaluation/a"' }, "role may import"],
  ["a user interface in the worker", { path: "src/background/x.ts", text: 'import { a } from "~sidepanel/a"' }, "background may import"],
  ["the browser in the command line", { path: "cli/x.ts", text: 'import { a } from "../src/browser/a"' }, "cli may import"],
  ["Dexie in a pure folder", { path: "src/learning/x.ts", text: 'import { Dexie } from "dexie"' }, "learning is pure"],
  ["Node in a pure folder", { path: "src/role/x.ts", text: 'import fs from "node:fs"' }, "role is pure"],
  ["React in the worker", { path: "src/background/x.ts", text: 'import React from "react"' }, "react belongs to"],
  ["a test's file in the product", { path: "src/ui/x.ts", text: 'import { a } from "../../tests/a"' }, "outside src"],
  [
    "the lowest folder looking up",
    { path: "src/sentence/x.ts", text: 'import { a } from "~profile/a"' },
    "sentence may import nothing else"
  ],
  ["a folder that nobody placed", { path: "src/newcomer/x.ts", text: "" }, "add it"]
])("the rule finds %s", (_, file, message) => {
  expect(layerFaults([file]).join()).toContain(message)
})
