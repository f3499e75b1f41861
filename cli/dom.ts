import { pathToFileURL } from "node:url"
import { JSDOM, VirtualConsole } from "jsdom"
import type { Page } from "~sites/site"
import { staticVisibility } from "~sites/without-browser/static-visibility"
import type { LoadedFile } from "./load-file"

/** An http address in the page that says where it was saved from, or null. */
function savedAddress(html: string, document: Document): string | null {
  const candidates = [
    document.querySelector("link[rel~=canonical]")?.getAttribute("href"),
    document.querySelector("meta[property='og:url']")?.getAttribute("content"),
    // Internet Explorer, Chrome and SingleFile write such a comment: <!-- saved from url=(0035)https://… -->
    /<!--[^>]{0,200}?saved from url=\(\d+\)(\S+?)\s*-->/i.exec(html.slice(0, 5_000))?.[1],
    /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(html.slice(0, 5_000))?.[1],
    document.querySelector("base[href]")?.getAttribute("href")
  ]
  return candidates.find(candidate => candidate && /^https?:\/\//i.test(candidate) && URL.canParse(candidate)) ?? null
}

const styles = /<style\b[^>]*>[^<]*(?:<(?!\/style)[^<]*)*<\/style[^>]*>/gi

/** The document of a page; without its style sheets where the parser cannot read them ("calc(($header + 20px) * 2)"). */
function parse(html: string, url: string): Document {
  // A console of its own, as jsdom prints its complaints about style sheets to the process's.
  const options = { url, virtualConsole: new VirtualConsole() }
  try {
    return new JSDOM(html, options).window.document
  } catch {
    return new JSDOM(html.replace(styles, ""), options).window.document
  }
}

/**
 * A page from its source: scripts are not run and nothing is fetched. Its address is `url`, else the one that the page names, else the
 * file's own. A truncated page is read as far as it goes.
 */
export function openPage(loaded: LoadedFile, url: string | null): Page {
  const fileUrl = loaded.path ? pathToFileURL(loaded.path).href : "file:///standard-input.html"
  const document = parse(loaded.text, url ?? fileUrl)
  const address = new URL(url ?? savedAddress(loaded.text, document) ?? fileUrl)
  return { document, url: address, isHidden: staticVisibility(document) }
}
