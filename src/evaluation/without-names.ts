import type { SectionId } from "~profile/evidence"
import type { Profile } from "~profile/profile"
import type { Tokens } from "~role/vocabulary/tokens"
import { tokenise } from "~role/vocabulary/tokens"
import { skillNames, titleNames } from "~role/vocabulary/vocabulary"
import { withoutLevel } from "~role/parse/level"
import { specificityOf } from "./specificity"

const honorific = /\b(?:Mr|Mrs|Ms|Mx|Miss|Herr|Frau|Monsieur|Madame|Mme|Señora?|Sra?|Senhora?)\.?\s+((?:\p{Lu}[\p{L}'’-]+\s?){1,3})/gu

const titled = /\b(?:M[rsx]s?|Miss|Herr|Frau|Monsieur|Madame|Mme|Señora?|Sra?|Senhora?)\.?\s+\p{Lu}/u

/** Whether somebody is named with "Mr.", "Frau" and the like. */
export function mayHoldName(text: string): boolean {
  return titled.test(text)
}

/**
 * Takes names out of the words of a text, wherever one stands whole, and what follows "Mr." or "Ms.": somebody called Ruby Swift
 * knows neither language by that; and the stretches that say who somebody is otherwise. The text itself, and so every quote, stays as it is.
 */
export function withoutNames(tokens: Tokens, names: readonly string[], identity: readonly [number, number][] = []): Tokens {
  const { text } = tokens
  const spans: [number, number][] = [...identity]
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) spans.push([at, at + name.length])
  }
  if (mayHoldName(text)) for (const match of text.matchAll(honorific)) spans.push([match.index, match.index + match[0].length])
  if (spans.length === 0) return tokens
  const kept = tokens.words.map((_, at) => !spans.some(([from, to]) => tokens.starts[at]! >= from && tokens.starts[at]! < to))
  const keep = <Item>(list: readonly Item[]) => list.filter((_, at) => kept[at])
  return { text, words: keep(tokens.words), ids: keep(tokens.ids), starts: keep(tokens.starts), ends: keep(tokens.ends) }
}

const nameLike = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u

const listed: ReadonlySet<SectionId> = new Set(["experience", "education", "skills", "languages", "certifications"])

/** The names to leave out: the profile's own, and first lines that can only be one, whether the profile has a name or not. */
export function namesIn(profile: Profile): string[] {
  const [first] = profile.passages
  // A passage of a section that has its own heading begins with what it lists: "ISTQB Foundation." among the certificates.
  const top = first === undefined || listed.has(first.section) ? null : first.text
  const tops = [profile.headline, top, profile.about].map(nameOnTop)
  return [...new Set([profile.name, ...tops])].filter(name => name !== null && name.length > 3) as string[]
}

/** "Emma Cook" is a name, because nothing knows the word before "Cook"; "Head Chef" and "Java Developer" are none. */
function nameOnTop(text: string | null): string | null {
  const line = text?.split("\n", 1)[0]?.trim() ?? ""
  if (line.length > 40 || !nameLike.test(line)) return null
  const tokens = tokenise(withoutLevel(line))
  const covered = [...titleNames.index.find(tokens), ...skillNames.index.find(tokens)]
  const first = tokens.words[0]
  return first !== undefined && specificityOf(first) === 1 && !covered.some(({ from }) => from === 0) ? line : null
}
