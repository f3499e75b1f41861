import { isSentence } from "./sentence"
import type { Wording } from "./wording"

/**
 * Plain data with every sentence in it put into words. With `keepSaid`, code and values stay beside the words: `reason` and `reasonSaid`; for a
 * list of sentences both are lists.
 */
export function worded(value: unknown, wording: Wording, { keepSaid = false } = {}): unknown {
  const deep = (part: unknown): unknown => {
    if (isSentence(part)) return wording(part)
    if (Array.isArray(part)) return part.map(deep)
    if (typeof part !== "object" || part === null || Object.getPrototypeOf(part) !== Object.prototype) return part
    return Object.fromEntries(
      Object.entries(part).flatMap(([name, inner]) => {
        const said = keepSaid && (isSentence(inner) || (Array.isArray(inner) && inner.some(isSentence)))
        return said
          ? [
              [name, deep(inner)],
              [`${name}Said`, inner]
            ]
          : [[name, deep(inner)]]
      })
    )
  }
  return deep(value)
}
