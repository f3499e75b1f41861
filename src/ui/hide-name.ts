const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/**
 * A text with a person's name taken out, for blind mode: the whole name, and each of its parts that stands as a word of its own. Initials
 * are left: one letter names nobody and would tear words apart.
 */
export function hideName(text: string, name: string | null, instead: string): string {
  const parts = (name ?? "").split(/[\s,]+/).filter(part => [...part].length > 1)
  if (parts.length === 0) return text
  const part = `(?:${parts
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|")})`
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${part}(?:[\\s,]+${part})*(?![\\p{L}\\p{N}])`, "giu"), instead)
}
