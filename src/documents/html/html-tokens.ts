/** What is between these says nothing to a person. */
const unread = /^(?:script|style|template|noscript|svg|head|select|iframe)$/i

/** The tags of an HTML text, and the text between them, without comments and what nobody reads. Linear, whatever is left open. */
export function* htmlTokens(html: string): Generator<string> {
  /** Ends that do not come any more, so that they are looked for once. */
  const missing = new Set<string>()
  const endOf = (mark: string, from: number): number => {
    if (missing.has(mark)) return -1
    const end = new RegExp(mark, "gi")
    end.lastIndex = from
    const found = end.exec(html)
    if (!found) missing.add(mark)
    return found ? end.lastIndex : -1
  }
  for (let at = 0; at < html.length;) {
    const open = html.indexOf("<", at)
    if (open !== at) yield html.slice(at, open < 0 ? html.length : open)
    if (open < 0) return
    const comment = html.startsWith("<!--", open) ? endOf("-->", open + 4) : -1
    if (comment >= 0) {
      at = comment
      continue
    }
    const end = endOf(">", open + 1)
    if (end < 0) {
      at = open + 1
      continue
    }
    const tag = html.slice(open, end)
    const name = /^<([a-z][a-z0-9]*)(?=[\s>/])/i.exec(tag)?.[1]
    const closed = name && unread.test(name) ? endOf(`</${name.toLowerCase()}\\s*>`, end) : -1
    if (closed < 0) yield tag
    at = closed < 0 ? end : closed
  }
}
