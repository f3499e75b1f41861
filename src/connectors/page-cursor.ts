import { instantOf } from "./wire"

// A cursor is kept, and the worker may die between two pages: so when the pull began goes with it.

interface PagePlace {
  /** The vendor's own cursor; null for the first page. */
  at: string | null
  /** When the pull began, in milliseconds since 1970. */
  began: number
}

/** How far a changed-since is put back: clocks differ, and vendors index late. In milliseconds. */
const overlapMs = 120_000

export function pagePlace(cursor: string | null, now: number): PagePlace {
  const found = cursor === null ? null : /^(\d{10,16})~([^]*)$/.exec(cursor)
  return found ? { began: Number(found[1]), at: found[2] ?? null } : { began: now, at: cursor }
}

/** The cursor of the next page; null at the end. */
export function cursorAfter(place: PagePlace, next: string | null): string | null {
  return next === null ? null : `${place.began}~${next}`
}

/** With what to ask for changes after this pull: an instant a little before it began. */
export function sinceOf(place: PagePlace): string {
  return instantOf(place.began - overlapMs) ?? ""
}

/** The parameters of a vendor's address of the next page: the address itself may be another host's. Null where there is none. */
export function queryOf(address: string | null): string | null {
  if (address === null || address.trim() === "") return null
  const at = address.indexOf("?")
  return at < 0 ? null : address.slice(at + 1)
}
