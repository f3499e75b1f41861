import { tokenise } from "~role/vocabulary/tokens"
import { skills } from "~role/vocabulary/vocabulary"
import { namesHaving } from "./having"
import { stemsOf } from "./related"
import { skillSpecificity, specificityOf } from "./specificity"

/** One thing that a sentence asks for: its words, and the skills that its words name. */
export interface DemandPart {
  text: string
  roots: string[]
  /** How much each root says (0–1), in the order of `roots`. */
  weights: number[]
  /** Skills that stand for the part where they cover it: having one of them is having the part. */
  skills: ReadonlySet<string>
  weight: number
}

/** What a sentence asks for, taken apart: `any` where one part is enough. */
export interface Demand {
  parts: DemandPart[]
  any: boolean
  /** "At least 60 words per minute": a number that has to be reached, and the root of what it counts. */
  number: { least: number; unit: string } | null
}

const opening =
  /^(?:(?:please|we ask for|you(?:['’]ll| will)?|candidates?|must|should|need|have|has|having|bring|are|be|is|possess(?:es)?|demonstrated?|demonstrable|proven|strong|solid|good|excellent|great|deep|extensive|advanced|sound|thorough|practical|hands-on|previous|prior|some|basic|working|proficien\w+|experienced?|knowledge|understanding|familiar(?:ity)?|expertise|ability|able|capable|skills?|skilled|background|track record|comfortable|confident|exposure|command|competen\w+|a|an|the|of|in|with|to|on|for|at|as|using|record|history|success(?:ful)?|successfully|level|ideally|preferably|especially|including|sehr|gute[rn]?|erfahrung(?:en)?|kenntnisse?|mit|in der|im|bonne|expérience|connaissances?|en|de|des|du|experiencia|conocimientos?|con|conhecimentos?|em)(?![\p{L}'’-])[\s,]*)+/iu
const closing =
  /[\s,(]*(?:(?:is|are|would be|a|an|considered|strongly|highly|also|very)\s+)*(?:plus|bonus|preferred|desirable|desired|advantage|required|essential|beneficial|nice to have|must|von vorteil|wünschenswert|un atout|un plus|deseable|desejável)[\s.)]*$/iu
const trailing = /\s*(?:experience|skills?|knowledge|background|expertise|abilities|required|preferred)[\s.]*$/iu
const suchAs =
  /[\s,(]*(?:such as|e\.g\.?,?|like|including|i\.e\.?,?|for example|ideally|z\.\s?b\.|wie|tels? que|comme|como|por ejemplo)\s+/iu
const joints = /\s*(?:[,;•]|(?<=\p{L}{3})\/(?=\p{L}{3})|\s(?:and|or|und|oder|et|ou|y|o|e|as well as|plus|&)\s)\s*/iu
const anyJoint = /(?:^|[\s,])(?:or|oder|ou|o|and\/or)\s|(?:similar|comparable|equivalent|any of|one of)\b/iu
const atLeast =
  /(?:at least|minimum(?: of)?|more than|over|≥|>|mindestens|au moins|al menos|pelo menos)\s*[$€£]?(\d[\d,.]*)\s?(k|m|mm|million|bn)?\+?\s*(%|[\p{L}]+)?|[$€£]?(\d[\d,.]*)\s?(k|m|million|bn)?\s?(?:\+|or more|and above|plus)\s*(%|[\p{L}]+)?/iu

const scale: Record<string, number> = { k: 1e3, m: 1e6, mm: 1e6, million: 1e6, bn: 1e9 }

/** "1,200" → 1200, "2.4M" → 2400000. */
export function amountOf(digits: string, unit: string | undefined): number {
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? digits.replace(/[.,]/g, "") : digits.replace(",", ".")
  return Number.parseFloat(plain) * (scale[(unit ?? "").toLowerCase()] ?? 1)
}

function partOf(text: string): DemandPart | null {
  const { words } = tokenise(text)
  const roots = stemsOf(words)
  if (roots.length === 0) return null
  const weightOfRoot = new Map<string, number>()
  for (const word of words) {
    const [root] = stemsOf([word])
    if (root !== undefined) weightOfRoot.set(root, Math.min(weightOfRoot.get(root) ?? 1, specificityOf(word)))
  }
  const mentions = skills.index.findIn(text)
  const covered = new Set(mentions.flatMap(({ from, to }) => words.slice(from, to)))
  const left = words.filter(word => !covered.has(word) && stemsOf([word]).length > 0 && specificityOf(word) > 0.2)
  // "Data pipelines that other teams depend on" is more than the skill in it.
  const coveredRoots = stemsOf(words.filter(word => covered.has(word))).length
  const named = left.length === 0 && coveredRoots >= roots.length * 0.6 ? [...new Set(mentions.map(({ name }) => name))] : []
  const weights = roots.map(root => weightOfRoot.get(root) ?? 1)
  const weight = Math.max(...weights, ...named.map(skillSpecificity))
  const having = new Set<string>()
  for (const name of named) for (const other of namesHaving(name)) having.add(other)
  return { text, roots, weights, skills: having, weight }
}

/** Takes a sentence apart into the things that it asks for. */
export function demandOf(sentence: string): Demand {
  const found = atLeast.exec(sentence)
  const unit = found ? (found[3] ?? found[6] ?? "") : ""
  const number =
    found && !/^(?:years?|yrs?|jahre?n?|ans|años|anos|months?)$/iu.test(unit)
      ? { least: amountOf(found[1] ?? found[4] ?? "0", found[2] ?? found[5]), unit: stemsOf(tokenise(unit).words)[0] ?? "" }
      : null
  const bare = (text: string) => {
    let rest = text.trim().replace(/[.\s]+$/u, "")
    rest = rest.replace(closing, "").replace(opening, "").replace(trailing, "")
    return rest.trim() === "" ? text.trim() : rest
  }
  // The number itself is compared, not looked for.
  const words = found && number !== null ? sentence.replace(found[0], ` ${unit} `) : sentence
  const [head = "", ...examples] = words.replace(/[()[\]]/g, ", ").split(suchAs)
  const split = (text: string) =>
    bare(text)
      .split(joints)
      .map(piece => bare(piece))
      .filter(piece => piece !== "")
  const pieces = [...split(head), ...examples.flatMap(split)]
  const parts = pieces.map(partOf).filter(part => part !== null)
  const any = examples.length > 0 || anyJoint.test(sentence)
  // "A or B to do C" is no list of names: taken whole, unless every piece is short.
  const isList = pieces.length > 1 && pieces.every(piece => piece.split(/\s+/).length <= 5)
  if (isList || pieces.length <= 1) return { parts, any: any && isList, number }
  const whole = partOf(bare(words))
  return { parts: whole ? [whole] : [], any: false, number }
}
