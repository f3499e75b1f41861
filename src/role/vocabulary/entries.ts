/**
 * One line of a vocabulary: `Name=alias,alias;de:alias<Wider,Wider~Neighbour,Neighbour`.
 * A trailing `!` means that the spelling must be exact ("SAP!" is not "sap"); `!!` that it needs other signs beside it as well ("Go!!"),
 * `!!!` that moreover it never counts in small letters ("Teams!!!").
 */
export interface Entry {
  name: string
  aliases: TermAlias[]
  /** What a person who has this has as well: PostgreSQL is SQL. */
  wider: string[]
  /** What often goes with it, without being it. */
  near: string[]
}

export interface TermAlias {
  text: string
  /** The exact spelling that is asked for; null where case does not matter. */
  exact: boolean
  /** The word has another, ordinary meaning: it counts only beside other signs. */
  ambiguous: boolean
  /** An everyday word in small letters ("teams", "access"): in the wrong case it never counts. */
  strict?: boolean
  /** ISO 639-1, where the spelling is of another language than English and the list says so. */
  language?: string
}

/** The built lists have no spaces to take off; those written by hand do. */
function list(text: string): string[] {
  if (text === "") return []
  const items = text.split(",")
  return text.includes(" ,") || text.includes(", ") || text.startsWith(" ") || text.endsWith(" ") || text.endsWith(",")
    ? items.map(item => item.trim()).filter(item => item !== "")
    : items
}

function plain(text: string): TermAlias {
  return { text, exact: false, ambiguous: false }
}

function parseAlias(text: string, language?: string): TermAlias {
  if (!text.endsWith("!")) return language === undefined ? plain(text) : { ...plain(text), language }
  const ambiguous = text.endsWith("!!")
  const alias = { text: text.replace(/!+$/, ""), exact: true, ambiguous, ...(text.endsWith("!!!") ? { strict: true } : {}) }
  return language === undefined ? alias : { ...alias, language }
}

/** Cuts a text in two at the first sign; the second part is empty where the sign is not there. */
function cut(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign)
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)]
}

function parseAliases(name: string, spellings: string): TermAlias[] {
  const [own = "", ...others] = spellings.includes(";") ? spellings.split(";") : [spellings]
  const aliases = list(own).map(text => parseAlias(text))
  const marked = aliases.some(alias => alias.exact && alias.text.toLowerCase() === name.toLowerCase())
  if (!marked) aliases.unshift(plain(name))
  for (const part of others) {
    const trimmed = part.trimStart()
    for (const text of list(trimmed.slice(3))) aliases.push(parseAlias(text, trimmed.slice(0, 2)))
  }
  return aliases
}

const none: string[] = []
const join = (shared: string[], own: string[]) => (own.length === 0 ? shared : shared.length === 0 ? own : [...shared, ...own])

/**
 * Everything before "=" names the term; then spellings, those of other languages behind ";de:", "<" what it is as well, "~" what stands near.
 * A line that begins with "<" or "~" says it for all lines below it.
 */
export function parseEntries(lines: string): Entry[] {
  const entries: Entry[] = []
  let shared: Pick<Entry, "wider" | "near"> = { wider: none, near: none }
  for (const line of lines.split("\n")) {
    if (line === "") continue
    const [beforeNear, near] = cut(line, "~")
    const [beforeWider, wider] = cut(beforeNear, "<")
    if (beforeWider === "") {
      shared = { wider: list(wider), near: list(near) }
      continue
    }
    const [written, spellings] = cut(beforeWider, "=")
    const name = written.trim()
    const aliases = spellings === "" ? [plain(name)] : parseAliases(name, spellings)
    entries.push({ name, aliases, wider: join(shared.wider, list(wider)), near: join(shared.near, list(near)) })
  }
  return entries
}
