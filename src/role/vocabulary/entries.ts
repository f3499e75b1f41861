/**
 * One line of a vocabulary list: `Name = alias, alias < Wider, Wider ~ Neighbour, Neighbour`.
 * A trailing `!` means that the spelling must be exact ("SAP!" is not "sap"); `!!` that it needs other signs beside it as well ("Go!!").
 */
export interface Entry {
  name: string
  aliases: Alias[]
  /** What a person who has this has as well: PostgreSQL is SQL. */
  wider: string[]
  /** What often goes with it, without being it. */
  near: string[]
}

export interface Alias {
  text: string
  /** The exact spelling that is asked for; null where case does not matter. */
  exact: boolean
  /** The word has another, ordinary meaning: it counts only beside other signs. */
  ambiguous: boolean
  /** ISO 639-1, where the spelling is of another language than English and the list says so. */
  language?: string
}

function list(text: string | undefined): string[] {
  return (text ?? "")
    .split(",")
    .map(item => item.trim())
    .filter(item => item !== "")
}

function parseAlias(text: string): Alias {
  const ambiguous = text.endsWith("!!")
  const exact = text.endsWith("!")
  return { text: text.replace(/!+$/, ""), exact, ambiguous }
}

export function parseEntries(lines: string): Entry[] {
  return lines
    .split("\n")
    .filter(line => line.includes("="))
    .map(line => {
      const equals = line.indexOf("=")
      const name = line.slice(0, equals).trim()
      const [beforeNear = "", near] = line.slice(equals + 1).split("~")
      const [aliasText, wider] = beforeNear.split("<")
      const aliases = list(aliasText).map(parseAlias)
      const marked = aliases.some(alias => alias.exact && alias.text.toLowerCase() === name.toLowerCase())
      if (!marked) aliases.unshift({ text: name, exact: false, ambiguous: false })
      return { name, aliases, wider: list(wider), near: list(near) }
    })
}
