import type { Listed } from "./read-list"

const words = (text: string) => text.replace(/!+$/, "").toLowerCase()

/** The same term in two lists is one term: spellings and relations are put together. */
function merge(entries: readonly Listed[]): Listed[] {
  const byName = new Map<string, Listed>()
  for (const entry of entries) {
    const known = byName.get(entry.name)
    if (!known) {
      byName.set(entry.name, { ...entry, byLanguage: new Map(entry.byLanguage) })
      continue
    }
    known.aliases = [...new Set([...known.aliases, ...entry.aliases])]
    for (const [language, aliases] of entry.byLanguage)
      known.byLanguage.set(language, [...new Set([...(known.byLanguage.get(language) ?? []), ...aliases])])
    known.wider = [...new Set([...known.wider, ...entry.wider])]
    known.near = [...new Set([...known.near, ...entry.near])]
  }
  return [...byName.values()]
}

/**
 * The shipped form: one line a term, "Name=alias,alias;de:alias<Wider~Near", gathered below a line "<Wider~Near" where several are of the same
 * kind. See src/role/vocabulary/entries.ts.
 */
export function writeEntries(entries: readonly Listed[]): string {
  const byKind = new Map<string, string[]>()
  for (const { name, aliases, byLanguage, wider, near } of merge(entries)) {
    const own = aliases.filter(alias => alias.endsWith("!") || words(alias) !== words(name))
    const languages = [...byLanguage].filter(([, list]) => list.length > 0).map(([language, list]) => `;${language}:${list.join(",")}`)
    const kind = `${wider.length > 0 ? `<${wider.join(",")}` : ""}${near.length > 0 ? `~${near.join(",")}` : ""}`
    const spellings = own.length + languages.length > 0 ? `=${own.join(",")}${languages.join("")}` : ""
    byKind.set(kind, [...(byKind.get(kind) ?? []), `${name}${spellings}`])
  }
  const alone: string[] = []
  const below: string[] = []
  for (const [kind, lines] of byKind)
    if (kind === "" || lines.length === 1) alone.push(...lines.map(line => `${line}${kind}`))
    else below.push(kind, ...lines)
  return [...alone, ...below].join("\n")
}
