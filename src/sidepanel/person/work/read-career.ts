import { careerOf, monthOf, nameOf } from "~evaluation/career/career"
import type { CareerFacts } from "~evaluation/career/career-facts"
import { careerFacts } from "~evaluation/career/career-facts"
import { ProfileIndex } from "~evaluation/profile-index"
import type { Profile } from "~profile/profile"
import { inWords } from "~ui/text"

/** A dated position as a bar of the timeline; months are counted since year 0, `lane` from 0 keeps bars that overlap apart. */
export interface CareerSpan {
  label: string
  from: number
  to: number
  lane: number
}

export interface ReadCareer {
  facts: CareerFacts
  /** Earliest first; positions without a stated end are left out, as they are in the sums. */
  spans: CareerSpan[]
  /** The running month. */
  now: number
}

/** What dates say of a career, in words and as bars. Loaded when a card needs it, because it brings the vocabulary of skills along. */
export function readCareer(profile: Profile, now: Date): ReadCareer {
  const month = monthOf(now)
  const spans = careerOf(new ProfileIndex(profile), month)
    .dated.filter(({ open, likely }) => !open && likely.to > likely.from)
    .map(position => ({ label: inWords(nameOf(position)), ...position.likely, lane: 0 }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const lanes: number[] = []
  for (const span of spans) {
    const free = lanes.findIndex(reached => reached <= span.from)
    span.lane = free === -1 ? lanes.length : free
    lanes[span.lane] = span.to
  }
  return { facts: careerFacts(profile, now), spans, now: month }
}
