import type { Profile } from "~profile/profile"
import { fold } from "~role/vocabulary/tokens"

/** A shorter stretch lies within what dates without a day can hide. */
const leastGapMonths = 6

/**
 * What a decision about somebody could rest on that must never be learned: endings of the name, the schools, the places, the languages
 * spoken, how long ago studies or work began, gaps. Opaque keys that are compared and never shown: nothing is concluded from them about the
 * person. They are worked out while preferences are derived, kept nowhere, and only take part so that a skill that merely stands in for one
 * of them is not proposed (derive-preferences.ts).
 */
export function guardsOf(profile: Profile): string[] {
  const guards = new Set<string>()
  const names = profile.name === null ? [] : fold(profile.name).split(" ").filter(Boolean)
  for (const name of [names[0], names.at(-1)]) {
    if (name === undefined) continue
    guards.add(`ends:${name.slice(-2)}`)
    guards.add(`ends:${name.slice(-1)}`)
  }
  if (profile.name !== null && /[^\p{ASCII}]/u.test(profile.name)) guards.add("letters")
  for (const { school, end, start } of profile.education) {
    if (school !== null) guards.add(`school:${fold(school)}`)
    for (const [what, date] of [["from", start] as const, ["to", end] as const])
      for (const band of bandsOf(date)) guards.add(`studied ${what}:${band}`)
  }
  if (profile.education.length === 0) guards.add("no school")
  for (const part of (profile.location ?? "").split(",")) if (fold(part) !== "") guards.add(`place:${fold(part)}`)
  for (const { name } of profile.languages) guards.add(`speaks:${fold(name)}`)
  const starts = profile.positions.map(({ start }) => start).filter(start => start !== null && start !== "present")
  for (const band of bandsOf(starts.sort()[0] ?? null)) guards.add(`worked from:${band}`)
  if (hasGap(profile)) guards.add("gap")
  return [...guards]
}

/** Every fifth year that a date lies before, so that any rule of the kind "graduated after 2010" has a key near to it. */
function bandsOf(date: string | null): string[] {
  const year = Number(date?.slice(0, 4) ?? Number.NaN)
  if (!Number.isFinite(year)) return []
  return Array.from({ length: 13 }, (_, at) => 1965 + at * 5)
    .filter(edge => year < edge)
    .map(edge => `before ${edge}`)
}

function hasGap({ positions }: Profile): boolean {
  const spans = positions
    .flatMap(({ start, end }) =>
      start === null || start === "present"
        ? []
        : [{ from: monthsOf(start), to: end === "present" ? Infinity : end === null ? Number.NaN : monthsOf(end, 11) }]
    )
    .sort((a, b) => a.from - b.from)
  let last = Number.NaN
  for (const { from, to } of spans) {
    if (from - last > leastGapMonths) return true
    if (Number.isNaN(last) || !(to <= last)) last = to
  }
  return false
}

function monthsOf(date: string, withoutMonth = 0): number {
  const [year = 0, month] = date.split("-").map(Number)
  return year * 12 + (month === undefined ? withoutMonth : month - 1)
}
