import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"
import { fileFinder, filesBelow, importsOf, rootFolder, type SourceFile } from "../tests/support/source-tree"

// Before the extension is bundled, each page's texts are taken out of the catalogue: key → words, for what the page can show and nothing
// else (ADR 13). `npm run texts` writes them to out/texts; `--whole` gives every page all of them, for development.

/** A page of the extension, or its worker, and where what it shows is written down. */
export interface Page {
  /** What runs in it: its entries, with all that they import at run time. */
  entries: readonly string[]
  /**
   * Files, or folders that end in "/", whose sentences it is handed as codes, in replies or by the store. What they import is not followed:
   * a page that is handed everything names the entries of those that hand it over.
   */
  handed: readonly string[]
  /** Files that run elsewhere and whose sentences never reach it, because it asks for nothing that they answer. */
  except?: readonly string[]
}

const worker = "src/background/index.ts"
const pageSide = "src/content/index.ts"

/**
 * The popup is handed why a message to the worker failed and why a page was not read; it must be small (docs/architecture.md). The panel and
 * the options show whatever the worker, the rules and the page side say.
 */
export const pages: Readonly<Record<string, Page>> = {
  popup: {
    entries: ["src/popup/index.tsx"],
    handed: ["src/background/pages/", "src/messages/", "src/content/"],
    // Quotes and posts are the panel's, the icon's words the worker's own.
    except: ["src/background/pages/quote-handlers.ts", "src/background/pages/page-side-of.ts", "src/background/pages/badge-of.ts"]
  },
  panel: {
    entries: ["src/sidepanel/index.tsx", "src/documents/document-worker.ts", worker, pageSide],
    handed: [],
    // Everything is imported, spreadsheets are read and models are tried on the options page; the icon's words are the worker's own.
    except: [
      "src/background/upkeep/data-handlers.ts",
      "src/store/files/import-file.ts",
      "src/store/files/rows-of-export.ts",
      "src/store/files/whole-references.ts",
      "src/store/people/read-outcomes.ts",
      "src/store/people/find-known.ts",
      "src/agent/models/test-connection.ts",
      "src/background/pages/badge-of.ts"
    ]
  },
  options: { entries: ["src/options/index.tsx", worker, pageSide], handed: [] },
  workshop: { entries: ["src/tabs/workshop.tsx", worker, pageSide], handed: [] },
  worker: { entries: [worker, pageSide], handed: [] },
  /** The worker's first texts: what the icon says, and why a page was not read. */
  icon: { entries: ["src/background/pages/show-badge.ts"], handed: ["src/background/pages/", "src/messages/", "src/content/"] }
}

export type Messages = Readonly<Record<string, { message: string }>>

/** Every file that runs in what starts at the entries: what is imported at run time, late parts included. */
export function filesOf(entries: readonly string[], sources: readonly SourceFile[]): SourceFile[] {
  const find = fileFinder(sources)
  const found = new Map<string, SourceFile>()
  const waiting = entries.map(entry => {
    const file = sources.find(each => each.path === entry)
    if (!file) throw new Error(`${entry} is an entry of a page in scripts/page-texts.ts, and is not there.`)
    return file
  })
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file.path)) continue
    found.set(file.path, file)
    for (const name of read(file).runs) {
      const next = find(name)
      if (next) waiting.push(next)
    }
  }
  return [...found.values()]
}

/** What matters of a file: the files it imports at run time, without extension; keys it names, and beginnings of keys it puts together. */
interface Facts {
  runs: readonly string[]
  whole: ReadonlySet<string>
  beginnings: ReadonlySet<string>
}

/** Most files run in several pages, and are read once. */
const known = new WeakMap<SourceFile, Facts>()

function read(file: SourceFile): Facts {
  const before = known.get(file)
  if (before) return before
  const whole = new Set<string>()
  const beginnings = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) whole.add(node.text)
    else if (ts.isTemplateExpression(node) && /^[a-z][A-Za-z0-9]*$/.test(node.head.text)) beginnings.add(node.head.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, false))
  const runs = importsOf(file).flatMap(({ target, typeOnly }) => (!typeOnly && target && "file" in target ? [target.file] : []))
  const facts = { runs, whole, beginnings }
  known.set(file, facts)
  return facts
}

/** The key that code asks by: without its plural ending. */
export function baseOf(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, "")
}

/** The texts that a page can show: of each key that stands in its files, whole or as the beginning of one that is put together. */
export function textsOfPage(
  { entries, handed, except = [] }: Page,
  sources: readonly SourceFile[],
  messages: Messages
): Record<string, string> {
  const isHanded = ({ path: name }: SourceFile) => handed.some(each => (each.endsWith("/") ? name.startsWith(each) : name === each))
  const files = [...filesOf(entries, sources), ...sources.filter(isHanded)]
  const facts = files.filter(file => !except.includes(file.path)).map(read)
  const beginnings = [...new Set(facts.flatMap(each => [...each.beginnings]))]
  const isShown = (key: string) => facts.some(({ whole }) => whole.has(key)) || beginnings.some(beginning => key.startsWith(beginning))
  return Object.fromEntries(
    Object.entries(messages)
      .filter(([key]) => isShown(baseOf(key)))
      .map(([key, { message }]) => [key, message])
  )
}

/**
 * Writes each page's texts: `<page>.texts.json` in English, `<page>.<language>.words.json` in every other language that has a catalogue, and
 * `badge.texts.json` for the icon in all of these. Returns the files' names with their number of English texts.
 */
export function writePageTexts(root = rootFolder, whole = false): { file: string; texts: number }[] {
  const sources = filesBelow(["src"], /\.tsx?$/, root)
  const locales = path.join(root, "assets/_locales")
  const languages = readdirSync(locales).map(language => ({
    language,
    messages: JSON.parse(readFileSync(path.join(locales, language, "messages.json"), "utf8")) as Messages
  }))
  mkdirSync(path.join(root, "out/texts"), { recursive: true })
  const write = (file: string, texts: unknown) => writeFileSync(path.join(root, "out/texts", `${file}.json`), JSON.stringify(texts))
  return Object.entries(pages).map(([name, page]) => {
    const texts = new Map(
      languages.map(({ language, messages }) => [
        language,
        whole
          ? Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]))
          : textsOfPage(page, sources, messages)
      ])
    )
    write(`${name}.texts`, { en: texts.get("en") })
    const others = [...texts].filter(([language]) => language !== "en")
    // A page reads the language that it speaks; of the worker's words a person sees only the icon's, which are few.
    if (name === "icon") write("badge.texts", Object.fromEntries(others))
    else if (name !== "worker") for (const [language, own] of others) write(`${name}.${language}.words`, own)
    return { file: `out/texts/${name}.texts.json`, texts: Object.keys(texts.get("en") ?? {}).length }
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const written = writePageTexts(rootFolder, process.argv.includes("--whole"))
  process.stdout.write(`${written.map(({ file, texts }) => `${file}: ${texts} texts`).join("\n")}\n`)
}
