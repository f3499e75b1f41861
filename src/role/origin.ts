import * as z from "zod"

/**
 * Who says a part of a role, where it is not the recruiter: a pack of patterns that was taken in. Both are null where it came from one before
 * that was kept.
 */
export const originSchema = z.object({
  /** What the pack is called. */
  pack: z.string().min(1).max(80).nullable(),
  /** Who made it, or gave it to the recruiter. */
  by: z.string().min(1).max(80).nullable()
})
export type Origin = z.infer<typeof originSchema>

/** It came from a pack, or from patterns put together, before it was kept from which. */
export const unknownOrigin: Origin = { pack: null, by: null }

/** Whether two parts come from the same one. */
export function isSameOrigin(a: Origin | undefined, b: Origin | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.pack === b.pack && a.by === b.by)
}

/**
 * A name as it is said of a pack or its author: one line, without quotation marks and signs that nobody sees, so that it can pretend to be
 * nothing else of the sentence it stands in. Null where nothing is left.
 */
export function originName(text: string): string | null {
  const name = text
    .normalize("NFC")
    .replace(/[\p{C}\u2028\u2029]/gu, " ")
    .replace(/["“”„«»‹›‘‚`]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, 80)
    .trim()
  return /[\p{L}\p{N}]/u.test(name) ? name : null
}
