/**
 * The browser's extension API. `chrome` answers with promises in Chromium and in Firefox's Manifest V3; `browser` is the fallback for a
 * browser that has only that name. Looked up on every call, so that tests can put a fake in its place, and because `runtime` loses its
 * id while a page is open when the extension is updated.
 */
export function api(): typeof chrome {
  const scope = globalThis as { chrome?: typeof chrome; browser?: typeof chrome }
  const found = scope.chrome ?? scope.browser
  if (!found) throw new Error("The browser's extension API is not here.")
  return found
}
