import { tokenise } from "~role/vocabulary/tokens"
import { skillNames } from "~role/vocabulary/vocabulary"
import { stemsOf } from "../related"
import { skillSpecificity, specificityOf } from "../specificity"
import { alternativesOf } from "../text/alternatives"
import { isEverydaySpelling } from "~role/vocabulary/everyday-names"
import type { Phrase } from "../text/phrase"
import { fillers, plainDeeds } from "../text/function-words"
import { initialsOf } from "../text/initials"
import { joinedForms, phraseOf, withoutDeed, withoutNorm } from "../text/phrase"
import { withoutBoilerplate } from "~role/criteria/boilerplate"
import { sharedDeedsOf } from "./shared-deeds"

/** One thing that a sentence asks for: its words, and the skills that its words name. */
export interface DemandPart {
  text: string
  roots: string[]
  /** How much each root says (0–1), in the order of `roots`. */
  weights: number[]
  /** Skills that stand for the part, each with the words of it that name it: having one of them is having the part. */
  skills: readonly { name: string; text: string }[]
  weight: number
  /** What has to be said, in words; one of them is enough. */
  phrases: readonly Phrase[]
  /** Names in it that are everyday words too: each has to be meant where the phrase is found. */
  everyday: readonly string[]
}

/** What a sentence asks for, taken apart: `any` where one part is enough. */
export interface Demand {
  parts: DemandPart[]
  any: boolean
  /** All of it as one phrase, where it stands somewhere as a whole. */
  whole: Phrase | null
  /** "At least 60 words per minute": a number that has to be reached, and the root of what it counts. */
  number: { least: number; unit: string } | null
}

const opening =
  /^(?:(?:please|vous (?:savez|maîtrisez|avez|êtes|connaissez|pouvez)|du (?:kannst|bist|hast|beherrschst)|sie (?:können|sind|haben|beherrschen)|(?:usted )?(?:sabe[sr]?|tiene[sr]?|domina[sr]?)|você (?:sabe|tem|domina)|we ask for|you(?:['’]ll| will)?|candidates?|must|should|need|have|has|having|bring|are|be|is|possess(?:es)?|demonstrated?|demonstrable|proven|strong|solid|good|excellent|great|deep|extensive|advanced|sound|thorough|practical|hands-on|previous|prior|some|basic|working|proficien\w+|experienced?|knowledge|understanding|familiar(?:ity)?|expertise|ability|able|capable|skills?|skilled|background|track record|comfortable|confident|exposure|command|competen\w+|willing(?:ness)?|prepared|ready|readiness|a|an|the|of|in|with|to|on|for|at|as|using|record|history|success(?:ful)?|successfully|level|ideally|preferably|especially|including|experience (?:working|using)|carry(?:ing)? out|conduct(?:s|ing)?|perform(?:s|ing)?|participat(?:e|es|ing) in|tak(?:e|es|ing) part in|involve(?:d|ment) in|duties include|minimum|sufficient|consistent|adept|versed|responsible|sehr|gute[rn]?|erfahrung(?:en)?|kenntnisse?|mit|in der|im|bonne|expérience|connaissances?|en|de|des|du|experiencia|conocimientos?|con|conhecimentos?|em)(?![\p{L}'’-])[\s,]*)+/iu
/** Among the opening words those that are things as well, and what shows that they only ask. */
const nouns = /\b(?:record|history|level|command|background|exposure|track|success|understanding|advanced|basic|experience|skills?)\b/iu
const asking =
  /\b(?:of|in|with|to|as|using|working|for|on|at|an?|out|conduct\w*|perform\w*|mit|en|de|con|com)\s*$|^(?:[\p{L}-]+\s+)*(?:experience|skills?|proven|strong|good|solid|excellent|advanced|basic)\s*$/iu
const closing =
  /[\s,(]*(?:(?:is|are|would be|a|an|considered|strongly|highly|also|very)\s+)*(?:plus|bonus|preferred|desirable|desired|advantage|required|essential|beneficial|nice to have|must|von vorteil|wünschenswert|un atout|un plus|deseable|desejável)[\s.)]*$/iu
const trailing = /\s*(?:experience|skills?|knowledge|background|expertise|abilities|required|preferred)[\s.]*$/iu
const suchAs =
  /[\s,(]*(?:such as|e\.g\.?,?|like|including|i\.e\.?,?|for example|ideally|z\.\s?b\.|wie|tels? que|comme|como|por ejemplo)\s+/iu
const joints = /\s*(?:[,;•]|\s(?:and|or|und|oder|et|ou|y|o|e|as well as|plus|&)\s)\s*/iu
const anyJoint = /(?:^|[\s,])(?:or|oder|ou|o|and\/or)\s|(?:similar|comparable|equivalent|any of|one of)\b/iu
const atLeast =
  /(?:at least|minimum(?: of)?|more than|over|≥|>|mindestens|au moins|al menos|pelo menos)\s*[$€£]?(\d[\d,.]*)\s?(k|m|mm|million|bn)?\+?\s*(%|[\p{L}]+)?|[$€£]?(\d[\d,.]*)\s?(k|m|million|bn)?\s?(?:\+|or more|and above|plus)\s*(%|[\p{L}]+)?/iu

/** Things of which there are kinds that share the one word. */
const kindsOf: ReadonlySet<string> = new Set(
  `test plan report budget return account record chart drawing form letter contract tender bid order delivery vehicle system machine engine pump circuit panel
  motor drive sample crop animal patient client customer supplier project event team meeting course class lesson market sector sale channel campaign`.split(
    /\s+/
  )
)

const scale: Record<string, number> = { k: 1e3, m: 1e6, mm: 1e6, million: 1e6, bn: 1e9 }

/** "1,200" → 1200, "2.4M" → 2400000. */
export function amountOf(digits: string, unit: string | undefined): number {
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? digits.replace(/[.,]/g, "") : digits.replace(",", ".")
  return Number.parseFloat(plain) * (scale[(unit ?? "").toLowerCase()] ?? 1)
}

/** The letters that stand for a name of several words, as a phrase that is found only in capitals. */
function lettersFor(text: string): Phrase[] {
  const letters = initialsOf(text)
  const phrase = letters === null ? null : phraseOf(letters)
  return letters === null || phrase === null ? [] : [{ ...phrase, exact: letters }]
}

/** "Home health aide (HHA)": letters that stand for what is before them, each with those words. */
type Shorts = readonly { before: string; short: string }[]

const short = /^(?=[^a-z]*[A-Z])[A-Z][\p{L}\d/&.-]{1,7}$/u

/**
 * A sentence without its brackets: what stands in them explains what is before it, and is not asked for besides. Letters in them are another
 * name of it. Where nothing stands outside them, they stay.
 */
function withoutBrackets(text: string): { plain: string; shorts: Shorts } {
  const shorts: { before: string; short: string }[] = []
  const plain = text.replace(/\s*[([]([^()[\]]*)[)\]]/gu, (_, inside: string, at: number) => {
    if (short.test(inside.trim())) shorts.push({ before: text.slice(0, at), short: inside.trim() })
    else if (/^\s*(?:or|oder|ou|o|and|und|et|y|e)\s/u.test(inside)) return `, ${inside}, `
    return " "
  })
  return phraseOf(plain) === null
    ? { plain: text.replace(/[()[\]]/gu, ", "), shorts: [] }
    : { plain: plain.replace(/\s+/gu, " ").trim(), shorts }
}

const withWhat = /^(?:\p{L}+(?:ing|s|e)?\s+)?(?:\p{L}+\s+){1,3}(?:with|in|on)\s+(?=\p{L}+$)/iu

/**
 * "Help clients with dressing", "grooming", "bathing": what leads up to the first of a list belongs to all of it. "Owns", "defends a roadmap":
 * two deeds done to one thing.
 */
function withoutLead(pieces: readonly string[]): string[] {
  const [first = "", second = "", ...others] = pieces
  if (pieces.length > 2 && [second, ...others].every(piece => !piece.includes(" ")) && withWhat.test(first))
    return [first.replace(withWhat, ""), second, ...others]
  if (pieces.length === 2 && /^\p{L}+(?:s|ed|ing)$/iu.test(first) && /^\p{L}+(?:s|ed|ing)\s+(?:an?|the|our|your|all|any)\s/iu.test(second))
    return [second]
  return [...pieces]
}

function partOf(text: string, shorts: Shorts = []): DemandPart | null {
  const beside = shorts.filter(({ before }) => before.trimEnd().endsWith(text)).map(one => one.short)
  const alternatives = [...alternativesOf(text), ...beside]
  const { words } = tokenise(text)
  const roots = stemsOf(words)
  const phrases = alternatives.flatMap(alternative => {
    const phrase = phraseOf(alternative)
    if (phrase === null) return []
    const norms = withoutNorm(phrase)
    return [phrase, ...joinedForms(phrase), ...norms, ...lettersFor(alternative), ...[phrase, ...norms].flatMap(withoutDeed)]
  })
  if (phrases.length === 0) return null
  const weightOfRoot = new Map<string, number>()
  for (const word of words) {
    const [root] = stemsOf([word])
    if (root !== undefined) weightOfRoot.set(root, Math.min(weightOfRoot.get(root) ?? 1, specificityOf(word)))
  }
  const named = alternatives.flatMap(alternative => skillsNamed(alternative).map(name => ({ name, text: alternative })))
  const weights = roots.map(root => weightOfRoot.get(root) ?? 1)
  const weight = Math.max(
    ...phrases.flatMap(({ elements }) => elements.map(one => one.weight)),
    ...named.map(({ name }) => skillSpecificity(name))
  )
  // "Front office work": within three words and more a name in small letters is the word.
  const isWord = (spelling: string) => spelling === spelling.toLowerCase() && (phrases[0]?.elements.length ?? 0) > 2
  const everyday = skillNames.index
    .findIn(text)
    .filter(({ start, end }) => isEverydaySpelling(text.slice(start, end)) && !isWord(text.slice(start, end)))
  return { text, roots, weights, skills: named, weight, phrases, everyday: everyday.map(({ name }) => name) }
}

/** The skills that a text is about, where its words say nothing beside them: "Data pipelines that other teams depend on" is more than the skill in it. */
function skillsNamed(text: string): string[] {
  const { words } = tokenise(text)
  const mentions = skillNames.index.findIn(text)
  const covered = new Set(mentions.flatMap(({ from, to }) => words.slice(from, to)))
  const isLeft = (word: string) =>
    !covered.has(word) && (/^\d/.test(word) || phraseOf(word) !== null) && !fillers.has(word) && !plainDeeds.has(word)
  if (words.some(isLeft)) return []
  const names = [...new Set(mentions.map(({ name }) => name))]
  // "Java programming" is Java; two that have nothing to do with each other are both asked for.
  const narrow = names.filter(name => !names.some(other => other !== name && skillNames.implies(other, name)))
  return narrow.length === 1 ? narrow : []
}

/** The parts of "reading and interpreting schematics and wiring diagrams": each thing, with any of the deeds; null where no deeds share things. */
function deedsIn(text: string, bare: string): DemandPart[] | null {
  const at = text.indexOf(bare)
  const shared = at < 0 ? null : sharedDeedsOf(text.slice(0, at), bare)
  if (shared === null || suchAs.test(shared.object) || anyJoint.test(shared.object)) return null
  const objects = shared.object.split(joints).filter(piece => piece !== "")
  if (objects.length > 1 && !objects.every(piece => piece.split(/\s+/).length <= 4)) return null
  const parts = objects.map(object => {
    const each = shared.deeds.map(deed => partOf(`${deed} ${object}`)).filter(part => part !== null)
    const [first] = each
    if (first === undefined) return null
    return { ...first, text: `${shared.deeds[0]!} ${object}`, phrases: each.flatMap(({ phrases }) => phrases) }
  })
  return parts.every(part => part !== null) ? parts : null
}

/** Stands for an "and" that parts no two things. */
const held = "\u2227"
/** "Federal and state courts", "domestic and commercial installation": two kinds of one thing. */
const adjectives =
  "(?:federal|state|local|municipal|national|regional|international|global|domestic|commercial|residential|industrial|institutional|internal|external|inbound|outbound|incoming|outgoing|upstream|downstream|small|medium|large|major|minor|new|existing|current|prospective|potential|public|private|corporate|individual|personal|electrical|mechanical|civil|structural|electronic|digital|physical|virtual|manual|automated|written|verbal|oral|visual|medical|surgical|clinical|acute|chronic|adult|pediatric|paediatric|short|long|primary|secondary|qualitative|quantitative|technical|functional|non-functional|financial|operational|legal|regulatory|foreign|indoor|outdoor|on-site|off-site|onsite|offsite|remote|light|heavy|hot|cold|wet|dry|direct|indirect|formal|informal|routine|emergency|preventive|preventative|corrective|planned|unplanned|proactive|reactive|predictive|basic|advanced|daily|weekly|monthly|annual|quarterly|yearly|scheduled)"
const sharedNoun = new RegExp(`(?<![\\p{L}-])(${adjectives})(\\s+(?:and|&)\\s+)(${adjectives}\\s+(?=\\p{L}))`, "giu")

/** "Automated unit and integration tests": what the last of two is a kind of, the first is a kind of, too. */
const kindsOfOne = /^((?:\p{L}[\p{L}-]*\s+){0,2}\p{L}[\p{L}-]*)\s+(?:and|or|&)\s+(\p{L}[\p{L}-]*)\s+(\p{L}+)$/iu
/** Ends a word that is a thing by itself, which the last word is none of. */
const ownThing = /(?:ing|tion|sion|ment|ance|ence|ness|ity|sis|ship|s)$/iu

function sharedKinds(text: string): string[] | null {
  const match = kindsOfOne.exec(text.trim())
  if (!match) return null
  const [, first = "", second = "", thing = ""] = match
  const own = /\p{L}+$/u.exec(first)![0]
  if (!kindsOf.has(thing.toLowerCase().replace(/s$/u, "")) || ownThing.test(own)) return null
  return [`${first} ${thing}`, `${second} ${thing}`]
}

/** Takes a sentence apart into the things that it asks for. */
export function demandOf(written: string): Demand {
  const sentence = withoutBoilerplate(written)
  const found = atLeast.exec(sentence)
  const unit = found ? (found[3] ?? found[6] ?? "") : ""
  const number =
    found && !/^(?:years?|yrs?|jahre?n?|ans|años|anos|months?)$/iu.test(unit)
      ? { least: amountOf(found[1] ?? found[4] ?? "0", found[2] ?? found[5]), unit: stemsOf(tokenise(unit).words)[0] ?? "" }
      : null
  const bare = (text: string) => {
    let rest = text
      .trim()
      .replace(/[.\s]+$/u, "")
      .replace(closing, "")
    const opened = opening.exec(rest)
    // "Record of …" asks for what follows, "record keeping" is what is asked for.
    if (opened && (!nouns.test(opened[0]) || asking.test(opened[0]))) rest = rest.slice(opened[0].length)
    rest = rest.replace(trailing, "")
    return rest.trim() === "" ? text.trim() : rest
  }
  // The number itself is compared, not looked for.
  const words = found && number !== null ? sentence.replace(found[0], ` ${unit} `) : sentence
  const { plain, shorts } = withoutBrackets(words)
  const deeds = deedsIn(plain, bare(plain))
  if (deeds !== null) return { parts: deeds, any: false, whole: phraseOf(bare(words)), number }
  const [head = "", ...examples] = plain.split(suchAs)
  const split = (text: string) =>
    sharedKinds(bare(text)) ??
    withoutLead(
      bare(text)
        .replace(sharedNoun, (_, left: string, joint: string, right: string) => `${left}${joint.replace(/\S+/u, held)}${right}`)
        .split(joints)
        .map(piece => bare(piece.replaceAll(held, "and")))
        .filter(piece => piece !== "")
    )
  // Of "HHA, minimum 75 hours" the hours are compared, and not looked for as a thing.
  const isUnit = (piece: string) => number !== null && number.unit !== "" && piece.toLowerCase() === unit.toLowerCase()
  const all = [...split(head), ...examples.flatMap(split)]
  const pieces = all.some(piece => !isUnit(piece)) ? all.filter(piece => !isUnit(piece)) : all
  const parts = pieces.map(piece => partOf(piece, shorts)).filter(part => part !== null)
  const any = examples.length > 0 || anyJoint.test(sentence)
  // "A or B to do C" is no list of names: taken whole, unless every piece is short.
  const isList = pieces.length > 1 && pieces.every(piece => piece.split(/\s+/).length <= 5)
  const whole = pieces.length > 1 ? phraseOf(bare(words)) : null
  if (isList || pieces.length <= 1) return { parts, any: any && isList, whole, number }
  const one = partOf(bare(words))
  return { parts: one ? [one] : [], any: false, whole: null, number }
}
