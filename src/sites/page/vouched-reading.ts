import type { PageFinding } from "~profile/health"
import { canonicalUrl } from "~profile/identity"
import type { Reading } from "~profile/reading"
import { sentence } from "~sentence/sentence"
import { sites } from "../registry"
import webPage from "../plain/web-page"

/**
 * A reading with the key and the name of its site only where the browser vouches for the host. A page elsewhere that is built like a site's own,
 * a saved copy or a trap, is read as well, and kept as a page of its own: whoever it seems to be is not overwritten, and may be linked to
 * it by the recruiter.
 *
 * @param url the address by which the browser knows the page, never one that the page names
 */
export function vouchedReading(reading: Reading, url: URL): Reading {
  const site = sites.find(({ id }) => id === reading.site)
  if (!site?.hosts || site.hosts.some(host => isWithin(url, host))) return reading
  return {
    ...reading,
    site: webPage.id,
    personKey: canonicalUrl(url),
    health: { ...reading.health, layout: null, findings: [...reading.health.findings, elsewhere(site.name, url)] }
  }
}

function isWithin({ protocol, hostname }: URL, host: string): boolean {
  return protocol === "https:" && (hostname === host || hostname.endsWith(`.${host}`))
}

function elsewhere(site: string, { host, protocol }: URL): PageFinding {
  const where = protocol === "file:" ? sentence("fileOnMachine") : host
  return {
    code: "site-elsewhere",
    message: sentence("pageElsewhere", { site, where }),
    quote: null
  }
}
