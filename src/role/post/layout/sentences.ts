/** A stretch of the post: `[start, end)`, offsets in the text. */
export interface PostLine {
  start: number
  end: number
}

/** A line without the white space around it. */
export function trimmed(text: string, line: PostLine): PostLine {
  let { start, end } = line
  while (start < end && /[\s\u200b\ufeff]/.test(text[start]!)) start++
  while (end > start && /[\s\u200b]/.test(text[end - 1]!)) end--
  return { start, end }
}

/** In characters: what goes on longer without a full stop is a list that lost its signs. */
const longestSentence = 1000

/** A stretch without a full stop, cut at the last comma or space before each limit. */
function inPieces(text: string, line: PostLine): PostLine[] {
  const cut: PostLine[] = []
  let at = line.start
  while (line.end - at > longestSentence) {
    const part = text.slice(at, at + longestSentence)
    const mark = Math.max(part.lastIndexOf(", "), part.lastIndexOf(" ") - 200)
    const end = at + (mark > 0 ? mark + 1 : longestSentence)
    cut.push({ start: at, end })
    at = end
  }
  return [...cut, { start: at, end: line.end }]
}

/** Sentences of a block with their offsets; abbreviations and decimal points do not end one. */
export function postSentencesOf(text: string, from: number, to: number): PostLine[] {
  const found: PostLine[] = []
  const part = text.slice(from, to)
  let start = 0
  for (const match of part.matchAll(/(?:(?<![.!?])[.!?]+["”)]?\s+(?=[\p{Lu}\d"“(¿¡])|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})|;\s+|\n\s*\n)/gu)) {
    const end = match.index + match[0].trimEnd().length
    if (
      /(?:(?<![\p{L}.])\p{Ll}\.|\b(?:e\.g|i\.e|etc|incl|min|max|approx|ca|z\.\s?b|bzw|inkl|mind|vs|no|sr|jr|st|dr|mr|ms|u\.s|ph|kat|kl|cat|art|nr|m\.in|np|tzw|d\.w\.z|bijv|o\.a|ecc|dott|sig)\.)$/iu.test(
        part.slice(start, end).trim()
      ) &&
      !match[0].includes("\n")
    )
      continue
    if (end > start) found.push({ start: from + start, end: from + end })
    start = match.index + match[0].length
  }
  if (start < part.length) found.push({ start: from + start, end: to })
  return found
    .flatMap(line => (line.end - line.start > longestSentence ? inPieces(text, line) : [line]))
    .map(line => trimmed(text, line))
    .filter(line => line.end > line.start)
}
