import type { VerdictWord } from "~evaluation/evaluation"
import type { Profile } from "~profile/profile"
import { swapIds, swapOne, type SwapId } from "./swaps"

export interface PersonToSwap {
  id: string
  profile: Profile
}

/** What a judge says of one profile: verdicts by qualification, and what orders people of the same verdicts. */
export interface SaidOfProfile {
  verdicts: Readonly<Record<string, VerdictWord>>
  /** Compared one after the other, the larger first: whoever has the larger one stands above. */
  order: readonly number[]
}

/** Whoever is tested: the rules, or a model. It may answer otherwise when it is asked the same again. */
export type JudgeToTest = (profile: Profile) => SaidOfProfile | Promise<SaidOfProfile>

/** A verdict that came out otherwise, and what alone was changed. */
export interface MovedVerdict {
  personId: string
  cause: SwapId
  qualificationId: string
  before: VerdictWord
  after: VerdictWord
}

/** Where somebody would stand among the others as they are (1 is the first), and what alone was changed. */
export interface MovedPlace {
  personId: string
  cause: SwapId
  before: number
  after: number
}

export interface SwapReport {
  people: number
  /** Verdicts that were compared, for each swap. */
  verdicts: number
  moved: MovedVerdict[]
  places: MovedPlace[]
  bySwap: Record<SwapId, { verdicts: number; places: number }>
  /** The same question put again: what moves then has no cause but the judge. Null where it was not asked again. */
  noise: { verdicts: number; places: number } | null
}

export interface SwapOptions {
  /** Years before this one are in the past. */
  untilYear: number
  /** Whether everybody is judged a second time as they are: for a judge that may answer otherwise. */
  repeats?: boolean
  /** Called after each person: lets others work, and may reject to end it. */
  onPerson?: (done: number) => Promise<void> | void
}

/**
 * Judges the same people with one thing changed about who they are, twelve times each, and lists whatever moves. Each is compared with
 * themselves and placed among all others as those are, so that a moved place has one cause.
 */
export async function swapTest(people: readonly PersonToSwap[], judge: JudgeToTest, options: SwapOptions): Promise<SwapReport> {
  const { untilYear, repeats = false, onPerson } = options
  const own: SaidOfProfile[] = []
  for (const { profile } of people) own.push(await judge(profile))
  const placeOf = (at: number, said: SaidOfProfile) =>
    1 +
    own.filter(
      (other, place) =>
        place !== at && (compareOrder(other.order, said.order) < 0 || (place < at && compareOrder(other.order, said.order) === 0))
    ).length
  const report: SwapReport = {
    people: people.length,
    verdicts: own.reduce((sum, { verdicts }) => sum + Object.keys(verdicts).length, 0),
    moved: [],
    places: [],
    bySwap: Object.fromEntries(swapIds.map(id => [id, { verdicts: 0, places: 0 }])) as SwapReport["bySwap"],
    noise: repeats ? { verdicts: 0, places: 0 } : null
  }
  for (const [at, { id: personId, profile }] of people.entries()) {
    const asTheyAre = own[at] as SaidOfProfile
    for (const cause of swapIds) {
      const { before, after } = swapOne(cause, profile, at, untilYear)
      const [first, second] = [before === profile ? asTheyAre : await judge(before), await judge(after)]
      for (const { qualificationId, from, to } of differing(first, second)) {
        report.moved.push({ personId, cause, qualificationId, before: from, after: to })
        report.bySwap[cause].verdicts++
      }
      const [from, to] = [placeOf(at, first), placeOf(at, second)]
      if (from === to) continue
      report.places.push({ personId, cause, before: from, after: to })
      report.bySwap[cause].places++
    }
    if (report.noise) {
      const again = await judge(profile)
      report.noise.verdicts += differing(asTheyAre, again).length
      if (placeOf(at, again) !== placeOf(at, asTheyAre)) report.noise.places++
    }
    await onPerson?.(at + 1)
  }
  return report
}

function differing(a: SaidOfProfile, b: SaidOfProfile): { qualificationId: string; from: VerdictWord; to: VerdictWord }[] {
  return Object.entries(a.verdicts).flatMap(([qualificationId, from]) => {
    const to = b.verdicts[qualificationId] ?? "unknown"
    return from === to ? [] : [{ qualificationId, from, to }]
  })
}

/** Below 0 where `a` stands above `b`. */
function compareOrder(a: readonly number[], b: readonly number[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? 0
    if (one !== other) return other - one
  }
  return 0
}
