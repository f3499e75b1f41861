import { foldText } from "~profile/fold-text"

/** Text as it is compared: folded, in lower case, white space as one blank. */
export function collapsed(text: string): string {
  return foldText(text).toLowerCase().replace(/\s+/g, " ").trim()
}

function placesOf(text: string, part: string): [from: number, to: number][] {
  const places: [number, number][] = []
  if (part === "") return places
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push([at, at + part.length])
  return places
}

/** Whether two passages of a text share a place of it. A passage that the text does not hold shares none. */
export function overlap(text: string, one: string, other: string): boolean {
  const whole = collapsed(text)
  const others = placesOf(whole, collapsed(other))
  return placesOf(whole, collapsed(one)).some(([from, to]) => others.some(([start, end]) => from < end && start < to))
}
