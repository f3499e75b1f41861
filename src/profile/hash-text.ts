/**
 * A text as a number of 32 bits, the same everywhere and no secret: FNV-1a (Fowler, Noll, Vo) over its UTF-16 units. Two texts may share one.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
