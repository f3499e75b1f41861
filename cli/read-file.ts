import type { NotAProfile, Reading } from "~profile/reading"
import { readPage } from "~sites/page/read-page"
import { readText } from "~sites/plain/read-text"
import { openPage } from "./dom"
import { isUnusable, loadFile } from "./load-file"
import type { Terminal } from "./terminal"

/** Reads one file of any kind that Candor knows. Throws a Refusal where it cannot be opened. */
export async function readFile(file: string, url: string | null, terminal: Terminal): Promise<Reading | NotAProfile> {
  const loaded = await loadFile(file, terminal)
  if (isUnusable(loaded)) return { site: null, reason: loaded.reason }
  return loaded.kind === "html"
    ? readPage(openPage(loaded, url))
    : readText(loaded.text, file === "-" ? null : (file.split(/[\\/]/).pop() ?? file))
}
