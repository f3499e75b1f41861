import * as z from "zod"

/**
 * A line of a file as it stands on its page, for readers that go by the form of a text. Points are 1/72 inch. A file without pages (Word,
 * HTML) has lines by their mark-up: no place, and `size` and `bold` as far as the file says them.
 */
export const documentLineSchema = z.object({
  /** A gap that is wider than a word's is three spaces. */
  text: z.string(),
  /** From 0 on. */
  page: z.number().int().nonnegative(),
  /** Where it begins, from the page's left edge, in points. */
  x: z.number(),
  /** Where it ends, in points. */
  end: z.number(),
  /** Its base line, from the page's top edge, in points. */
  y: z.number(),
  /** The largest letters in it, in points. */
  size: z.number().nonnegative(),
  bold: z.boolean(),
  /** Across the page, or in the wider or the narrower of two columns. */
  column: z.enum(["full", "main", "side"]),
  /** From the base line above it in its column, in points; 0 for the first of a column on a page. */
  gap: z.number()
})
export type DocumentLine = z.infer<typeof documentLineSchema>
