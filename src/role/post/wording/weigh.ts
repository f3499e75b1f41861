import { leftOver } from "../../criteria/coverage"
import { findDegrees } from "../../parse/degree"
import { findIndustries } from "../../parse/industry"
import { findYears } from "../../parse/years"
import type { QualificationKind } from "../../role"
import { findRequirements } from "../../criteria/split-requirement"
import type { Block } from "../layout/blocks"
import { askCue, avoidCue, mustCue, niceCue, notLooking } from "./cues"
import { wishesInSentence } from "./weight-words"

/** "No recruiters, no consultants": what stands after it is to be avoided as well. */
export function startsWithNo(sentence: string): boolean {
  return avoidCue.test(sentence) || notLooking.test(sentence)
}

/** Must, nice or avoid: by the words of the sentence first, then by its section. `unclear` where neither says it. */
export function kindOf(sentence: string, block: Block): { kind: QualificationKind; unclear: boolean } {
  if (
    block.section === "avoid" ||
    (block.section !== "must" && avoidCue.test(sentence)) ||
    /^(?:no |(?:avoid|nope|no-?gos?)[ :]|not looking)/i.test(sentence) ||
    notLooking.test(sentence)
  )
    return { kind: "avoid", unclear: false }
  const letter = /\((E|D)\)[\s.;]*$/u.exec(sentence)?.[1]
  if (letter) return { kind: letter === "E" ? "must" : "nice", unclear: false }
  // "… document systems (iManage preferred), and good typing": the wish is the bracket's.
  const bare = sentence.replace(/\s\(([^)]*)\)/gu, (match, inside: string) =>
    /\p{L}{2}|\d/u.test(inside.replace(niceCue, "").replace(/\b(?:but|not|is|are|an?|of)\b/giu, "")) ? " ".repeat(match.length) : match
  )
  const nice = niceCue.exec(bare)
  // "Experience with frameworks, preferably Angular": the preference is about the example, not about the demand.
  const within =
    nice !== null &&
    nice.index > 12 &&
    /^\s?(?:preferabl|ideal|idéal|vorzugsweise|preferen|preferib|preferiv|de pref|bij voorkeur|liefst|di pref)/iu.test(nice[0]) &&
    saysSomething(sentence.slice(0, nice.index))
  if (wishesInSentence(bare)) return { kind: "nice", unclear: false }
  if (nice && !(within && (block.section === "must" || narrowing.test(sentence.slice(nice.index).trim()))))
    return { kind: "nice", unclear: false }
  if (block.section === "nice") return { kind: "nice", unclear: false }
  return {
    kind: "must",
    unclear: (block.section === "open" || block.guessed === true) && !mustCue.test(sentence) && !askCue.test(sentence)
  }
}

function saysSomething(part: string): boolean {
  return findRequirements(part).length > 0 || findDegrees(part).length > 0 || findYears(part).length > 0
}

/** "…, preferably in healthcare, …": a wish about the industry within what is asked. */
const industryAside = /,\s+(?:preferably|ideally)\s+(?:in|within|from)\s+([^,;.()]{3,50}?)(?:,\s*(?:and\s+)?|\s*[.;]|\s*$)/iu

export const narrowing =
  /^(?:ideally|preferably|idealerweise|vorzugsweise|idéalement|idealmente|preferentemente|preferencialmente)\s+(?:in|from|within|for|at|gained|im|aus|bei|dans|en|chez|em)(?![\p{L}])/iu

const narrowingWords =
  "ideally|preferably|idealerweise|vorzugsweise|am liebsten|idéalement|de préférence|idealmente|preferiblemente|preferentemente|preferencialmente|preferivelmente|de preferência|bij voorkeur|liefst|najlepiej|preferibilmente"
/** "5+ years of backend work, ideally in Go", "Java, and ideally Kotlin too". */
const wishBehind = new RegExp(
  `^(.{3,}?\\S)(?:\\s*[,;(]|\\s+[–—-])?\\s+\\(?(?:(?:and|und|et|y|e|en|i|oraz|ed)\\s+)?(?:${narrowingWords})\\s+(?:also\\s+|auch\\s+|ook\\s+)?(?:(?:experience|erfahrung|expérience|experiencia|experiência|ervaring|doświadczenie|esperienza)\\s+)?(?:(?:in|on|with|of|from|within|for|as|using|im|mit|auf|aus|bei|als|der|dans|sur|en|avec|chez|con|como|com|em|met|van|w|z|na|su|come)\\s+)*(?:(?:an?|the|der|die|das|la|le|les|el|o|il|het)\\s+)?([^,;()]{1,60}?)\\)?[.\\s]*$`,
  "iu"
)

/** The wish behind a demand, where it is a thing of its own with a name; null where it only says more of the demand. */
function ownWish(sentence: string): [string, string] | null {
  const match = wishBehind.exec(sentence)
  if (!match || match[1]!.trim().split(/\s+/).length < 1) return null
  const words = match[2]!.replace(/\s+(?:too|as well|auch|aussi|también|também|ook|też|anche)$/iu, "")
  const mentions = findRequirements(words)
  const industries = findIndustries(words)
  if (industries.length > 0 && leftOver(words, industries).length === 0)
    return [match[1]!, `Experience in the ${words}${industries.some(({ cued }) => cued) ? "" : " industry"} preferred`]
  return mentions.length > 0 && leftOver(words, mentions).length <= 1 ? [match[1]!, `${words} preferred`] : null
}

/** "SQL (required), Python (a bonus)": each name has its weight in brackets. */
function byBrackets(sentence: string): string[] | null {
  const parts = sentence.split(/(?<=\))\s*[,;]\s*(?:and\s+|und\s+)?/u)
  return parts.length > 1 && parts.every(part => /\([^()]*\)$/u.test(part) && (niceCue.test(part) || mustCue.test(part))) ? parts : null
}

/** "Python required, Rust a plus": each clause has its own weight. */
export function clausesOf(sentence: string): string[] {
  if (!niceCue.test(sentence)) return [sentence]
  const brackets = byBrackets(sentence)
  if (brackets) return brackets
  const behind = ownWish(sentence)
  if (behind) return [...clausesOf(behind[0]), behind[1]]
  const aside = industryAside.exec(sentence)
  const industries = aside ? findIndustries(aside[1]!) : []
  if (
    aside &&
    industries.length > 0 &&
    leftOver(aside[1]!, industries).length === 0 &&
    findRequirements(sentence.slice(0, aside.index)).length > 0
  ) {
    const wish = `Experience in ${/^an?\s/iu.test(aside[1]!) ? "" : "the "}${aside[1]!.replace(/^the\s+/iu, "").trim()}${industries.some(({ cued }) => cued) ? "" : " industry"} preferred`
    const rest = sentence.slice(aside.index + aside[0].length)
    return [sentence.slice(0, aside.index), wish, ...(/\p{L}{2}/u.test(rest) ? clausesOf(rest) : [])]
  }
  const inBrackets = /^(.*\S)\s*\(([^)]*)\)[.\s]*$/u.exec(sentence)
  if (inBrackets && niceCue.test(inBrackets[2]!) && !niceCue.test(inBrackets[1]!) && findRequirements(inBrackets[2]!).length > 0)
    return [inBrackets[1]!, inBrackets[2]!]
  for (const match of sentence.matchAll(
    /(?:\s*(?:[;,]|\s[–-])|\s+(?:while|whereas|but|während|tandis que|mientras que|enquanto)|\s+(?:and|und|et|y|e)(?=\s+(?:ideally|preferably|idealerweise|vorzugsweise|idéalement|si possible|idealmente|preferentemente|preferencialmente|de preferência)(?![\p{L}])))\s+(?:and\s+|but\s+|und\s+|et\s+|y\s+|e\s+)?/giu
  )) {
    const left = sentence.slice(0, match.index)
    const right = sentence.slice(match.index + match[0].length)
    // "…, ideally in e-commerce" narrows what stands before it.
    if (narrowing.test(right)) continue
    if (niceCue.test(right) && !niceCue.test(left) && saysSomething(left) && saysSomething(right)) {
      // "AWS, Azure or GCP a plus" is one list; a must before it has its own words.
      if (mustCue.test(left) || askCue.test(left) || left.split(/\s+/).length > 3) return [left, right]
    }
    if (niceCue.test(left) && !niceCue.test(right) && mustCue.test(right) && saysSomething(left) && saysSomething(right))
      return [left, right]
  }
  return [sentence]
}
