import type { TextKey } from "~ui/text"

/** The places of the panel in their order, which is also the order of Alt+1 to Alt+3. */
export const placeIds = ["role", "person", "people"] as const
export type PlaceId = (typeof placeIds)[number]

export const placeNames: Record<PlaceId, TextKey> = {
  role: "placeRole",
  person: "placePerson",
  people: "placePeople"
}

export function isPlaceId(value: unknown): value is PlaceId {
  return placeIds.some(id => id === value)
}
