import { compareLevels, levelOfTitle } from "~role/parse/level"
import type { Level } from "~role/level"
import type { Tokens } from "~role/vocabulary/tokens"
import { isGlued, tokenise } from "~role/vocabulary/tokens"
import { stanceOf } from "../text/stance"
import type { NamedWork } from "./same-work"
import { doesWorkOf, worksIn } from "./same-work"

/** A title that is asked for, made ready once. */
export interface WantedTitle {
  text: string
  words: readonly string[]
  /** What the vocabulary knows it as; empty where the words say more than a title that it knows. */
  works: readonly NamedWork[]
  level: Level | null
}

/** Where a text names the work; `isBelow` where it names a helper, a deputy or a learner of it. */
export interface TitleMention {
  start: number
  end: number
  isBelow: boolean
}

/** Words of a title that say at which level, or how, and not which work. */
const sideWords =
  /\b(?:senior|sr|snr|junior|jr|lead|principal|staff|mid|level|trainee|intern|graduate|experienced|head|chief|the|an?|of|and|or|i{1,3}|iv|\d)\b/giu

export function wantedTitle(text: string): WantedTitle {
  const tokens = tokenise(text)
  const works = worksIn(tokens)
  const left = works.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text).replace(sideWords, "")
  return { text, words: tokens.words, works: /[\p{L}\d]/u.test(left) ? [] : works, level: levelOfTitle(text)?.level ?? null }
}

/** A word that names a kind of job in general: any such job answers it, whatever the field. */
const general = new Set(
  "consultant engineer manager analyst designer specialist assistant technician administrator operator supervisor coordinator director officer executive clerk driver teacher worker agent adviser advisor scientist researcher planner therapist".split(
    " "
  )
)
/** "Assistant to the …", "working for the …": somebody else's title. */
const anothers =
  /(?:^|[^\p{L}])(?:to|for|under|with|by|alongside|supporting|assisting|helping|hiring|recruiting|managing|training|teaching|coaching|(?<!(?:role|position|post|title|rank|job|capacity|duties) )of)\s+(?:(?:the|an?|our|their|all|other|\d+|several|many)\s+)*$/iu
const below = /(?:^|[^\p{L}])(?:assistant|asst\.?|associate|deputy|vice|trainee|apprentice|student|pre-?registration|probationary)[\s-]+$/iu
const wished =
  /(?:^|[^\p{L}])(?:aspiring|aspire\w*|seeking|looking (?:for|to)|future|prospective|would-be|want(?:s|ing)? to|hop(?:e|es|ing)|open to|interested in|studying|training to|trained to|becoming|transition\w* (?:to|into)|dream\w*|angehende[rn]?|futur[ea]?|en busca de|em busca de|suche)(?![\p{L}])[^.|;·]{0,40}$/iu
/** What stands behind a title and makes it the adjective of another: "nurse recruiter", "project manager assistant". */
const headBehind =
  /^[\s-](?:assistant|aide|recruiter|recruitment|trainer|training|educator|coach|mentor|manager|supervisor|coordinator|advis[eo]r|representative|advocate|liaison|student|instructor|consultant|support|teacher|secretary|agency|staffing|office)s?(?![\p{L}])/iu
const learnerBehind = /^[\s,(-]{1,3}(?:intern|internship|trainee|apprentice|in training|student|praktikant(?:in)?|stagiaire)(?![\p{L}])/iu
const owned = /^['’]s?\s/u
/** Several of a kind are others: "helping nurses find work". */
const many =
  /(?:ers|ors|ists|ants|ents|ians|nurses|cooks|chefs|analysts|clerks|guards|aides|representatives|executives|associates|architects|mechanics|therapists)$/iu

/** Where the words of a title stand in a text, as they are or as a title of the same work. */
export function titlesWanted(tokens: Tokens, wanted: WantedTitle): { start: number; end: number; literal: boolean }[] {
  const named = worksIn(tokens)
  const found: { start: number; end: number; literal: boolean }[] = []
  const { words, starts, ends } = tokens
  const count = wanted.words.length
  for (let from = 0; count > 0 && from + count <= words.length; from++) {
    let at = 0
    while (at < count && words[from + at] === wanted.words[at] && (at === 0 || isGlued(tokens, from + at))) at++
    if (at < count) continue
    const [start, end] = [starts[from]!, ends[from + count - 1]!]
    // "Nurse" within "veterinary nurse" is a part of another work's name; "consultant" is one whatever the field.
    const longer = named.find(one => one.start <= start && one.end >= end && (one.start < start || one.end > end))
    const isWhole = !longer || wanted.works.length === 0 || (general.has(wanted.words.join(" ")) && longer.end === end)
    const asWork = named.find(one => one.start === start && one.end === end)
    const isOther = asWork !== undefined && wanted.works.length > 0 && !wanted.works.some(work => doesWorkOf(asWork, work))
    if (isWhole && !isOther) found.push({ start, end, literal: true })
  }
  for (const work of named)
    if (wanted.works.some(asked => doesWorkOf(work, asked)) && !found.some(({ start, end }) => start <= work.start && end >= work.end))
      found.push({ start: work.start, end: work.end, literal: false })
  return found
}

/** The first place where a title says that its holder does the work, in full rather than as somebody's helper; null where none does. */
export function titleFits(tokens: Tokens, wanted: WantedTitle): TitleMention | null {
  let best: TitleMention | null = null
  for (const { start, end, literal } of titlesWanted(tokens, wanted)) {
    const { text } = tokens
    const before = text.slice(0, start)
    const after = text.slice(end)
    if (anothers.test(before) || wished.test(before) || owned.test(after) || headBehind.test(after)) continue
    if (many.test(text.slice(start, end)) && !many.test(wanted.text)) continue
    if (stanceOf(text, start, end) !== "has") continue
    const isLower = () => {
      const level = levelOfTitle(text)?.level ?? null
      return !literal && wanted.level !== null && (level === null || compareLevels(level, wanted.level) < 0)
    }
    const isBelow = below.test(before) || learnerBehind.test(after) || isLower()
    if (!isBelow) return { start, end, isBelow }
    best ??= { start, end, isBelow }
  }
  return best
}
