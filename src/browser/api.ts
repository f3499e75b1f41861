import type { Browser } from "webextension-polyfill"

/** On the global object: a chunk or a part that is loaded late has its own copy of every module, this one included. */
const place = Symbol.for("candor.api")
const scope = globalThis as unknown as { [place]?: Browser; chrome?: Browser; browser?: Browser }

/** Called first of all by the worker and by each page of the extension, with the API as the standard has it (polyfill.ts, ADR 16). */
export function provideApi(browser: Browser): void {
  scope[place] = browser
}

/**
 * The browser's extension API. In the page side it is the browser's own object: the polyfill would be a sixth of what may be injected, and
 * `chrome` answers with promises in Chromium and in Firefox's Manifest V3. Looked up on every call, so that tests can put a fake in its
 * place, and because `runtime` loses its id while a page is open when the extension is updated.
 */
export function api(): Browser {
  const found = scope[place] ?? scope.chrome ?? scope.browser
  if (!found) throw new Error("The browser's extension API is not here.")
  return found
}
