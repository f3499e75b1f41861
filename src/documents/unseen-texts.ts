import { mostUnseenCharacters, mostUnseenTexts } from "~messages/limits"

/** Shorter ones are page numbers, spaces and marks that a program left. */
const fewestLetters = 8

/** Texts that a file holds and nobody sees, put together where one goes on in the next, for the recruiter to be told. */
export function unseenTexts(parts: readonly string[]): string[] {
  const text = parts
    .map(part => part.trim())
    .filter(Boolean)
    .join(" ")
  if ((text.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return []
  return Array.from({ length: Math.min(mostUnseenTexts, Math.ceil(text.length / mostUnseenCharacters)) }, (_, at) =>
    text.slice(at * mostUnseenCharacters, (at + 1) * mostUnseenCharacters)
  )
}
