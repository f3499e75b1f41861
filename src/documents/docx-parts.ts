/** Paragraphs of a part of a Word file, as lines: for headers, which hold a name more often than not. */
export function linesOfPart(xml: string): string[] {
  return xml.split(/<\/w:p>/).flatMap(paragraph => {
    const text = [...paragraph.matchAll(/<w:(?:t(?: [^>]*)?>([^<]*)<\/w:t|tab\b|br\b)/g)]
      .map(match => (match[1] === undefined ? "\t" : decoded(match[1])))
      .join("")
    return text.trim() === "" ? [] : [text.trim()]
  })
}

/**
 * The document without the runs that nobody can see: hidden ones, of a size of one point or less, and white ones where nothing in the
 * document is shaded or drawn on.
 */
export function withoutHiddenRuns(xml: string): string {
  const hasShades =
    /<w:shd [^>]*w:fill="(?!auto|FFFFFF|ffffff)[0-9A-Fa-f]{6}"|<w:background\b|<w:highlight\b|<v:(?:rect|roundrect|shape)\b|<wps:wsp\b|<pic:pic\b/.test(
      xml
    )
  return eachRun(xml, run => {
    const end = run.indexOf("</w:rPr>")
    const properties = end < 0 ? "" : run.slice(0, end)
    const isHidden =
      /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(properties) ||
      /<w:sz w:val="[0-2]"\/>/.test(properties) ||
      (!hasShades && /<w:color [^>]*w:val="(?:FFFFFF|ffffff|FEFEFE|fefefe)"/.test(properties))
    return isHidden ? "" : run
  })
}

/** The document with each run, from its first mark to the next end of one, as `change` gives it back. Linear. */
function eachRun(xml: string, change: (run: string) => string): string {
  const parts: string[] = []
  let kept = 0
  for (let at = xml.indexOf("<w:r"); at >= 0; at = xml.indexOf("<w:r", at + 4)) {
    if (!/[\s>]/.test(xml[at + 4] ?? "")) continue
    const end = xml.indexOf("</w:r>", at)
    if (end < 0) break
    parts.push(xml.slice(kept, at), change(xml.slice(at, end + 6)))
    kept = end + 6
    at = kept - 4
  }
  return parts.join("") + xml.slice(kept)
}

function decoded(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&")
}
