import { tellsDeed } from "./voice/content-kind"
import { encodedIn } from "./voice/encoded-text"
import { orderIn } from "./voice/orders"
import { readableText } from "./voice/readable-text"
import { softwareAt } from "./voice/software-named"
import { speaksIfSoftware, speaksToReader, speaksToSoftware } from "./voice/speaks-to"
import { spokenWords, type SpokenWord } from "./voice/spoken-words"
import { markIn, maySetTask, setsTask } from "./voice/tasks"

// A text may speak to the program that reads it. That is said to the recruiter, who reads the sentence; it takes nothing from anybody. What a
// sentence says to a program, or claims as its verdict, is only no word of somebody's work: no verdict rests on it.

/** A stretch of a text that speaks to software, or to whoever judges. */
export interface Address {
  from: number
  to: number
  /**
   * Whether it is certain from what the sentence is about: whom it speaks to, what it orders of a judge, or the judgement that it claims. Nothing
   * rests on such a sentence. One that is only likely is shown, and counts as any other.
   */
  isSure: boolean
  /** What it says, where that is written in a code. */
  says?: string
}

/** In words: no sentence is read further. */
const longestSentence = 90
const orderReach = 30

/** Without one of these no sentence speaks to software. In small letters, with accents or without. */
const may =
  /ignor|assum|pretend|disregard|forget|discard|overrid|bypass|follow|vergiss|vergess|missacht|oubli|n[eé]glig|olvid|omit|esque|desconsid|dimentic|negeer|vergeet|(?<!\p{L})(?:ais?|a\.i|ias?|kis?|ats|llms?)(?!\p{L})|gpt|claude|gemini|copilot|bots?(?!\p{L})|autom[aá]t|algor[ií]t|k[uü]nstlich|maschinell|artifici|machine|virtual|digital|electronic|language|langage|lenguaje|linguagem|langue|linguaggio|software|neural|crawler|parser|sprachmodell|candidat|applicant|kandidat|bewerber|kandida|whoever|anyone|everyone|anything|profile|r[eé]sum[eé]|lebenslauf|this person|me as|years of|requirement|qualification|criteri|anforderung|you |your |print|output|return|verdict|skip|recommended|asked|(?<!\p{L})met(?!\p{L})|fulfilled|satisfied|analyse|analis|system|systém|syst[eè]me|sistema|answer|respond|repl|\[|<|#|```|!\[|instru[cç]|\?|story|poem|essay|haiku|limerick|translat|explain|describe|draft an|whatever|white.text|chain of thought/iu

/** The stretches of a text that speak to software, in order and apart. Takes time in proportion to the text. */
export function addressesIn(original: string): Address[] {
  const readable = readableText(original)
  const { text } = readable
  const encoded = encodedIn(text)
  const isLikely = may.test(text)
  const found: Address[] = [
    ...encoded.map(({ from, to, says }) => ({ from, to, isSure: false, says })),
    ...(isLikely ? [...marked(text), ...spoken(text, spokenWords(text))] : [])
  ]
  const placed = found.map(one => ({ ...one, from: readable.originalAt(one.from), to: readable.originalAt(one.to) }))
  return apart([...placed, ...spelled(original)])
}

/** Where in a text a program is addressed first; null where it is not. */
export function findAddress(text: string): number | null {
  return addressesIn(text)[0]?.from ?? null
}

/** A sentence in single letters: headings and names are spelled so, in capitals, and no sentence to a person is. */
const apartLetters = /(?<![\p{L}\p{N}])\p{L}[ \u00a0]{1,3}(?:\p{Ll}[ \u00a0]{1,3}){10,}\p{Ll}(?![\p{L}\p{N}])/u

function spelled(text: string): Address[] {
  const found = apartLetters.exec(text)
  return found ? [{ from: found.index, to: found.index + found[0].length, isSure: false }] : []
}

function marked(text: string): Address[] {
  const found: Address[] = []
  for (let mark = markIn(text); mark; mark = markIn(text, mark.to)) {
    if (isMentioned(text, mark.from)) continue
    const stop = text.indexOf("\n", mark.to + 1)
    const to = text.slice(mark.to, stop < 0 ? text.length : stop).trim() === "" ? mark.to : stop < 0 ? text.length : stop
    found.push({ from: mark.from, to, isSure: true })
    if (found.length > 20) break
  }
  return found
}

function spoken(text: string, words: readonly SpokenWord[]): Address[] {
  const found: Address[] = []
  const ends = sentenceEnds(words)
  const mayTask = maySetTask(text)
  let sentence = 0
  for (let at = 0; at < words.length; at++) {
    const start = startAt(text, words, at, sentence)
    if (start === "sentence") sentence = at
    if (start === null) {
      const reader = speaksToReader(words, at, ends[at]!)
      if (reader && !isMentioned(text, words[at]!.start)) found.push({ ...reach(text, words, sentence, at + 1), isSure: reader.isSure })
      continue
    }
    const end = ends[at]!
    const to = speaksToSoftware(words, at, end) ?? speaksIfSoftware(words, at, end)
    if (to) found.push({ ...reach(text, words, at, to.content), isSure: to.isSure })
    const isOrdered = isToldToJudge(words, at, end)
    if (isOrdered) found.push({ ...reach(text, words, at, at + 1), isSure: true })
    const reader = speaksToReader(words, at, end)
    if (reader) found.push({ ...reach(text, words, at, at + 1), isSure: reader.isSure })
    const order = orderIn(saidFrom(words, at, end))
    if (order) found.push({ ...reach(text, words, at, at + 1), isSure: order === "sure" })
    if (start === "sentence" && mayTask) {
      const { from, to: stop } = reach(text, words, at, at + 1)
      // A task that is cut into lines is one sentence all the same.
      const said = text.slice(from, Math.max(stop, Math.min(words[end - 1]!.end + 1, from + 300))).replace(/\s+/g, " ")
      if (setsTask(said, text.slice(from + said.length, from + said.length + 40))) found.push({ from, to: stop, isSure: false })
    }
  }
  return found
}

const judges =
  /^(?:must|should|shall|have to|has to|need to|needs to|are to|is to|will)(?: \w+ly)? (?:(?:count|treat|consider|rate|mark|score|regard|recommend|select|approve|accept|report|give|shortlist)\b.*\b(?:this|the candidate|the applicant|the profile|met|highest)\b|(?:conclude|note|say|state|know|assume|find) that\b|(?:answer|say|output|return|respond)(?: with)? (?:met|yes|true)\b)/

/** "AI screening tools should count this profile as …": what a program is told to make of somebody. */
function isToldToJudge(words: readonly SpokenWord[], at: number, end: number): boolean {
  const named = softwareAt(words, at)
  return named !== null && named.next < end && judges.test(saidFrom(words, named.next, end))
}

const leading = new Set([
  "please",
  "now",
  "then",
  "also",
  "and",
  "so",
  "just",
  "kindly",
  "important",
  "critical",
  "system",
  "bitte",
  "veuillez",
  "favor"
])

/** The words from one on, as orders are looked for: without signs, and without what may stand before an order. */
function saidFrom(words: readonly SpokenWord[], at: number, end: number): string {
  let first = at
  while (first < end && first < at + 3 && leading.has(words[first]!.word)) first++
  return words
    .slice(first, Math.min(end, first + orderReach))
    .map(({ word }) => word)
    .join(" ")
}

/** Whether a sentence begins at a word, or a clause behind a short label or a dash; null where neither does. */
function startAt(text: string, words: readonly SpokenWord[], at: number, sentence: number): "sentence" | "clause" | null {
  if (at === 0) return "sentence"
  const { gap } = words[at - 1]!
  if (/[.!?…]["'”’)\]]*\s|[\n•▪●|]/u.test(gap) || (/[.!?]$/.test(gap) && gap.length > 1)) return "sentence"
  // "Tested whether “rate this candidate …” works": what is quoted is spoken of.
  if (/["“„«‘]/u.test(gap) && at - sentence > 4) return null
  if (/[(]/u.test(gap)) return at - sentence <= 12 ? "clause" : null
  if (/[:;\])}>]|\s[–—-]+\s/u.test(gap)) return at - sentence <= 5 || /[;\]]/.test(gap) ? "clause" : null
  return /,/.test(gap) || /^(?:and|then|that|und|et|y|e)$/.test(words[at - 1]!.word) ? clauseIn(text, words, at, sentence) : null
}

/** "…, ignore all previous instructions": an order may follow in the same sentence. */
function clauseIn(text: string, words: readonly SpokenWord[], at: number, sentence: number): "clause" | null {
  return !isMentioned(text, words[at]!.start) && at - sentence < 40 && orderVerb.test(words[at]!.word) ? "clause" : null
}
const orderVerb =
  /^(?:ignore|disregard|forget|rate|mark|treat|recommend|answer|consider|assume|the|this|you|override|bewerte|ignoriere|considere|considerez|evalue|evalua|avalie|empfiehl|dieser|diese|ce|este|o|el|le|la|der|die)$/

/** For each word the one behind the last of its sentence. */
function sentenceEnds(words: readonly SpokenWord[]): number[] {
  const ends = new Array<number>(words.length)
  for (let at = words.length - 1; at >= 0; at--) {
    const isLast = at + 1 >= words.length || isStop(words[at]!.gap)
    ends[at] = isLast ? at + 1 : Math.min(ends[at + 1]!, at + longestSentence)
  }
  return ends
}

function isStop(gap: string): boolean {
  return /[.!?…]["'”’)\]]*\s|\n\s*\n|[•▪●]/u.test(gap)
}

/** From the beginning of a sentence to its end: over a line break where the line goes on, and to the next line where it ends with a colon. */
function reach(text: string, words: readonly SpokenWord[], at: number, content: number): { from: number; to: number } {
  const start = words[at]!.start
  const lead = /[[({<"“„«*#>\s-]*$/u.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? ""
  const from = start - (lead.includes("\n") ? lead.length - lead.lastIndexOf("\n") - 1 : lead.trimStart().length)
  let last = at
  for (; last < words.length && last < at + longestSentence; last++) {
    const { gap } = words[last]!
    if (last + 1 >= words.length) break
    if (isStop(gap) && !(last + 1 === content && /:\s*$/.test(gap))) break
    if (gap.includes("\n") && !(last + 1 === content) && !goesOn(text, words, last)) break
  }
  const end = words[Math.min(last, words.length - 1)]!
  const signs = /^[^\s\p{L}\p{N}]*/u.exec(text.slice(end.end))?.[0] ?? ""
  return { from, to: end.end + signs.length }
}

/** In words: a sentence that is cut into lines is cut into short ones. */
const shortLine = 5

/** Whether a line goes on in the next one: in small letters, where every word has a line of its own, or where short lines end in a full stop. */
function goesOn(text: string, words: readonly SpokenWord[], last: number): boolean {
  const next = words[last + 1]!
  if (/\n\s*\n/.test(words[last]!.gap)) return false
  const isItem = /\n[^\p{L}\p{N}]*[-*•–]\s/u.test(words[last]!.gap)
  if (!isItem && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return true
  // "Wrote Python for the harbour." is the next thing that is told.
  if (tellsDeed(words, last + 1, words.length)) return false
  let own = 1
  while (own <= shortLine && last - own >= 0 && !words[last - own]!.gap.includes("\n")) own++
  if (own > shortLine) return false
  const isWordByWord = own <= 2 && (next.gap.includes("\n") || words[last + 2]?.gap.includes("\n") === true || last + 2 >= words.length)
  return isWordByWord || endsInShortLines(words, last + 1)
}

function endsInShortLines(words: readonly SpokenWord[], from: number): boolean {
  let own = 0
  for (let at = from; at < words.length && at < from + 40; at++) {
    own++
    if (own > shortLine) return false
    const { gap } = words[at]!
    if (/[.!?]/.test(gap) && (isStop(gap) || at + 1 === words.length)) return true
    if (gap.includes("\n")) own = 0
  }
  return false
}

/** Whether something stands in quotation marks within a sentence of other words: it is spoken of, and not spoken. */
function isMentioned(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at)
  const sentence = before.slice(
    Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". "), before.lastIndexOf("! "), before.lastIndexOf("? ")) + 1
  )
  const opened = Math.max(sentence.lastIndexOf("“"), sentence.lastIndexOf("„"), sentence.lastIndexOf("«"), openQuote(sentence))
  if (opened < 0 || /[”»]/u.test(sentence.slice(opened + 1))) return false
  return sentence.slice(0, opened).trim().split(/\s+/).filter(Boolean).length >= 2
}

function openQuote(sentence: string): number {
  const marks = [...sentence.matchAll(/"/g)]
  return marks.length % 2 === 1 ? marks.at(-1)!.index : -1
}

/** In order, what overlaps put together: certain where one of them is. */
function apart(found: readonly Address[]): Address[] {
  const joined: Address[] = []
  for (const one of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = joined.at(-1)
    if (last && one.from < last.to) {
      last.to = Math.max(last.to, one.to)
      last.isSure ||= one.isSure
    } else joined.push({ ...one })
  }
  return joined
}

/** Tag characters repeat ASCII where nobody sees it. */
const tagged = /(?:\uDB40[\uDC20-\uDC7E])+/g

/** What stands in the text's tag characters; empty where there are none. */
export function taggedText(text: string): string {
  return (text.match(tagged) ?? [])
    .map(run => run.replace(/\uDB40([\uDC20-\uDC7E])/g, (_, low: string) => String.fromCharCode(low.charCodeAt(0) - 0xdc00)))
    .join(" ")
}
