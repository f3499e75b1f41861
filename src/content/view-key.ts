import { canonicalUrl } from "~profile/identity"

/**
 * What makes two addresses the same page view: tracking, locale, overlays and jumps inside the page are not another page. A hash that is
 * a route (`#/people/3`, `#!people`) is.
 */
export function viewKey(url: URL): string {
  return canonicalUrl(url) + (/^#[!/]/.test(url.hash) ? url.hash : "")
}
