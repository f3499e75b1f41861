import { zipSync } from "fflate"

/** The earliest time that a zip can hold: what was packed when is nobody's business, and the same files give the same bytes. */
const mtime = new Date(1980, 0, 1)

/** One zip of files by their paths, in the order of the paths. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(sorted.map(([name, bytes]) => [name, [bytes, { mtime, level: 9 as const }]])))
}
