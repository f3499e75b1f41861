import { sentence } from "~sentence/sentence"
import type { Evidence } from "~profile/evidence"
import type { Qualification } from "~role/role"
import { askAbout } from "./asked/ask-about"
import { demandOf } from "./asked/demand"
import { askedSkillNames, skillMentions } from "./criteria/skill-names"
import type { Judge, Setting } from "./judge"
import { unknown } from "./judge"
import type { ProfileIndex } from "./profile-index"
import { findDenied } from "./text/said"

/** Kinds of text that list, where nobody tells what they did. */
const lists: ReadonlySet<string> = new Set(["skill", "headline", "certification"])

/** Kinds of text in which somebody tells whose doing a thing was. */
const told: ReadonlySet<string> = new Set(["description", "passage"])

/**
 * A met that the profile takes back elsewhere is none: "Payroll" among the skills and "payroll was handled at corporate" below, a tool in a heading
 * and "never worked with it" at the end. Both sentences are shown, and the recruiter asks.
 */
export function unlessDenied(judge: Judge, { criterion, text }: Qualification, { stems }: Setting): Judge {
  if (criterion !== null && criterion.type !== "skill") return judge
  const names = criterion === null ? null : askedSkillNames(criterion.anyOf, text)
  // One of several is enough: that another one is not had says nothing.
  if (criterion !== null && criterion.anyOf.length > 1) return judge
  const { parts, any } = demandOf(text)
  const phrases = any || criterion !== null ? [] : parts.flatMap(part => part.phrases)
  stems.add(phrases.flatMap(({ elements }) => elements.flatMap(({ keys }) => keys)))
  const ask = askAbout(text)

  function deniedIn(index: ProfileIndex): Evidence | null {
    // What is narrower says nothing: no dbt, and data engineering all the same.
    const shown =
      names === null
        ? []
        : skillMentions(index, names).filter(({ found }) => criterion?.type === "skill" && criterion.anyOf.includes(found.name))
    const had = shown.filter(({ stance }) => stance === "has")
    const isListed = had.every(({ found }) => lists.has(found.segment.kind))
    const against = shown.find(
      ({ stance, found }) =>
        stance === "lacks" || (isListed && told.has(found.segment.kind) && (stance === "other" || stance === "refused"))
    )
    if (against) return index.quote(against.found.segment, against.found.start, against.found.end)
    return phrases.length === 0 ? null : (findDenied(index, phrases, stems)?.quote ?? null)
  }

  return index => {
    const said = judge(index)
    if (said.verdict !== "met") return said
    const denied = deniedIn(index)
    return denied === null ? said : unknown([denied, ...said.evidence], sentence("reasonSaysBoth"), ask, 0.4)
  }
}
