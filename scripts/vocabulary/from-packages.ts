import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"
import * as z from "zod"
import type { Listed } from "./read-list"
import { readList } from "./read-list"

const languageSchema = z.object({
  name: z.string(),
  type: z.string(),
  aceMode: z.string(),
  codemirrorMode: z.string().optional(),
  aliases: z.array(z.string()).optional()
})

function spellingsOf(lists: readonly Listed[]): Set<string> {
  return new Set(lists.flatMap(({ name, aliases }) => [name, ...aliases]).map(text => text.replace(/!+$/, "").toLowerCase()))
}

/** Dialects and files that no one calls a language, and words that would only ever be misread. */
const leftOut =
  /^(?:.*(?:Ebuild|Eclass|Score|Document|ERB|runscript|Description|Abuild|LIGO.*|Session)|Answer Set Programming|Apollo Guidance Computer|Literate .*|.* Free Form|CameLIGO|Assembly|BASIC|Puppet|Salt|Sage|Shell|Batchfile|Procfile|Makefile|Dockerfile|NumPy|SAS|Red|M|q|D|V|Io|Max|Metal|Curry|Beef|Clarity|Factor|Glyph|Hack|Janet|Lobster|Mercury|Mojo|Noir|Nu|Odin|Oz|Reason|Rouge|Sieve|Squirrel|Sway|Teal|Terra|Volt|Uno|Dune|Dylan|Frege|Tolk|wisp|ucode|Cirru|ATS|APL|ASL|DM|ECL|EQ|GSC|HIP|IDL|LSL|MUF|RPC|SIP|XC|XS|BAML|C3|ECLiPSe|Flix|Gno|Nasal|Wollok|Xonsh|Zeek|Zephir|Smithy|Pyret|Praat|Mirah|Modelica)$/u

/** Code languages of Linguist that an editor knows how to colour: the ones in use. A plain word counts only with other signs beside it. */
export async function codeLanguages(folder: string, lists: readonly Listed[]): Promise<Listed[]> {
  const known = spellingsOf(lists)
  const data = path.join(folder, "data")
  const found: Listed[] = []
  for (const file of readdirSync(data)
    .filter(name => name.endsWith(".js"))
    .sort()) {
    const loaded = (await import(pathToFileURL(path.join(data, file)).href)) as { default: unknown }
    const language = languageSchema.parse(loaded.default)
    const used = language.codemirrorMode !== undefined || language.aceMode !== "text"
    if (language.type !== "programming" || !used || leftOut.test(language.name) || known.has(language.name.toLowerCase())) continue
    const plain = /^\p{Lu}\p{Ll}+$/u.test(language.name)
    found.push({
      name: language.name,
      aliases: plain ? [`${language.name}!!!`] : [],
      byLanguage: new Map(),
      wider: ["Programming"],
      near: [],
      at: `linguist-languages/data/${file}`
    })
  }
  return found
}

const iconsSchema = z.array(
  z.object({
    title: z.string(),
    aliases: z.object({ aka: z.array(z.string()).optional(), old: z.array(z.string()).optional() }).optional()
  })
)

/** Tools of our choice from Simple Icons: the choice and what each tool is are ours, the spelling and its other names are theirs. */
export function named(folder: string, choice: string, lists: readonly Listed[]): Listed[] {
  const known = spellingsOf(lists)
  const icons = iconsSchema.parse(JSON.parse(readFileSync(path.join(folder, "data/simple-icons.json"), "utf8")))
  const byTitle = new Map(icons.map(icon => [icon.title, icon]))
  return readList(choice, "lists/tools-of-simple-icons.txt").flatMap(entry => {
    const icon = byTitle.get(entry.name)
    if (!icon) throw new Error(`${entry.at}: Simple Icons has no “${entry.name}”. Write it in one of our own lists.`)
    if (known.has(entry.name.toLowerCase())) return []
    const others = [...(icon.aliases?.aka ?? []), ...(icon.aliases?.old ?? [])].filter(alias =>
      /^[\p{Script=Latin}\d .+-]{4,30}$/u.test(alias)
    )
    return [{ ...entry, aliases: [...entry.aliases, ...others.filter(alias => !known.has(alias.toLowerCase()))] }]
  })
}
