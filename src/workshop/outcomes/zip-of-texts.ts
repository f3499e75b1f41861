import { strToU8, zipSync } from "fflate"

/** Texts as one archive. Loaded late: most who look at their outcomes save no files. */
export function zipOf(files: readonly { name: string; text: string }[]): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])))
}
