import { findYears } from "../../parse/years"
import { capitalise, parseQualification } from "../../criteria/parse-qualification"
import type { QualificationKind } from "../../role"
import { findRequirements } from "../../criteria/split-requirement"
import { softSkills } from "../../vocabulary/vocabulary"
import { withoutPictures } from "../layout/picture"
import { withoutWeight } from "./weight-words"

const labels =
  /^(?:must(?:[ -]haves?)?|required|requirements?|nice(?:[ -]to[ -]haves?)?|bonus(?: points)?(?: for| if)?|plus|preferred|optional|ideally|essential|desirable|desired|von vorteil(?: ist| sind| wären?)?|wünschenswert(?: ist| sind)?|idealerweise|pluspunkte?|idéalement|(?:un |les )?(?:atouts?|plus)|appréciée?s?|souhaitée?s?|deseables?|valorables?|idealmente|desejáve(?:l|is)|diferencia(?:l|is)|avoid|no-?gos?|skills?|tech(?: stack)?|stack|languages?|education|experience|qualifications?|zwingend|pflicht|optional)\s*[:–-]\s*/iu

/** "The ideal candidate will have …", "We are looking for somebody with …": what follows stands by itself. */
const hired =
  /^.{0,120}?\b(?:seek(?:s|ing)|looking for|hiring|recruiting|in need of)\s+(?:an?|our|the)\s+[^,.;:]{3,70}?\s(?:with|who has|having)\s+(?:an?\s+)?(?=(?:minimum|at least|\d|(?:two|three|four|five)\b|bachelor|master|degree|experience|strong|proven|excellent))/iu
const leadIn =
  /^(?:(?:the |our )?(?:ideal|successful|right|perfect) (?:candidate|applicant|person)s? (?:will|should|must|would)?\s*(?:ideally )?(?:have|has|possess(?:es)?|bring|hold)|(?:candidates?|applicants?) (?:must|should|will) (?:have|possess|hold)|we(?:['’]re| are) (?:looking for|seeking) (?:someone|somebody|a person|people|candidates|applicants|a candidate) (?:with|who (?:has|have))|to be (?:considered|successful)[^,]{0,40},? you (?:will )?(?:need|must have|should have))(?::|\s)\s*(?:an?\s+(?=\d|\p{Lu}))?(?=\p{L}|\d)/iu

/** "Phlebotomy: 1 year (Required)", "Business analysis Required 5 Years": how boards put years beside a name. */
const boardYears =
  /^([^:\n]{2,60}?)\s*(?::\s*|\s(?:highly\s+)?(?:required|desired|preferred|mandatory|optional|nice to have)\s+)(\d{1,2})\s*\+?\s*(?:years?|yrs?)\.?\s*(?:\((?:required|preferred)\))?$/iu

/** A sentence without its label, its bullet and the words that only weigh it. */
export function clean(sentence: string): string {
  const bare = withoutWeight(
    withoutPictures(sentence)
      .replace(labels, "")
      .replace(/\s*\((?:E|D)\)[\s.;]*$/u, "")
      .replace(boardYears, (_, name: string, years: string) => `${years}+ years of ${name.trim()}`)
      .replace(/^\*+|\*+$/g, "")
      .replace(/\s+/g, " ")
      .replace(hired, "")
      .replace(leadIn, "")
      .replace(/[;,.:\s]+$/u, "")
      .replace(/^[-–•*\s]+/u, "")
      .trim()
  )
  // "(iManage preferred)" leaves "(iManage".
  return (bare.match(/\(/g)?.length ?? 0) > (bare.match(/\)/g)?.length ?? 0) && sentence.includes(")") ? `${bare})` : bare
}

const onlyYears = /^(?:at least |minimum |min\.? )?\d{1,2}\s*(?:\+|-\s*\d{1,2}|–\s*\d{1,2})?\s*(?:years?|yrs?)\.?(?:\s+min(?:imum)?\.?)?$/iu

/** Bare names become sentences: "Python" alone says nothing about what is asked. */
export function asSentence(text: string, kind: QualificationKind): string {
  if (onlyYears.test(text)) return `${capitalise(text.replace(/\s+min(?:imum)?\.?$/iu, ""))} of experience`
  const { criterion } = parseQualification(text, kind, "x")
  const words = text.split(/\s+/).length
  if (criterion?.type === "skill" && words <= 3 && kind !== "avoid" && findYears(text).length === 0) {
    const mention = findRequirements(text)[0]
    if (mention && mention.start === 0 && mention.end >= text.length - 1 && !softSkills.has(mention.name)) return `Experience with ${text}`
  }
  if (criterion?.type === "skill" && criterion.minYears !== null && words <= 3)
    return `At least ${criterion.minYears} years of ${text.replace(/^[\d.+–-]+\s*(?:y|yrs?|years?|yoe)\+?\s+(?:of\s+)?/iu, "").replace(/\s+[\d.+–-]+\s*(?:y|yrs?|years?)\+?$/iu, "")}`
  if (criterion?.type === "language" && words === 1 && !/kenntnisse$/i.test(text)) {
    const said = `Speaks ${capitalise(text)}`
    // "Frans" is also a name of people, and counts for the language only where it stands alone.
    return parseQualification(said, kind, "x").criterion?.type === "language" ? said : `Speaks ${criterion.language}`
  }
  return capitalise(text)
}
