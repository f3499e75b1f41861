import { isEverydaySpelling } from "~role/vocabulary/everyday-names"
import { TermIndex } from "~role/vocabulary/term-index"
import { fold, isGlued } from "~role/vocabulary/tokens"
import { certificateNames, languageNames, skillNames } from "~role/vocabulary/vocabulary"
import { namesBeside, namesHaving } from "../having"
import type { Found, ProfileIndex } from "../profile-index"
import { alternativesOf } from "../text/alternatives"
import { isDeedOfOther } from "../text/other-doer"
import { asksHowWell, isScant } from "../text/scant"
import { isInEmployer } from "../text/in-employer"
import { departments } from "../text/departments"
import type { NarrowingWord } from "../text/narrowing"
import { deedInSpelling, narrowingWords, standBeside, tellingRoots } from "../text/narrowing"
import type { Qualifier } from "../text/qualifiers"
import { findQualifiers } from "../text/qualifiers"
import { stanceAt } from "../text/said"
import type { Stance } from "../text/stance"

/** What a skill criterion looks for, made ready once for the role. */
export interface SkillNames {
  /** Names that have a wanted name: each with the wanted one. */
  having: ReadonlyMap<string, string>
  /** Names that stand near a wanted one without having it. */
  near: ReadonlyMap<string, string>
  /** Wanted names that are in no list. */
  own: TermIndex | null
  /** For each wanted name the roots of the words that the requirement names it by. */
  asked: ReadonlyMap<string, readonly string[]>
  /** Wanted names that the requirement has in another language than English. */
  translated: ReadonlySet<string>
  /** Words of the requirement that make something narrower of the name. */
  narrowing: readonly NarrowingWord[]
  qualifiers: readonly Qualifier[]
  /** Whether it asks how well, and not only whether. */
  isHowWell: boolean
}

export function askedSkillNames(wanted: readonly string[], text: string): SkillNames {
  const having = new Map<string, string>()
  const near = new Map<string, string>()
  let own: TermIndex | null = null
  for (const name of wanted) {
    const canonical = skillNames.canonical(name)
    if (canonical === null) {
      own ??= new TermIndex()
      // Short names are words of other things as well ("ION", "Ion"): their case has to be right.
      const bare = name.replace(/^(?:active|current|valid)\s+/iu, "")
      for (const one of alternativesOf(bare)) own.add(name, one, one.length <= 4, false)
      having.set(name, name)
      // A licence or a spoken language that was asked for as a skill.
      for (const vocabulary of [certificateNames, languageNames]) {
        const other = vocabulary.canonical(name)
        for (const alias of other === null ? [] : (vocabulary.entries.get(other)?.aliases ?? []))
          own.add(name, alias.text, alias.exact, false)
      }
      continue
    }
    for (const other of namesHaving(canonical)) having.set(other, canonical)
    for (const other of namesBeside(canonical)) near.set(other, canonical)
  }
  const mentions = skillNames.index.findIn(text).filter(({ name }) => wanted.includes(name))
  const asked = new Map<string, readonly string[]>()
  // What the list has as a shorter spelling of the very name is another name of it; of a longer spelling ("contract negotiation") it is a part.
  for (const { name, start, end } of mentions)
    if (!asked.has(name) && fold(text.slice(start, end)) !== fold(name)) asked.set(name, tellingRoots(text.slice(start, end)))
  const translated = new Set(
    mentions
      .filter(({ name, start, end }) =>
        skillNames.entries
          .get(name)
          ?.aliases.some(alias => alias.language !== undefined && fold(alias.text) === fold(text.slice(start, end)))
      )
      .map(({ name }) => name)
  )
  const qualifiers = findQualifiers(text, wanted)
  const narrowing = [...narrowingWords(text, mentions), ...mentions.flatMap(mention => deedInSpelling(text, mention))].filter(
    word => !qualifiers.some(({ start, end }) => word.start < end && start < word.end)
  )
  return { having, near, own, asked, translated, narrowing, qualifiers, isHowWell: asksHowWell(text) }
}

/** A mention of a skill with what is said of it. `lacking` are words of the requirement that nothing says of it there. */
export interface SkillMention {
  found: Found
  stance: Stance
  lacking: readonly string[]
}

/** What is made for a department, or held by it, without doing its work. */
const aboutIt: ReadonlySet<string> = new Set(
  `meeting brochure flyer leaflet poster magazine newspaper book course class lesson seminar webinar conference fair exhibition document file folder form letter price list
  invoice receipt tax report figure data statistic material catalogue catalog`.split(/\s+/)
)

/** Every place where a wanted skill shows, and what is said there. */
export function skillMentions(index: ProfileIndex, names: SkillNames): SkillMention[] {
  const shown: Found[] = []
  for (const [name, list] of index.skills) if (names.having.has(name)) shown.push(...list)
  if (names.own) for (const list of index.terms(names.own).values()) shown.push(...list)
  return shown.map(found => {
    const { segment, start, end } = found
    const stance = stanceAt(segment, start, end)
    const isPassing =
      stance === "has" && ((names.isHowWell && isScant(segment.text, start, end)) || isOnlyAbout(found) || isInEmployer(index, found))
    const isOthers =
      stance === "has" &&
      segment.kind !== "skill" &&
      isDeedOfOther(sentenceBefore(segment.text, start), firstWordOf(segment.text, start, end))
    return { found, stance: isPassing ? "passing" : isOthers ? "other" : stance, lacking: lackingAt(index, names, found) }
  })
}

/** The words of the sentence before a place of a text. */
function sentenceBefore(text: string, start: number): string {
  const lead = text.slice(Math.max(0, start - 160), start)
  const cut = Math.max(...[...lead.matchAll(/[\n;•|]|[.!?](?=\s)/gu)].map(({ index }) => index), -1)
  return lead.slice(cut + 1)
}

const firstWordOf = (text: string, start: number, end: number) => /^\S+/u.exec(text.slice(start, end))?.[0] ?? ""

/** "Sales meetings", "marketing brochures": what is done there is something else. */
function isOnlyAbout({ segment: { tokens, text, kind }, start, end, to }: Found): boolean {
  if (kind === "skill" || kind === "title" || to >= tokens.words.length || !isGlued(tokens, to)) return false
  const next = tokens.words[to]!
  return departments.has(text.slice(start, end).toLowerCase()) ? aboutIt.has(next) : false
}

/** What a mention lacks of the requirement's own words: "negotiation" of "contract negotiation", "databases" of "database design". */
function lackingAt(index: ProfileIndex, names: SkillNames, found: Found): string[] {
  const { having, asked, narrowing } = names
  const { segment, start, end } = found
  const title = segment.position === null ? null : (index.positions[segment.position]?.title ?? null)
  const lacking = narrowing.filter(({ root }) => !standBeside(found, [root], title)).map(({ word }) => word)
  const wanted = asked.get(having.get(found.name) ?? found.name)
  const spelling = segment.text.slice(start, end)
  if (wanted === undefined || wanted.length < 2 || isEverydaySpelling(spelling)) return lacking
  const own = tellingRoots(spelling)
  // "Commercial lending" is a spelling of Banking in the list, and banking is no commercial lending.
  if (!own.some(root => wanted.includes(root)) && isPartOf(names, found, wanted)) return [...lacking, ...wanted]
  // Another name says it whole; a shorter form of the same one says a part.
  if (own.length >= wanted.length || !own.every(root => wanted.includes(root))) return lacking
  const name = having.get(found.name) ?? found.name
  const isOwnName = fold(spelling) === fold(name)
  const rest = wanted.filter(root => !own.includes(root) && !(isOwnName && root === "manag"))
  return standBeside(found, rest, null) ? lacking : [...lacking, ...rest]
}

/** From so many kinds below it on a name is so wide that a spelling of several other words may be only a part of it. */
const wide = 5

/** Whether what is asked for is a part of a wide name, and the mention only the name: no other spelling of the same, nor something below it. */
function isPartOf({ having, translated }: SkillNames, found: Found, wanted: readonly string[]): boolean {
  const name = having.get(found.name) ?? found.name
  return wanted.length > 1 && found.name === name && !translated.has(name) && namesHaving(name).length > wide
}
