import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { format, resolveConfig } from "prettier"
import { newFiles, newTexts } from "./new-templates"
import { entryKinds, rootFolder, writeRegistries } from "./registries"

const usage = "Usage: npm run new site|skill|check|connector <id>, where <id> is the file's name in kebab-case, such as stack-overflow."

/**
 * Writes a new entry's file, its fixture and its test from the templates, and lists it in the registry. Nothing is overwritten.
 * @returns the files written, from `root`
 * @throws Error with one sentence when the kind or the id will not do, or a file is there already
 */
export async function createEntry(kind: string, id: string, root = rootFolder): Promise<string[]> {
  const known = entryKinds.find(one => one === kind)
  if (!known) throw new Error(`There is no kind "${kind}". ${usage}`)
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new Error(`"${id}" is not a kebab-case id. ${usage}`)
  const files = newFiles(known, id)
  const taken = Object.keys(files).find(file => existsSync(path.join(root, file)))
  if (taken) throw new Error(`${taken} is there already; choose another id or edit it.`)
  for (const [file, text] of Object.entries(files)) {
    const absolute = path.join(root, file)
    mkdirSync(path.dirname(absolute), { recursive: true })
    const isCode = file.endsWith(".ts")
    writeFileSync(absolute, isCode ? await format(text, { ...(await resolveConfig(absolute)), parser: "typescript" }) : text)
  }
  const texts = addTexts(root, newTexts(known, id))
  return [...Object.keys(files), ...texts, ...(await writeRegistries(root))]
}

/** Puts texts into the catalogue, beside their likes; a project without one is left without. */
function addTexts(root: string, texts: Record<string, string>): string[] {
  const file = "assets/_locales/en/messages.json"
  const absolute = path.join(root, file)
  if (!existsSync(absolute)) return []
  const catalogue = readFileSync(absolute, "utf8")
  const added = Object.entries(texts).filter(([key]) => !catalogue.includes(`"${key}"`))
  if (added.length === 0) return []
  const lines = added.map(([key, message]) => `  "${key}": { "message": "${message}" },\n`)
  writeFileSync(
    absolute,
    catalogue.replace(/^  "skillReplay"/m, line => lines.join("") + line)
  )
  return [file]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kind = "", id = ""] = process.argv.slice(2)
  try {
    const files = await createEntry(kind, id)
    process.stdout.write(`${files.join("\n")}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
