import type { SectionHealth } from "~profile/health"
import type { Profile } from "~profile/profile"
import { ProfileBuilder } from "~profile/profile-builder"
import { isContact, isPersonalTrait } from "./contact-data"
import { isProse, toLines, type Line } from "./lines"
import type { FoundName } from "./top/name-at-top"
import { nameAtTop } from "./top/name-at-top"
import { nameIn } from "./top/name-in"
import { isFirstPerson } from "./read-prose"
import { isSurelyTitle } from "./role-words"

/** A text says something of somebody's work only from so many characters on. */
const fewestCharacters = 200
/** A line that names a job, and nothing else, is no longer. */
const longestTitle = 90

/** A stretch of time: two years, or one that something began with or lasts from. */
const stretch =
  /(?:19|20)\d{2}\s*(?:[-–—/]|to|till?|until|bis|à|a|al|até)\s*(?:(?:19|20)\d{2}|\d{2}(?![-–—./\d])|\p{L}{3,})|\b(?:since|from|in|seit|von|ab|depuis|dès|en|desde|de)\s+(?:\p{L}+\s+)?(?:19|20)\d{2}\b|\b\d{1,2}\+?\s*(?:years?|yrs?|jahren?|ans|años|anos)\b/iu

/** How plainly a text tells of one person's work, where no title parts it: each kind of sign counts once or twice. */
function signsOf(lines: readonly Line[], text: string): number {
  const top = lines.slice(0, 6).filter(line => line.text.length <= longestTitle)
  const entries = lines.filter(line => stretch.test(line.text)).length
  const tasks = lines.filter(line => line.bullet && line.text.length >= 20).length
  return (
    (top.some(line => isSurelyTitle(line.text)) ? 1 : 0) +
    (lines.filter(line => isSurelyTitle(line.text)).length >= 2 ? 1 : 0) +
    Math.min(entries, 2) +
    (isFirstPerson(text) || /(?:^|[^\p{L}])(?:I|my|ich|meine?[nmrs]?|j['’]|mon|mes|mi|mis|meus?|minha)(?![\p{L}])/u.test(text) ? 1 : 0) +
    (tasks >= 3 ? 1 : 0)
  )
}

/** Signs that it takes: a job that is named, time that is spent, and a voice or a list of tasks, say. */
const enough = 3

/**
 * Reads a text whose sections nobody can tell apart as one passage, where it plainly tells of one person's work: who hands over a file has said
 * that it is a profile, and what it says can still be quoted. No position is made up from it. Null where it tells of nobody's work.
 */
export function readAsAWhole(text: string): { profile: Profile; sections: SectionHealth[] } | null {
  const lines = toLines(text)
  const kept = lines.filter(line => !isPersonalTrait(line.text) && (!isContact(line.text) || isProse(line.text)))
  if (text.length < fewestCharacters || !kept.some(line => stretch.test(line.text)) || signsOf(kept, text) < enough) return null
  return asOnePassage(kept, null)
}

/** Lines that a name stands on in a text of which nothing else can be told. */
const topLines = 3

/**
 * Keeps a text as one passage, whatever it is: for one that somebody says is a profile, and for one in a language that is not read. The name is
 * read where the first lines plainly have one; contact and personal data stay out.
 */
export function keepWhole(text: string): { profile: Profile; sections: SectionHealth[] } {
  const lines = toLines(text)
  const end = lines.findIndex((line, at) => at > 0 && (line.gap || at === topLines))
  const top = lines.slice(0, end < 0 ? topLines : end)
  const found = nameAtTop(top)
  const kept = lines.filter(line => !isPersonalTrait(line.text) && (!isContact(line.text) || isProse(line.text)))
  return asOnePassage(
    kept.filter(line => found === null || line !== top[found.line]),
    found
  )
}

function asOnePassage(kept: readonly Line[], found: FoundName | null): { profile: Profile; sections: SectionHealth[] } {
  const builder = new ProfileBuilder()
  if (found) builder.named(found.name, found.literal)
  const headline = kept
    .slice(0, 4)
    .find(line => line.text.length <= longestTitle && !stretch.test(line.text) && isSurelyTitle(line.text) && nameIn(line.text) === null)
  builder.set("headline", headline?.text)
  builder.passage("other", null, kept.map(line => line.raw).join("\n"))
  const unread = (["about", "experience", "education", "skills"] as const).map(section => ({
    section,
    state: "not understood" as const,
    count: 0
  }))
  const isTopRead = headline !== undefined || found !== null
  const top: SectionHealth = { section: "top", state: isTopRead ? "read" : "not understood", count: isTopRead ? 1 : 0 }
  return { profile: builder.profile, sections: [top, ...unread, { section: "other", state: "read", count: 1 }] }
}
