import type { Tokens } from "~role/vocabulary/tokens"
import { isGlued } from "~role/vocabulary/tokens"
import { carriers, clauseWords, determiners, joints, plainDeeds, prepositions, qualities, strongPasts } from "./function-words"
import type { PhraseHit } from "./phrase"
import { rootOf } from "./word-root"

const roots = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(rootOf))

/**
 * Deeds that say nothing beyond what they are done to: "undertaking home visits", "caseload management". Who tells of the thing as what they do
 * tells of the deed. Reviewed by hand; a deed that may be somebody else's while the thing is one's own ("writing", "leading", "teaching",
 * "selling", "approving") is none of them.
 */
const light = roots(
  `undertake deliver delivery conduct perform participate participation provide provision carry handle execute execution complete completion
  own ownership engage engagement involvement responsibility accountability manage management do take use utilise experience practice`
)

/** Whether a word of a requirement is such a deed. */
export const isLightDeed = (word: string): boolean => light.has(rootOf(word)) || plainDeeds.has(word)

/**
 * Deeds that are told in many words and are one doing where the thing is told in several: "preparing board papers", "scheduling of home visits",
 * "stock control". Deeds that somebody else may do to the same thing (to design, sell, approve, install, teach it) are none of them.
 */
const open = roots(`
  prepare preparation compile produce create creation make complete completion schedule organise organisation arrange arrangement coordinate coordination plan
  monitor track record document documentation keep update process handle collect collection gather store
  set setting establish resolve resolution identify identification oversee oversight run host hold facilitate chair check follow reconcile
  input enter log file calculate submit issue order receive
`)

/** Whether a word of a requirement is a deed that a thing of several words tells by itself. */
export const isOpenDeed = (word: string): boolean => isLightDeed(word) || open.has(rootOf(word))

/** Who does one of these has the thing from others, for others or only by the way. */
const notTheirs = roots(
  `book request attend watch observe shadow support assist help study learn read receive get want like join visit sell buy recommend promote refer cancel
  discuss print copy photocopy distribute hear know understand need miss avoid escalate forward send pass hand use review approve wait ask trust enjoy love lose leave outsource stop refuse decline
  not never no`
)
const subjects = new Set(["i", "we", "and", "to", "also", "then", "now", "which", "ich", "je"])

/** How a thing has to be told: `held` by a word that says it is theirs, `done` by any deed of theirs. A line that begins with it is enough. */
export type ThingOf = "held" | "done"

/** By these somebody says that a thing is theirs to do. */
const having = new Set([
  ...light,
  ...roots(
    `own hold keep run have lead make give maintain operate work prepare plan organise coordinate chair process facilitate host cover tend attend_to
    oversee supervise schedule teach offer carry build create set start introduce`
  )
])
/** "Responsible for …", "in charge of …": behind these a preposition leads to what is one's own. */
const charged = roots(
  `responsible accountable answerable charge experienced experience skilled ownership management handling responsibility`
)
/** Say when or how often. */
const times = new Set(
  `one once twice daily weekly monthly yearly annually every each per since then now today when where here there always often mostly mainly incl including etc`.split(
    " "
  )
)
/** Who begins a list so has done none of what is listed, whatever is asked of it. */
const lookedOn = roots(`attend watch observe shadow hear want wish miss avoid refuse decline outsource cancel`)

/**
 * What the beginning of a list says of an item that stands behind a comma or a bracket: "No wound care, home visits or dressings" denies it,
 * "Shadowed ward rounds, home visits" tells of others' doing; null where it says neither.
 * @param isDeed whether doing it is asked for ("undertaking home visits"): to book or support it is less
 */
export function listedOtherwise(tokens: Tokens, from: number, clause: number, isDeed: boolean): "lacks" | "untold" | null {
  const { words, text, starts, ends } = tokens
  const last = joints.has(words[from - 1] ?? "") ? from - 2 : from - 1
  const start = beginningOf(tokens, Math.min(clause, from))
  if (last < start || !/[,(]/.test(text.slice(ends[start], starts[from]))) return null
  const said = words.slice(start, last + 1)
  // Somebody who begins anew within the list ("…, I did home visits") speaks for what follows.
  if (said.slice(1).some(word => subjects.has(word) && word !== "and" && word !== "to")) return null
  const opener = said[0] ?? ""
  if (/^(?:no|never|without|neither|kein\p{L}*|ohne|sans|sin|sem)$/u.test(opener)) return "lacks"
  const root = rootOf(opener)
  return lookedOn.has(root) || (isDeed && (notTheirs.has(root) || notTheirs.has(opener))) ? "untold" : null
}

/** The word with which what is said at `at` begins: commas and brackets go on with it. */
function beginningOf({ text, starts, ends }: Tokens, at: number): number {
  let first = at
  while (first > 0) {
    const between = text.slice(ends[first - 1], starts[first])
    if (hardEnd.test(between) || /\s-\s/.test(between)) break
    first--
  }
  return first
}

/**
 * Whether an item of a list is theirs by what begins the list, whose items before it end at `last`: "Shadowed ward rounds, home visits" tells of visits that were
 * watched, "no wound care, home visits" of none, "ward rounds, home visits" of what somebody does.
 */
function isListedAsTheirs(tokens: Tokens, last: number, how: ThingOf): boolean {
  const said = tokens.words.slice(beginningOf(tokens, last), last + 1)
  if (said.some(word => negations.has(word) || /n['’]t$/.test(word))) return false
  const opener = said.find(word => !subjects.has(word) && !times.has(word)) ?? ""
  if (notTheirs.has(rootOf(opener)) || notTheirs.has(opener)) return false
  // A deed that is told of the first item is told of the others; a noun begins a bare list.
  const isPast = /ed$/.test(opener) || strongPasts.has(opener)
  return how === "done" || !isPast || having.has(rootOf(opener))
}

/** Verbs as they begin a line, in the form that could be a noun or nothing else. */
const verbs = new Set(
  `analyse analyze assess audit build calculate calibrate clean coach collect compare compile control create cut deliver design develop diagnose draft draw edit ensure evaluate
  examine fill find fix forecast gather grow improve inspect install introduce investigate issue keep launch load maintain measure mentor mix model monitor move negotiate
  pack pick place plan present process produce program publish reconcile record recruit reduce repair replace report research resolve sew shape ship sort source supply
  take teach test track train transfer translate treat tune turn update weigh weld win wrap write prescribe prioritise settle validate verify agree set post file prune
  grade mark stock fit serve cook bake roll fold submit adapt advise answer apply check`.split(/\s+/)
)
const end = /[.!?;:•▪●|\n,(–—]/
/** What is said before these is said of what stands behind them. */
const hardEnd = /[.!?;:•▪●|\n–—]/
const negations = new Set([
  "not",
  "no",
  "never",
  "without",
  "neither",
  "nor",
  "hardly",
  "cannot",
  "kein",
  "keine",
  "nie",
  "sans",
  "sin",
  "sem"
])
const back = 6

/**
 * Whether a thing stands where it is what the person does: at the beginning of a line, a clause or an item of a list, or behind a word by which
 * they say that it is theirs. What another thing follows directly ("home visits leaflet") is not.
 */
export function isTheirThing(tokens: Tokens, { from, to }: PhraseHit, clause: number, how: ThingOf): boolean {
  const { words, text, starts, ends } = tokens
  const next = to < words.length && isGlued(tokens, to) ? words[to]! : null
  const isOther = (word: string) =>
    ![determiners, prepositions, joints, clauseWords, carriers, qualities].some(list => list.has(word)) &&
    !times.has(word) &&
    !/^\d/.test(word) &&
    !/(?:ed|ing|ly)$/.test(word)
  if (next !== null && next.length > 1 && isOther(next)) return false
  // "Social media: I post my lunch": a heading behind which somebody says what it is to them is no doing of its own.
  if (/^\s*:\s*(?:i|my|we|our|ich|mein\p{L}*|je|mon|ma|yo|mi|eu|meu)(?![\p{L}])/iu.test(text.slice(ends[to - 1]))) return false
  let afterJoint = false
  const start = beginningOf(tokens, clause)
  for (let at = from - 1; at >= start && from - at <= back; at--) {
    const between = text.slice(ends[at], starts[at + 1])
    if (hardEnd.test(between) || /\s-\s/.test(between)) return true
    if (end.test(between)) return isListedAsTheirs(tokens, at, how)
    const word = words[at]!
    if (/^\d/.test(word) || determiners.has(word) || qualities.has(word)) continue
    if (joints.has(word)) {
      afterJoint = true
      continue
    }
    if (prepositions.has(word)) {
      // "…, with a caseload of twenty"
      if (word === "with") return at === start || end.test(text.slice(ends[at - 1], starts[at]))
      return at > start && charged.has(rootOf(words[at - 1]!))
    }
    if (having.has(rootOf(word)) && !/^(?:not|never)$/.test(words[at - 1] ?? "")) return true
    const opens = at === start || end.test(text.slice(ends[at - 1], starts[at])) || subjects.has(words[at - 1]!)
    if (opens) return how === "done" && !notTheirs.has(rootOf(word)) && !notTheirs.has(word) && isVerb(word)
    if (!afterJoint) return false
  }
  return from - back <= start
}

/** A form of a verb at the beginning of a line; a noun there would be part of another thing's name. */
const isVerb = (word: string) => /(?:ed|ing)$/.test(word) || strongPasts.has(word) || verbs.has(word)
