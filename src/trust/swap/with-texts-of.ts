import type { Profile } from "~profile/profile"

/** A profile with every text in it changed, evidence and all; what the texts are filed under stays. */
export function withTextsOf(profile: Profile, change: (text: string) => string): Profile {
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return change(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== "object" || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]))
  }
  return walk(profile) as Profile
}
