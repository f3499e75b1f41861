import { readFileSync } from "node:fs"
import path from "node:path"
import { expect, test } from "vitest"
import { baseOf, filesOf, pages, textsOfPage, type Messages } from "../../scripts/page-texts"
import { filesBelow, rootFolder, type SourceFile } from "../support/source-tree"

// A page takes only its own texts along. tests/architecture/built/texts.test.ts holds the same against what the bundler made.

const sources = filesBelow(["src"], /\.tsx?$/)
const messages = JSON.parse(readFileSync(path.join(rootFolder, "assets/_locales/en/messages.json"), "utf8")) as Messages
const textsOf = (name: string) => textsOfPage(pages[name] as (typeof pages)[string], sources, messages)

test("every key that a page asks for by name is among its texts", () => {
  for (const [name, page] of Object.entries(pages)) {
    const bases = new Set(Object.keys(textsOf(name)).map(baseOf))
    const files = filesOf(page.entries, sources).filter(file => !page.except?.includes(file.path))
    const asked = files.flatMap(file => [...file.text.matchAll(/\b(?:t|sentence)\(\s*"([^"]+)"/g)].map(([, key]) => key ?? ""))
    if (name !== "worker" && name !== "icon") expect(asked.length, name).toBeGreaterThan(10)
    expect(
      asked.filter(key => !bases.has(key)),
      name
    ).toEqual([])
  }
})

test("the popup takes a small part of the catalogue along, and no page the whole", () => {
  const count = (name: string) => Object.keys(textsOf(name)).length
  expect(count("popup")).toBeLessThan(Object.keys(messages).length / 10)
  for (const name of Object.keys(pages)) expect(count(name), name).toBeLessThan(Object.keys(messages).length)
})

test("what the popup is handed says its failures itself: those that all handlers share are not among its texts", () => {
  const popup = pages.popup?.handed ?? []
  const sharing = sources.filter(({ path: file, text }) => popup.some(folder => file.startsWith(folder)) && /\bfailures\.\w/.test(text))
  expect(sharing.map(file => `${file.path}: add src/background/failures.ts to what the popup is handed (scripts/page-texts.ts).`)).toEqual(
    []
  )
})

test("nothing that is bundled takes the whole catalogue along", () => {
  const others = sources.filter(({ path: file, text }) => file !== "src/sentence/texts.ts" && readsCatalogue(text))
  expect(others.map(file => file.path)).toEqual([])
})

test("each page provides its texts before everything else", () => {
  for (const [name, { entries }] of Object.entries(pages)) {
    const [entry = ""] = entries
    const text = (file: string) => sources.find(each => each.path === file)?.text ?? ""
    // The worker's own come late, behind those of the icon.
    const [first, file] =
      name === "icon"
        ? ["src/background/index.ts", "src/background/texts.ts"]
        : name === "worker"
          ? [entry, "src/background/late/texts-part.ts"]
          : // Plasmo makes a page of every file beside this one, so its texts stand with what it shows.
            name === "workshop"
            ? [entry, "src/workshop/texts.ts"]
            : [entry, path.posix.join(path.posix.dirname(entry), "texts.ts")]
    expect(text(first), first).toMatch(name === "workshop" ? /^import "~workshop\/texts"\n/ : /^import "\.\/texts"\n/)
    expect(text(file), file).toContain(`/out/texts/${name}.texts.json"`)
  }
})

test("what a page is spared is there, in what it is handed, and answers nothing that the page asks for", () => {
  for (const { entries, handed, except = [] } of Object.values(pages)) {
    const files = filesOf(entries, sources)
    const asks = files.flatMap(({ text }) => [...text.matchAll(/\bsend\("([\w.]+)"/g)].map(([, name = ""]) => name))
    for (const spared of except) {
      const text = sources.find(file => file.path === spared)?.text ?? ""
      expect(handed.some(folder => spared.startsWith(folder)) || files.some(file => file.path === spared), spared).toBe(true)
      expect(text, spared).not.toBe("")
      expect(
        asks.filter(name => text.includes(`"${name}"`)),
        spared
      ).toEqual([])
    }
  }
})

/** Whether a file takes the whole catalogue into its bundle. That `~sentence/texts` is asked for by that name, stand-ins.test.ts holds. */
function readsCatalogue(text: string): boolean {
  return /^import (?!type ).*messages\.json"/m.test(text)
}

test("the rule finds the whole catalogue, and lets its type pass", () => {
  expect(readsCatalogue('import messages from "../../assets/_locales/en/messages.json"')).toBe(true)
  expect(readsCatalogue('import type messages from "../../assets/_locales/en/messages.json"')).toBe(false)
})

// What counts as a mention, on an invented project.

const invented: SourceFile[] = [
  { path: "src/popup/index.tsx", text: 'import "./texts"\nimport { A } from "./a"\nconst late = () => import("./late")\nt("own")' },
  {
    path: "src/popup/a.tsx",
    text: 'import type { B } from "./b"\nexport { C } from "~ui/c"\nconst keys = { x: "byTable" }\nt(`unit${n}`)'
  },
  { path: "src/popup/b.tsx", text: 't("onlyTypeOfIt")' },
  { path: "src/popup/late.tsx", text: 't("inLatePart", { count })' },
  { path: "src/ui/c.tsx", text: 'export const C = () => t("shared") // t("inComment")' },
  { path: "src/options/index.tsx", text: 't("elsewhere")' },
  { path: "src/background/why.ts", text: 'import { d } from "./d"\nfail(sentence("handedOver"))' },
  { path: "src/background/d.ts", text: 'sentence("behindIt")' }
]
const words = (keys: string[]): Messages => Object.fromEntries(keys.map(key => [key, { message: `Words of ${key}` }]))
const catalogue = words([
  ...["own", "byTable", "unitDays", "unitYears", "onlyTypeOfIt", "inLatePart_one", "inLatePart_other", "shared", "inComment"],
  ...["elsewhere", "handedOver", "behindIt"]
])

test("a page has the texts of its own graph: tables, put-together keys, all plural forms and late parts, but no types and no comments", () => {
  const texts = textsOfPage({ entries: ["src/popup/index.tsx"], handed: [] }, invented, catalogue)
  expect(Object.keys(texts).sort()).toEqual(["byTable", "inLatePart_one", "inLatePart_other", "own", "shared", "unitDays", "unitYears"])
  expect(texts.own).toBe("Words of own")
})

test("what a page is handed as codes is added, file by file or by folder", () => {
  const withFile = textsOfPage({ entries: ["src/options/index.tsx"], handed: ["src/background/why.ts"] }, invented, catalogue)
  expect(Object.keys(withFile).sort()).toEqual(["elsewhere", "handedOver"])
  const apart = textsOfPage(
    { entries: ["src/options/index.tsx"], handed: ["src/background/"], except: ["src/background/why.ts"] },
    invented,
    catalogue
  )
  expect(Object.keys(apart)).not.toContain("handedOver")
  const ofEntries = textsOfPage({ entries: ["src/background/why.ts"], handed: [], except: ["src/background/d.ts"] }, invented, catalogue)
  expect(Object.keys(ofEntries)).toEqual(["handedOver"])
  const withFolder = textsOfPage({ entries: ["src/options/index.tsx"], handed: ["src/background/"] }, invented, catalogue)
  expect(Object.keys(withFolder).sort()).toEqual(["behindIt", "elsewhere", "handedOver"])
})

test("an entry that is not there is said, not left out", () => {
  expect(() => filesOf(["src/gone/index.tsx"], invented)).toThrow("src/gone/index.tsx is an entry of a page")
})
