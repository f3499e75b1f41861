/** Paragraphs of a part of a Word file, as lines: for headers, which hold a name more often than not. */
export function linesOfPart(xml: string): string[] {
  return xml.split(/<\/w:p>/).flatMap(paragraph => {
    const text = [...paragraph.matchAll(/<w:(?:t(?: [^>]*)?>([^<]*)<\/w:t|tab\b|br\b)/g)]
      .map(match => (match[1] === undefined ? "\t" : decodedXml(match[1])))
      .join("")
    return text.trim() === "" ? [] : [text.trim()]
  })
}

/** The text of mark-up without its entities. */
export function decodedXml(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&")
}
