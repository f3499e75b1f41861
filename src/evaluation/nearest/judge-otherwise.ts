import { sentence } from "~sentence/sentence"
import type { Qualification } from "~role/role"
import type { Judge, Judgement } from "../judge"
import { met } from "../judge"
import { beginsWithOther } from "../text/other-doer"
import { stanceOf } from "../text/stance"
import type { ProfileIndex } from "../profile-index"
import type { WantedRoots } from "./root-postings"
import { rootPostings } from "./root-postings"
import { roughRootOf } from "./root-of"
import { askedRoots, compileDeeds, deedsIn, paraphrasesOf } from "./said-otherwise"

const inOtherWords = sentence("reasonInOtherWords")

/** Somebody else's deed, one that was only watched or learned, or one that is wished for. */
const notDone =
  /\b(?:cours(?:e|es|ework)|seminar|webinar|module|studied|study|studying|learn(?:t|ed|ing|s)?|want(?:s|ed|ing)?|hop(?:e|es|ing)|aim(?:s|ing)?|would|wish(?:es)?|keen|eager|interested|aspir\w+|looking (?:for|to)|shadow(?:ed|ing)?|watched|observed|attended|took part|participated|assist(?:ed|ing|s)?|help(?:ed|ing|s)|support(?:ed|ing)?|familiar|exposure|who|whose|colleagues? who|(?:my|his|her|their|the|our) (?:manager|boss|supervisor|director|wife|husband|father|mother))\b/iu

/**
 * Meets what is asked where the reviewed list says that a deed of the profile is it; null where it does not. `beyondOwnWords` leaves out sentences
 * that hold all of the requirement's own words: whether they make its phrase there is for the rule of phrases to say.
 */
export function judgeOtherwise(
  { text, criterion }: Qualification,
  wanted: WantedRoots,
  beyondOwnWords = false
): ((index: ProfileIndex) => Judgement | null) | null {
  if (criterion !== null && criterion.type !== "skill" && criterion.type !== "management") return null
  if (criterion?.type === "skill" && (criterion.minYears !== null || criterion.withinYears !== undefined)) return null
  if (criterion?.type === "management" && criterion.minPeople !== null) return null
  const { exact } = paraphrasesOf(text)
  if (exact.length === 0) return null
  const { sure } = compileDeeds(exact, wanted)
  const own = askedRoots(text)
  return index => {
    const postings = rootPostings(index, wanted)
    for (const deed of sure) {
      for (const { sentence, first, last } of deedsIn(postings, deed)) {
        const { segment } = sentence
        if (segment.kind !== "description" && segment.kind !== "about" && segment.kind !== "passage") continue
        if (segment.section === "education" || segment.section === "certifications" || !index.isWork(segment.position)) continue
        const { starts, ends } = segment.tokens
        const start = starts[first]!
        const end = ends[last]!
        if (beyondOwnWords && own.length > 1) {
          const roots = new Set(segment.tokens.words.slice(sentence.from, sentence.to).map(roughRootOf))
          if (own.every(root => roots.has(root))) continue
        }
        const before = segment.text.slice(sentence.start, start)
        if (
          notDone.test(before) ||
          beginsWithOther(before, segment.text.slice(sentence.start, end)) ||
          stanceOf(segment.text, start, end) !== "has"
        )
          continue
        return met([index.quote(segment, start, end)], inOtherWords, 0.5)
      }
    }
    return null
  }
}

/** The judge, and where it finds nothing, what the reviewed list knows the qualification as in other words. */
export function withOtherWords(judge: Judge, qualification: Qualification, wanted: WantedRoots): Judge {
  const otherwise = judgeOtherwise(qualification, wanted, true)
  if (otherwise === null) return judge
  return index => {
    const said = judge(index)
    return said.verdict === "unknown" ? (otherwise(index) ?? said) : said
  }
}
