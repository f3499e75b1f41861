/** The contract's limit for a pasted profile. Stands here too, because importing the contract carries zod; a test keeps the two equal. */
export const maxProfileCharacters = 400_000

export type DroppedFile = { ok: true; text: string; fileName: string } | { ok: false; why: "type" | "too long" | "empty" | "not text" }

const readable = /\.(txt|text|md|markdown|json)$/i

/**
 * The text of a dropped or chosen file, if it is one that can be read: .txt, .md or .json in UTF-8, up to the limit of a message.
 * Never throws for what the file holds; a file that cannot be opened rejects.
 */
export async function readDroppedFile(file: File): Promise<DroppedFile> {
  if (!readable.test(file.name)) return { ok: false, why: "type" }
  // No character takes more than four bytes in UTF-8, so a larger file is too long whatever it holds, and is not read at all.
  if (file.size > maxProfileCharacters * 4) return { ok: false, why: "too long" }
  let text: string
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer())
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, why: "not text" }
    throw error
  }
  if (text.includes("\u0000")) return { ok: false, why: "not text" }
  if (text.length > maxProfileCharacters) return { ok: false, why: "too long" }
  if (text.trim() === "") return { ok: false, why: "empty" }
  return { ok: true, text, fileName: file.name }
}
