import type { Evidence } from "~profile/evidence"
import type { ProfileIndex, Segment } from "../profile-index"
import type { StemmedSentence, WantedStems } from "../related"
import { sentencesWith } from "../related"
import { spoilers } from "./function-words"
import { isInEmployer } from "./in-employer"
import { isLightDeed, isTheirThing, listedOtherwise } from "./light-deeds"
import { findNearly } from "./near-verbatim"
import { isDeedOfOther, tellsOfSubject } from "./other-doer"
import type { Phrase, PhraseHit } from "./phrase"
import { common, findPhrase } from "./phrase"
import type { Stance } from "./stance"
import { stanceOf } from "./stance"
import { findTelling, findTogether } from "./together"

/** Where a phrase stands in a profile, and what the sentence says of it. */
export interface PhraseSaid {
  segment: Segment
  start: number
  end: number
  stance: Stance
  quote: Evidence
}

/** What a short entry of a list says is had. */
const shortEntry = 6

/** The stance of a mention by where it stands: an entry of a list is had, schooling is study, anything else is told by its sentence. */
export function stanceAt(segment: Segment, start: number, end: number, isAsked = false): Stance {
  // An entry of two words is what it names; a longer one may say whose it is, or that it is wanting.
  if (segment.kind === "skill" && segment.tokens.words.length <= shortEntry) {
    const stance = end - start < segment.text.length - 3 ? stanceOf(segment.text, start, end, isAsked) : "has"
    return stance === "lacks" || stance === "other" || stance === "wish" ? stance : "has"
  }
  // "Courses taken: structural design, hydrology" stands among the certificates: what has no name of a paper is the subject of a course.
  if (segment.kind === "certification" && !/[\p{Lu}\d]/u.test(segment.text)) return "study"
  if (segment.kind === "education" || (segment.section === "education" && schooling.test(lineOf(segment.text, start, end)))) return "study"
  if (passingLabels.test(segment.label ?? "") && segment.position === null)
    return studyLabels.test(segment.label ?? "") ? "study" : "passing"
  return stanceOf(segment.text, start, end, isAsked)
}

/** A line of schooling; a reader may have put other lines below the same heading. */
const schooling =
  /\b(?:b\.?sc|m\.?sc|b\.?a|m\.?a|b\.?eng|m\.?eng|b\.?com|mba|ph\.?d|bachelor\p{L}*|master(?:['’]?s)?|degree|diploma|diplôme|diplom|licence en|licenciatura|grado en|university|college|school|universität|hochschule|université|universidad|universidade|école|escuela|gpa|major|minor|thesis|graduat\p{L}+|studied|studium|bts|bac(?:calauréat)?|bep|licence pro|lycée|iut|dut|formation|diplômée?|abitur|ausbildung|lehre|fachschule|berufsschule|instituto|bachillerato|ciclo formativo|grado medio|grado superior|curso)(?![\p{L}])/iu

function lineOf(text: string, start: number, end: number): string {
  const stop = text.indexOf("\n", end)
  return text.slice(text.lastIndexOf("\n", start - 1) + 1, stop < 0 ? text.length : stop)
}

const studyLabels = /\b(?:courses?|coursework|classes|modules|studies|kurse|cours|cursos)\b/iu
const passingLabels =
  /^\W*(?:(?:personal |other |my )?(?:interests?|hobb(?:y|ies)|leisure|pastimes?|free time)|freizeit|hobbys|interessen|intérêts|loisirs|centres d['’]intérêt|aficiones|intereses|passatempos|interesses|(?:relevant |selected |further )?(?:courses?|coursework|classes|modules|studies)|kurse|cours|cursos)(?:\s+(?:and|&|,)\s+[\p{L} ]+)?\W*$/iu

/** Kinds in which a single everyday word is a name of what somebody does, and not just a word of a sentence. */
const naming: ReadonlySet<Segment["kind"]> = new Set(["skill", "title", "headline", "certification"])

/**
 * Where the profile says one of the phrases: the first place that says it of the person, or else the first that speaks of it otherwise; null
 * where none does. `isThere` may refuse a place (a name that is meant as an everyday word).
 */
export function findSaid(
  index: ProfileIndex,
  phrases: readonly Phrase[],
  stems: WantedStems,
  isThere: (segment: Segment, hit: PhraseHit) => boolean = () => true
): PhraseSaid | null {
  let otherwise: PhraseSaid | null = null
  for (const phrase of phrases) {
    for (const sentence of candidates(index, phrase, stems)) {
      const { segment, from, to } = sentence
      const hit =
        findPhrase(phrase, segment.tokens, from, to, segment.kind === "title" || segment.kind === "headline") ??
        findNearly(phrase, segment.tokens, from, to) ??
        findTogether(phrase, segment.tokens, from, to)
      if (!hit || !isThere(segment, hit)) continue
      if (phrase.isThing && !(tellsWork(index, segment) && isTheirThing(segment.tokens, hit, from, phrase.isThing))) continue
      const start = segment.tokens.starts[hit.from]!
      const end = segment.tokens.ends[hit.to - 1]!
      if (phrase.exact !== undefined && segment.text.slice(start, end) !== phrase.exact) continue
      const isAsked = phrase.elements[phrase.elements.length - 1]!.word === segment.tokens.words[hit.to - 1]
      const stance =
        isOnlyAbout(phrase, segment, hit) || isInEmployer(index, { segment, start, end })
          ? "passing"
          : isDeedOfOther(segment.text.slice(sentence.start, start), segment.text.slice(start, segment.tokens.ends[hit.from])) ||
              (hit.to - hit.from > 1 && tellsOfSubject(segment.text.slice(segment.tokens.starts[hit.to - 1], end).toLowerCase()))
            ? "other"
            : ((isTold(segment) ? listedOtherwise(segment.tokens, hit.from, from, asksForDeed.test(phrase.text)) : null) ??
              stanceAt(segment, start, end, isAsked))
      const said: PhraseSaid = { segment, start, end, stance, quote: index.quote(segment, start, end) }
      if (stance === "has") return said
      if (otherwise === null || (stance === "lacks" && otherwise.stance !== "lacks")) otherwise = said
    }
  }
  return otherwise
}

/** "Undertaking home visits": it is asked to be done. Who asks for the use of a tool asks for the tool. */
const asksForDeed = /^(?:undertak|perform|conduct|carrying out|participat|execut|doing|handl|provid|build|creat|develop|produc|prepar)/iu
/** What is told in sentences; a list of skills begins with a skill. */
const isTold = ({ kind }: Segment) => !naming.has(kind)

/** The first sentence that denies what the phrases are about; null where none does. */
export function findDenied(index: ProfileIndex, phrases: readonly Phrase[], stems: WantedStems): PhraseSaid | null {
  for (const phrase of phrases) {
    const telling = phrase.elements.filter(({ weight }) => weight > common)
    if (telling.length === 0) continue
    for (const { segment, from, to } of sentencesWith(
      index,
      telling.map(({ keys }) => keys),
      stems
    )) {
      const hit = findTelling(phrase, segment.tokens, from, to)
      if (!hit) continue
      const start = segment.tokens.starts[hit.from]!
      const end = segment.tokens.ends[hit.to - 1]!
      if (stanceOf(segment.text, start, end) === "lacks")
        return { segment, start, end, stance: "lacks", quote: index.quote(segment, start, end) }
    }
  }
  return null
}

/** Sentences that hold every telling word of a phrase; its everyday words may be missing where it is long. */
function candidates(index: ProfileIndex, phrase: Phrase, stems: WantedStems): StemmedSentence[] {
  const telling = phrase.elements.filter(({ weight, word }) => weight > common && !isLightDeed(word))
  const needed = phrase.elements.length >= 4 && telling.length > 0 ? telling : phrase.elements
  return sentencesWith(
    index,
    needed.map(({ keys }) => keys),
    stems
  )
}

/** Where somebody tells what they do. */
const tellsWork = (index: ProfileIndex, { kind, section, position }: Segment) =>
  kind !== "education" && kind !== "certification" && section !== "education" && section !== "certifications" && index.isWork(position)

/** "Sales meetings" are only about sales, and one everyday word of a sentence names nothing. */
function isOnlyAbout(phrase: Phrase, segment: Segment, { next }: PhraseHit): boolean {
  const everyday = phrase.elements.every(({ weight }) => weight <= 0.45)
  if (everyday && next !== null && spoilers.has(next)) return true
  return (
    phrase.elements.length === 1 &&
    phrase.elements[0]!.weight <= common &&
    !phrase.elements[0]!.word.includes(" ") &&
    !naming.has(segment.kind)
  )
}
