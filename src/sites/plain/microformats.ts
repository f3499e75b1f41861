import htmlParser, { type HtmlParser } from "~sites/plain/html-parser"

/** An item of the microformats-2 form: https://microformats.org/wiki/microformats2-parsing. */
export type Microformat = ReturnType<HtmlParser>["items"][number]

/** The items of a piece of HTML; none where it defies parsing. Not for the page side: it carries an HTML parser. */
export function parseMicroformats(html: string, baseUrl: string): Microformat[] {
  try {
    return htmlParser()(html, { baseUrl }).items
  } catch {
    // Nested past the parser's stack, or an address that is none.
    return []
  }
}

export function isCard(item: Microformat): boolean {
  return item.type?.some(type => type === "h-card" || type === "h-resume") ?? false
}

/** The items that a property nests. */
export function microformatItemsOf(item: Microformat, property: string): Microformat[] {
  return (item.properties[property] ?? []).filter(value => typeof value === "object" && "properties" in value)
}

/** What a property says in words: each value as text, of a nested item its name. */
export function microformatTexts(item: Microformat, ...properties: string[]): string[] {
  return properties.flatMap(property => (item.properties[property] ?? []).map(textOf)).filter(text => text !== "")
}

function textOf(value: Microformat["properties"][string][number] | undefined): string {
  if (value === undefined) return ""
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim()
  if ("properties" in value) return textOf(value.properties.name?.[0]) || textOf(value.value)
  return textOf("alt" in value ? value.alt : value.value)
}
