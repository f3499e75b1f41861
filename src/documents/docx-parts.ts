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
  return xml.replace(/<w:r(?: [^>]*)?>(?:(?!<\/w:r>)[^])*?<\/w:r>/g, run => {
    const properties = /<w:rPr>[^]*?<\/w:rPr>/.exec(run)?.[0] ?? ""
    const isHidden =
      /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(properties) ||
      /<w:sz w:val="[0-2]"\/>/.test(properties) ||
      (!hasShades && /<w:color [^>]*w:val="(?:FFFFFF|ffffff|FEFEFE|fefefe)"/.test(properties))
    return isHidden ? "" : run
  })
}

function decoded(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&")
}
