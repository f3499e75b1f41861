import { compareLevels, levelOfTitle, withoutLevel } from "~role/parse/level"
import { levels } from "~role/level"
import type { Role } from "~role/role"
import { tokenise } from "~role/vocabulary/tokens"
import { skillNames, titleNames } from "~role/vocabulary/vocabulary"
import { yearsAsked } from "~role/years-asked"
import { allWork, careerOf } from "./career/career"
import { namesBeside, namesHaving } from "./having"
import type { ProfileIndex, Segment } from "./profile-index"
import { heldRoots, stemsOf } from "./related"
import type { WantedStems } from "./related"
import { remember } from "./remember"
import { skillSpecificity, specificityOf } from "./specificity"
import { familiesOf } from "./titles/families-of"

/** How near somebody's work is to the role, 0–1 each: never shown as numbers, only as words in a reason. */
export interface Likeness {
  title: number
  skills: number
  words: number
  years: number
  level: number
  all: number
}

/** Recent work tells more of what somebody does now: after so many months it counts for less. */
const recentMonths = 36

/** How near two titles are: the same family, a neighbouring one, or words in common. */
function createTitleLikeness(title: string): (other: string) => number {
  const families = familiesOf(title)
  const wider = new Set(families.flatMap(name => titleNames.entries.get(name)?.wider ?? []))
  const near = new Set(families.flatMap(name => titleNames.near(name)))
  const words = tokenise(withoutLevel(title)).words
  const weightOfRoot = new Map<string, number>()
  for (const word of words) for (const root of stemsOf([word])) weightOfRoot.set(root, Math.max(0.3, specificityOf(word)))
  const possible = [...weightOfRoot.values()].reduce((sum, weight) => sum + weight, 0)
  const known = new Map<string, number>()
  return other => {
    const before = known.get(other)
    if (before !== undefined) return before
    let family = 0
    for (const name of familiesOf(other)) {
      if (families.some(wanted => titleNames.implies(name, wanted) || titleNames.implies(wanted, name))) family = Math.max(family, 1)
      else if (near.has(name) || titleNames.entries.get(name)?.wider.some(one => wider.has(one))) family = Math.max(family, 0.55)
    }
    let shared = 0
    for (const root of stemsOf(tokenise(other).words)) shared += weightOfRoot.get(root) ?? 0
    const result = Math.max(family, possible === 0 ? 0 : 0.85 * (shared / possible))
    if (known.size < 20_000) known.set(other, result)
    return result
  }
}

/** The text of a title without the words that are not looked at, such as a name or an address. */
function wordsLeft({ text, tokens }: Segment): string {
  const { words, starts, ends } = tokens
  const isWhole = words.length > 0 && starts[0]! < 3 && words.length === tokenise(text).words.length
  return isWhole ? text : words.map((_, at) => text.slice(starts[at], ends[at])).join(" ")
}

/** What the role says in all: its title and level, the skills and words of its sentences, the years it asks for. */
export function createLikeness(role: Role, now: number, stems: WantedStems): (index: ProfileIndex) => Likeness {
  const wanted = role.qualifications.filter(({ kind }) => kind !== "avoid")
  const titleLikeness = role.title === null ? null : createTitleLikeness(role.title)
  const skillWeights = new Map<string, number>()
  const addSkills = (text: string, weight: number) => {
    for (const { name } of skillNames.index.findIn(text))
      skillWeights.set(name, Math.max(skillWeights.get(name) ?? 0, weight * skillSpecificity(name)))
  }
  for (const { text, kind } of wanted) addSkills(text, kind === "must" ? 1 : 0.6)
  if (role.title !== null) {
    addSkills(role.title, 1.2)
    // What goes with the title, even where the post does not say it.
    for (const family of familiesOf(role.title))
      for (const name of titleNames.entries.get(family)?.near ?? [])
        if (skillNames.entries.has(name) && !skillWeights.has(name)) skillWeights.set(name, 0.4 * skillSpecificity(name))
  }
  // What each skill of a profile counts for: for itself and all it implies in full, for a neighbour in part.
  const counts = new Map<string, { name: string; share: number }[]>()
  const count = (shown: string, name: string, share: number) => {
    const list = counts.get(shown)
    if (list) list.push({ name, share })
    else counts.set(shown, [{ name, share }])
  }
  for (const name of skillWeights.keys()) {
    for (const shown of namesHaving(name)) count(shown, name, 1)
    for (const shown of namesBeside(name)) if (!skillNames.implies(shown, name)) count(shown, name, 0.35)
  }
  const skillSum = [...skillWeights.values()].reduce((sum, weight) => sum + weight, 0)
  const wordWeights = new Map<string, number>()
  for (const { text, kind } of wanted) {
    for (const word of tokenise(text).words) {
      const [root] = stemsOf([word])
      if (root === undefined) continue
      const weight = specificityOf(word) * (kind === "must" ? 1 : 0.6)
      wordWeights.set(root, Math.max(wordWeights.get(root) ?? 0, weight))
    }
  }
  stems.add([...wordWeights.keys()])
  const wordSum = [...wordWeights.values()].reduce((sum, weight) => sum + weight, 0)
  const asked = Math.max(0, ...wanted.map(one => yearsAsked(one) ?? 0))

  return index => {
    let title = 0
    if (titleLikeness) {
      const { dated } = careerOf(index, now)
      for (const segment of index.titles) {
        const like = titleLikeness(wordsLeft(segment))
        if (like <= title) continue
        const position = segment.position === null ? undefined : dated.find(one => one.index === segment.position)
        const recent =
          segment.position === null || position === undefined
            ? segment.position === null || segment.position < 2
            : position.most.to >= now - recentMonths
        title = Math.max(title, like * (recent ? 1 : 0.6))
      }
    }
    const shares = new Map<string, number>()
    for (const shown of index.skills.keys())
      for (const { name, share } of counts.get(shown) ?? []) if (share > (shares.get(name) ?? 0)) shares.set(name, share)
    let held = 0
    for (const [name, share] of shares) held += skillWeights.get(name)! * share
    let words = 0
    for (const root of heldRoots(index, stems)) words += wordWeights.get(root) ?? 0
    const months = allWork(index, now).likely
    const years = asked === 0 ? 0.5 : months === 0 ? 0.4 : Math.min(1, months / 12 / asked)
    const level = levelLikeness(role, index)
    const parts = { title, skills: skillSum === 0 ? 0 : held / skillSum, words: wordSum === 0 ? 0 : words / wordSum, years, level }
    return { ...parts, all: parts.title * 0.35 + parts.skills * 0.3 + parts.words * 0.2 + parts.years * 0.1 + parts.level * 0.05 }
  }
}

const levelOf = remember(levelOfTitle)

/** Below the level asked for counts less with each step; above it counts in full. */
function levelLikeness(role: Role, index: ProfileIndex): number {
  if (role.level === null) return 0.5
  let best = -1
  for (const segment of index.titles.slice(0, 3)) {
    const found = levelOf(wordsLeft(segment))
    if (found) best = Math.max(best, levels.indexOf(found.level))
  }
  if (best < 0) return 0.5
  const level = levels[best]!
  return compareLevels(level, role.level) >= 0 ? 1 : Math.max(0, 1 - 0.3 * (levels.indexOf(role.level) - best))
}
