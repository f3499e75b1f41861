import type { Mention } from "~role/vocabulary/term-index"
import { isGlued, tokenise } from "~role/vocabulary/tokens"
import type { Found } from "../profile-index"
import { isOfField } from "./fields"
import { clauseWords, determiners, fillers, joints, prepositions } from "./function-words"
import { rootOf } from "./word-root"

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(word => word !== ""))

/** How well, and asking words: they narrow nothing down. */
const howWell = set(
  `strong good excellent solid proven deep extensive advanced basic intermediate working professional practical hands on hand prior previous relevant related sound thorough
  fluent expert demonstrated demonstrable broad depth current currently recent recently modern latest great outstanding exceptional significant substantial minimum must have has having you your
  sehr gut gute guter gutes guten fundiert fundierte solide sicher sichere versiert ausgezeichnet umfassend bonne bonnes bon excellente maitrise buena buenos bueno solido
  dominio avanzado avanzados bom boa dominio fluente vertieft vertiefte langjahrig langjahrige erste nachgewiesen
  need needs should general overall commercial real world day demonstrable full fully well very highly some any all similar equivalent other senior junior
  ideally preferably especially including least one more than first second third own active certified qualified trained skilled able ability capable comfortable confident familiar
  progressive progressively increasing increasingly verifiable documented consistent sufficient adequate
  year month yr least plus required preferred desired essential advantage bonus nice new key core use used using user usage etc`
)

/** Words that stand beside the name of a tool or a trade and leave it what it is. */
const neutral = set(
  `software tool program programme application app package suite platform language framework library system technology environment stack scripting script
  development programming coding spreadsheet server database api cloud method methodology practice practise principle process concept technique standard procedure guideline rule
  regulation team work role position specialist professional field area sector industry domain knowledge course certification project product service solution component
  norm norme normen regel vorschrift regle norma regra responsibility duty task activity
  lms crm erp ehr emr pos cms ats dms ide ticketing helpdesk kenntnis kenntnisse anwendung umgang
  microsoft ms apache google amazon aws adobe oracle sap ibm atlassian hashicorp`
)

/** Whoever uses a tool of these fields is called so. */
const users = set(`developer engineer engineering dev administrator analyst consultant architect specialist programmer designer`)

/** Nouns and deeds that make another thing of the name beside them: the design of databases is no use of databases. */
const deeds = set(
  `design administr architect architecture manag test train teach sell sale support instal repair maintain migrat integr plan procur audit consult optimiz tun troubleshoot
  technic secur research write edit translat coach lead supervis recruit purchas budget forecast report negoti certify engineer consultant trainer
  inspect install operat oper deliver market marketing analys financ model document configur monitor control evalu assess coordin`
)

/** The roots that a name's own words have, without those that say nothing beside it. */
export function tellingRoots(text: string): string[] {
  const { words } = tokenise(text)
  const telling = words.filter(word => !neutral.has(word) && !isFunction(word))
  return [...new Set((telling.length > 0 ? telling : words.filter(word => !fillers.has(word))).map(rootOf))]
}

/** Words that ask or join, or say how well: what is asked for is none of them. */
export function isFunction(word: string): boolean {
  return (
    word.length < 2 ||
    determiners.has(word) ||
    prepositions.has(word) ||
    joints.has(word) ||
    clauseWords.has(word) ||
    fillers.has(word) ||
    howWell.has(word) ||
    /^\d/.test(word)
  )
}

/** A word that asks for something by itself: neither one that joins nor one that leaves a name what it is. */
export const asksByItself = (word: string): boolean => !isFunction(word) && !neutral.has(word)

/** What narrows a name down in a requirement, and where it stands. */
export interface NarrowingWord {
  word: string
  root: string
  start: number
  end: number
}

/**
 * The words that stand right beside a name and make something narrower of it ("database design", "managing a warehouse"); those that only say
 * how well, and those that leave the name what it is, are none.
 */
export function narrowingWords(text: string, mentions: readonly Mention[]): NarrowingWord[] {
  const tokens = tokenise(text)
  const { words, starts, ends } = tokens
  const found: NarrowingWord[] = []
  const isIn = (at: number) => mentions.some(({ start, end }) => starts[at]! >= start && ends[at]! <= end)
  const take = (at: number) => found.push({ word: words[at]!, root: rootOf(words[at]!), start: starts[at]!, end: ends[at]! })
  const isDeed = (word: string) => deeds.has(rootOf(word)) || deeds.has(word)
  const isTool = mentions.some(
    ({ name }) => isOfField(name, "code") || isOfField(name, "data") || isOfField(name, "ops") || isOfField(name, "design")
  )
  const isNeutral = (word: string) => neutral.has(word) || (isTool && users.has(word))
  // "Maintenance of compressed air systems": what it is done to, where the name itself says little.
  for (const { start, end, name } of mentions) {
    if (!/^\s+of\s/u.test(text.slice(end)) || !wide.has(rootOf(tokenise(name).words.at(-1) ?? ""))) continue
    let at = words.findIndex((_, one) => starts[one]! >= end) + 1
    while (at > 0 && at < words.length && isGlued(tokens, at) && determiners.has(words[at]!)) at++
    for (; at > 0 && at < words.length && isGlued(tokens, at) && starts[at]! > start; at++) {
      const word = words[at]!
      if (prepositions.has(word) || joints.has(word) || clauseWords.has(word)) break
      if (!isFunction(word) && !isNeutral(word) && !isIn(at)) take(at)
    }
  }
  for (let at = 0; at < words.length; at++) {
    if (isIn(at)) continue
    const word = words[at]!
    // Behind the name: a noun of a deed that ends the phrase.
    const afterName = at > 0 && isIn(at - 1) && isGlued(tokens, at)
    if (afterName && !isFunction(word) && !isNeutral(word) && (isDeed(word) || users.has(word))) take(at)
    // Before it: a deed whose object it is, or a word of the same phrase.
    const next = nextContent(words, at)
    if (next !== null && isIn(next) && gluedAll(tokens, at + 1, next)) {
      const direct = next === at + 1
      if (isFunction(word) || isNeutral(word)) continue
      if (
        /ing$/.test(word)
          ? isDeed(word)
          : direct && !/(?:ed|ing)$/.test(word) && !plain.has(rootOf(word)) && (at > 0 || isDeed(word) || kinds.has(word))
      )
        take(at)
    }
  }
  return found
}

/** A deed within a spelling that the name itself does not have: "database design" is asked for, "Databases" is the name that has it as a spelling. */
export function deedInSpelling(text: string, { name, start, end }: Mention): NarrowingWord[] {
  const own = tokenise(name).words.map(rootOf)
  const { words, starts, ends } = tokenise(text.slice(start, end))
  const roots = words.map(rootOf)
  if (roots.length <= own.length || !own.every(root => roots.includes(root))) return []
  return words.flatMap((word, at) =>
    !own.includes(roots[at]!) && deeds.has(roots[at]!) && roots[at] !== "manag"
      ? [{ word, root: roots[at]!, start: start + starts[at]!, end: start + ends[at]! }]
      : []
  )
}

/** Ends the name of what may be done to anything. */
const wide = new Set(
  `maintain test manag instal repair design plan inspect operat analys procur purchas develop assembl calibr clean control document optimiz administr oper`.split(
    " "
  )
)

/** Deeds that everything is done by: "develop", "use", "run". */
const plain = set(
  `develop build use work creat implement appl handl run provid perform support deliver operat oper maintain writ write understand know learn design demonstrat lead manag`
)
/** Adjectives that make a narrower kind of what they stand before. */
const kinds = set(
  `international domestic regional digital technical clinical industrial residential commercial medical legal financial structural electrical mechanical chemical civil social public private
  corporate strategic operational military naval agricultural automotive pharmaceutical outbound inbound internal external online mobile wholesale retail`
)

function nextContent(words: readonly string[], at: number): number | null {
  for (let next = at + 1; next < words.length && next <= at + 3; next++) {
    if (!determiners.has(words[next]!) && words[next] !== "of" && !howWell.has(words[next]!)) return next
  }
  return null
}

function gluedAll(tokens: ReturnType<typeof tokenise>, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (!isGlued(tokens, at)) return false
  return true
}

/** A paper is called by many names. */
const paperAround = /\b(?:cert(?:s|ified)?|licen[cs]ed?|tickets?|cards?|qualified|accredited|level [1-9])(?![\p{L}])/iu

/** In words, around a mention: where what belongs to it has to stand. */
const beside = 5

/** Whether the roots stand around a mention within its clause, or in the title of the work it is told of. */
export function standBeside(found: Found, roots: readonly string[], title: string | null): boolean {
  const { tokens, text } = found.segment
  const inTitle = title === null ? [] : tokenise(title).words.map(rootOf)
  return roots.every(root => {
    if (inTitle.includes(root)) return true
    if (root === "certify" && paperAround.test(text.slice(Math.max(0, found.start - 30), found.end + 30))) return true
    for (let at = Math.max(0, found.from - beside); at < Math.min(tokens.words.length, found.to + beside); at++) {
      if (at >= found.from && at < found.to) {
        if (rootOf(tokens.words[at]!) === root) return true
        continue
      }
      if (rootOf(tokens.words[at]!) !== root) continue
      const [left, right] = at < found.from ? [tokens.ends[at]!, found.start] : [found.end, tokens.starts[at]!]
      if (!/[.;,:•\n|()]/.test(text.slice(left, right))) return true
    }
    return false
  })
}
