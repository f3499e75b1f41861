import { skillNames } from "~role/vocabulary/vocabulary"
import { tokenise } from "~role/vocabulary/tokens"
import { otherRoots } from "~evaluation/text/other-words"
import { rootOf } from "~evaluation/text/word-root"
import { addressIn } from "./addresses"
import { forbiddenTopicIn } from "./forbidden-topics"
import { numbersIn } from "./number-words"
import { reportingWords } from "./reporting-words"

/** What a model's sentence may rest on. */
export interface SentenceGrounds {
  /** Words of the page that the sentence names, whole sentences of it, with the entries they stand in. */
  quotes: readonly string[]
  /** What the recruiter wrote that the sentence is about: the qualification, the title of the role. */
  asked: readonly string[]
  /** Further texts whose numbers may be repeated: the rules' own arithmetic. */
  sums: readonly string[]
  /** Employers and schools of the profile: a name may hold any word ("Ferro & Filhos"). */
  names: readonly string[]
  /** Whether it may say of the person what is asked: a verdict of code or of the recruiter stands. */
  isDecided: boolean
  /** The current year: a time that still runs ends there. */
  year: number
}

/** Something in a sentence that is neither in its quotes nor in the role. */
export interface Added {
  code: "adds-words" | "adds-number" | "adds-denial" | "gives-advice" | "has-address" | "touches-what-may-not-be-asked"
  observed: string
}

const ends = /(?<=[.!?…]["'”’)]*)\s+(?=\S)|\n+|;\s+/u
const abbreviated = /(?:^|[\s(])(?:e\.g|i\.e|etc|incl|approx|vs|dr|mr|mrs|ms|st|inc|ltd|co|no|ca|z\.\s?b|bzw|sr|sra|jr)\.$/iu

/** The sentences of a text as they stand, each with its own end. */
export function sentencesIn(text: string): string[] {
  const parts: string[] = []
  for (const part of text.split(ends)) {
    const last = parts.at(-1)
    if (last !== undefined && abbreviated.test(last)) parts[parts.length - 1] = `${last} ${part}`
    else if (part.trim() !== "") parts.push(part.trim())
  }
  return parts
}

/** Advice, praise and blame, in the languages of the texts: none of it is a word of the page. */
const advice =
  /(?<!\p{L})(?:must[- ]?hires?|hir(?:e|ing) (?:this|them|her|him|now|at once|without)|should be (?:hired|shortlisted|rejected|interviewed|invited)|(?:i|we) (?:would )?(?:recommend|suggest|advise|urge)|recommend(?:ed|s|ation)?|shortlist|(?:strong|weak|best|perfect|ideal|great|excellent|top|poor|bad|outstanding|good) (?:candidate|fit|match|choice|hire|person|profile)|(?:the )?(?:best|worst|finest|greatest|strongest|weakest)|better than|worse than|(?:excellent|outstanding|exceptional|brilliant|superb|perfect|amazing|impressive|remarkable|world[- ]class|first[- ]class|unmatched|unrivalled|genius|rock ?star|ninja|legendary)|(?:lazy|incompetent|unreliable|disloyal|dishonest|difficult to work with)|do not (?:hire|invite|miss)|don['’]t (?:hire|invite|miss)|reject|pass on (?:this|them|her|him)|unbedingt (?:einstellen|einladen)|einstellen|empfehl\p{L}*|hervorragend\p{L}*|ausgezeichnet\p{L}*|exzellent\p{L}*|perfekt\p{L}*|ideal\p{L}*|beste[rnsm]?|à (?:embaucher|recruter)|embauche[rz]?|recommand\p{L}*|excellente?s?|parfaite?s?|meilleure?s?|idéale?s?|contrat(?:ar|e|en) (?:a|de|ya)|recomend\p{L}*|excelentes?|perfect[oa]s?|mejor(?:es)?|melhor(?:es)?|ideal|deve ser contratad[oa]|debe ser contratad[oa])(?!\p{L})/iu
/** One person held against others is a judgement, whatever the words. "More than the 5 years asked" is arithmetic. */
const ranks =
  /(?<!\p{L})(?:more|less|fewer|better|worse|stronger|weaker|mehr|weniger|besser|schlechter|plus|moins|mieux|más|menos|mejor|mais|melhor)\s(?:[^.]{0,60}\s)?(?:than|als|que|do que)\s+(?!(?:the\s+)?(?:\d|asked|required|needed|a\s|one|two|three|four|five|six|seven|eight|nine|ten|twelve|verlangt|gefordert|les?\s\d))/iu

const denies =
  /(?<!\p{L})(?:not|no|never|without|none|nothing|neither|nor|cannot|nicht|kein(?:e|en|er|em)?|nie|ohne|ne|n['’]|pas|jamais|aucune?|sans|nunca|sin|ningun[ao]?|não|sem|nenhuma?)(?!\p{L})|n['’]t(?!\p{L})/iu

const lacksWord =
  "(?:unknown|not known|(?:do|does|did) not (?:say|know|show|mention|state|name|list|give|tell|describe)|(?:doesn|don|didn)['’]t (?:say|know|show|mention|state|name|list|give|tell)|says nothing|nothing is (?:said|named|shown|stated)|not (?:said|named|stated|mentioned|shown|listed|given)|silent|steht nicht|sagt (?:dazu )?nichts|nennt (?:kein\\p{L}*|nichts)|nicht (?:genannt|erwähnt|gesagt|angegeben|bekannt)|unbekannt|ne (?:dit|mentionne|précise|montre|nomme|cite) (?:pas|rien)|n['’]indique (?:pas|rien)|pas (?:dit|mentionnée?|indiquée?|connue?)|no (?:dice|menciona|indica|muestra|nombra|consta)|no se (?:dice|menciona|sabe|indica)|não (?:diz|menciona|indica|mostra|nomeia|consta)|não se (?:diz|menciona|sabe))"
const open = new RegExp(`(?<!\\p{L})${lacksWord}(?!\\p{L})`, "iu")

/** Whether a sentence says that something is not known: it then claims nothing of the person, and may name what is asked. */
export function saysUnknown(sentence: string): boolean {
  return open.test(sentence)
}

const asksFor =
  /(?<!\p{L})(?:(?:the )?(?:role|job|post|qualification) (?:\p{L}+ )?(?:asks?|requires?|wants?|needs?|seeks?|looks?|is looking)|(?:are|is|were|was) (?:asked|required|wanted|needed)|asked(?: for)?|required|die (?:rolle|stelle) (?:\p{L}+ )?(?:fragt|verlangt|sucht|braucht)|gesucht|gefragt|verlangt|le poste (?:demande|exige|cherche|requiert)|demandée?s?|el puesto (?:pide|exige|busca)|pedid[oa]s?|a vaga (?:pede|exige|procura|busca))(?!\p{L})/iu

/** Questions in any of the languages end so. */
export function isQuestion(sentence: string): boolean {
  return /\?["'”’)»]*\s*$/u.test(sentence)
}

const asksFirst =
  /^\W*(?:what|which|how|when|where|who|why|can|could|would|will|do|does|did|is|are|was|were|have|has|had|may|please|tell|describe|walk|explain|give|show|share|in|on|at|for|during|with|from|of|beside|besides|beyond|if|and|or|welche\p{L}*|was|wie|wann|wo|wer|warum|können|könnten|haben|hatten|sind|waren|beschreiben|erzählen|in|bei|mit|quel\p{L}*|quoi|que|qu['’]\p{L}+|comment|quand|où|pourquoi|pouvez|pourriez|avez|est|êtes|dans|décrivez|racontez|qué|cuál\p{L}*|cómo|cuándo|dónde|quién|por|puede\p{L}*|podría\p{L}*|ha|han|tiene\p{L}*|en|con|describa|cuente|qual|quais|como|quando|onde|quem|pode\p{L}*|poderia|tem|teve|em|com|descreva|conte)(?![\p{L}])/iu

/**
 * What a sentence adds to the words that it rests on; null where it adds nothing. A statement may use the words of its quotes and words that report
 * (`reporting-words.ts`), and those of the qualification where a verdict stands or where it says what is asked or unknown; its numbers stand there
 * too or are the time between two years that are quoted. A question may have words of its own, but nothing of what must not be asked, and what it
 * states before it asks is a statement.
 */
export function addedBy(sentence: string, grounds: SentenceGrounds): Added | null {
  const unfit = unfitIn(sentence, grounds)
  if (unfit !== null) return unfit
  const rest = without(sentence, [...grounds.quotes, ...grounds.asked])
  if (!isQuestion(sentence)) return addedByStatement(rest, sentence, grounds)
  for (const stated of statedIn(rest)) {
    const added = addedByStatement(stated, stated, { ...grounds, isDecided: true })
    if (added !== null) return added
  }
  return null
}

/** In characters. */
const longestSentence = 1_200

/** What no sentence may have, whatever it rests on: an address, a topic that may not be asked about, advice and judgements. */
export function unfitIn(sentence: string, { quotes, asked, names }: Pick<SentenceGrounds, "quotes" | "asked" | "names">): Added | null {
  // No sentence for a person is as long; what is looked for in it below is made for those.
  if (sentence.length > longestSentence) return { code: "adds-words", observed: sentence.slice(0, 200) }
  const address = addressIn(sentence, asked)
  if (address !== null) return { code: "has-address", observed: address }
  const nameless = names.reduce((left, name) => left.replaceAll(name, "…"), sentence)
  const topic = forbiddenTopicIn(nameless, asked)
  if (topic !== null) return { code: "touches-what-may-not-be-asked", observed: topic }
  const rest = without(sentence, [...quotes, ...asked])
  const judged = advice.exec(rest)?.[0] ?? ranks.exec(rest)?.[0]
  return judged === undefined ? null : { code: "gives-advice", observed: judged.trim() }
}

const placesFirst = /^\W*(?:in|on|at|for|during|with|from|of|beside|besides|beyond|if|bei|mit|dans|avec|en|con|em|com)(?![\p{L}])/iu
const marks = /\s*([,:;–—]|\s-\s)\s*/u
const reason =
  /(?<!\p{L})(?:since|because(?: of)?|given(?: that)?|now that|although|weil|da|wegen|puisque|parce que|à cause d[eu]|porque|ya que|já que|por causa d[eoa])\s+(?=\P{Nd})(.+)$/iu

/**
 * What a question says before it asks, or as its reason to ask: "You were let go at Acme: what happened?" Before a comma it may have begun to ask.
 */
function statedIn(question: string): string[] {
  const pieces = question.split(marks)
  return pieces.flatMap((clause, at) => {
    if (at % 2 === 1) return []
    const because = reason.exec(clause)?.[1]
    if (because !== undefined) return [because]
    const mark = pieces[at + 1]
    if (mark === undefined || clause.split(/\s+/u).length < 2) return []
    return (mark === "," ? asksFirst : placesFirst).test(clause) ? [] : [clause]
  })
}

/** The sentence without what it copies letter by letter, save single words. */
function without(sentence: string, owned: readonly string[]): string {
  return owned
    .filter(words => /\S\s+\S/u.test(words.trim()))
    .sort((a, b) => b.length - a.length)
    .reduce((left, words) => left.replaceAll(words.trim().replace(/[.!?]+$/u, ""), "…"), sentence)
}

function addedByStatement(rest: string, sentence: string, { quotes, asked, sums, isDecided, year }: SentenceGrounds): Added | null {
  const isOpen = saysUnknown(sentence)
  const mayName = isDecided || isOpen || asksFor.test(sentence)
  const number = addedNumber(rest, [...quotes, ...asked, ...sums], year)
  if (number !== null) return { code: "adds-number", observed: number }
  const known = wordsOf(mayName ? [...quotes, ...asked] : quotes)
  const { text, words, starts, ends: wordEnds } = tokenise(rest)
  for (const [at, word] of words.entries()) {
    if (word.length < 2 || /^\d/.test(word) || reportingWords.has(word) || known.has(word) || known.has(rootOf(word))) continue
    return { code: "adds-words", observed: text.slice(starts[at], wordEnds[at]) }
  }
  const denial = denies.exec(rest)?.[0]
  if (denial !== undefined && !isOpen && !quotes.some(quote => denies.test(quote))) return { code: "adds-denial", observed: denial }
  return null
}

const wordsKnown = new Map<string, ReadonlySet<string>>()
const mostKnown = 500

/** The words of texts, their roots, what stands for these, and the names of the skills in them. */
function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const key = texts.join("\n")
  const before = wordsKnown.get(key)
  if (before) return before
  const { words } = tokenise(key)
  const roots = words.map(rootOf)
  const names = skillNames.index.findIn(key).flatMap(({ name }) => tokenise(name).words)
  const all = new Set([...words, ...roots, ...roots.flatMap(root => otherRoots(root, [root])), ...names, ...names.map(rootOf)])
  if (wordsKnown.size >= mostKnown) wordsKnown.clear()
  wordsKnown.set(key, all)
  return all
}

const time = /^[\s+-]*(?:years?|yrs?|y|months?|mos?|jahre?n?|monate?n?|ans?|années?|mois|años?|meses|mes|anos?)(?!\p{L})/iu
const running =
  /(?<!\p{L})(?:now|present|today|current(?:ly)?|since|ongoing|heute|seit|aujourd['’]hui|depuis|actualidad|desde|atual)(?!\p{L})/iu

/** A number that stands nowhere in what the sentence rests on, and is no time between two years of it. */
function addedNumber(rest: string, texts: readonly string[], thisYear: number): string | null {
  const joined = texts.join("\n")
  const values = new Set(numbersIn(joined).map(({ value }) => value))
  const years = [...joined.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => Number(year))
  const marks = running.test(joined) || running.test(rest) ? [...years, thisYear] : years
  for (const { value, start, end } of numbersIn(rest)) {
    if (values.has(value)) continue
    const isTime = time.test(rest.slice(end))
    if (isTime && /^[\s+-]*m/iu.test(rest.slice(end)) && value < 12) continue
    if (isTime && marks.some(from => marks.some(to => to > from && Math.abs(to - from - value) <= 1))) continue
    // "2 of 3 are named": what a sentence counts itself.
    if (value < 10 && /^\s+of\s+\d\b/u.test(rest.slice(end))) continue
    if (value < 10 && /\b\d\s+of\s+$/u.test(rest.slice(0, start))) continue
    // "Neither of the two", "one of the quotes": words that count what is there.
    if (value <= 2 && !isTime && /\p{L}/u.test(rest.slice(start, end))) continue
    return rest.slice(start, end)
  }
  return null
}
