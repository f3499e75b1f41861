import type { Position, Profile, ProfileDate } from "./profile"

/** A position in one line: what, where, when. */
export interface JobLine {
  title: string | null
  company: string | null
  start: ProfileDate
  end: ProfileDate
  description: string | null
}

/** Later dates sort after earlier ones; "present" after all. */
const order = (date: ProfileDate) => (date === "present" ? "9999" : (date ?? ""))

/**
 * Somebody's positions, the last one first: what still runs, then by their ends and beginnings. Where one has no date, they stand as the page has
 * them, which is as good as always the same.
 *
 * @param most how many, at least 1
 */
export function jobLines({ positions }: Pick<Profile, "positions">, most: number): JobLine[] {
  const isDated = positions.every(({ start }) => start !== null)
  const latestFirst = (a: Position, b: Position) =>
    order(b.end ?? b.start).localeCompare(order(a.end ?? a.start)) || order(b.start).localeCompare(order(a.start))
  const sorted = isDated ? [...positions].sort(latestFirst) : positions
  return sorted.slice(0, most).map(({ title, company, start, end, description }) => ({ title, company, start, end, description }))
}
