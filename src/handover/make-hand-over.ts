import type { Evaluation, Verdict, VerdictWord } from "~evaluation/evaluation"
import { presentationOf } from "~evaluation/presentation"
import type { Profile } from "~profile/profile"
import type { Qualification, Role } from "~role/role"
import { withTexts } from "~sentence/with-texts"
import type { HandedPerson, HandedVerdict, HandOver, HandOverOrder } from "./hand-over"

/** What is known of somebody who is handed over, as the store has it. */
export interface PersonToHand {
  name: string | null
  headline: string | null
  location: string | null
  url: string | null
  /** Null where no reading is kept any more. */
  profile: Profile | null
  evaluation: Evaluation | null
  /** Qualification → the verdict that the recruiter set. */
  overrides: ReadonlyMap<string, VerdictWord>
  /** What they say against verdicts; null is against all of them. */
  disputes?: readonly { qualificationId: string | null; text: string }[]
}

export interface HandOverWishes {
  id: string
  /** Milliseconds since the epoch. */
  at: number
  isBlind: boolean
  order: HandOverOrder
  /** A text without what says who somebody is. */
  strike: (text: string, who: { name: string | null; schools: readonly string[] }) => string
}

const mostJobs = 2
const mostQuotes = 4

/**
 * A shortlist as it leaves, people in the order given (`handedOrder`). The verdict that stands is the recruiter's where they set one. Blind, there is no name,
 * address, place or headline, and what says who somebody is is struck out of every text; employers and titles stay, because without them
 * nothing could be said of the work.
 */
export function makeHandOver(role: Role, people: readonly PersonToHand[], wishes: HandOverWishes): HandOver {
  const { id, at, isBlind } = wishes
  return {
    id,
    at,
    title: role.title,
    place: role.place,
    isBlind,
    order: handedOrder(role, wishes.order),
    presentsOnly: presentationOf(role) === "as received",
    qualifications: role.qualifications.map(({ id, kind, text }) => ({ id, kind, text })),
    people: people.map((person, at) => handed(person, role.qualifications, `p${at + 1}`, wishes))
  }
}

/** In which order a role's people leave: in the one that was wished, where the role ranks anybody. */
export function handedOrder(role: Role, wished: HandOverOrder): HandOverOrder {
  return presentationOf(role) === "ranked" ? wished : "as received"
}

function handed(person: PersonToHand, asked: readonly Qualification[], ref: string, { isBlind, strike }: HandOverWishes): HandedPerson {
  const schools = person.profile?.education.flatMap(({ school }) => school ?? []) ?? []
  const shown = (text: string) => (isBlind ? strike(text, { name: person.name, schools }) : text)
  const shownOrNull = (text: string | null) => (text === null || shown(text).trim() === "" ? null : shown(text))
  const isJudged = person.evaluation !== null || person.overrides.size > 0
  return {
    ref,
    name: isBlind ? null : person.name,
    headline: isBlind ? null : person.headline,
    location: isBlind ? null : person.location,
    url: isBlind ? null : webAddress(person.url),
    jobs: (person.profile?.positions ?? []).slice(0, mostJobs).map(({ title, company, start, end }) => ({
      title: shownOrNull(title),
      company: shownOrNull(company),
      dates: start === null && end === null ? null : [start ?? "?", end ?? "?"].join(" – ")
    })),
    verdicts: isJudged ? asked.map(({ id }, at) => ({ ...verdictOf(id, person, shown), ...disputedIn(person, id, at === 0, shown) })) : []
  }
}

/** What is said against a verdict stands beside it; what is said against all of them, beside the first. */
function disputedIn(
  { disputes = [] }: PersonToHand,
  asked: string,
  isFirst: boolean,
  shown: (text: string) => string
): Pick<HandedVerdict, "disputed"> {
  const own = disputes.filter(({ qualificationId }) => qualificationId === asked || (isFirst && qualificationId === null))
  return own.length === 0 ? {} : { disputed: own.map(({ text }) => shown(text)) }
}

function verdictOf(qualificationId: string, { evaluation, overrides }: PersonToHand, shown: (text: string) => string): HandedVerdict {
  const ruled = evaluation?.verdicts.find(verdict => verdict.qualificationId === qualificationId)
  const own = overrides.get(qualificationId)
  const isRecruiters = own !== undefined && own !== ruled?.verdict
  const verdict = own ?? ruled?.verdict ?? "unknown"
  return {
    qualificationId,
    verdict,
    isRecruiters,
    quotes: quotesFor(ruled, verdict).map(({ quote, label }) => ({ text: shown(quote), under: label === null ? null : shown(label) })),
    isNearest: ruled?.verdict === "unknown",
    // What was read before the recruiter said otherwise speaks against what now stands.
    reason: isRecruiters || !ruled?.reason ? "" : withTexts(ruled.reason, shown),
    ask: verdict === "unknown" && ruled?.ask ? withTexts(ruled.ask, shown) : null
  }
}

/** The words that a verdict rests on; of one that the recruiter turned round, none: they said the contrary. */
function quotesFor(ruled: Verdict | undefined, standing: VerdictWord): Verdict["evidence"] {
  if (!ruled || (ruled.verdict !== standing && ruled.verdict !== "unknown")) return []
  // The same words twice, in other capitals, are one quote; and where it stands is no news where it is what is quoted.
  const quotes = new Map(ruled.evidence.toReversed().map(one => [one.quote.toLowerCase(), one]))
  return [...quotes.values()]
    .toReversed()
    .map(one => (one.label !== null && quotes.has(one.label.toLowerCase()) ? { ...one, label: null } : one))
    .slice(0, mostQuotes)
}

/** An address that may stand behind a link. A page's own may be `file:` or worse. */
function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null
  return URL.canParse(url) ? new URL(url).href : null
}
