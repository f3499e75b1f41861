import { tokenise } from "~role/vocabulary/tokens"

/**
 * Words that are written as one, with a hyphen or as two ("bookkeeping", "follow-up", "e-commerce"). A word that ends in one of these may be
 * taken apart there.
 */
const seconds =
  `keeping keeper working worker making maker raising commerce care marketing shooting boarding sourcing cutting building cleaning
  writing reading binding turning painting proofing testing sitting lifting loading planning building time work base site desk flow line house
  house place wide setting ware store force yard scape craft smith board book`.split(/\s+/)

/** Small words that end a compound or begin one: they are part of it, not words between words. */
const lastParticles = new Set(["up", "in", "out", "off", "on", "down", "over", "back", "through"])
const firstParticles = new Set(["e", "on", "co", "pre", "re", "tele", "in", "off", "out", "up", "over", "multi", "non", "self", "inter"])

/** What cannot be told apart by its letters: "together" is no "to gether". */
const leastHalf = 3

/** "follow ups": the folding of words leaves a plural as short as this one as it is. */
export function particleOf(word: string): string | null {
  if (lastParticles.has(word)) return word
  return word.endsWith("s") && lastParticles.has(word.slice(0, -1)) ? word.slice(0, -1) : null
}

/** Both halves of a word that may be written as two; null where it cannot. */
export function halvesOf(word: string): [string, string] | null {
  for (const particle of lastParticles)
    if (word.endsWith(particle) && knownFirsts.has(word.slice(0, -particle.length))) return [word.slice(0, -particle.length), particle]
  for (const particle of firstParticles)
    if (word.startsWith(particle) && seconds.includes(word.slice(particle.length))) return [particle, word.slice(particle.length)]
  if (word.length < 7) return null
  for (const second of seconds) {
    const first = word.slice(0, -second.length)
    if (word.endsWith(second) && first.length >= leastHalf) return [first, second]
  }
  return null
}

/** Verbs that stand before a particle in a noun: "follow-up", "set-up", "check-in". */
const knownFirsts = new Set(
  `follow set check build roll sign start back clean hand take pick drop mark make break close cut fit hold lay lock log look mock phase print push
  run scale shut sell stand step turn walk warm wind work wrap write`.split(/\s+/)
)

/** What a small word makes one word with though a space parts them: "on call", "in house". "In hospitals" is a place. */
const spacedSeconds = new Set(["site", "call", "house", "board", "line", "boarding", "premise", "time", "commerce", "mail", "learning"])
const prepositions = new Set(["in", "on", "out", "off", "up", "over"])

/**
 * Whether two neighbouring words make one: a verb with its particle, or a word that a small one opens. A small word that is a preposition, too,
 * opens another word where `between` has a hyphen, or where the two are known to.
 */
export function isCompound(first: string, second: string, between: string): boolean {
  if (knownFirsts.has(first) && particleOf(second) !== null) return true
  if (!firstParticles.has(first) || second.length <= 3) return false
  return !prepositions.has(first) || /[-\u2010\u2011]/u.test(between) || spacedSeconds.has(second)
}

/** Two words written as one, folded. */
export function joined(first: string, second: string): string {
  return tokenise(first + second).words[0] ?? first + second
}
