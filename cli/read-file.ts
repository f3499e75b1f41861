import type { NotAProfile, Reading } from "~profile/reading"
import { readPage } from "~sites/page/read-page"
import { readText } from "~sites/plain/read-text"
import { openPage } from "./dom"
import type { PiledFile } from "~documents/pile/open-container"
import { isUnusable, loadBytes, loadFile, type LoadedFile, type UnusableFile } from "./load-file"
import type { Terminal } from "./terminal"

/** Reads one file of any kind that Candor knows. Throws a Refusal where it cannot be opened. */
export async function readFile(file: string, url: string | null, terminal: Terminal): Promise<Reading | NotAProfile> {
  return readLoaded(await loadFile(file, terminal), file === "-" ? null : (file.split(/[\\/]/).pop() ?? file), url)
}

/** Reads a file that was found in an archive, a mailbox or a message. */
export async function readPiled({ name, path, source }: PiledFile): Promise<Reading | NotAProfile> {
  const bytes = Buffer.from(await source.read(0, source.size))
  return readLoaded(await loadBytes(bytes, { file: path, ending: name, path: null }), name, null)
}

function readLoaded(loaded: LoadedFile | UnusableFile, name: string | null, url: string | null): Reading | NotAProfile {
  if (isUnusable(loaded)) return { site: null, reason: loaded.reason }
  return loaded.kind === "html" ? readPage(openPage(loaded, url)) : readText(loaded.text, name, loaded.lines, loaded.unseen)
}
