/** No requirement is as long; a whole post on one line may be, and is read in pieces of this length. */
const longestLine = 2_000

/**
 * The text with a line break in place of a space wherever a line would be longer than `longestLine`: after a sentence where one ends in the
 * second half of the piece, between two words otherwise. The length stays, so that offsets hold. What reads a line may then look over all of it
 * for each of its words, and the time for a post still grows with the post.
 */
export function withShortLines(text: string): string {
  if (text.length <= longestLine) return text
  return text
    .split("\n")
    .map(line => (line.length <= longestLine ? line : broken(line)))
    .join("\n")
}

function broken(line: string): string {
  const pieces: string[] = []
  let at = 0
  while (line.length - at > longestLine) {
    const piece = line.slice(at, at + longestLine)
    const sentenceEnd = Math.max(piece.lastIndexOf(". "), piece.lastIndexOf("! "), piece.lastIndexOf("? "), piece.lastIndexOf("; "))
    const space = sentenceEnd > longestLine / 2 ? sentenceEnd + 1 : piece.lastIndexOf(" ")
    // One word without an end has no place for a break.
    if (space <= 0) {
      const next = line.indexOf(" ", at + longestLine)
      if (next < 0) break
      pieces.push(line.slice(at, next), "\n")
      at = next + 1
      continue
    }
    pieces.push(piece.slice(0, space), "\n")
    at += space + 1
  }
  pieces.push(line.slice(at))
  return pieces.join("")
}
