/** Connections that Chromium and Firefox open to one host over HTTP/1.1, which is all that unencrypted servers speak with a browser. */
const connections = 6

/** Requests over one encrypted connection (HTTP/2): as many as the settings take. */
const mostAtAll = 32

/** The most requests that a browser really has under way to a server at a time; more would only wait in the browser, and their time would run. */
export function mostAtOnce(baseUrl: string): number {
  return /^https:/i.test(baseUrl) ? mostAtAll : connections
}

/** Requests at a time of a model: as set, and as the browser lets through. */
export function atOnceOf({ baseUrl, parallel }: { baseUrl: string; parallel: number }): number {
  return Math.min(parallel, mostAtOnce(baseUrl))
}
