/* eslint-disable @typescript-eslint/no-require-imports -- an import cannot be left out of a build. */
import type * as apart from "./parts-apart"

/**
 * The scripts of the worker's late parts, by the parts' names (ADR 15). Firefox has an event page and no worker: a page cannot import a script
 * at once, so there the parts are in the bundle, and there are no scripts.
 */
export const lateScripts: Readonly<Record<string, string>> = scriptsOfBrowser()

function scriptsOfBrowser(): Readonly<Record<string, string>> {
  // The build knows the browser, and takes along what the one branch that is left asks for.
  if (process.env.PLASMO_BROWSER === "firefox") {
    require("./parts-within")
    return {}
  } else {
    return (require("./parts-apart") as typeof apart).scripts
  }
}
