import { t } from "./text"
import type { TextKey } from "./text"
import type { DroppedFile } from "./read-dropped-file"
import { maxDocumentMegabytes, maxProfileCharacters, readDroppedFile } from "./read-dropped-file"

/** How long a pasted text may be: the same for a job post as for a profile. */
export const maxPastedCharacters = maxProfileCharacters

const refusals: Record<Exclude<Extract<DroppedFile, { ok: false }>["why"], "document" | "too large">, TextKey> = {
  type: "chatFileType",
  "too long": "chatFileTooLong",
  empty: "chatFileEmpty",
  "not text": "chatFileNotText"
}

/** The text of a file, or the sentence that says why there is none. Never rejects. */
export async function readTextFile(file: File): Promise<{ text: string; refusal: null } | { text: null; refusal: string }> {
  try {
    const read = await readDroppedFile(file)
    if (read.ok) return { text: read.text, refusal: null }
    if (read.why === "document") return { text: null, refusal: t("chatFileWhy", { name: file.name, why: read.said }) }
    if (read.why === "too large") return { text: null, refusal: t("chatFileTooLarge", { name: file.name, limit: maxDocumentMegabytes }) }
    return { text: null, refusal: t(refusals[read.why], { name: file.name, limit: maxPastedCharacters }) }
  } catch {
    // The file was moved or its disk is gone: nothing was taken, and the sentence says so.
    return { text: null, refusal: t("chatFileUnreadable", { name: file.name }) }
  }
}
