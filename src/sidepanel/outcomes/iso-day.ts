/** A day as a date field writes it, in the recruiter's own time zone. @param at milliseconds since the epoch */
export function isoDay(at: number): string {
  const date = new Date(at)
  const two = (value: number) => String(value).padStart(2, "0")
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Noon of that day, in milliseconds since the epoch; null where it is no day. Noon, so that it is the same day a few time zones away. */
export function isoDayOf(text: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!found) return null
  const date = new Date(Number(found[1]), Number(found[2]) - 1, Number(found[3]), 12)
  return isoDay(date.getTime()) === text ? date.getTime() : null
}
