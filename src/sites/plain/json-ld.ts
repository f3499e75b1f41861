/** A value of structured data: what JSON can hold. */
export type Data = string | number | boolean | null | Data[] | DataNode
export interface DataNode {
  [name: string]: Data | undefined
}

/** The nodes of JSON-LD blocks, with graphs and lists laid open. A block that does not parse is left out. */
export function readJsonLd(texts: readonly string[]): DataNode[] {
  const nodes: DataNode[] = []
  for (const text of texts) {
    try {
      lay(JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, "")) as Data, nodes)
    } catch {
      // Broken mark-up is common; the page's text is read all the same.
    }
  }
  return nodes
}

function lay(data: Data, nodes: DataNode[]): void {
  const waiting: Data[] = [data]
  while (waiting.length > 0 && nodes.length < 500) {
    const next = waiting.shift()
    if (Array.isArray(next)) waiting.push(...next.slice(0, 500))
    else if (isNode(next)) {
      nodes.push(next)
      if (next["@graph"] !== undefined) waiting.push(next["@graph"])
    }
  }
}

export function isNode(data: Data | undefined): data is DataNode {
  return typeof data === "object" && data !== null && !Array.isArray(data)
}

/** True where one of the node's types has this name, with or without a prefix or address before it. */
export function isOfType(node: DataNode, pattern: RegExp): boolean {
  return listOf(node["@type"]).some(type => typeof type === "string" && pattern.test(type.replace(/^.*[/:#]/, "")))
}

export function listOf(data: Data | undefined): Data[] {
  if (data === undefined || data === null) return []
  return Array.isArray(data) ? data.slice(0, 200) : [data]
}

/** The text of a value: a string, a number, or the `name` of a node; entities and tags of HTML text are not touched. */
export function textOf(data: Data | undefined): string | null {
  if (typeof data === "string") return data.trim() || null
  if (typeof data === "number") return String(data)
  if (isNode(data)) return textOf(data.name ?? data["@value"] ?? data.legalName)
  return null
}
