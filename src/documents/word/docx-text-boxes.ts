/**
 * The document with its text boxes where the library looks for them. Word writes each box twice, for itself and as a fallback for older
 * programs, and the library reads the fallback; other programs write no fallback, and then everything in the box would be lost. Linear, for
 * mark-up whose elements all end.
 */
export function withTextBoxes(xml: string): string {
  return eachElement(eachElement(xml, "mc:AlternateContent", shown), "w:drawing", shown)
}

function shown(element: string): string {
  const fallback = elementsIn(element, "mc:Fallback").join("")
  if (!element.includes("<w:txbxContent") || fallback.includes("<w:txbxContent")) return element
  const boxes = elementsIn(element, "w:txbxContent")
  return `<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${boxes.join("")}</v:textbox></w:pict>`
}

/** The outermost elements of a name, each as `change` gives it back. */
function eachElement(xml: string, name: string, change: (element: string) => string): string {
  const parts: string[] = []
  let kept = 0
  for (const { start, end } of placesOf(xml, name)) {
    parts.push(xml.slice(kept, start), change(xml.slice(start, end)))
    kept = end
  }
  return parts.join("") + xml.slice(kept)
}

function elementsIn(xml: string, name: string): string[] {
  return placesOf(xml, name).map(({ start, end }) => xml.slice(start, end))
}

function placesOf(xml: string, name: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  const mark = new RegExp(`<(/?)${name}(?=[\\s>/])[^<>]*>`, "g")
  let depth = 0
  let start = 0
  for (const found of xml.matchAll(mark)) {
    if (found[1] === "/") {
      if (depth > 0 && --depth === 0) places.push({ start, end: found.index + found[0].length })
    } else if (!found[0].endsWith("/>") && depth++ === 0) start = found.index
  }
  return places
}
