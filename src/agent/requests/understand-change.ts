import { findYears } from "~role/parse/years"
import type { Qualification } from "~role/role"
import type { RoleEdit } from "~role/role-edit"
import { isKnownRequirement, isMostlyRequirement } from "./find-qualification"
import type { Cue } from "./lexicon"
import { renamedWish } from "./renamed"
import { withLevel, withYears } from "./reworded"
import { edges, targets, saidBetween, wish, type ChangeSetting, type RoleWish, type Target } from "./role-wish"
import { saidWords, type SaidWord } from "./said-words"
import { spotCues, type Stretch } from "./spot-cues"
import { yearsInstead } from "./years-instead"

const changing: ReadonlySet<Cue> = new Set<Cue>([
  "must",
  "nice",
  "avoid",
  "drop",
  "not",
  "from",
  "make",
  "raise",
  "add",
  "rename",
  "instead",
  "and",
  "but"
])
const verbs: ReadonlySet<Cue | null> = new Set<Cue | null>(["make", "raise", "add", "rename"])

interface Fragment {
  stretches: Stretch[]
  by: Stretch["broken"]
}

/**
 * What is said of the role's qualifications, one wish for each that is spoken of. Null where nothing is: no cue of a change, and no
 * requirement that stands for itself.
 */
export function understandChange(setting: ChangeSetting): RoleWish[] | null {
  const { text, words, qualifications } = setting
  const listed = listedWishes(setting)
  if (listed) return listed
  const years = yearsWithMore(setting) ?? yearsInstead(setting)
  if (years) return years
  const stretches = withoutFrom(spotCues(words, changing, wholeTexts(words, qualifications)))
  const renamed = renamedWish(setting, stretches)
  if (renamed) return renamed
  const fragments = joined(setting, fragmentsOf(stretches))
  const all = wishesOf(setting, fragments)
  // "Kafka is a must, the rest stays": what says nothing of a requirement is let be beside what does.
  const wishes = all.some(({ target }) => target !== null) ? all.filter(one => one.target !== null || one.plain || isRequirement(one)) : all
  if (stretches.some(({ cue }) => cue !== null && cue !== "not") || wishes.some(({ target }) => target !== null))
    return wishes.length > 0 ? wishes : null
  const isBare = wishes.length > 0 && !/\?\s*$/.test(text) && words.length <= 30 && wishes.every(isRequirement)
  return isBare
    ? [
        {
          ...wishes[0]!,
          bare: true,
          text: saidBetween(setting, 0, words.length),
          meant: wishes.length === 1 ? wishes[0]!.meant : setting.find(text)
        }
      ]
    : null
}

/** "5 years, not 3, and drop Airflow": years that take the place of others, with more that is to change before or after them. */
function yearsWithMore(setting: ChangeSetting): RoleWish[] | null {
  const { text, words } = setting
  if (findYears(text).length === 0) return null
  const part = (from: number, to: number): ChangeSetting => {
    const said = text.slice(from, to)
    return { ...setting, text: said, words: saidWords(said) }
  }
  for (const [at, { word, gap, start, end }] of words.entries()) {
    const isJoint = /^(?:and|und|et|y|e)$/.test(word)
    if (at === 0 || (!isJoint && !/[,;]/.test(gap))) continue
    const [before, after] = [part(0, start), part(isJoint ? end : start, text.length)]
    if (yearsInstead(after) && !yearsInstead(before)) {
      const more = understandChange(before)
      if (more?.every(({ target }) => target !== null)) return [...more, ...yearsInstead(after)!]
    }
    const first = yearsInstead(before)
    const more = first && understandChange(after)
    if (first && more?.every(({ target, meant }) => target !== null || meant.years !== null)) return [...first, ...more]
  }
  return null
}

/** Words that make up the whole of a qualification's text stay together, whatever stands in them. */
function wholeTexts(words: readonly SaidWord[], qualifications: readonly Qualification[]) {
  return qualifications.flatMap(({ text }) => {
    const own = saidWords(text).map(({ word }) => word)
    if (own.length < 2) return []
    const from = words.findIndex((_, at) => own.every((word, offset) => words[at + offset]?.word === word))
    return from < 0 ? [] : [{ from, to: from + own.length }]
  })
}

/** "must: Rust", "avoid – agencies": lines that say their kind before all else. */
function listedWishes({ text, find }: ChangeSetting): RoleWish[] | null {
  const lines = text
    .split("\n")
    .map(line => line.replace(/^[\s•*·–-]+/, "").trim())
    .filter(line => line !== "")
  const wishes = lines.map((line): RoleWish[] | null => {
    const match = /^([\p{L}’' -]{2,30}?)\s*[:–]\s*(.+)$/u.exec(line) ?? /^([\p{L}]{2,12})\s+-\s+(.+)$/u.exec(line)
    const target = match ? kindNamed(match[1]!) : null
    if (!match || target === null) return null
    const parts = match[2]!.split(/\s*[,;]\s*|\s+(?:and|und|et|y|e)\s+/u).filter(part => part !== "")
    const texts = parts.length > 1 && parts.every(part => isMostlyRequirement(part)) ? parts : [match[2]!]
    return texts.map(one => ({ text: one.trim(), target, meant: find(one), reword: null, plain: true }))
  })
  return wishes.length > 0 && wishes.every(wish => wish !== null) ? wishes.flat() : null
}

function kindNamed(said: string): Target | null {
  const match =
    /^(?:(must(?:[- ]haves?)?s?|required|muss|pflicht|obligatoire|obligatorio|obrigat[oó]rio|imprescindible)|(nice(?:[- ]to[- ]haves?)?|plus|optional|preferred|bonus|kann|souhaitable|un plus|deseable|desej[aá]vel)|(avoid|not|no|vermeiden|kein|[eé]viter|evitar))$/iu.exec(
      said.trim()
    )
  return match ? (match[1] ? "must" : match[2] ? "nice" : "avoid") : null
}

/** "from nice to must": what it is now is no wish. */
function withoutFrom(stretches: readonly Stretch[]): Stretch[] {
  return stretches.filter((one, at) => {
    if (one.cue === "from") return false
    return !(stretches[at - 1]?.cue === "from" && one.cue !== null && targets[one.cue] !== undefined)
  })
}

function fragmentsOf(stretches: readonly Stretch[]): Fragment[] {
  const fragments: Fragment[] = []
  for (const stretch of stretches) {
    const last = fragments.at(-1)
    if (!last || stretch.broken !== null) fragments.push({ stretches: [stretch], by: stretch.broken })
    else last.stretches.push(stretch)
  }
  return fragments
}

/** "sales and marketing" is one thing where no list knows both; "Kafka and dbt" are two. */
function joined(setting: ChangeSetting, fragments: readonly Fragment[]): Fragment[] {
  return fragments.reduce<Fragment[]>((kept, fragment) => {
    const last = kept.at(-1)
    const isTwo =
      last === undefined ||
      fragment.by !== "and" ||
      [last, fragment].every(one => hasTarget(one)) ||
      hasVerb(fragment) ||
      [last, fragment].every(one => objectsOf(setting, one).every(object => isThere(setting, object)))
    const before = last?.stretches.at(-1)
    const after = fragment.stretches[0]
    if (isTwo || before?.cue !== null || after?.cue !== null) kept.push(fragment)
    else
      kept.splice(-1, 1, {
        by: last!.by,
        stretches: [...last!.stretches.slice(0, -1), { ...before, to: after.to }, ...fragment.stretches.slice(1)]
      })
    return kept
  }, [])
}

const hasTarget = ({ stretches }: Fragment) => stretches.some(({ cue }) => cue !== null && targets[cue] !== undefined)
const hasVerb = ({ stretches }: Fragment) => stretches.some(({ cue }) => verbs.has(cue) || cue === "drop")

interface Said {
  from: number
  to: number
}

function isThere({ words, text, find }: ChangeSetting, { from, to }: Said): boolean {
  const said = text.slice(words[from]!.start, words[to - 1]!.end)
  return find(said).several.length > 0 || isKnownRequirement(said)
}

/** What a fragment speaks of: its words without cues and idle words at their edges. */
function objectsOf({ words }: ChangeSetting, { stretches }: Fragment): Said[] {
  return stretches.flatMap(({ cue, from, to }): Said[] => {
    if (cue !== null) return []
    const [first, last] = edges(words, from, to)
    return first < last ? [{ from: first, to: last }] : []
  })
}

function isRequirement({ text, meant }: RoleWish): boolean {
  return meant.several.length > 0 || isMostlyRequirement(text)
}

/** What becomes of the things of a fragment; undefined where it does not say. */
function targetOf({ stretches }: Fragment): Target | "keep" | undefined {
  const cues = stretches.flatMap(({ cue }) => (cue === null ? [] : [cue]))
  const said = cues.flatMap(cue => targets[cue] ?? [])
  const isNot = cues.includes("not")
  if (said.length === 0) {
    const first = stretches.find(({ cue }) => !verbs.has(cue))
    return isNot && first?.cue === "not" && stretches.some(({ cue }) => cue === null) ? "avoid" : undefined
  }
  const target = said.findLast(one => one !== "drop") ?? "drop"
  if (!isNot) return target
  return ({ must: "nice", nice: "keep", avoid: "drop", drop: "keep" } as const)[target]
}

function wishesOf(setting: ChangeSetting, fragments: readonly Fragment[]): RoleWish[] {
  const wishes: RoleWish[] = []
  let waiting: RoleWish[] = []
  let spreading: { target: Target; plain: boolean } | null = null
  let lastGroup: RoleWish[] = []
  for (const fragment of fragments) {
    const objects = chosenObjects(setting, fragment)
    const target = targetOf(fragment)
    const cues = fragment.stretches.map(({ cue }) => cue)
    const value = valueOf(setting, fragment)
    const made = value ? [value] : objects.map(({ from, to }) => wish(setting, from, to, { plain: cues.includes("add") }))
    if (target === undefined) {
      const before: RoleWish | undefined = lastGroup[0]
      // "The degree can go, and dbt too".
      if (before !== undefined && made.length > 0 && !hasVerb(fragment) && saysToo(setting, fragment)) {
        wishes.push(...(lastGroup = made.map(one => ({ ...one, target: before.target, plain: before.plain }))))
        continue
      }
      if (cues.includes("raise") || cues.includes("not")) made.forEach(one => (one.plain = false))
      if (spreading && !hasVerb(fragment))
        wishes.push(...(lastGroup = made.map(one => ({ ...one, target: spreading!.target, plain: spreading!.plain }))))
      else waiting.push(...made)
      continue
    }
    if (target === "keep") {
      waiting.push(...made)
      continue
    }
    const at = fragment.stretches.findIndex(({ cue }) => cue !== null && targets[cue] !== undefined)
    const firstSaid = fragment.stretches.findIndex(
      ({ cue, from, to }) => cue === null && edges(setting.words, from, to)[0] < edges(setting.words, from, to)[1]
    )
    const isBefore = firstSaid >= 0 && firstSaid < (at < 0 ? Infinity : at)
    const isPrefix = !isBefore && objects.length > 0
    // "The must-haves look good" asks for nothing: what comes after the word has to be known.
    const plain = target === "avoid" || (target === "must" && !isPrefix) || cues.includes("add")
    if (objects.length === 0 && waiting.length === 0) {
      // "Kafka is no must, a plus at most": said again of the same.
      for (const one of lastGroup) one.target = target
      spreading = { target, plain }
      continue
    }
    const taken: RoleWish[] = isPrefix ? made : [...waiting, ...made]
    if (isPrefix) wishes.push(...waiting)
    waiting = []
    lastGroup = taken.map(one => ({ ...one, target, plain: plain || one.plain }))
    wishes.push(...lastGroup)
    spreading = isPrefix ? { target, plain } : null
  }
  return [...wishes, ...waiting]
}

/** Whether it is said that the same goes for this. */
function saysToo({ words }: ChangeSetting, { stretches }: Fragment): boolean {
  const [from, to] = [stretches[0]!.from, stretches.at(-1)!.to]
  const said = words.slice(from, to).map(({ word }) => word)
  if (/^so (?:can|is|are|does|do|should)\b/.test(said.join(" "))) return true
  return said.some(word => /^(?:too|also|likewise|auch|ebenso|ebenfalls|aussi|egalement|tambien|igualmente|tambem)$/.test(word))
}

/** "English should be B2", "intensive care should be 5 years": a qualification, and what it is to be. */
function valueOf(setting: ChangeSetting, fragment: Fragment): RoleWish | null {
  const [named, value, more] = objectsOf(setting, fragment)
  if (!named || !value || more || !hasVerb(fragment)) return null
  const [name, said] = [saidBetween(setting, named.from, named.to), saidBetween(setting, value.from, value.to)]
  const isValue = /^[abc][12]$/iu.test(said) || findYears(said)[0]?.quote.trim().length === said.length
  if (!isValue || setting.find(name).several.length === 0) return null
  return wish(setting, named.from, named.to, { meant: setting.find(`${name} ${said}`) })
}

/** Of several stretches of words around a cue, the one that is known; what is said beside it is about something else. */
function chosenObjects(setting: ChangeSetting, fragment: Fragment): Said[] {
  const objects = objectsOf(setting, fragment)
  if (objects.length < 2) return objects
  const known = objects.filter(object => isThere(setting, object))
  return known.length > 0 ? known : hasVerb(fragment) ? objects.slice(0, 1) : []
}

/** The edits of a wish whose qualification and target are settled; null where one is not. */
export function editsOf({ text, target, meant, reword, plain, bare }: RoleWish): RoleEdit[] | null {
  if (bare && target === null) return null
  const { one, several, years, level } = meant
  if (one === null) {
    if (several.length > 0 || target === null || target === "drop") return null
    return plain || isKnownRequirement(text) ? [{ do: "add", text, to: target }] : null
  }
  if (target === "drop") return [{ do: "drop", qualificationId: one.id }]
  const words = reword ?? (years ? withYears(one.text, years) : level !== null ? withLevel(one.text, level) : one.text)
  const to = target ?? undefined
  if (words !== one.text) return [{ do: "reword", qualificationId: one.id, text: words, ...(to && to !== one.kind ? { to } : {}) }]
  if (to === undefined) return null
  return to === one.kind ? [] : [{ do: "move", qualificationId: one.id, to }]
}
