const elementNode = 1
const textNode = 3
const silent = new Set(["script", "style", "link", "meta", "template", "noscript", "svg", "img", "iframe"])

/** Whether any of these changes may have changed what the page says. Pictures, styles, scripts and empty boxes do not. */
export function changesText(mutations: readonly MutationRecord[]): boolean {
  return mutations.some(({ type, target, addedNodes, removedNodes }) => {
    // Attributes are only watched where they open or close something (observe.ts).
    if (type === "attributes") return true
    if (type === "characterData") return !isSilent(target.parentNode)
    if (isSilent(target)) return false
    return some(addedNodes, hasText) || some(removedNodes, hasText)
  })
}

function hasText(node: Node): boolean {
  if (node.nodeType === textNode) return /\S/.test((node as Text).data)
  return node.nodeType === elementNode && !isSilent(node) && /\S/.test(node.textContent ?? "")
}

function isSilent(node: Node | null): boolean {
  return node !== null && node.nodeType === elementNode && silent.has((node as Element).localName)
}

function some(nodes: NodeList, test: (node: Node) => boolean): boolean {
  for (const node of nodes) if (test(node)) return true
  return false
}
