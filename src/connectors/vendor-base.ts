import type { ConnectorSettings } from "./connector-settings"

/**
 * Where requests go, without a slash at the end: the given address, or the vendor's own. A given address without a path gets the vendor's
 * path ("/v1"), as a stand-in for the vendor's host would have it.
 */
export function vendorBase({ baseUrl }: Pick<ConnectorSettings, "baseUrl">, own: string): string {
  if (baseUrl === null) return own
  const given = new URL(baseUrl)
  const path = given.pathname.replace(/\/+$/, "")
  return `${given.origin}${path === "" ? new URL(own).pathname.replace(/\/+$/, "") : path}`
}

/** Origins as match patterns for a host permission. */
export function hostsOf(...addresses: string[]): string[] {
  return [
    ...new Set(addresses.map(address => (address.includes("*") ? address : `${new URL(address).protocol}//${new URL(address).hostname}/*`)))
  ]
}
