import { readFileSync } from "node:fs"
import { JSDOM } from "jsdom"
import { foldText } from "~profile/fold-text"
import type { Reading } from "~profile/reading"
import { readPage } from "~sites/page/read-page"
import type { Page } from "~sites/site"
import { staticVisibility } from "~sites/without-browser/static-visibility"
import { inEnglish } from "../../src/sentence/english"

export function pageOf(html: string, url = "https://example.org/page"): Page {
  const { document } = new JSDOM(html, { url }).window
  return { document, url: new URL(url), isHidden: staticVisibility(document) }
}

/** A saved page stands under its canonical address, as it does for the command line. */
export function pageOfFile(path: string): Page {
  const html = readFileSync(path, "utf8")
  const canonical = /<link rel="canonical" href="(https?:[^"]+)"/.exec(html)?.[1]
  return pageOf(html, canonical ?? "https://example.org/saved.html")
}

/** The reading of a page that a site's own reader knows as a profile, finished as it is in the worker. */
export function profileOn(page: Page): Reading {
  const reading = readPage(page)
  if (reading.site === null) throw new Error(inEnglish(reading.reason))
  return reading
}

/** What a person sees, read in the plainest way and apart from the product's own reader: every text node that is not hidden. */
export function visiblePageText({ document, isHidden }: Page): string {
  const parts: string[] = []
  const stack: Node[] = [document.body]
  while (stack.length > 0) {
    const node = stack.pop() as Node
    if (node.nodeType === 3) parts.push(node.textContent ?? "")
    if (node.nodeType !== 1) continue
    const element = node as Element
    const name = element.localName
    if (["script", "style", "template", "noscript", "svg", "select", "textarea"].includes(name) || isHidden(element)) continue
    // A block stands apart from its neighbours on the screen.
    const apart = !/^(a|abbr|b|bdi|cite|code|data|em|i|mark|small|span|strong|sub|sup|time|u|button|label)$/.test(name)
    if (apart) stack.push(document.createTextNode("\n"))
    stack.push(...[...element.childNodes].reverse())
    if (apart) parts.push("\n")
  }
  return foldText(parts.join(""))
}
