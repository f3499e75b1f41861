/** An element of a file of structured data: its name without prefix in lower case, its own text, its attributes as children. */
export interface TreeNode {
  name: string
  text: string
  children: TreeNode[]
}

/** A file of a person has some hundreds of elements. */
const maxElements = 20_000
const maxDepth = 60

/** Reads XML without definitions of its own into a tree; null where it is none, or larger than any file about one person. Linear. */
export function xmlTree(xml: string): TreeNode | null {
  const root: TreeNode = { name: "", text: "", children: [] }
  const open = [root]
  let elements = 0
  for (let at = 0; at < xml.length;) {
    const next = xml.indexOf("<", at)
    const top = open.at(-1) ?? root
    top.text += decoded(xml.slice(at, next < 0 ? xml.length : next))
    if (next < 0) break
    if (xml.startsWith("<!--", next)) at = endOf(xml, "-->", next)
    else if (xml.startsWith("<![CDATA[", next)) {
      at = endOf(xml, "]]>", next)
      top.text += xml.slice(next + 9, at - 3)
    } else if (xml.startsWith("<!", next)) return null
    else {
      at = endOf(xml, ">", next)
      const tag = xml.slice(next + 1, at - 1)
      if (tag.startsWith("/")) open.pop()
      else if (!tag.startsWith("?")) {
        if (++elements > maxElements || open.length > maxDepth) return null
        const node = nodeOf(tag)
        top.children.push(node)
        if (!tag.endsWith("/")) open.push(node)
      }
      if (open.length === 0) return null
    }
  }
  return open.length === 1 ? (root.children[0] ?? null) : null
}

/** The same of JSON: a key is an element, a list is as many of them. */
export function jsonTree(name: string, value: unknown, depth = 0): TreeNode[] {
  if (Array.isArray(value)) return value.flatMap(one => jsonTree(name, one, depth + 1))
  const node: TreeNode = { name: name.toLowerCase(), text: "", children: [] }
  if (typeof value === "object" && value !== null && depth < maxDepth)
    for (const [key, inner] of Object.entries(value)) node.children.push(...jsonTree(key, inner, depth + 1))
  else if (value !== null && value !== undefined && typeof value !== "object") node.text = String(value)
  return [node]
}

/** The first node at the end of a path of names, lists of them passed through: `["workexperience", "period", "from"]`. */
export function nodeAt(node: TreeNode | undefined, ...path: string[]): TreeNode | undefined {
  return path.reduce<TreeNode | undefined>((found, name) => nodesIn(found, name)[0], node)
}

/** The nodes of a name right below a node, or below a list of that name. */
export function nodesIn(node: TreeNode | undefined, name: string): TreeNode[] {
  return (node?.children ?? []).flatMap(child => (child.name === name ? [child] : child.name === `${name}list` ? nodesIn(child, name) : []))
}

/** The text at the end of a path, without mark-up in it; null where there is none. */
export function textAt(node: TreeNode | undefined, ...path: string[]): string | null {
  const text = nodeAt(node, ...path)?.text.trim() ?? ""
  return text === "" ? null : text
}

function nodeOf(tag: string): TreeNode {
  const [, name = ""] = /^(?:[\w.-]*:)?([\w.-]+)/.exec(tag) ?? []
  const attributes = [...tag.matchAll(/\s(?:[\w.-]*:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
  return {
    name: name.toLowerCase(),
    text: "",
    children: attributes.map(([, key = "", double, single]) => ({
      name: key.toLowerCase(),
      text: decoded(double ?? single ?? ""),
      children: []
    }))
  }
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at < 0 ? xml.length : at + mark.length
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " }

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ""
  })
}
