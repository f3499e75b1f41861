// Values that name a part of the page's structure; what people write or choose never stands in these.
const structural = /^(class|role|item(prop|type)|property|typeof|rel|type|data-(section|test-?id|view-name|sdui-screen))$/
// Of an address, a key or an id only these words stay: by them readers find their sections.
const mixed = /^(id|href|data-|componentkey)/
const words = /profile|top-?card|card|about|experience|education|skill|certif|language|project|item|overlay|details/gi
const maxElements = 30_000

/**
 * The page's structure for a bug report: elements in their nesting, roles, classes and the names of attributes stay; every text becomes an
 * "x" for each word, and every address, name and id value goes. Nothing is taken of scripts, styles, pictures and comments. A page of more
 * than 30,000 elements is cut. Does not change the document.
 */
export function pageSkeleton(document: Document): string {
  const own = document.location.pathname.toLowerCase().match(/[^/\d_.%-]{4,}/g) ?? []
  let html = "<!doctype html>"
  let elements = 0
  // A list of its own instead of recursion: pages nest thousands deep.
  const open: (Node | string)[] = [document.documentElement]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === "string") html += next
    else if (next.nodeType === 3) html += next.nodeValue?.replace(/\S+/g, "x").replace(/\s+/g, " ").slice(0, 80)
    else if (next.nodeType === 1) {
      const { localName, attributes, childNodes } = next as Element
      if (/^(script|style|svg)$/.test(localName) || elements++ > maxElements) continue
      html += `<${localName}${[...attributes].map(one => shown(one, own)).join("")}>`
      // A browser would make one more line break of a closing tag.
      open.push(localName === "br" ? "" : `</${localName}>`, ...[...childNodes].reverse())
    }
  }
  return html
}

function shown({ name, value }: Attr, own: readonly string[]): string {
  const kept = structural.test(name) ? value.split(/\s+/).filter(word => isPart(word, own)) : mixed.test(name) && value.match(words)
  return /^[a-z][\w:-]*$/i.test(name) ? ` ${name}="${kept ? kept.join(" ") : ""}"` : ""
}

/** A word of the page's own making: no address but that of a vocabulary, no long number, nothing of the page's own address. */
function isPart(word: string, own: readonly string[]): boolean {
  const lower = word.toLowerCase()
  return (
    /^(https?:\/\/schema\.org\/)?[\w:.-]+$/.test(word) &&
    !/\d{5}/.test(word) &&
    !own.some(part => lower.includes(part.replace(words, "") || "/in/"))
  )
}
