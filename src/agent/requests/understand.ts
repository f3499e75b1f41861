import type { LineRequest } from "~role/line-request"
import type { Qualification, Role } from "~role/role"
import { qualificationKinds } from "~role/role"
import { qualificationFinder } from "./find-qualification"
import { peopleFinder, type NamedPerson } from "./find-people"
import { foldWord, saidWords } from "./said-words"
import { understandAsked, type Asked } from "./understand-asked"
import { editsOf, understandChange, type Target, type RoleWish } from "./understand-change"

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
  | { kind: "request"; request: LineRequest }
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
  const words = saidWords(text)
  const find = qualificationFinder(context.role.qualifications)
  const mentions = peopleFinder(context.people)(words).filter(
    ({ from, to }) => !isQualificationOnly(find, text.slice(words[from]!.start, words[to - 1]!.end))
  )
  const asked = isList ? null : understandAsked({ text, words, mentions, find, ...context })
  if (asked) return settled(asked)
  const wishes = understandChange({ text, words, qualifications: context.role.qualifications, find })
  const names = mentions.map(({ from, to }) => foldWord(text.slice(words[from]!.start, words[to - 1]!.end)))
  // "Ana is nice" speaks of Ana: nobody is a requirement.
  const asks = (wishes ?? []).filter(({ text: said, meant }) => meant.several.length > 0 || !names.includes(foldWord(said)))
  return asks.length === 0 ? { kind: "none" } : understoodWishes(text, asks)
}

/** A word that names a requirement of the role in small letters is that, though somebody may be called so too. */
function isQualificationOnly(find: ReturnType<typeof qualificationFinder>, said: string): boolean {
  return !/\p{Lu}/u.test(said) && find(said).one !== null
}

function settled(asked: Asked): LineUnderstood {
  if (asked.kind !== "person") return asked
  return { kind: "choose person", options: asked.people.map(person => ({ label: person, request: asked.request(person.id) })) }
}

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
  if (!open) return edits.length === 0 ? { kind: "already" } : { kind: "request", request: { do: "change", edits } }
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
  if (one === null && open.target === "drop")
    return edits.length > 0 ? { kind: "request", request: { do: "change", edits } } : { kind: "gone", said: open.text }
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
