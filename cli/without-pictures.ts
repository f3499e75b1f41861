/** Shortest picture that is worth taking out, in characters: about a small icon. */
const shortest = 500
const mark = ";base64,"

/**
 * A page without the pictures and fonts that are written into it as data: nothing is read from them, and parsing them takes seconds. It is
 * searched by hand, as a regular expression over millions of characters runs out of stack.
 */
export function withoutPictureElements(text: string): string {
  const end = /[^\w+/=%-]/g
  let kept = ""
  let from = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) {
    if (!/data:[\w/+.;=-]{0,80}$/i.test(text.slice(Math.max(from, at - 100), at))) continue
    const start = at + mark.length
    end.lastIndex = start
    const stop = end.exec(text)?.index ?? text.length
    if (stop - start < shortest) continue
    kept += text.slice(from, start)
    from = stop
    at = stop - mark.length
  }
  return kept + text.slice(from)
}
