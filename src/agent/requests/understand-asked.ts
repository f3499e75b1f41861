import type { LineRequest } from "~role/line-request"
import { languageNamed } from "~run/text-language"
import { isKnownRequirement, type Meant } from "./find-qualification"
import { isCapitalised, type SpokenOf, type NamedPerson } from "./find-people"
import { idleWords, mannerWords, type Cue } from "./lexicon"
import { withoutVerb } from "./looked-for"
import { isPlural, numberIn, numberOfPeople, saysBoth } from "./numbers-said"
import type { SaidWord } from "./said-words"
import { spotCues } from "./spot-cues"

/** What is asked for, with everybody it may be about; or what keeps it from being a request. */
export type Asked =
  /** `next`: the same for others who are named with them. */
  | { kind: "request"; request: LineRequest; next?: LineRequest[] }
  | { kind: "person"; people: NamedPerson[]; request: (personId: string) => LineRequest }
  | { kind: "nobody"; said: string }
  | { kind: "needs"; what: "person" | "two" | "people" | "marked" }
  | { kind: "number"; said: number; count: number }

export interface AskedSetting {
  text: string
  words: readonly SaidWord[]
  mentions: readonly SpokenOf[]
  people: readonly NamedPerson[]
  /** Whom "her" means, who the other of two is, and who is marked. */
  personId: string | null
  otherId: string | null
  marked: readonly string[]
  find: (said: string) => Meant
}

const asking: ReadonlySet<Cue> = new Set<Cue>([
  "why",
  "compare",
  "best",
  "count",
  "evaluate",
  "fits",
  "everybody",
  "these",
  "they",
  "write",
  "note",
  "questions",
  "ask",
  "open",
  "shortlist",
  "unlist",
  "maybe",
  "pass",
  "undecided",
  "decided",
  "undo",
  "missing",
  "help",
  "find",
  "ways",
  "summary",
  "and",
  "but",
  "add",
  "make",
  "drop",
  "not"
])
/** What stands beside what is asked for and asks for nothing by itself. */
const beside: ReadonlySet<Cue | null> = new Set<Cue | null>([
  "and",
  "but",
  "add",
  "make",
  "not",
  "they",
  "everybody",
  "these",
  "drop",
  null
])

interface Heard extends AskedSetting {
  cues: ReadonlySet<Cue>
  /** The first thing that is asked for. */
  lead: Cue | null
  /** Words that are no cue, no name and say something. */
  left: SaidWord[]
  /** As `left`, with the words that otherwise only say how: "who speaks German". */
  looked: SaidWord[]
  /** Whether nothing is said beside names. */
  isBare: boolean
}

/** What is asked for about people and the role, in the words of a recruiter; null where the words ask for nothing of it. */
export function understandAsked(setting: AskedSetting): Asked | null {
  const heard = hear(setting)
  return request(heard)
}

function hear(setting: AskedSetting): Heard {
  const { words, mentions } = setting
  const stretches = spotCues(words, asking, mentions)
  const cued = new Set(stretches.flatMap(({ cue, from, to }) => (cue === null ? [] : range(from, to))))
  const named = new Set(mentions.flatMap(({ from, to }) => range(from, to)))
  const isSpoken = (at: number) => !cued.has(at) && !named.has(at) && !idleWords.has(words[at]!.word)
  const first = stretches.find(({ cue }) => !beside.has(cue))
  // What is asked for stands at the beginning: a sentence that speaks of something else first is no request.
  const isLed =
    first !== undefined &&
    range(0, first.from).every(
      at =>
        !isSpoken(at) ||
        mannerWords.has(words[at]!.word) ||
        numberIn(words[at]!.word) !== null ||
        (first.cue === "undo" && lastThing.has(words[at]!.word))
    )
  const cues = new Set(stretches.flatMap(({ cue }) => cue ?? []))
  // "Compare-le à Ana", "compara-o com a Ana": a small word on a verb is somebody.
  if (words.some(({ word, gap }) => gap === "-" && /^(?:l[aeo]s?|l[hu][ei]s?|os?|as?)$/.test(word))) cues.add("they")
  return {
    ...setting,
    cues,
    lead: isLed ? (first.cue ?? null) : null,
    isBare: words.every((_, at) => !isSpoken(at)),
    looked: words.filter((said, at) => isSpoken(at) && (!mannerWords.has(said.word) || languageNamed(said.raw) !== null)),
    left: words.filter((said, at) => isSpoken(at) && !mannerWords.has(said.word) && numberIn(said.word) === null)
  }
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

/** What is undone, where it is said: "undo the last change". Nothing of it tells one change from another, for the last alone can be meant. */
const lastThing = new Set(
  `last latest previous change changes edit edits step steps action actions decision decisions thing move
   letzte letzten letzter vorige vorigen anderung anderungen schritt schritte aktion entscheidung entscheidungen machen
   derniere dernier derniers dernieres modification modifications changement changements etape decision
   ultimo ultima ultimos cambio cambios paso accion decision modificacion
   alteracao alteracoes mudanca mudancas passo acao decisao modificacao`.split(/\s+/)
)

function request(heard: Heard): Asked | null {
  const { cues, lead, left, mentions } = heard
  const isOnly = left.length === 0
  if (lead === null)
    return mentions.length === 1 && cues.size === 0 && heard.isBare ? about(heard, personId => ({ do: "open", personId })) : null
  if (lead === "undo")
    return left.every(({ word }) => lastThing.has(word)) && mentions.length === 0 ? { kind: "request", request: { do: "undo" } } : null
  if (lead === "help") return isOnly && mentions.length === 0 ? { kind: "request", request: { do: "help" } } : null
  if (lead === "count") return counted(heard)
  if (cues.has("compare")) return compared(heard)
  if (lead === "ways") return isOnly && mentions.length === 0 ? { kind: "request", request: { do: "ways" } } : null
  if (cues.has("ways") && isOnly && mentions.length === 0) return { kind: "request", request: { do: "ways" } }
  if (cues.has("summary") && isOnly && mentions.length === 0) return { kind: "request", request: { do: "summarise" } }
  if (cues.has("questions") || (cues.has("ask") && (isOnly || (lead === "ask" && mentions.length === 1)))) {
    const asked = questionsFor(heard)
    if (asked) return asked
  }
  if (lead === "why") return why(heard)
  if (cues.has("unlist") || cues.has("shortlist") || cues.has("maybe") || cues.has("pass")) return decided(heard)
  if (lead === "write" || (cues.has("note") && isOnly)) return noted(heard)
  if (lead === "missing") return missing(heard)
  if ((cues.has("evaluate") && lead !== "find") || lead === "fits") return evaluated(heard)
  if (cues.has("best")) {
    const many = numberOfPeople(heard.words)
    return isOnly && mentions.length === 0
      ? { kind: "request", request: { do: "best", count: many ?? (isPlural(heard.words) ? 3 : 1) } }
      : null
  }
  if (lead === "find") return found(heard)
  if (lead === "open") return opened(heard)
  return null
}

/** Somebody by name, or whoever is in front where nobody is named. */
function about(heard: Heard, made: (personId: string) => LineRequest, strict = false): Asked | null {
  const [mention] = heard.mentions
  if (mention) {
    const [one, more] = mention.people
    const others = namedWith(heard)
    return one && !more
      ? { kind: "request", request: made(one.id), next: others.slice(1).map(made) }
      : { kind: "person", people: mention.people, request: made }
  }
  const unknown = unknownName(heard, strict)
  if (unknown !== null) return { kind: "nobody", said: unknown }
  if (heard.left.length > 0 && !heard.cues.has("they")) return null
  return heard.personId === null ? { kind: "needs", what: "person" } : { kind: "request", request: made(heard.personId) }
}

/** Everybody of "Ana, Jana and Ikenna", each of whom is clear; whoever is named otherwise ("why is Ana below Jana") is not among them. */
function namedWith({ mentions, words }: Heard): string[] {
  const parted = mentions.findIndex(({ from }, at) => at > 0 && !isJoined(words, mentions[at - 1]!.to, from))
  return mentions.slice(0, parted < 0 ? undefined : parted).flatMap(({ people }) => (people.length === 1 ? people.map(({ id }) => id) : []))
}

function isJoined(words: readonly SaidWord[], from: number, to: number): boolean {
  const between = words.slice(from, to).map(({ word }) => word)
  const isComma = /,/.test(words[from]?.gap ?? "")
  return (
    between.every(word => /^(?:and|und|et|y|e|a|o|an|auch|to|for|fur|pour|para|the|den|der|die|dem)$/.test(word)) &&
    (isComma || between.some(word => /^(?:and|und|et|y|e)$/.test(word)))
  )
}

/** What looks like the name of somebody who is not here. @param strict whether it must be written like a name */
function unknownName({ left, text, cues, find }: Heard, strict: boolean): string | null {
  const [first, last] = [left[0], left.at(-1)]
  if (!first || !last || left.length > 3 || cues.has("they")) return null
  const said = text.slice(first.start, last.end)
  if (find(said).several.length > 0 || isKnownRequirement(said)) return null
  return left.every(({ raw }) => isCapitalised(raw)) || (!strict && left.length <= 2) ? said : null
}

function why(heard: Heard): Asked | null {
  const { left, text, find, mentions, cues, personId } = heard
  const explained = (id: string): LineRequest => ({ do: "why", personId: id, question: text.trim().slice(0, 2_000) })
  const said = left.map(({ raw }) => raw).join(" ")
  // "Why is Kafka unknown?" is about whoever is in front.
  if (
    mentions.length === 0 &&
    left.length > 0 &&
    (cues.has("they") || find(said).several.length > 0 || isKnownRequirement(said) || left.every(({ word }) => verdictWords.has(word)))
  )
    return personId === null ? { kind: "needs", what: "person" } : { kind: "request", request: explained(personId) }
  return about(heard, explained)
}

const verdictWords = new Set(["met", "unknown", "verdict", "verdicts", "erfullt", "unbekannt", "inconnu", "desconocido", "desconhecido"])

function compared(heard: Heard): Asked | null {
  const { mentions, personId, otherId, marked, left, cues } = heard
  const [first, second] = mentions
  const two = (a: string | null | undefined, b: string | null | undefined): Asked =>
    a == null || b == null || a === b ? { kind: "needs", what: "two" } : { kind: "request", request: { do: "compare", a, b } }
  if (first && second) {
    const [a, b] = [first.people, second.people]
    if (a.length > 1) return { kind: "person", people: a, request: id => ({ do: "compare", a: id, b: b[0]!.id }) }
    if (b.length > 1) return { kind: "person", people: b, request: id => ({ do: "compare", a: a[0]!.id, b: id }) }
    return two(a[0]?.id, b[0]?.id)
  }
  const unknown = unknownName(heard, true)
  if (unknown !== null) return { kind: "nobody", said: unknown }
  if (left.length > 0) return null
  // "Compare the two Mareks".
  if (first?.people.length === 2 && (cues.has("they") || numberOfPeople(heard.words) === 2))
    return two(first.people[0]?.id, first.people[1]?.id)
  if (first)
    return first.people.length > 1
      ? { kind: "person", people: first.people, request: id => ({ do: "compare", a: personId ?? id, b: id }) }
      : two(personId, first.people[0]?.id)
  return cues.has("they") || left.length === 0
    ? marked.length === 2 && otherId === null
      ? two(marked[0], marked[1])
      : two(personId, otherId)
    : null
}

function counted({ cues, looked: left, text, find }: Heard): Asked | null {
  const said = (["shortlist", "maybe", "pass", "undecided", "decided"] as const).find(cue => cues.has(cue))
  const decision = said ?? (cues.has("unlist") ? "shortlist" : undefined)
  if (decision) return { kind: "request", request: { do: "count", of: { by: "decision", decision } } }
  const [first, last] = [left[0], left.at(-1)]
  if (!first || !last) return { kind: "request", request: { do: "count", of: { by: "everybody" } } }
  const words = text.slice(first.start, last.end)
  // "Who know Kafka": the verb is not what is looked for.
  const meant = [words, left.at(-1)!.raw].map(find).find(({ one }) => one !== null)
  return {
    kind: "request",
    request: {
      do: "count",
      of: meant?.one ? { by: "qualification", qualificationId: meant.one.id } : { by: "words", words: withoutVerb(left, text) }
    }
  }
}

function questionsFor(heard: Heard): Asked | null {
  if (heard.lead !== "questions" && heard.lead !== "ask" && heard.lead !== "write" && heard.lead !== "open" && heard.lead !== "find")
    return null
  return about(heard, personId => ({ do: "questions", personId }))
}

const warm = new Set(
  "warm friendly kind freundlich freundliche freundlichen herzlich herzliche chaleureux chaleureuse calido calida amable amigavel caloroso calorosa warme".split(
    " "
  )
)

function noted(heard: Heard): Asked | null {
  const { cues, left, mentions, words } = heard
  if (!cues.has("note") && mentions.length === 0 && !cues.has("they"))
    return unknownName(heard, true) === null ? null : { kind: "nobody", said: unknownName(heard, true)! }
  if (left.length > 0 && mentions.length === 0 && !isAddressed(heard)) return null
  const language = words.flatMap(({ raw }) => (raw.length > 2 ? (languageNamed(raw) ?? []) : []))[0] ?? null
  const tone = words.some(({ word }) => warm.has(word)) ? ("warm" as const) : ("short" as const)
  return about(heard, personId => ({ do: "note", personId, tone, language }), !isAddressed(heard))
}

/** "A note to bob": what stands after the word is whom it is to. */
function isAddressed({ text, left }: Heard): boolean {
  const [first] = left
  return (
    first !== undefined &&
    left.length <= 2 &&
    /(?:^|\s)(?:to|an|für|for|à|a|para|pour)\s+(?:o\s+|la\s+|el\s+)?$/iu.test(text.slice(0, first.start))
  )
}

function decided(heard: Heard): Asked | null {
  const { cues, left, mentions, lead, personId, marked } = heard
  const isOfMarked = cues.has("these") && mentions.length === 0 && left.length === 0
  if (isOfMarked && marked.length === 0) return { kind: "needs", what: "marked" }
  const decision = cues.has("pass") ? ("pass" as const) : cues.has("maybe") ? ("maybe" as const) : ("shortlist" as const)
  if (mentions.length === 0 && lead === "open" && left.length === 0)
    return { kind: "request", request: { do: "count", of: { by: "decision", decision } } }
  if (left.length > 3 || (mentions.length === 0 && !cues.has("they") && !isOfMarked)) {
    const isName = left.length > 0 && lead !== "maybe" && unknownName(heard, true) !== null
    return isName ? { kind: "nobody", said: unknownName(heard, true)! } : null
  }
  const isBack = cues.has("unlist") || cues.has("drop") || (cues.has("not") && decision === "shortlist")
  const made = (personIds: string[]): LineRequest => ({ do: "decide", personIds, decision: isBack ? null : decision })
  const clear = mentions.flatMap(({ people }) => (people.length === 1 ? people.map(({ id }) => id) : []))
  const open = mentions.find(({ people }) => people.length > 1)
  if (open) return { kind: "person", people: open.people, request: id => made([...clear, id]) }
  if (clear.length > 0) return { kind: "request", request: made([...new Set(clear)]) }
  // "Pass on these two": two are marked, and it is they.
  if (mentions.length === 0 && left.length === 0 && marked.length === 2 && (numberOfPeople(heard.words) === 2 || saysBoth(heard.words)))
    return { kind: "request", request: made([...marked]) }
  if (isOfMarked) return { kind: "request", request: made([...marked]) }
  return personId === null ? { kind: "needs", what: "person" } : { kind: "request", request: made([personId]) }
}

function missing(heard: Heard): Asked | null {
  const { left, mentions, personId, cues } = heard
  if (mentions.length > 0 || cues.has("they")) return about(heard, id => ({ do: "missing", personId: id }))
  return left.length === 0 ? { kind: "request", request: { do: "missing", personId } } : null
}

function evaluated(heard: Heard): Asked | null {
  const { cues, left, mentions, marked, people, personId } = heard
  if (left.length > 0)
    return unknownName(heard, true) === null || heard.lead !== "evaluate" ? null : { kind: "nobody", said: unknownName(heard, true)! }
  const named = namedWith(heard)
  if (named.length > 1) return { kind: "request", request: { do: "evaluate", personIds: [...new Set(named)] } }
  if (mentions.length > 0) return about(heard, id => ({ do: "evaluate", personIds: [id] }))
  const number = numberOfPeople(heard.words)
  if (cues.has("everybody") || cues.has("these") || number !== null) {
    const isMarked = marked.length > 0 && !cues.has("everybody")
    const ids = isMarked ? [...marked] : people.map(({ id }) => id)
    if (ids.length === 0) return { kind: "needs", what: "people" }
    // A list may cost: another number than that of the people who could be meant is asked back.
    if (number !== null && number !== ids.length) return { kind: "number", said: number, count: ids.length }
    return { kind: "request", request: { do: "evaluate", personIds: isMarked ? ids : null } }
  }
  if (heard.lead === "fits" && !cues.has("they")) return null
  return personId === null ? { kind: "needs", what: "person" } : { kind: "request", request: { do: "evaluate", personIds: [personId] } }
}

const kinds: ReadonlySet<Cue> = new Set<Cue>(["must", "nice", "avoid"])

function found(heard: Heard): Asked | null {
  const { looked: left, mentions, text, words } = heard
  if (mentions.length > 0) return about(heard, personId => ({ do: "open", personId }))
  if (left.length === 0) return { kind: "request", request: { do: "ways" } }
  // "Also look for Snowflake, must have" is a wish of the role, not a search; "jemand, der Terraform kann" is none.
  if (spotCues(words, kinds, []).some(({ cue, from }) => cue !== null && words[from]!.word !== "kann")) return null
  return left.length > 6 ? null : { kind: "request", request: { do: "find", words: withoutVerb(left, text) } }
}

function opened(heard: Heard): Asked | null {
  if (heard.mentions.length === 0 && !heard.cues.has("they")) {
    const unknown = unknownName(heard, true)
    return unknown === null || heard.left.length > 2 ? null : { kind: "nobody", said: unknown }
  }
  return heard.left.length > 1 ? null : about(heard, personId => ({ do: "open", personId }))
}
