import { foldText } from "~profile/fold-text"
import type { SectionId } from "~profile/evidence"
import { judgedRole } from "~role/lint/judged-role"
import type { Role } from "~role/role"
import type { Verdict } from "../evaluation"
import type { ProfileIndex, Segment, SegmentKind } from "../profile-index"
import { noDegree, statedDegrees } from "../stated-degrees"
import { nearQuery, nearSentences } from "./near-sentences"
import { WantedRoots, rootPostings, type ProfileSentence } from "./root-postings"

/** Texts that are long in a profile; of all others the whole is a line. */
const longKinds: ReadonlySet<SegmentKind> = new Set(["description", "about", "passage", "title"])

/** Sentences that are ranked for a qualification: what comes nearer to nothing is no better than what stands first. */
const mostRanked = 16

/** Characters of long texts that are always told: a shorter profile is told whole. */
const leastCharacters = 1_500
/** Of longer ones so much. */
const shareOfLong = 0.22

/** Sections that name what somebody has in few words: degrees, papers, languages, skills. */
const listed: ReadonlySet<SectionId> = new Set(["education", "certifications", "languages", "skills"])
const mostInListed = 160
const shareOfListed = 0.4

/** A short sentence with a span of time, or little besides a year, is the head of something: a job, a school, a paper. */
const mostInHead = { span: 160, year: 60 }
const year = /(?<!\d)(?:19[5-9]|20[0-4])\d(?!\d)/
const span = /(?<!\d)(?:19[5-9]|20[0-4])\d\s*(?:[-–—]|to\b|until\b|bis\b|à\b|au\b|a\b|até\b|hasta\b)/iu

/** The stretches of each text that bear on a role, literal and in their order, by the field's path in the profile; what has none is left out. */
export type BearingSentences = ReadonlyMap<string, readonly string[]>

/**
 * Makes a role ready for choosing what of a profile bears on it. Sentences that the rules' own verdicts quote and heads with dates stand first;
 * then, by turns for each qualification, those that come nearest to saying what is asked (BM25 over sentences with the words and deeds that stand
 * for it), what is open before what is decided; where there is room left, what the page tells first. Only long texts are chosen from.
 */
export function createBearing(role: Role): (index: ProfileIndex, verdicts: readonly Verdict[]) => BearingSentences {
  const wanted = new WantedRoots()
  const asksDegree = role.qualifications.some(({ criterion }) => criterion?.type === "education")
  const asked = judgedRole(role).qualifications.map(qualification => ({ id: qualification.id, query: nearQuery(qualification, wanted) }))
  return (index, verdicts) => {
    const { sentences } = rootPostings(index, wanted)
    const long = sentences.filter(({ segment }) => longKinds.has(segment.kind) && isProse(segment))
    const known = new Set(long)
    const characters = long.reduce((sum, { start, end }) => sum + end - start, 0)
    let room = Math.max(leastCharacters, characters * shareOfLong)
    const chosen = new Set<ProfileSentence>()
    const choose = (sentence: ProfileSentence | undefined) => {
      if (!sentence || room <= 0 || chosen.has(sentence) || !known.has(sentence)) return
      chosen.add(sentence)
      room -= sentence.end - sentence.start
    }
    const schooling = asksDegree ? index.once("no degree", () => noDegree(index)) : null
    const quoted = [...verdicts.flatMap(({ evidence }) => evidence), ...(schooling ? [schooling] : [])].map(({ quote }) => foldText(quote))
    for (const sentence of long) {
      const text = foldText(textOf(sentence))
      if (text !== "" && quoted.some(quote => text.includes(quote) || quote.includes(text))) choose(sentence)
    }
    // Degrees share no word with what is asked: "Master's degree", "MSc Ecology".
    if (asksDegree) for (const sentence of long) if (statedDegrees(textOf(sentence)).length > 0) choose(sentence)
    for (const sentence of long) if (isHead(sentence)) choose(sentence)
    // A text that was put under such a heading by mistake must not take the place of all others.
    const forListed = room * (1 - shareOfListed)
    for (const sentence of long) if (isListed(sentence) && room > forListed) choose(sentence)
    const isOpen = (id: string) => verdicts.find(({ qualificationId }) => qualificationId === id)?.verdict === "unknown"
    const ranked = [...asked]
      .sort((a, b) => Number(isOpen(b.id)) - Number(isOpen(a.id)))
      .map(({ query }) => nearSentences(index, query, wanted, mostRanked))
    for (let rank = 0; rank < mostRanked; rank++) for (const near of ranked) choose(near[rank]?.sentence)
    for (const sentence of long) choose(sentence)
    return stretchesOf(long, chosen)
  }
}

/** Titles of jobs stand in a field of their own, and are always told; those that prose tells are a part of it. */
function isProse({ kind, path }: Segment): boolean {
  return kind !== "title" || !path.startsWith("positions.")
}

function isHead({ segment, start, end }: ProfileSentence): boolean {
  if (segment.kind === "title") return true
  const text = segment.text.slice(start, end + 1)
  return text.length <= mostInHead.year ? year.test(text) : text.length <= mostInHead.span && span.test(text)
}

function isListed({ segment, start, end }: ProfileSentence): boolean {
  return listed.has(segment.section) && end - start <= mostInListed
}

function textOf({ segment, start, end }: ProfileSentence): string {
  return segment.text.slice(start, end)
}

/** Neighbours are one stretch, with what stands between them. */
function stretchesOf(all: readonly ProfileSentence[], chosen: ReadonlySet<ProfileSentence>): BearingSentences {
  const byPath = new Map<string, string[]>()
  for (let at = 0; at < all.length; at++) {
    const first = all[at]!
    if (!chosen.has(first)) continue
    while (all[at + 1]?.segment === first.segment && chosen.has(all[at + 1]!)) at++
    const next = all[at + 1]
    const { text } = first.segment
    const end = next?.segment === first.segment ? next.start : text.length
    const stretch = text.slice(first.start, end).replace(/[\s•▪●|]+$/u, "")
    byPath.set(first.segment.path, [...(byPath.get(first.segment.path) ?? []), stretch])
  }
  return byPath
}
