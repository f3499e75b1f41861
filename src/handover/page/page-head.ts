import { escapeHtml } from "./escape-html"

interface PageHead {
  /** BCP 47 tag of the page's language. */
  locale: string
  /** The policy that holds the page to what it carries itself. */
  policy: string
  /** As plain text. */
  title: string
  /** CSS of our own. */
  style: string
}

/** The beginning of a page that is saved as a file, up to its body: it needs no network and tells nobody where it was opened from. */
export function pageHead({ locale, policy, title, style }: PageHead): string {
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>`
}
