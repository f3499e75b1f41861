import type { SectionHealth } from "~profile/health"
import type { Profile } from "~profile/profile"
import { ProfileBuilder, type QuotedDates } from "~profile/profile-builder"
import { setName, setPlace, richTextOf } from "./europass-fields"
import { readCandidate } from "./read-candidate"
import { jsonTree, nodeAt, nodesIn, textAt, xmlTree, type TreeNode } from "./xml-tree"
import { healthOfFile } from "../health-of-file"

/** Does a text begin as a Europass file does: XML of version 3 (`SkillsPassport`) or of 2020 (`Candidate`)? */
export function isEuropassXml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:\w+:)?(?:SkillsPassport|Candidate)\b/.test(text.slice(0, 4_000))
}

/** The twin of version 3 in JSON. */
export function isEuropassJson(value: unknown): boolean {
  return typeof value === "object" && value !== null && ("SkillsPassport" in value || "LearnerInfo" in value)
}

/**
 * Reads a Europass file, in XML or in JSON (Europass XML Schema 3.3 and its JSON form; the Candidate of 2020). Null where it is none. Values
 * are the file's own texts; a date is what its year and month say. Contact data, birth and nationality are left out.
 */
export function readEuropass(text: string): { profile: Profile; sections: SectionHealth[] } | null {
  return readTree(xmlTree(text))
}

export function readEuropassJson(value: unknown): { profile: Profile; sections: SectionHealth[] } | null {
  return readTree(jsonTree("file", value)[0] ?? null)
}

function readTree(root: TreeNode | null): { profile: Profile; sections: SectionHealth[] } | null {
  if (!root) return null
  const builder = new ProfileBuilder()
  if (root.name === "candidate") readCandidate(root, builder)
  else readLearner(nodeAt(root, "learnerinfo") ?? nodeAt(root, "skillspassport", "learnerinfo") ?? root, builder)
  const { profile } = builder
  return profile.name || profile.positions.length > 0
    ? {
        profile,
        sections: healthOfFile(profile, {
          skills: profile.skills.length + profile.passages.filter(passage => passage.section === "skills").length
        })
      }
    : null
}

function readLearner(learner: TreeNode, builder: ProfileBuilder): void {
  const person = nodeAt(learner, "identification")
  setName(builder, textAt(person, "personname", "firstname"), textAt(person, "personname", "surname"))
  setPlace(builder, placeOf(nodeAt(person, "contactinfo", "address", "contact")))
  const headline = nodeAt(learner, "headline")
  const kind = textAt(headline, "type", "code")
  const said = richTextOf(nodeAt(headline, "description", "label")) ?? richTextOf(nodeAt(headline, "description"))
  if (kind === "personal_statement") builder.set("about", said)
  else builder.set("headline", said)
  for (const work of nodesIn(learner, "workexperience")) {
    builder.position({
      title: textAt(work, "position", "label") ?? textAt(work, "position"),
      company: textAt(work, "employer", "name"),
      dates: datesOf(nodeAt(work, "period")),
      location: placeOf(nodeAt(work, "employer", "contactinfo", "address", "contact"))[0] ?? null,
      description: richTextOf(nodeAt(work, "activities"))
    })
  }
  for (const study of nodesIn(learner, "education")) {
    builder.education({
      school: textAt(study, "organisation", "name"),
      degree: textAt(study, "title") ?? textAt(study, "title", "label"),
      field: textAt(study, "field", "label"),
      dates: datesOf(nodeAt(study, "period"))
    })
    builder.passage("education", textAt(study, "title"), richTextOf(nodeAt(study, "activities")))
  }
  readSkills(nodeAt(learner, "skills"), builder)
  for (const achievement of nodesIn(learner, "achievement"))
    builder.passage("other", textAt(achievement, "title", "label"), richTextOf(nodeAt(achievement, "description")))
}

function readSkills(skills: TreeNode | undefined, builder: ProfileBuilder): void {
  const spoken = nodeAt(skills, "linguistic")
  for (const mother of nodesIn(spoken, "mothertongue")) {
    const name = textAt(mother, "description", "label")
    if (name) builder.language(name, null)
  }
  for (const foreign of nodesIn(spoken, "foreignlanguage")) {
    const name = textAt(foreign, "description", "label")
    const levels = nodeAt(foreign, "proficiencylevel")
    const level = textAt(levels, "spokeninteraction") ?? textAt(levels, "listening") ?? textAt(levels, "writing")
    if (name) builder.language(name, level)
  }
  // What is written under these heads is prose about skills, in the person's own words.
  for (const kind of ["communication", "organisational", "jobrelated", "computer", "digital", "other"])
    builder.passage("skills", null, richTextOf(nodeAt(skills, kind, "description")))
}

function placeOf(contact: TreeNode | undefined): string[] {
  return [textAt(contact, "municipality"), textAt(contact, "country", "label")].filter(part => part !== null)
}

/** A year and a month, written `year="2018" month="--03"` in XML and `"Year": 2018, "Month": 3` in JSON. */
function datesOf(period: TreeNode | undefined): QuotedDates | null {
  if (!period) return null
  const [from, to] = [nodeAt(period, "from"), nodeAt(period, "to")]
  const start = dateOf(from)
  const end = textAt(period, "current") === "true" ? "present" : dateOf(to)
  if (!start && !end) return null
  const quote = textAt(from, "year") ?? textAt(to, "year") ?? ""
  return { start, end, quote, endQuote: end === "present" ? quote : (textAt(to, "year") ?? quote) }
}

function dateOf(node: TreeNode | undefined): string | null {
  const year = /^(?:19|20)\d{2}/.exec(textAt(node, "year") ?? "")?.[0]
  const month = Number(/\d{1,2}$/.exec(textAt(node, "month") ?? "")?.[0] ?? 0)
  return year ? (month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : year) : null
}
