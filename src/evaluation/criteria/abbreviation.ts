import { sentence } from "~sentence/sentence"
import type { Meaning } from "~role/vocabulary/abbreviations"
import { meaningsOf } from "~role/vocabulary/abbreviations"
import { TermIndex } from "~role/vocabulary/term-index"
import { tokenise } from "~role/vocabulary/tokens"
import { skillNames } from "~role/vocabulary/vocabulary"
import { namesHaving } from "../having"
import type { Judge, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import type { Found, ProfileIndex } from "../profile-index"
import { stanceAt } from "../text/said"

const askedFor = /\s*\b(?:experience|skills?|knowledge|expertise|background)\s*$/iu

/** The abbreviation that a requirement consists of; null where it has other words, or stands for one thing alone. */
export function abbreviationIn(text: string): string | null {
  const bare = text
    .trim()
    .replace(/[.\s]+$/u, "")
    .replace(askedFor, "")
    .replace(/^(?:experience|knowledge|skills?)\s+(?:of|in|with)\s+/iu, "")
    .trim()
  return /^[A-Z][A-Za-z&]{1,4}$/u.test(bare) && meaningsOf(bare) !== null ? bare : null
}

/** The meaning that most of its words speak for; null where none does, or two do alike. */
function meantBy(meanings: readonly Meaning[], texts: readonly string[], abbreviation: string): Meaning | null {
  let best: Meaning | null = null
  let most = 0
  let isTie = false
  const words = new Set(texts.flatMap(text => tokenise(text).words).filter(word => word !== abbreviation.toLowerCase()))
  for (const meaning of meanings) {
    let count = 0
    for (const word of words) if (meaning.cues.has(word)) count++
    if (count > most) [best, most, isTie] = [meaning, count, false]
    else if (count === most && count > 0) isTie = true
  }
  return isTie ? null : best
}

/**
 * Asked for is an abbreviation that stands for several things. What the post means is read from its other lines and its title, what the profile means
 * from the sentence, the work and then the whole of it; it is met only where both are the same.
 */
export function judgeAbbreviation(abbreviation: string, { role, text }: Setting): Judge {
  const meanings = meaningsOf(abbreviation)!
  const others = role.qualifications.filter(other => other.text !== text).map(other => other.text)
  const asked = meantBy(meanings, [role.title ?? "", ...others], abbreviation) ?? meanings.find(({ isUsual }) => isUsual) ?? null
  const ask = sentence("askThemExperience", {
    what: asked === null ? abbreviation : sentence("askThemMeaning", { name: abbreviation, meaning: asked.name })
  })
  const short = new TermIndex()
  short.add(abbreviation, abbreviation, true, false)
  const long = new TermIndex()
  for (const spelling of asked?.spellings ?? []) long.add(asked!.name, spelling, false, false)
  const canonical =
    asked === null ? null : (asked.spellings.map(spelling => skillNames.canonical(spelling)).find(name => name !== null) ?? null)
  const having = new Set(canonical === null ? [] : namesHaving(canonical))

  return index => {
    const quote = ({ segment, start, end }: Found) => index.quote(segment, start, end)
    const written = [...index.terms(long).values()].flat()
    for (const [name, list] of index.skills)
      if (having.has(name))
        written.push(
          ...list.filter(({ segment, start, end }) => segment.text.slice(start, end).toLowerCase() !== abbreviation.toLowerCase())
        )
    const had = written.find(({ segment, start, end }) => stanceAt(segment, start, end) === "has")
    if (had) return met([quote(had)], sentence("reasonMentioned", { name: asked!.name }), 0.6)
    const mentions = [...index.terms(short).values()].flat()
    let otherwise: { found: Found; meaning: Meaning | null } | null = null
    for (const found of mentions) {
      const stance = stanceAt(found.segment, found.start, found.end)
      if (stance === "lacks" && asked !== null) return notMet([quote(found)], sentence("reasonDenied", { name: abbreviation }))
      const meaning = meaningAt(index, found)
      const isSame = asked !== null && (meaning === asked || (meaning === null && asked.isUsual))
      if (isSame && stance === "has") return met([quote(found)], sentence("reasonMentioned", { name: abbreviation }), 0.55)
      otherwise ??= { found, meaning }
    }
    if (!otherwise) return unknown([], sentence("reasonNotMentioned", { names: abbreviation }), ask)
    const { found, meaning } = otherwise
    return unknown(
      [quote(found)],
      meaning !== null && asked !== null && meaning !== asked
        ? sentence("reasonOtherMeaning", { name: abbreviation, meaning: meaning.name, asked: asked.name })
        : sentence("reasonOpenMeaning", { name: abbreviation }),
      ask,
      0.3
    )
  }

  /** What the abbreviation means where it stands: by the sentence, or else by the position, or else by the whole profile. */
  function meaningAt(index: ProfileIndex, { segment }: Found): Meaning | null {
    const own = segment.kind === "skill" ? [] : [segment.text]
    const around =
      segment.position === null ? [] : index.segments.filter(({ position }) => position === segment.position).map(other => other.text)
    return (
      (own.length > 0 ? meantBy(meanings, own, abbreviation) : null) ??
      (around.length > 0 ? meantBy(meanings, around, abbreviation) : null) ??
      meantBy(
        meanings,
        index.segments.map(other => other.text),
        abbreviation
      )
    )
  }
}
