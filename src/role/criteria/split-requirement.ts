import { leftOver } from "./coverage"
import type { SharedMention } from "./shared-noun"
import { findSharedNouns } from "./shared-noun"
import { findSpelledAlone } from "./spelled-alone"
import { splitByYears } from "./split-years"
import { findNames } from "../vocabulary/literal-names"
import { findDegrees } from "../parse/degree"
import { findIndustries } from "../parse/industry"
import { findPlaces } from "../parse/place"
import { findYears } from "../parse/years"
import type { Mention } from "../vocabulary/term-index"
import { certificateNames, languageNames, skillNames, softSkills, titleNames } from "../vocabulary/vocabulary"

/** Between the items of a list. The last group tells which of the two it is. */
const separator =
  /\s*(?:,\s*(?:and\/or|and|or|und|oder|et|ou|y|o|e|ed|sowie|oraz|lub|albo|oppure)(?![\p{L}])|;|,|\/|&|(?<!\d)\+|(?<![\p{L}])(?:and\/or|and|or|und|oder|et|ou|y|ed|sowie|oraz|lub|albo|oppure|i|as well as|bzw\.)(?![\p{L}]))\s*/giu
const alternative =
  /(?:^|[^\p{L}])(?:and\/or|or|oder|ou|o|lub|albo|oppure|bzw\.)(?:[^\p{L}]|$)|^[^\p{L}\d]*\/[^\p{L}\d]*(?:\p{L}{1,12}\s+)?$/iu
const oneOf =
  /\b(?:at least one|one or more|one of|any of|either|or similar|or equivalent|or comparable|or (?:an?(?:other)? |any )?(?:closely |directly )?related|(?:oder|ou|o) (?:einem |einer |un |une |um |uma )?(?:\p{L}+ )?(?:verwandt\p{L}*|connexes?|afins?|afines|afín|correlat\p{L}*|relacionad\p{L}*)|oder (?:ähnlich|vergleichbar)\p{L}*|mindestens eine\p{L}*|l['’]un(?:e)? des?|al menos un[oa]|pelo menos um[a]?|similar to|ou similaires?|o similar)/iu
const examples =
  /(?:\b(?:such as|like|e\.\s?g\.|for example|for instance|z\.\s?b\.|wie|par exemple|comme|por ejemplo|como|tels? que)|[(:])\s*$/iu

export type Joint = "all" | "any"

/** Mentions in the order of the text, none overlapping: of two that do, the first, and of those the longer. */
function apart(mentions: readonly SharedMention[]): SharedMention[] {
  const kept: SharedMention[] = []
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!kept.some(other => mention.start < other.end && other.start < mention.end)) kept.push(mention)
  }
  return kept
}

/** What lists know of a text, pairs that share a noun and names that stand alone among it. */
function knownIn(text: string, listed: readonly Mention[]): SharedMention[] {
  const shared = findSharedNouns(text)
  const meets = (mention: Mention) => shared.some(other => mention.start < other.end && other.start < mention.end)
  const known = [...shared, ...listed.filter(mention => !meets(mention))]
  return apart([...known, ...findSpelledAlone(text, known)])
}

/** Every skill, certificate and spoken language that the text names, none overlapping. */
export function findRequirements(text: string): SharedMention[] {
  const listed = apart([...certificateNames.index.findIn(text), ...skillNames.index.findIn(text), ...languageNames.index.findIn(text)])
  return withNames(text, knownIn(text, listed)).filter(({ start, end }) => !drivingRecord.test(text.slice(start, end + 8)))
}

/** It goes with the licence, and is no skill. */
const drivingRecord = /^driving\s+record/iu

/** Every skill that the text asks for by name, known or not. */
export function findSkills(text: string): SharedMention[] {
  return withNames(text, findKnownSkills(text))
}

/** The same without names that are in no list. */
export function findKnownSkills(text: string): SharedMention[] {
  return knownIn(text, skillNames.index.findIn(text)).filter(({ name }) => !languageNames.entries.has(name))
}

const vendor =
  /(?<![\p{L}])(?:aws|amazon|google(?: cloud)?|gcp|microsoft|ms|azure|oracle|sap|ibm|adobe|apache|atlassian|vmware|cisco|salesforce|hashicorp|intuit|meta|facebook)\s$/iu
/** What is sold under the maker's name without being part of the maker's best known product. */
const ownProducts =
  /^(?:redshift|lambda|glue|athena|emr|kinesis|sagemaker|dynamodb|s3|ec2|ecs|eks|rds|aurora|cloudformation|cloudwatch|quicksight|data factory|synapse|databricks|devops|functions|active directory|cosmos|kubernetes service|netsuite|fusion|ebs|e-business suite|apex|hcm|hyperion|primavera|financials|ariba|successfactors|concur|fieldglass|hybris|fiori|businessobjects|watson|cognos|maximo|marketing cloud|service cloud|commerce cloud|pardot|tableau|experience manager|analytics|campaign|photoshop|illustrator|indesign)(?![\p{L}])/iu

/** "AWS Redshift", "Oracle NetSuite": a maker's name directly before the product is part of the product's name, and not asked for itself. */
function joinVendors(text: string, mentions: readonly SharedMention[]): SharedMention[] {
  const joined: SharedMention[] = []
  for (const mention of mentions) {
    const before = mention.start === 0 ? null : vendor.exec(text.slice(Math.max(0, mention.start - 16), mention.start))
    if (!before) {
      joined.push(mention)
      continue
    }
    const start = mention.start - before[0].length
    const last = joined[joined.length - 1]
    const meets = last !== undefined && last.end > start
    // "AWS Docker Kubernetes" is a list that lost its commas.
    if (!meets) joined.push({ ...mention, start })
    else if (last.start === start && (skillNames.implies(mention.name, last.name) || ownProducts.test(text.slice(mention.start))))
      joined.splice(-1, 1, { ...mention, start })
    else joined.push(mention)
  }
  return joined
}

/** Adds names in no list that are asked for like a term ("Experience with Foobarix"); places and titles are no tools. */
export function withNames(text: string, known: readonly SharedMention[]): SharedMention[] {
  const named = joinVendors(text, known)
  const names = findNames(text, named)
  if (names.length === 0) return named
  const meets = (name: Mention) => (other: { start: number; end: number }) => name.start < other.end && other.start < name.end
  // "Manhattan or Korber" are tools, "Berlin or Paris" are places.
  const places = findPlaces(text)
  const allPlaces = named.length === 0 && names.every(name => places.some(meets(name)))
  const taken = [
    ...(allPlaces ? places : []),
    ...titleNames.index.findIn(text),
    ...languageNames.index.findIn(text),
    ...certificateNames.index.findIn(text)
  ]
  const free = names.filter(name => ![...taken, ...named].some(meets(name)))
  return [...named, ...free].sort((a, b) => a.start - b.start)
}

/** Whether the mentions of one sentence are alternatives ("A, B or C", "such as A and B", "one of") or all wanted. */
export function jointOf(text: string, mentions: readonly Mention[]): Joint {
  const first = mentions[0]
  const last = mentions[mentions.length - 1]
  if (!first || !last || first === last) return "all"
  if (oneOf.test(text)) return "any"
  const before = text.slice(0, first.start)
  if (examples.test(before) && !/:\s*$/.test(before)) return "any"
  const gaps = mentions.slice(1).map((mention, index) => text.slice(mentions[index]!.end, mention.start))
  return gaps.some(gap => alternative.test(gap) || (examples.test(gap) && !/[(:]\s*$/.test(gap))) ? "any" : "all"
}

/** "Bilingual English/Spanish": both, and neither instead of the other. */
function splitBilingual(text: string): string[] | null {
  if (!/(?<![\p{L}])(?:bilingual|bilingues?|bilingües?|zweisprachig\p{L}*)(?![\p{L}])/iu.test(text)) return null
  const [first, second, ...more] = languageNames.index.findIn(text)
  if (!first || !second || more.length > 0) return null
  const between = text.slice(first.end, second.start)
  if (!/^\s*(?:\/|&|-|–|,|and|und|et|y|e)\s*$/iu.test(between)) return null
  const around = (language: Mention) => `${text.slice(0, first.start)}${text.slice(language.start, language.end)}${text.slice(second.end)}`
  return [around(first), around(second)]
}

interface Piece {
  start: number
  end: number
}

function pieces(text: string, from: number, to: number, mentions: readonly Mention[]): Piece[] {
  const cut: Piece[] = []
  let start = from
  for (const match of text.slice(from, to).matchAll(separator)) {
    const at = from + match.index
    const end = at + match[0].length
    // "i" joins in Polish; "I" is somebody.
    if (match[0].trim() === "I") continue
    if (mentions.some(mention => mention.start < at && at < mention.end)) continue
    cut.push({ start, end: at })
    start = end
  }
  cut.push({ start, end: to })
  return cut.filter(piece => piece.end > piece.start)
}

/** "fließende Deutschkenntnisse, gute Englischkenntnisse": an item that says how well takes nothing from the words before the list. */
const ownQualifier =
  /^(?:strong|good|solid|basic|advanced|excellent|fluent|working|some|deep|proven|native|intermediate|conversational|professional|first|valid|current|experience|knowledge|familiarity|proficiency|ability|sehr|gute?[nrs]?|fließende?[nrs]?|fundierte?[nrs]?|solide|erste|sichere?[nrs]?|verhandlungssichere?[nrs]?|grundlegende|bonnes?|bons?|très|excellente?s?|solides?|buen[oa]s?|sólid[oa]s?|boas?|bons|bom|básic[oa]s?)(?![\p{L}])/iu
const deed =
  /^(.+?)(?:,)?\s+(?:and|und|et|y|e)\s+(?:you\s+|du\s+|vous\s+)?((?:know|have|hold|are|can|speak|bring|understand|enjoy|like|kennst|hast|sprichst|kannst|avez|êtes|savez|parlez|tienes|hablas|tens|falas)(?![\p{L}]).+)$/iu

/** "You hold a licence and know your way around a WMS": two things that somebody has or does. */
function splitByVerb(text: string): string[] | null {
  const match = deed.exec(text)
  if (!match || !/^(?:you|du|sie|vous|tu|candidates?|applicants?|somebody|someone)\b/iu.test(match[1]!)) return null
  const [left, right] = [match[1]!, match[2]!]
  if (
    wordCount(left) < 3 ||
    wordCount(right) < 2 ||
    findRequirements(left).length + findYears(left).length + findDegrees(left).length === 0
  )
    return null
  return [left, `${/^you\b/iu.test(left) ? "You " : ""}${right}`]
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(word => word !== "").length
}

/** "You must have a welding certificate and 3 years of …": a certificate and years are two things. */
function splitByCertificate(text: string): string[] | null {
  const [years] = findYears(text)
  const [certificate] = certificateNames.index.findIn(text)
  if (!years || !certificate || certificate.end > years.start) return null
  const joint =
    /^(.*?)\s*(?:,\s*)?(?<![\p{L}])(?:and|plus|und|et|y|e|sowie)\s+(?:at least\s+|mindestens\s+|au moins\s+|al menos\s+|pelo menos\s+)?$/iu.exec(
      text.slice(certificate.end, years.start)
    )
  return joint ? [text.slice(0, certificate.end + joint[1]!.length).trim(), text.slice(years.start).trim()] : null
}

/** "Bachelor's degree in X and 5 years of Y" asks for two different things. */
function splitByKind(text: string): string[] | null {
  const degree = findDegrees(text)[0]
  const years = findYears(text)[0]
  if (!degree || !years) return null
  const degreeFirst = degree.start < years.start
  const from = degreeFirst ? degree.start + degree.quote.length : years.end
  const to = degreeFirst ? years.start : degree.start
  const joints = [
    ...text.slice(from, to).matchAll(/\s*(?:[,;]\s*(?:and|with|plus)?|\b(?:and|with|plus|und|mit|et|avec|y|con|e|com)\b)\s+/giu)
  ]
  const joint = joints[joints.length - 1]
  if (!joint || /\b(?:or|oder|ou|o)\s+(?:\p{L}+\s+)?(?:at least\s+)?$/iu.test(text.slice(from, to))) return null
  const left = text.slice(0, from + joint.index).trim()
  const right = text.slice(from + joint.index + joint[0].length).trim()
  return left === "" || right === "" ? null : [left, right]
}

const andGap = /^\s*,?\s*(?:and|und|et|y|e|sowie|plus|&|en|oraz|i|ed)\s+((?:\p{L}+\s+){0,2})$/iu
const orGap = /^\s*(?:,?\s*(?:and\/or|or|oder|ou|o|lub|albo|oppure)\s+|\s*\/\s*)$/iu

/** "Docker and Kubernetes or OpenShift": what an "or" joins belongs together, and an "and" parts such groups. */
function splitGroups(text: string, mentions: readonly SharedMention[]): string[] | null {
  if (oneOf.test(text) || mentions.length > 6 || text.includes("(")) return null
  const gaps = mentions.slice(1).map((mention, at) => text.slice(mentions[at]!.end, mention.start))
  if (!gaps.some(gap => andGap.test(gap)) || !gaps.every(gap => andGap.test(gap) || orGap.test(gap))) return null
  const prefix = text.slice(0, mentions[0]!.start)
  const groups: string[] = []
  let from = mentions[0]!.start
  let lead = ""
  const close = (end: number) => {
    const own = `${lead}${text.slice(from, end)}`.trim()
    groups.push(groups.length === 0 || lead === "" ? `${prefix}${own}` : own)
  }
  gaps.forEach((gap, at) => {
    const words = andGap.exec(gap)?.[1]
    if (words === undefined) return
    close(mentions[at]!.end)
    from = mentions[at + 1]!.start
    lead = words
  })
  close(text.length)
  return groups
}

/** Norms that go with one name and not with whatever stands beside it. */
const ownNoun =
  /^\s+(?:(?:safety|quality|privacy|security|compliance|reporting|industry|best)\s+){0,2}(?:regulations?|standards?|requirements?|guidelines?|rules|laws?|legislation|acts?|codes?|norms|protocols?|practices)(?![\p{L}])/iu

/** In characters. */
const longestSentence = 1500

/**
 * Takes "A and B" apart into sentences that stand by themselves, each with the words around the list: "Strong knowledge of A",
 * "Strong knowledge of B". "A, B or C" stays one. Text without a list comes back as it is.
 */
export function splitRequirement(raw: string): string[] {
  // White space is no part of what is asked, and a text this long is no sentence: the patterns below walk it more than once.
  const text = raw.length > longestSentence ? raw.replace(/\s+/g, " ").trim() : raw
  if (text.length > longestSentence) return [text]
  const bilingual = splitBilingual(text)
  if (bilingual) return bilingual
  const byVerb = splitByVerb(text)
  if (byVerb) return byVerb.flatMap(splitRequirement)
  const byCertificate = splitByCertificate(text)
  if (byCertificate) return byCertificate.flatMap(splitRequirement)
  const byKind = splitByKind(text)
  if (byKind) return byKind.flatMap(splitRequirement)
  const byYears = splitByYears(text)
  if (byYears && byYears.length === 2) return byYears.flatMap(splitRequirement)
  const mentions = findRequirements(text)
  const first = mentions[0]
  const last = mentions[mentions.length - 1]
  if (!first || !last || first === last) return [text]
  if (jointOf(text, mentions) === "any") return splitGroups(text, mentions) ?? [text]
  const open = text.lastIndexOf("(", first.start)
  // A list in brackets explains the word before it.
  if (open > 0 && text.indexOf(")", first.start) >= last.end) return [text]
  // "German B2": the level belongs to the last item, not to the words around the list.
  const tail = /^\s*\(?[ABC][12]\b\)?(?:[ -]level)?/.exec(text.slice(last.end))?.[0].length ?? 0
  const parts = pieces(text, first.start, last.end + tail, mentions)
  if (
    parts.length < 2 ||
    /(?<![\p{L}])(?:including|especially|particularly|inkl\.|einschließlich|insbesondere|vor allem|y compris|notamment|incluyendo|incluindo)(?![\p{L}])/iu.test(
      text.slice(first.end, last.start)
    )
  )
    return [text]
  // "Sales manager, retail": a job and where.
  if (
    parts.length === 2 &&
    titleNames.index.findIn(text)[0]?.start === 0 &&
    findIndustries(text.slice(parts[1]!.start, parts[1]!.end)).length > 0
  )
    return [text]
  const torn = (part: string) => (part.match(/\(/g)?.length ?? 0) !== (part.match(/\)/g)?.length ?? 0)
  if (parts.some(({ start, end }) => torn(text.slice(start, end)))) return [text]
  const holds = (piece: Piece) => mentions.some(mention => mention.start >= piece.start && mention.end <= piece.end)
  if (parts.some(part => wordCount(text.slice(part.start, part.end)) > (holds(part) ? 5 : 3))) return [text]
  const bare = text.replace(/[(].*$/, "")
  if (parts.every(part => !holds(part)) || bare === "") return [text]
  const hard = mentions.filter(mention => !softSkills.has(mention.name))
  // "Communication and teamwork skills" is one sentence about manners.
  if (hard.length === 0) return [text]
  // "APIs with Django and PostgreSQL": what leads up to the list's first item belongs to every item.
  const head = parts[0]!
  const inHead = mentions.filter(mention => mention.start >= head.start && mention.end <= head.end)
  let at = inHead.length - 1
  // "RESTful APIs" are two names of one thing.
  while (at > 0 && /^\s+$/u.test(text.slice(inHead[at - 1]!.end, inHead[at]!.start))) at--
  head.start = inHead[at]?.start ?? head.start
  const prefix = text.slice(0, head.start)
  // A long story with two names in it is no list of them.
  if (leftOver(prefix, []).length > 4 && findYears(prefix).length + findDegrees(prefix).length === 0) return [text]
  const suffix = text.slice(last.end + tail)
  // "Medical terminology and HIPAA regulations": the noun behind the last name is the last one's own.
  const noun = ownNoun.exec(suffix)?.[0].length ?? 0
  // "1 year in service, Zendesk, fluent English": with commas alone, the years are the first item's.
  const joined = text.slice(parts[0]!.end, parts[parts.length - 1]!.start)
  const commasOnly = findYears(prefix).length > 0 && !/(?<![\p{L}])(?:and|und|et|y|e|sowie)(?![\p{L}])|[&/+]/iu.test(joined)
  return parts.map((part, at) => {
    const shared = mentions.find(mention => mention.start >= part.start && mention.end <= part.end)?.noun
    const own = `${text.slice(part.start, part.end).trim()}${shared === undefined ? "" : ` ${shared}`}`
    const lead = own.slice(
      0,
      Math.max(0, (mentions.find(mention => mention.start >= part.start && mention.end <= part.end)?.start ?? part.start) - part.start)
    )
    const alone =
      at > 0 &&
      (commasOnly ||
        ownQualifier.test(lead) ||
        (/\b(?:experience|years?|erfahrung|expérience)\b/iu.test(prefix) && languageNames.index.findIn(own).length > 0))
    const behind = at < parts.length - 1 && holds(part) ? suffix.slice(noun) : suffix
    return (alone ? own : `${prefix}${own}${behind}`).replace(/\s{2,}/g, " ").trim()
  })
}
