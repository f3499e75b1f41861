import { peopleIn, type LineRequest } from "~role/line-request"
import type { Qualification, Role } from "~role/role"
import { qualificationKinds } from "~role/role"
import { qualificationFinder } from "./find-qualification"
import { peopleFinder, type NamedPerson, type SpokenOf } from "./find-people"
import { idleWords } from "./lexicon"
import { withSlipsMended } from "./mend-slips"
import { foldWord, saidWords, type SaidWord } from "./said-words"
import { understandAsked, type Asked } from "./understand-asked"
import type { RoleWish, Target } from "./role-wish"
import { editsOf, understandChange } from "./understand-change"

/** What is in front of the recruiter when they write: the open role, its people, and who is pointed at. */
export interface LineContext {
  role: Pick<Role, "qualifications">
  people: readonly NamedPerson[]
  /** Whom "her" means: whose card is in front. */
  personId: string | null
  otherId: string | null
  /** Whom "these" means: the people that are marked. */
  marked: readonly string[]
}

/** One of several readings, as a button. `request` is null for "not a requirement" of what is none yet: nothing is to be done. */
export interface LineOption<Label> {
  label: Label
  request: LineRequest | null
}

/**
 * `none`: nothing of what the line understands. `already`: all of it stands so. `gone`: what is to be changed is no requirement of the role.
 */
export type LineUnderstood =
  | { kind: "request"; request: LineRequest; /** What else was asked for, in its order. */ next: LineRequest[] }
  | { kind: "choose kind"; said: string; options: LineOption<Target>[] }
  | { kind: "choose qualification"; said: string; options: LineOption<Qualification>[] }
  | { kind: "choose person"; options: LineOption<NamedPerson>[] }
  | { kind: "already" }
  | { kind: "gone"; said: string }
  | Exclude<Asked, { kind: "request" | "person" }>
  | { kind: "none" }

/** Characters of a sentence; what is longer is a post or a story. */
const longest = 400
const longestList = 4_000

/**
 * What a recruiter writes into the line, as one typed request about the open role (en, de, fr, es, pt), by grammar and lists of words alone:
 * nothing is done by it. Where more than one reading is possible all are given back, each with its request.
 */
export function understandLine(text: string, context: LineContext): LineUnderstood {
  const isList = text.includes("\n")
  if (text.trim() === "" || text.length > (isList ? longestList : longest)) return { kind: "none" }
  const finders = { find: qualificationFinder(context.role.qualifications), findPeople: peopleFinder(context.people) }
  const heard = heardOf(text, finders)
  return (isList ? null : inParts(heard, context, finders, mostParts)) ?? understandPart(heard, context)
}

/** Requests in one sentence. */
const mostParts = 3
/** What is cut in more places is a list. */
const mostCuts = 8

interface Finders {
  find: ReturnType<typeof qualificationFinder>
  findPeople: ReturnType<typeof peopleFinder>
}

interface HeardLine {
  text: string
  words: SaidWord[]
  mentions: SpokenOf[]
  find: Finders["find"]
}

function heardOf(text: string, { find, findPeople }: Finders): HeardLine {
  const said = saidWords(text)
  const mentions = findPeople(said).filter(({ from, to }) => !isQualificationOnly(find, text.slice(said[from]!.start, said[to - 1]!.end)))
  const isKept = (at: number) => mentions.some(({ from, to }) => from <= at && at < to) || find(said[at]!.raw).several.length > 0
  return { text, words: withSlipsMended(text, said, isKept), mentions, find }
}

function understandPart(heard: HeardLine, context: LineContext): LineUnderstood {
  const { text, words, mentions, find } = heard
  const isList = text.includes("\n")
  const asked = isList ? null : understandAsked({ text, words, mentions, find, ...context })
  if (asked) return settled(asked)
  const wishes = understandChange({ text, words, qualifications: context.role.qualifications, find })
  const names = mentions.map(({ from, to }) => foldWord(text.slice(words[from]!.start, words[to - 1]!.end)))
  // "Ana is nice" speaks of Ana: nobody is a requirement.
  const asks = (wishes ?? []).filter(({ text: said, meant }) => meant.several.length > 0 || !names.includes(foldWord(said)))
  return asks.length === 0 ? { kind: "none" } : understoodWishes(text, asks)
}

const joints = new Set(["and", "then", "und", "dann", "et", "puis", "ensuite", "y", "e", "luego", "despues", "depois", "entao"])

/**
 * "Shortlist Ana and pass on Jana": two requests of different kinds, the second with whoever the first was about as "her". Null where the
 * sentence is one request; a part that asks for nothing by itself ("compare Ana | and Ikenna") belongs to the other.
 */
function inParts(heard: HeardLine, context: LineContext, finders: Finders, most: number): LineUnderstood | null {
  const { text, words, mentions } = heard
  const cuts = words.flatMap((said, at) =>
    at > 0 && at < words.length - 1 && (joints.has(said.word) || /[,;.!]/.test(said.gap)) ? [at] : []
  )
  if (most < 2 || cuts.length > mostCuts) return null
  // From the end: "compare Ana and Jana | and write to Ana", and not "compare Ana | and Jana and write to Ana".
  for (const at of cuts.toReversed()) {
    if (mentions.some(({ from, to }) => from < at && at < to)) continue
    const isJoint = joints.has(words[at]!.word)
    const [before, after] = [
      heardOf(text.slice(0, words[at]!.start), finders),
      heardOf(text.slice(isJoint ? words[at]!.end : words[at]!.start), finders)
    ]
    if (isOnlyNames(before) || isOnlyNames(after)) continue
    const first = inParts(before, context, finders, most - 1) ?? understandPart(before, context)
    if (first.kind !== "request") continue
    const requests = [first.request, ...first.next]
    const last = understandPart(after, { ...context, personId: personOf(requests.at(-1)!) ?? context.personId })
    if (last.kind === "request" && !isSameKind(requests.at(-1)!, last.request))
      return { ...first, next: [...first.next, last.request, ...last.next] }
  }
  return null
}

const isOnlyNames = ({ words, mentions }: HeardLine) =>
  words.every(({ word }, at) => idleWords.has(word) || joints.has(word) || mentions.some(({ from, to }) => from <= at && at < to))

/** Two changes of the role are one change, and one decision about two people is one. */
const isSameKind = (a: LineRequest, b: LineRequest) =>
  a.do === b.do && (a.do !== "decide" || b.do !== "decide" || a.decision === b.decision)

/** The one person whom a request is about. */
function personOf(request: LineRequest): string | null {
  const [one, more] = peopleIn(request)
  return more === undefined ? (one ?? null) : null
}

/** A word that names a requirement of the role in small letters is that, though somebody may be called so too. */
function isQualificationOnly(find: ReturnType<typeof qualificationFinder>, said: string): boolean {
  return !/\p{Lu}/u.test(said) && find(said).one !== null
}

function settled(asked: Asked): LineUnderstood {
  if (asked.kind === "request") return { ...asked, next: asked.next ?? [] }
  if (asked.kind !== "person") return asked
  return { kind: "choose person", options: asked.people.map(person => ({ label: person, request: asked.request(person.id) })) }
}

const only = (request: LineRequest): LineUnderstood => ({ kind: "request", request, next: [] })

const request =
  /^\W*(?:can|could|would|will|please|kannst|könntest|können|könnten|peux|pouvez|pourrais|pourriez|puedes|podrías|podría|pode|podes|poderia|bitte|por favor|s['’]il)(?!\p{L})/iu

function understoodWishes(text: string, wishes: readonly RoleWish[]): LineUnderstood {
  // "Is Kafka a must?" asks, and changes nothing by itself.
  const isQuestion = /\?\s*$/.test(text) && !request.test(text)
  const settledWishes = isQuestion
    ? wishes.map(wish => ({ ...wish, target: null, reword: null, meant: { ...wish.meant, years: null } }))
    : wishes
  const made = settledWishes.map(wish => ({ wish, edits: editsOf(wish) }))
  const edits = made.flatMap(one => one.edits ?? [])
  const open = made.find(one => one.edits === null)?.wish
  if (!open) return edits.length === 0 ? { kind: "already" } : only({ do: "change", edits })
  const { one, several } = open.meant
  const change = (wish: RoleWish): LineRequest | null => {
    const own = editsOf(wish)
    return own === null || edits.length + own.length === 0 ? null : { do: "change", edits: [...edits, ...own] }
  }
  if (one === null && several.length > 0) {
    const chosen = several
      .slice(0, 5)
      .map(qualification => ({ label: qualification, request: change({ ...open, meant: { ...open.meant, one: qualification } }) }))
    // What is to become of it is still to be said.
    if (chosen.every(({ request: made }) => made !== null)) return { kind: "choose qualification", said: open.text, options: chosen }
  }
  if (one === null && open.target === "drop") return edits.length > 0 ? only({ do: "change", edits }) : { kind: "gone", said: open.text }
  const targets: readonly Target[] = [...qualificationKinds, "drop"]
  const settledOne = one ?? several[0] ?? null
  return {
    kind: "choose kind",
    said: settledOne?.text ?? open.text,
    options: targets.map(target => ({
      label: target,
      request: change({ ...open, target, plain: true, meant: { ...open.meant, one: settledOne } })
    }))
  }
}
