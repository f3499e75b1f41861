import { findDegrees } from "../../parse/degree"
import { findLanguages } from "../../parse/spoken-language"
import { findYears } from "../../parse/years"
import { parseQualification } from "../../criteria/parse-qualification"
import { findRequirements } from "../../criteria/split-requirement"
import type { Block } from "../layout/blocks"
import { askCue, mustCue, niceCue, opener, praise } from "./cues"
import { asks, isFact, isTask } from "../layout/list-kind"

const aboutUs =
  /^(?:our|it|they|this|unsere?|nos|notre|nuestr[oa]s?|noss[oa]s?|the (?:company|team|firm|hospital|school|shop|role|job|position))\b(?!.*\b(?:candidates?|applicants?|you)\b.*\b(?:must|should|need|have|bring)\b)/iu
const deedAsked =
  /^you(?: have|['’]ve) (?:already |previously )?(?:\p{L}{2,}ed|taken|built|run|led|grown|made|held|seen|brought|written|taught|sold|won|shown|kept|set|put)\s/iu
const rightToWork =
  /\b(?:authori[sz]ed|eligible|right|permit|entitled) to work\b|\bwork permit\b|\barbeitserlaubnis\b|\bpermis de travail\b|\bpermiso de trabajo\b/iu

/** "GD&T knowledge": what is asked for in a few words. */
const asksShortly =
  /\b(?:knowledge|experience[ds]?|skills?|certifi\p{L}+|licen[cs]ed?|degree|diploma|abilit(?:y|ies)|training|kenntnisse|erfahrung|ausbildung|expérience|connaissances?|diplôme|experiencia|conocimientos?|título|experiência|conhecimentos?|curso)(?![\p{L}])/iu
/** "You know …", "You hold …": said of the person sought, not of what will happen to them. */
const youHave =
  /^you(?:['’]ve|['’]d| have| know| hold| love| enjoy| bring| speak| understand| write| recruit| possess)\s(?!(?:the (?:chance|opportunity)|an opportunity|access|a say|a lot to))/iu

/** Whether a sentence asks for something, by its words and by the section it stands in. */
export function wanted(sentence: string, block: Block): boolean {
  if (block.section === "benefits" || block.section === "equal" || block.section === "process") return false
  const explicit = mustCue.test(sentence) || askCue.test(sentence) || niceCue.test(sentence)
  // "Up to $10,000 sign-on bonus!"
  if (block.section === "open" && /[$€£]\s?\d/u.test(sentence)) return false
  if (praise.test(sentence) && !/\b(?:must|required)\b/i.test(sentence)) return false
  if (block.section === "must" || block.section === "nice" || block.section === "avoid") {
    if (block.guessed && isFact(sentence)) return false
    if (block.bullet || (block.inline && sentence.length < 200)) return true
    // A line without a bullet may belong to what follows the list: it has to look like something asked for.
    const { criterion } = parseQualification(sentence, "must", "x")
    const known = (criterion !== null && criterion.type !== "skill") || findRequirements(sentence).length > 0
    const words = sentence.split(/\s+/).length
    const short = words > 1 && words <= 8 && asksShortly.test(sentence)
    return explicit || (known && !/^(?:we|our|as part of|join)\b/iu.test(sentence)) || opener.test(sentence) || short
  }
  if (block.section === "open" && block.bullet && asks(sentence) && !isTask(sentence) && !isFact(sentence)) return true
  // "Our people stay for 12 years and we need flour": the company speaks of itself.
  const weighed = mustCue.test(sentence) || niceCue.test(sentence)
  if (
    !block.bullet &&
    aboutUs.test(sentence) &&
    !/^it\b|\b(?:seek(?:s|ing)|look(?:s|ing) for|hiring|requires?|recruiting|sucht|recherche|busca|procura)(?![\p{L}])/iu.test(sentence)
  )
    return false
  // "You have taken a company through a refinancing": a deed that is asked for names no term.
  if (block.section !== "duties" && deedAsked.test(sentence)) return true
  const states =
    rightToWork.test(sentence) ||
    findYears(sentence).length > 0 ||
    findDegrees(sentence).length > 0 ||
    findRequirements(sentence).length > 0 ||
    findLanguages(sentence).length > 0
  if (block.section === "duties")
    return (
      states &&
      (/\b(?:must have|must be|is required|are required|years['’]? (?:of )?experience|erforderlich|imprescindible|indispensable)\b/i.test(
        sentence
      ) ||
        /^you (?:have|bring)/i.test(sentence))
    )
  if (states && explicit) return true
  const length = sentence.split(/\s+/).length
  // "A clean licence is preferred", "You know how to read a P&L", "Conocimientos de bases de datos SQL": short and to the point.
  if (length <= 14 && weighed && !/^(?:we|our|as part of|join)\b/iu.test(sentence)) return true
  if (length <= 22 && youHave.test(sentence)) return true
  if (/^we (?:need|want) (?:somebody|someone|a person|people) who\b/iu.test(sentence)) return true
  const { criterion } = parseQualification(sentence, "must", "x")
  if (criterion !== null && explicit) return true
  return criterion !== null && length <= 12 && (opener.test(sentence) || (criterion.type === "language" && criterion.atLeast !== null))
}
