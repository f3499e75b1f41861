/** The origin of a page that Candor could be switched on for (https, or http on this machine), or null for every other address. */
export function webOrigin(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, hostname, origin } = new URL(url)
  if (protocol === "https:") return origin
  return protocol === "http:" && (hostname === "localhost" || hostname === "127.0.0.1") ? origin : null
}

/** Whether the browser lets an extension read the page at this address at all. Unknown addresses are worth a try. */
export function isReadable(url: string | null): boolean {
  return url === null || /^(https?|file):/i.test(url)
}
