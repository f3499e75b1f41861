import type { Tokens } from "~role/vocabulary/tokens"
import { isGlued, tokenise } from "~role/vocabulary/tokens"
import { specificityOf } from "../specificity"
import { halvesOf, isCompound, joined, particleOf } from "./compounds"
import {
  carriers,
  clauseWords,
  determiners,
  fillers,
  joints,
  measures,
  norms,
  vessels,
  plainDeeds,
  manners,
  prepositions,
  qualities,
  rounds,
  strongPasts,
  trailingFillers
} from "./function-words"
import type { ThingOf } from "./light-deeds"
import { isLightDeed, isOpenDeed } from "./light-deeds"
import { otherRoots } from "./other-words"
import { rootOf } from "./word-root"

/** One content word of a phrase, in every way it may be written: "bookkeeping" is also "book keeping". */
export interface Element {
  /** As the phrase has it. */
  word: string
  /** Roots that stand one behind the other; the first is the plain one. */
  ways: readonly (readonly string[])[]
  /** The telling root of each way: what sentences are looked up by. */
  keys: readonly string[]
  /** How much the word says (0–1). */
  weight: number
}

function elementOf(word: string, ways: readonly (readonly string[])[], weight: number): Element {
  const keys = ways.map(way => way.reduce((best, root) => (root.length > best.length ? root : best)))
  return { word, ways, keys, weight }
}

/** What a requirement asks for in a few words, made ready to be looked for. */
export interface Phrase {
  text: string
  /** Stands only where it is written just so: letters that are also a word ("CARE", "IT"). */
  exact?: string
  /** Counts only where it stands as what the person does: a deed that says nothing beyond it is left out of it. */
  isThing?: ThingOf
  elements: readonly Element[]
  /** The orders in which the elements may stand; the one of the phrase itself first. */
  orders: readonly Order[]
}

/** What may stand between two elements. */
type Gap = "compound" | "of" | "object" | "loose"

interface Order {
  /** Numbers of the elements. */
  at: readonly number[]
  gaps: readonly Gap[]
  /** Whether the last element is the thing itself, or stands before one ("management of maintenance crews"). */
  ends: "thing" | "before thing" | "anything"
}

/** Words of so little meaning that a longer phrase may lack one ("data pipelines" said as "pipelines"). */
export const common = 0.3
/** A word that says as much as this is a term of its trade. */
export const specific = 0.6
/** What several words of a thing have to say together, so that the thing is told by them. */
const leastOfThing = 0.4

const isContent = (word: string) =>
  word.length > 1 &&
  !determiners.has(word) &&
  !prepositions.has(word) &&
  !joints.has(word) &&
  !clauseWords.has(word) &&
  !auxiliaries.has(word) &&
  !/^\d/.test(word)

const auxiliaries = new Set(
  `is are be been being was were has have had having do does did will would can could should must may might not no you we i they he she it us them me him
  able etc very well also just only than too so there here ist sind war est sont es son`.split(/\s+/)
)

const counted = /^(?:year|yr|month|people|employee|person|hour|day|week|percent|site|user|customer|staff|report)$/

/** The content words of a text as elements, with what stands between each and the one before it. */
function elementsOf(text: string): { elements: Element[]; before: ("next" | "preposition" | "joint")[] } {
  const tokens = tokenise(text)
  const { words } = tokens
  const elements: Element[] = []
  const before: ("next" | "preposition" | "joint")[] = []
  let link: "next" | "preposition" | "joint" = "next"
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const next = words[at + 1]
    if (next !== undefined && isGlued(tokens, at + 1) && isCompound(word, next, text.slice(tokens.ends[at], tokens.starts[at + 1]))) {
      const particle = particleOf(next) ?? rootOf(next)
      const first = particleOf(next) === null ? word : rootOf(word)
      elements.push(
        elementOf(`${word} ${next}`, [[first, particle], [rootOf(joined(word, particle))]], specificityOf(joined(word, particle)))
      )
      before.push(link)
      link = "next"
      at++
      continue
    }
    // "OSHA 30", "level 3": a number behind a name is part of it.
    const isNumber =
      /^\d+$/.test(word) && at > 0 && isGlued(tokens, at) && isContent(words[at - 1]!) && elements.length > 0 && !counted.test(next ?? "")
    if (isNumber) {
      elements.push(elementOf(word, [[word]], 1))
      before.push("next")
      continue
    }
    // "Breaking down", "following up on": the small word belongs to the deed.
    const isParticle = particleOf(word) === word && at > 0 && isGlued(tokens, at) && /(?:ing|ed)$/.test(words[at - 1]!)
    if (isParticle || !isContent(word)) {
      if (prepositions.has(word)) link = "preposition"
      else if (joints.has(word) && link === "next") link = "joint"
      continue
    }
    const halves = halvesOf(word)
    const ways = [[rootOf(word)]]
    if (halves) ways.push([particleOf(halves[0]) === null ? rootOf(halves[0]) : halves[0], particleOf(halves[1]) ?? rootOf(halves[1])])
    elements.push(elementOf(word, ways, specificityOf(word)))
    before.push(link)
    link = "next"
  }
  return { elements, before }
}

/** The words of a requirement as a phrase; null where none carries a meaning. */
export function phraseOf(text: string): Phrase | null {
  let { elements, before } = elementsOf(text)
  const drop = (at: number) => {
    elements = elements.filter((_, other) => other !== at)
    before = before.filter((_, other) => other !== at)
  }
  while (elements.length > 1 && (plainDeeds.has(elements[0]!.word) || fillers.has(elements[0]!.word))) drop(0)
  while (elements.length > 2 && /^(?:building|creating|developing|producing|preparing)$/.test(elements[0]!.word)) drop(0)
  while (elements.length > 1 && trailingFillers.has(elements[elements.length - 1]!.word)) drop(elements.length - 1)
  if (elements.length === 0) return null
  const roots = elements.map(({ ways }) => ways[0]![0]!)
  // One word alone has no other beside it that says how it is meant.
  if (elements.length > 1)
    elements = elements.map(one => {
      const others = one.ways[0]!.length === 1 ? otherRoots(one.ways[0]![0]!, roots).map(root => [root]) : []
      return others.length === 0 ? one : elementOf(one.word, [...one.ways, ...others], one.weight)
    })
  return { text, elements, orders: ordersOf(elements, before) }
}

const aspects: ReadonlySet<string> = new Set(["safety", "privacy", "security", "quality", "compliance", "reporting", "health", "industry"])
/** Ends the name of something that is done. */
const activity = /(?:ing|ment|tion|sion|ance|control|design|sales|service|support|analysis)$/u
/** A name in capitals is no other thing without its norm. */
const lettersOnly = /^(?:\p{L}+ing\s+(?:with|to)\s+)?\p{Lu}[\p{Lu}\d&/-]{2,}\s/u
/** "HIPAA regulations", "food safety standards": the same without the norm, which leaves the thing what it is. None where too little would be left. */
export function withoutNorm(phrase: Phrase): Phrase[] {
  const { elements } = phrase
  let count = elements.length
  while (count > 1 && (norms.has(elements[count - 1]!.word) || rounds.has(elements[count - 1]!.word))) count--
  // "OSHA safety standards": what the norm is about is part of it.
  while (count > 1 && count < elements.length && lettersOnly.test(phrase.text) && aspects.has(elements[count - 1]!.word)) count--
  // "Multi-line phone system" is said as "multi-line phone"; "inventory management system" is more than inventory management.
  if (count === elements.length && count > 2 && vessels.has(elements[count - 1]!.word) && !activity.test(elements[count - 2]!.word)) count--
  if (count === elements.length) return []
  const rest = elements.slice(0, count)
  if (rest.length < 3 && !rest.some(({ weight }) => weight >= specific)) return []
  if (rest.length === 1 && !rest[0]!.word.includes(" ") && !lettersOnly.test(phrase.text)) return []
  return [
    {
      text: phrase.text,
      elements: rest,
      orders: ordersOf(
        rest,
        rest.map(() => "next" as const)
      )
    }
  ]
}

/** "Undertaking home visits", "caseload management": the thing alone, for where somebody tells of it as theirs. None where too little would be left. */
export function withoutDeed(phrase: Phrase): Phrase[] {
  const { elements } = phrase
  const things: Phrase[] = []
  for (const isDeed of [isLightDeed, isOpenDeed]) {
    const rest = elements.filter(({ word }) => !isDeed(word) && !manners.has(word))
    if (rest.length === elements.length || rest.length === things[0]?.elements.length) continue
    const told = rest.reduce((sum, { weight }) => sum + weight, 0)
    if (isDeed === isOpenDeed && (rest.length < 2 || !rest.some(({ weight }) => weight >= specific))) continue
    if (told < (rest.length === 1 ? specific : leastOfThing)) continue
    const before = rest.map(() => "next" as const)
    const isManaged = elements.some(({ ways }) => /^(?:manag|own)$/.test(ways[0]![0]!))
    things.push({
      text: phrase.text,
      isThing: isManaged || rest.length === 1 ? "held" : "done",
      elements: rest,
      orders: ordersOf(rest, before)
    })
  }
  return things
}

/** Two neighbours may be one word elsewhere ("data base"). */
function joinedAt(elements: readonly Element[], at: number): Element | null {
  const [first, second] = [elements[at]!, elements[at + 1]!]
  if (first.word.includes(" ") || second.word.includes(" ")) return null
  return elementOf(`${first.word} ${second.word}`, [[rootOf(joined(first.word, second.word))]], Math.max(first.weight, second.weight))
}

/** The same phrase with two neighbours written as one word. */
export function joinedForms(phrase: Phrase): Phrase[] {
  const forms: Phrase[] = []
  if (phrase.elements.length > 4) return forms
  for (let at = 0; at + 1 < phrase.elements.length; at++) {
    const one = joinedAt(phrase.elements, at)
    if (!one) continue
    const elements = [...phrase.elements.slice(0, at), one, ...phrase.elements.slice(at + 2)]
    const before = elements.map(() => "next" as const)
    forms.push({ text: phrase.text, elements, orders: ordersOf(elements, before) })
  }
  return forms
}

function ordersOf(elements: readonly Element[], before: readonly ("next" | "preposition" | "joint")[]): Order[] {
  const count = elements.length
  const all = elements.map((_, at) => at)
  if (count === 1) return [{ at: all, gaps: [], ends: "thing" }]
  const written: Order = { at: all, gaps: all.slice(1).map(at => (before[at] === "next" ? "compound" : "loose")), ends: "thing" }
  if (count > 5) return [{ ...written, gaps: written.gaps.map(() => "loose") }]
  const orders = [written]
  const compound = (rest: readonly number[]) => rest.slice(1).map((): Gap => "compound")
  const turn = (head: readonly number[], rest: readonly number[]) => {
    // "maintenance crew management", "management of maintenance crews", "managed maintenance crews".
    orders.push({ at: [...rest, ...head], gaps: compound([...rest, ...head]), ends: "thing" })
    orders.push({ at: [...head, ...rest], gaps: [...compound(head), "of", ...compound(rest)], ends: "before thing" })
    if (head.length === 1) orders.push({ at: [...head, ...rest], gaps: ["object", ...compound(rest)], ends: "before thing" })
  }
  const cut = before.findIndex((link, at) => at > 0 && link === "preposition")
  if (cut > 0) turn(all.slice(0, cut), all.slice(cut))
  else if (/ing$/.test(elements[0]!.word)) turn([0], all.slice(1))
  if (cut < 0) turn([count - 1], all.slice(0, -1))
  // "Cost accountant in manufacturing": the widest word behind.
  if (count > 2 && cut < 0) orders.push({ at: [...all.slice(1), 0], gaps: [...compound(all.slice(1)), "of"], ends: "before thing" })
  if (count > 2) orders.push({ at: all, gaps: all.slice(1).map((): Gap => "loose"), ends: "anything" })
  return orders
}

/** Where a phrase stands: words `[from, to)` of the text, and whether it is only what another thing is about ("sales meetings"). */
export interface PhraseHit {
  from: number
  to: number
  next: string | null
}

/** Several who do a thing. */
const doers = /(?:ers|ors|ists)$/iu
const digits = /^\d/
const doing = /(?:ed|ing|ly)$/

/** Whether an element stands at a word; the number of words it takes, 0 where it does not. */
function standsAt(element: Element, tokens: Tokens, at: number, end: number): number {
  for (const way of element.ways) {
    if (at + way.length > end) continue
    let fits = true
    for (let step = 0; step < way.length && fits; step++) {
      const word = tokens.words[at + step]!
      fits =
        (word === way[step] || rootOf(word) === way[step] || particleOf(word) === way[step]) && (step === 0 || isGlued(tokens, at + step))
    }
    if (fits) return way.length
  }
  return 0
}

/** Forms of a verb: what stands behind is what the deed is done to. */
export function isDeed(tokens: Tokens, at: number, start: number): boolean {
  const word = tokens.words[at]!
  if (/(?:ed|ing)$/.test(word) || strongPasts.has(word)) return true
  const before = at === start ? null : tokens.words[at - 1]!
  return before === null || !isGlued(tokens, at) || joints.has(before) || before === "to" || before === "i" || before === "we"
}

interface Leeway {
  /** The words are terms of a trade, so that one more may stand inside. */
  loose: boolean
  /** The text is a title, in which the field stands behind a comma: "Designer, knitwear". */
  isName: boolean
}

/**
 * Whether two elements may belong together over the words between them. A clause never ends between them.
 */
function spans(gap: Gap, tokens: Tokens, from: number, to: number, { loose, isName }: Leeway): boolean {
  const { words } = tokens
  let others = 0
  let jointFirst = false
  let determined = 0
  let commas = 0
  let verbs = 0
  let prepositionsSeen = 0
  let jointsSeen = 0
  for (let at = from; at <= to; at++) {
    if (!isGlued(tokens, at)) {
      const between = tokens.text.slice(tokens.ends[at - 1], tokens.starts[at])
      if (gap === "object" && between === ", ") commas++
      else if (gap === "of" && at === from && to === from && isName && /^(?:, | [–—-] | ?\()$/.test(between)) return true
      else if (gap !== "loose" || /[.!?;:•\n|]/.test(between)) return false
    } else if (/[&/]/.test(tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]))) {
      jointsSeen++
      if (at === from) jointFirst = true
    }
    if (at === to) break
    const word = words[at]!
    if (clauseWords.has(word)) return false
    if (joints.has(word)) {
      jointsSeen++
      if (at === from) jointFirst = true
    } else if (digits.test(word) || word.length === 1) continue
    else if (determiners.has(word)) determined++
    else if (auxiliaries.has(word) || strongPasts.has(word)) verbs++
    else if (qualities.has(word)) continue
    else if (prepositions.has(word)) {
      if (gap === "compound") return false
      // "Supervised a team of nurses": the measure belongs to what it measures.
      if (word === "of" && at > from && measures.has(words[at - 1]!)) others--
      else prepositionsSeen++
    } else others++
  }
  if (verbs > 0) return false
  const opener = words[from]!
  switch (gap) {
    case "compound":
      if (determined > 0) return false
      // "Sales and marketing management" is sales management; "sales reports and management" is not.
      if (jointsSeen > 0) return to - from <= 4 && jointFirst && jointsSeen === 1 && (others === 1 || others === 2)
      return to - from <= 3 && others <= (loose ? 1 : 0)
    case "of":
      // "Growth in revenue", and not "improvement in a long process".
      if (/^(?:in|at|by|from|to)$/.test(opener) && to - from > 2) return false
      return to - from <= 6 && prepositionsSeen === 1 && prepositions.has(opener) && others <= 1 && (jointsSeen === 0 || others > 0)
    case "object":
      // "Inspected and rated county bridges", "reconcile bank, intercompany and clearing accounts".
      if (jointsSeen > 0 && (jointFirst || commas > 0 || others <= 2))
        return to - from <= 6 && prepositionsSeen === 0 && determined <= 1 && others <= 4
      return commas === 0 && to - from <= 5 && prepositionsSeen === 0 && others <= 1
    case "loose":
      return to - from <= 4 && others <= 1
  }
}

/** The first place in words `[start, end)` of a text where the phrase stands in one of its orders; null where it does not. */
export function findPhrase(phrase: Phrase, tokens: Tokens, start: number, end: number, isName = false): PhraseHit | null {
  const { elements, orders } = phrase
  const loose: Leeway = { loose: elements.some(({ weight }) => weight >= specific), isName }
  for (const order of orders) {
    for (let at = start; at < end; at++) {
      const first = elements[order.at[0]!]!
      const taken = standsAt(first, tokens, at, end)
      if (taken === 0) continue
      if (order.gaps[0] === "object" && !isDeed(tokens, at, start)) continue
      // "Speakers for public events" are others than who speaks.
      if (order.gaps[0] === "of" && doers.test(tokens.text.slice(tokens.starts[at], tokens.ends[at])) && !doers.test(first.word)) continue
      const to = follow(phrase, order, 1, tokens, at + taken, end, loose)
      if (to === null) continue
      const next = to < end && isGlued(tokens, to) ? tokens.words[to]! : null
      return { from: at, to, next }
    }
  }
  return null
}

function follow(phrase: Phrase, order: Order, step: number, tokens: Tokens, from: number, end: number, loose: Leeway): number | null {
  if (step === order.at.length) return fitsEnd(order, tokens, from, end) ? from : null
  const element = phrase.elements[order.at[step]!]!
  for (let at = from; at < end && at <= from + 6; at++) {
    const taken = standsAt(element, tokens, at, end)
    if (taken === 0 || !spans(order.gaps[step - 1]!, tokens, from, at, loose)) continue
    const to = follow(phrase, order, step + 1, tokens, at + taken, end, loose)
    if (to !== null) return to
  }
  return null
}

/** A modifier's thing has to leave it what it is: "management of maintenance crews", not "management of sales data". */
function fitsEnd(order: Order, tokens: Tokens, to: number, end: number): boolean {
  if (order.ends !== "before thing" || to >= end || !isGlued(tokens, to)) return true
  const next = tokens.words[to]!
  return !isContent(next) || carriers.has(next) || doing.test(next) || qualities.has(next)
}
