/** More values than any answer has are no answer. */
const mostValues = 40

/**
 * The JSON objects and lists that stand whole in a text, outermost ones, in order; literally, unparsed. A brace inside a text value counts for
 * nothing. An opening that is never closed is passed over. Takes time in proportion to the text.
 */
export function jsonStretches(text: string): string[] {
  const found: string[] = []
  const open: number[] = []
  let isText = false
  // Of an outer stretch that is never closed the inner ones are kept: where they begin is told by the pairs.
  const pairs: [number, number][] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (isText) {
      if (sign === "\\") at++
      else if (sign === '"') isText = false
      continue
    }
    // Outside of every brace a quotation mark is one of a sentence.
    if (sign === '"') isText = open.length > 0
    else if (sign === "{" || sign === "[") open.push(at)
    else if (sign === "}" || sign === "]") {
      const from = open.pop()
      if (from === undefined) continue
      const isPair = (text[from] === "{") === (sign === "}")
      if (isPair) pairs.push([from, at + 1])
      else open.length = 0
    }
  }
  let end = -1
  for (const [from, to] of pairs.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (from < end) continue
    found.push(text.slice(from, to))
    end = to
  }
  return found.slice(-mostValues)
}
