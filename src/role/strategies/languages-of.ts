import { findPlaces } from "../parse/place"
import type { Role } from "../role"

const spoken: Record<string, readonly string[]> = {
  Germany: ["de"],
  Austria: ["de"],
  Switzerland: ["de", "fr"],
  DACH: ["de"],
  Luxembourg: ["fr", "de"],
  France: ["fr"],
  Belgium: ["fr"],
  Spain: ["es"],
  Mexico: ["es"],
  Argentina: ["es"],
  Chile: ["es"],
  Colombia: ["es"],
  Peru: ["es"],
  LATAM: ["es", "pt"],
  Portugal: ["pt"],
  Brazil: ["pt"],
  Canada: ["fr"]
}

/** Languages beside English in which people at the role's place write their titles. */
export function languagesOf(role: Role): ReadonlySet<string> {
  const places = role.qualifications.flatMap(({ criterion }) => (criterion?.type === "place" ? criterion.anyOf : []))
  const named = [role.place, ...places].flatMap(place => (place === null ? [] : findPlaces(place)))
  return new Set(named.flatMap(({ name, country }) => own(name) ?? own(country) ?? []))
}

/** A place may be called like a property that every object has. */
function own(place: string): readonly string[] | undefined {
  return Object.hasOwn(spoken, place) ? spoken[place] : undefined
}
