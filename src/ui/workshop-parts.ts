/** The parts of the Workshop, in the order in which they stand. */
export const workshopParts = ["runs", "learned", "patterns", "roles", "numbers", "outcomes", "log", "trust", "requests"] as const
export type WorkshopPart = (typeof workshopParts)[number]

/** Where in the Workshop: a part, and one run or preference of it. */
export interface WorkshopPlace {
  part: WorkshopPart
  id: string | null
}

/** The place as it stands behind the `#` of the Workshop's address: `runs`, `runs/ID`. */
export function hashOf({ part, id }: WorkshopPlace): string {
  return id === null ? part : `${part}/${encodeURIComponent(id)}`
}

/** @param hash with or without its `#`; whatever names no part is the first one */
export function placeOfHash(hash: string): WorkshopPlace {
  const [name, id] = hash.replace(/^#/, "").split("/", 2)
  const part = workshopParts.find(one => one === name)
  if (!part) return { part: workshopParts[0], id: null }
  return { part, id: id ? decoded(id) : null }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    // An address that somebody cut: the part is shown, and nothing of it opened.
    return null
  }
}
