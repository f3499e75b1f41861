import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { codeLanguages, named } from "./vocabulary/from-packages"
import { readList } from "./vocabulary/read-list"
import type { Listed } from "./vocabulary/read-list"
import { settleSpellings, spellingsOfTwo } from "./vocabulary/settle-spellings"
import { writeEntries } from "./vocabulary/write-entries"

// The lists in src/role/vocabulary/lists are what people read and edit; the extension ships the compact form of them in
// src/role/vocabulary/built, which this script writes. `npx tsx scripts/build-vocabulary.ts [folder of packages]`

const root = fileURLToPath(new URL("../", import.meta.url))
export const listsFolder = path.join(root, "src/role/vocabulary/lists")
export const builtFolder = path.join(root, "src/role/vocabulary/built")

/** What is built, and what it is made of beside our own lists. */
export const outputs = {
  skills: { packages: ["linguist-languages (MIT): names of code languages", "simple-icons (CC0-1.0): spellings of tools' names"] },
  titles: { packages: [] },
  certificates: { packages: [] }
} as const
export type OutputName = keyof typeof outputs

function readLists(folder: string): Listed[] {
  return readdirSync(folder)
    .filter(file => file.endsWith(".txt"))
    .sort()
    .flatMap(file => readList(readFileSync(path.join(folder, file), "utf8"), path.relative(root, path.join(folder, file))))
}

/** Every term of an output's lists: of folders the base first, then the lists by field. Throws where a spelling of skills belongs to two terms. */
export function listsOf(name: OutputName): Listed[] {
  const folder = path.join(listsFolder, name)
  if (!existsSync(folder)) return readList(readFileSync(`${folder}.txt`, "utf8"), path.relative(root, `${folder}.txt`))
  const base = readLists(path.join(folder, "base"))
  const fields = readLists(path.join(folder, "fields"))
  // A title by field is nearer than the wide families of the base: an occupational therapist is no physiotherapist.
  if (name === "titles") return settleSpellings(base, fields)
  const faults = spellingsOfTwo([...base, ...fields])
  if (faults.length > 0) throw new Error(faults.join("\n"))
  return [...base, ...fields]
}

/** The skills and certificates that titles and certificates stand near, by whatever spelling the list has them; an unknown one is a slip. */
function withSkillNames(entries: readonly Listed[]): Listed[] {
  const names = new Set([...listsOf("skills"), ...listsOf("certificates")].map(({ name }) => name))
  const spelled = new Map(
    listsOf("skills").flatMap(entry => entry.aliases.map(alias => [alias.replace(/!+$/, "").toLowerCase(), entry.name]))
  )
  const known = (name: string, at: string) => {
    const found = names.has(name) ? name : spelled.get(name.toLowerCase())
    if (found === undefined) throw new Error(`${at}: no list of skills has “${name}”.`)
    return found
  }
  return entries.map(entry => ({ ...entry, near: [...new Set(entry.near.map(name => known(name, entry.at)))] }))
}

/** Packages that the skills need and that are not in `folder`. */
export function missingPackages(folder: string): string[] {
  return ["linguist-languages", "simple-icons"].filter(name => !existsSync(path.join(folder, name, "package.json")))
}

/** The file's text for one output. */
export async function build(name: OutputName, packagesFolder: string): Promise<string> {
  const lists = listsOf(name)
  const entries =
    name === "skills"
      ? [
          ...lists,
          ...(await codeLanguages(path.join(packagesFolder, "linguist-languages"), lists)),
          ...named(
            path.join(packagesFolder, "simple-icons"),
            readFileSync(path.join(listsFolder, "tools-of-simple-icons.txt"), "utf8"),
            lists
          )
        ]
      : withSkillNames(lists)
  const sources = ["our own lists (MIT)", ...outputs[name].packages].join("; ")
  return [
    "// Written by scripts/build-vocabulary.ts from src/role/vocabulary/lists. Do not edit: edit the lists and run it again.",
    `// Sources: ${sources}.`,
    "// prettier-ignore",
    `export const ${name} = ${JSON.stringify(writeEntries(entries))}`,
    ""
  ].join("\n")
}

async function run(packagesFolder: string): Promise<void> {
  const missing = missingPackages(packagesFolder)
  if (missing.length > 0) {
    console.error(
      `${missing.join(" and ")} is not in ${packagesFolder}; nothing was written. Install it: npm install --save-dev ${missing.join(" ")}`
    )
    process.exitCode = 1
    return
  }
  mkdirSync(builtFolder, { recursive: true })
  for (const name of Object.keys(outputs) as OutputName[]) {
    const text = await build(name, packagesFolder)
    writeFileSync(path.join(builtFolder, `${name}.ts`), text)
    console.log(`${name}: ${text.split("\\n").length} entries, ${Buffer.byteLength(text).toLocaleString("en")} B`)
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await run(path.resolve(process.argv[2] ?? path.join(root, "node_modules")))
