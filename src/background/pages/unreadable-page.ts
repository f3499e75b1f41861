import { sentence, type Sentence, sentences } from "~sentence/sentence"
/** Where browsers let no extension in, by host and the beginning of the path. */
const stores: readonly [host: string, path: string][] = [
  ["chromewebstore.google.com", "/"],
  ["chrome.google.com", "/webstore"],
  ["addons.mozilla.org", "/"],
  ["microsoftedge.microsoft.com", "/addons"]
]

/** The code of what is said where only the recruiter's word is missing. */
export const notAllowedCode = sentence("pageNotAllowed").code

/**
 * Why the page side could not be put into a tab, as a sentence that says what to do. The browser's own errors are worded differently in
 * each version, so the address is asked first.
 * @param url null where the browser does not tell, because the icon was not clicked on this page
 */
export function whyUnreadable(url: string | null, error: unknown): Sentence {
  const address = url !== null && URL.canParse(url) ? new URL(url) : null
  const message = error instanceof Error ? error.message : ""
  if (address) {
    const { protocol, hostname, pathname } = address
    if (stores.some(([host, path]) => hostname === host && pathname.startsWith(path))) {
      return sentence("pageBrowserStore")
    }
    if (protocol === "file:") {
      return sentence("pageLocalFile")
    }
    if (protocol !== "http:" && protocol !== "https:") {
      return sentence("pageBrowserOwn")
    }
    if (pathname.toLowerCase().endsWith(".pdf")) return sentences([sentence("pagePdf"), sentence("pagePdfNext")])
  }
  if (/error page/i.test(message)) return sentence("pageNotLoaded")
  return sentence("pageNotAllowed")
}

/** A page that took the page side in and then said nothing. */
export const pageDidNotAnswer = sentence("pageSilent")
