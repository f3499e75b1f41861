/** Small words within a name, which its letters may leave out: "Institution of Structural Engineers" is IStructE or ISE. */
const small = /^(?:of|the|and|for|in|on|at|to|a|an|de|des|du|la|le|der|die|das|und|et|y|e|do|da)$/i
const fewestLetters = 3
const mostLetters = 6

/**
 * The letters that stand for a name of several words: "laboratory information management system" → LIMS. Null
 * where there are too few to mean one thing.
 */
export function initialsOf(text: string): string | null {
  const words = text.trim().split(/[\s-]+/u)
  if (words.some(word => !/^\p{L}+$/u.test(word))) return null
  const letters = words.filter(word => !small.test(word)).map(word => word[0]!.toUpperCase())
  return letters.length >= fewestLetters && letters.length <= mostLetters ? letters.join("") : null
}
