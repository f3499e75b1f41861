// Parameters that say where a visitor came from or in which language, never whose page it is.
const noise =
  /^(utm_.*|trk|trackingid|lipi|licu|midtoken|midsig|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|referrer|source|originalsubdomain|locale|lang|language|hl|_l|tab|sessionid)$/i

/**
 * One address per person: no tracking, locale, overlay or hash, no `www.`, no trailing slash. The same profile on another tab, in another
 * language or with a dialog open gives the same address.
 */
export function canonicalUrl(url: URL): string {
  const slug = linkedInSlug(url)
  if (isLinkedInHost(url)) {
    const path = slug ? `in/${encodeURIComponent(slug)}` : linkedInView(url)
    if (path) return `https://www.linkedin.com/${path}`
  }
  const host = url.host.toLowerCase().replace(/^www\./, "")
  const path = safeDecode(url.pathname).replace(/\/(index\.(html?|php))?$/i, "")
  const kept = [...url.searchParams].filter(([name]) => !noise.test(name)).sort(([a], [b]) => (a < b ? -1 : 1))
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : ""
  return `${url.protocol}//${host}${encodeURI(path)}${query}`
}

/** True for linkedin.com and its language hosts (fr.linkedin.com), false for look-alikes (linkedin.com.example). */
export function isLinkedInHost(url: URL): boolean {
  return url.hostname === "linkedin.com" || url.hostname.endsWith(".linkedin.com")
}

/** The person's part of a LinkedIn-like address, percent-decoded and in lower case; null where the path is no profile's. */
export function linkedInSlug(url: URL): string | null {
  const part = /\/in\/([^/?#]+)/.exec(url.pathname)?.[1]
  return part ? safeDecode(part).toLowerCase().normalize("NFC") : null
}

/**
 * A person's page in Recruiter ("talent/profile/…") or Sales Navigator ("sales/lead/…"), without the project or search it was opened from;
 * null where the path is no such page's. The ids are the site's own: they say nothing of the public address.
 */
export function linkedInView(url: URL): string | null {
  const found = /^\/(?:(?:talent|recruiter)\/(?:.+\/)?(profile)|sales\/(?:lead|people))\/([^/,]+)/.exec(url.pathname)
  return found ? `${found[1] ? "talent/profile" : "sales/lead"}/${found[2]}` : null
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray percent sign: the address stays as it is written.
    return text
  }
}
