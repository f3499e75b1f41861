import type { Evidence } from "~profile/evidence"
import { stanceOf } from "./text/stance"
import type { Stance } from "./text/stance"
import type { ProfileIndex, Segment } from "./profile-index"

/** A pattern found in the profile's own words. */
export interface PatternHit {
  segment: Segment
  match: RegExpExecArray
  stance: Stance
  quote: Evidence
}

/**
 * Every place where a pattern (with the flag `g`) stands in the profile's words, in the order of the profile. `cheap` is looked for first,
 * because most texts hold nothing of the kind.
 */
export function findPattern(index: ProfileIndex, pattern: RegExp, cheap: RegExp, kinds?: readonly Segment["kind"][]): PatternHit[] {
  const hits: PatternHit[] = []
  for (const segment of index.segments) {
    if (kinds && !kinds.includes(segment.kind)) continue
    if (!cheap.test(segment.text)) continue
    for (const match of segment.text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const stance = stanceOf(segment.text, match.index, end)
      hits.push({ segment, match, stance, quote: index.quote(segment, match.index, end) })
    }
  }
  return hits
}
