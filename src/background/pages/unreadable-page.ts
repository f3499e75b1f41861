/** Where browsers let no extension in, by host and the beginning of the path. */
const stores: readonly [host: string, path: string][] = [
  ["chromewebstore.google.com", "/"],
  ["chrome.google.com", "/webstore"],
  ["addons.mozilla.org", "/"],
  ["microsoftedge.microsoft.com", "/addons"]
]

/**
 * Why the page side could not be put into a tab, as a sentence that says what to do. The browser's own errors are worded differently in
 * each version, so the address is asked first.
 * @param url null where the browser does not tell, because the icon was not clicked on this page
 */
export function whyUnreadable(url: string | null, error: unknown): string {
  const address = url !== null && URL.canParse(url) ? new URL(url) : null
  const message = error instanceof Error ? error.message : ""
  if (address) {
    const { protocol, hostname, pathname } = address
    if (stores.some(([host, path]) => hostname === host && pathname.startsWith(path))) {
      return "The browser lets no extension read its store. Open a person's profile, then click Candor's icon there."
    }
    if (protocol === "file:") {
      return "The browser keeps local files closed. Allow access to file addresses in Candor's settings in the browser, or copy the text into the chat."
    }
    if (protocol !== "http:" && protocol !== "https:") {
      return "This is one of the browser's own pages, which cannot be read. Open a person's profile, then click Candor's icon there."
    }
    if (pathname.toLowerCase().endsWith(".pdf"))
      return "This tab shows a PDF. Save it, then drop or choose the file here: a résumé below, a job post in the chat."
  }
  if (/error page/i.test(message)) return "This page did not load. Reload it, then click Candor's icon in the toolbar and Read this page."
  return "Candor may not read this page yet. Click Candor's icon in the toolbar on this page, then Read this page."
}

/** A page that took the page side in and then said nothing. */
export const pageDidNotAnswer = "The page did not answer. Reload it, then click Candor's icon in the toolbar and Read this page."
