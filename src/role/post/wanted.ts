import { findDegrees } from "../parse/degree"
import { findLanguages } from "../parse/spoken-language"
import { findYears } from "../parse/years"
import { parseQualification } from "../parse-qualification"
import { findRequirements } from "../split-requirement"
import type { Block } from "./blocks"
import { askCue, mustCue, niceCue, opener, praise } from "./cues"

const aboutUs =
  /^(?:our|it|they|this|unsere?|nos|notre|nuestr[oa]s?|noss[oa]s?|the (?:company|team|firm|hospital|school|shop|role|job|position))\b(?!.*\b(?:candidates?|applicants?|you)\b.*\b(?:must|should|need|have|bring)\b)/iu
const deedAsked =
  /^you(?: have|['’]ve) (?:already |previously )?(?:\p{L}{2,}ed|taken|built|run|led|grown|made|held|seen|brought|written|taught|sold|won|shown|kept|set|put)\s/iu
const rightToWork =
  /\b(?:authori[sz]ed|eligible|right|permit|entitled) to work\b|\bwork permit\b|\barbeitserlaubnis\b|\bpermis de travail\b|\bpermiso de trabajo\b/iu

/** Whether a sentence asks for something, by its words and by the section it stands in. */
export function wanted(sentence: string, block: Block): boolean {
  if (block.section === "benefits" || block.section === "equal" || block.section === "process") return false
  const explicit = mustCue.test(sentence) || askCue.test(sentence) || niceCue.test(sentence)
  if (praise.test(sentence) && !/\b(?:must|required)\b/i.test(sentence)) return false
  if (block.section === "must" || block.section === "nice" || block.section === "avoid") {
    if (block.bullet || (block.inline && sentence.length < 200)) return true
    // A line without a bullet may belong to what follows the list: it has to look like something asked for.
    const { criterion } = parseQualification(sentence, "must", "x")
    const known = (criterion !== null && criterion.type !== "skill") || findRequirements(sentence).length > 0
    return explicit || (known && !/^(?:we|our|as part of|join)\b/iu.test(sentence)) || opener.test(sentence)
  }
  // "Our people stay for 12 years and we need flour": the company speaks of itself.
  if (!block.bullet && aboutUs.test(sentence)) return false
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
  return states && explicit
}
