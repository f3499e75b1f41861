import type { VerdictWord } from "~evaluation/evaluation"
import { qualificationKinds, type QualificationKind } from "~role/qualification-kind"
import { sentence, type Sentence } from "~sentence/sentence"
import type { Wording } from "~sentence/wording"
import type { HandedPerson, HandedVerdict, HandOver } from "./hand-over"

/** In which language a hand-over is written: its words, and the locale (BCP 47) that its dates follow. */
export interface HandOverLanguage {
  wording: Wording
  locale: string
}

/** One qualification of one person in words. */
export interface WordedRow {
  asked: string
  verdict: string
  icon: string
  /** Which of three looks the verdict takes: of what is to be avoided, found is the bad news. */
  tone: "good" | "bad" | "open"
  quotes: { text: string; under: string | null }[]
  /** Said before the quotes where they are no evidence; empty otherwise. */
  nearest: string
  /** Why, in small, and what the person says against it; empty where nothing is to be said. */
  reason: string
  /** The question to put, with "Ask:" before it; empty where there is none. */
  ask: string
}

export interface WordedPerson {
  ref: string
  name: string
  headline: string
  jobs: string[]
  url: string | null
  /** "4 of 5", by kind; only kinds that the role has. None where nothing is added up. */
  counts: { kind: string; met: string }[]
  /** Null where nothing is added up. */
  unknown: number | null
  /** Said in place of the rows where nobody was evaluated. */
  notJudged: string
  groups: { kind: string; rows: WordedRow[] }[]
}

/** A hand-over in words: what every form of it is written from. */
export interface WordedHandOver {
  heading: string
  place: string
  /** How many, in which order, of which day. */
  facts: string[]
  /** What a verdict rests on, and what blind means where it is. */
  how: string[]
  people: WordedPerson[]
}

const kindNames: Record<QualificationKind, Sentence> = {
  must: sentence("handOverMust"),
  nice: sentence("handOverNice"),
  avoid: sentence("handOverAvoid")
}
const icons: Record<VerdictWord, string> = { met: "✓", "not met": "–", unknown: "?" }
const verdictNames: Record<VerdictWord, Sentence> = {
  met: sentence("verdictMet"),
  "not met": sentence("verdictNotMet"),
  unknown: sentence("verdictUnknown")
}
const avoidNames: Record<VerdictWord, Sentence> = {
  met: sentence("handOverFound"),
  "not met": sentence("handOverNotFound"),
  unknown: sentence("verdictUnknown")
}

/** Puts a hand-over into words. Text of profiles stays as it stands: whoever writes it into a file escapes it. */
export function wordedHandOver(handOver: HandOver, { wording, locale }: HandOverLanguage): WordedHandOver {
  const { title, place, at, people, order, presentsOnly, isBlind } = handOver
  const ordered = presentsOnly ? "handOverPresentsOnly" : order === "ranked" ? "handOverRanked" : "handOverAsReceived"
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date(at))
  return {
    heading: wording(headingOf(title, people.length === 1)),
    place: place ?? "",
    facts: [wording(sentence("handOverPeople", { count: people.length })), ...(people.length < 2 ? [] : [wording(sentence(ordered))]), day],
    how: [wording(sentence("handOverHow")), ...(isBlind ? [wording(sentence("handOverIsBlind"))] : [])],
    people: people.map((person, at) => wordedPerson(person, at + 1, handOver, wording))
  }
}

/** One person is no list. */
function headingOf(title: string | null, isOne: boolean): Sentence {
  if (title === null) return isOne ? sentence("handOverHeadingOneUntitled") : sentence("handOverHeadingUntitled")
  return isOne ? sentence("handOverHeadingOne", { title }) : sentence("handOverHeading", { title })
}

function wordedPerson(
  person: HandedPerson,
  number: number,
  { qualifications, people, presentsOnly }: HandOver,
  wording: Wording
): WordedPerson {
  const kindOf = new Map(qualifications.map(({ id, kind }) => [id, kind]))
  const ofKind = (kind: QualificationKind) => person.verdicts.filter(({ qualificationId }) => kindOf.get(qualificationId) === kind)
  const kinds = qualificationKinds.filter(kind => ofKind(kind).length > 0)
  const textOf = new Map(qualifications.map(({ id, text }) => [id, text]))
  const nameless = people.length === 1 ? sentence("csvCandidate") : sentence("handOverCandidate", { number })
  return {
    ref: person.ref,
    name: person.name ?? wording(nameless),
    headline: [person.headline, person.location].filter(Boolean).join(" · "),
    jobs: person.jobs.map(({ title, company, dates }) => [[title, company].filter(Boolean).join(" · "), dates].filter(Boolean).join(", ")),
    url: person.url,
    counts: (presentsOnly ? [] : kinds).map(kind => {
      const all = ofKind(kind)
      const met = all.filter(({ verdict }) => verdict === "met").length
      return { kind: wording(kindNames[kind]), met: wording(sentence("candidateCountOf", { met, total: all.length })) }
    }),
    unknown: presentsOnly ? null : person.verdicts.filter(({ verdict }) => verdict === "unknown").length,
    notJudged: person.verdicts.length === 0 ? wording(sentence("handOverNotJudged")) : "",
    groups: kinds.map(kind => ({
      kind: wording(kindNames[kind]),
      rows: ofKind(kind).map(verdict => wordedRow(verdict, kind, textOf.get(verdict.qualificationId) ?? "", wording))
    }))
  }
}

function wordedRow(one: HandedVerdict, kind: QualificationKind, asked: string, wording: Wording): WordedRow {
  const { verdict, quotes, isNearest, isRecruiters, reason, ask, disputed = [] } = one
  const isBad = verdict === (kind === "avoid" ? "met" : "not met")
  const why = isRecruiters ? sentence("handOverRecruiters") : verdict === "unknown" ? "" : reason
  const told = why === "" ? "" : wording(why)
  return {
    asked,
    verdict: wording((kind === "avoid" ? avoidNames : verdictNames)[verdict]),
    icon: icons[verdict],
    tone: verdict === "unknown" ? "open" : isBad ? "bad" : "good",
    quotes,
    nearest: isNearest && quotes.length > 0 ? wording(sentence("handOverNearest")) : "",
    // Under its quotes a reason is worth its line where it counts: that Python is mentioned, the quote says.
    reason: [
      isRecruiters || quotes.length === 0 || /\d/.test(told) ? told : "",
      ...disputed.map(text => wording(sentence("candidateDisputed", { text })))
    ]
      .filter(Boolean)
      .join(" "),
    ask: ask === null ? "" : wording(sentence("handOverAsk", { question: wording(ask) }))
  }
}
