// Values that name a part of the page's structure; what people write or choose never stands in these.
const structural = /^(?:class|role|itemprop|itemtype|property|typeof|rel|type|aria-hidden|data-(?:section|test-?id|view-name|sdui-screen))$/
// Of an address, a key or an id only these words stay: by them readers find their sections.
const mixed = /^(?:id|href|component-?key|data-.*)$/
const words =
  /profile|topcard|top-card|card|about|experience|education|skill|certif|language|project|entity-collection-item|overlay|contact-info|details/gi
const left = /^(?:script|style|noscript|template|iframe|object|svg)$/
const maxElements = 30_000

/**
 * The page's structure for a bug report: elements in their nesting, roles, classes and the names of attributes stay; every text becomes an
 * "x" for each word, and every address, name and id value goes. Nothing is taken of scripts, styles, pictures and comments. A page of more
 * than 30,000 elements is cut. Does not change the document.
 */
export function pageSkeleton(document: Document): string {
  const own = (document.location?.pathname ?? "").toLowerCase().match(/[^/\d_.%-]{4,}/g) ?? []
  let html = "<!doctype html>"
  let elements = 0
  // A list of its own instead of recursion: pages nest thousands deep.
  const open: (Node | string)[] = [document.documentElement]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === "string") html += next
    else if (next.nodeType === 3) html += (next.nodeValue ?? "").replace(/\S+/g, "x").replace(/\s+/g, " ").slice(0, 80)
    else if (next.nodeType === 1 && !left.test((next as Element).localName) && elements++ < maxElements) {
      const element = next as Element
      html += `<${element.localName}${[...element.attributes].map(one => shown(one, own)).join("")}>`
      // A browser would make one more line break of a closing tag.
      open.push(element.localName === "br" ? "" : `</${element.localName}>`, ...[...element.childNodes].reverse())
    }
  }
  return html
}

function shown({ name, value }: Attr, own: readonly string[]): string {
  const kept = structural.test(name) ? value.split(/\s+/).filter(word => isPart(word, own)) : mixed.test(name) ? value.match(words) : null
  return /^[a-z][\w:-]*$/i.test(name) ? ` ${name}="${kept?.join(" ") ?? ""}"` : ""
}

/** A word of the page's own making: no address but a vocabulary's, no long number, nothing of the page's own address. */
function isPart(word: string, own: readonly string[]): boolean {
  if (/^https?:\/\/(?:schema\.org|ogp\.me)\/\w*$/.test(word)) return true
  const lower = word.toLowerCase()
  return /^[\w:.-]+$/.test(word) && !/\d{5}/.test(word) && !own.some(part => lower.includes(part) && part.replace(words, "") !== "")
}
