import { leftOver } from "../criteria/coverage"
import { parseCriterion } from "../criteria/parse-criterion"
import { splitRequirement } from "../criteria/split-requirement"
import { levels } from "../level"
import type { FoundLevel } from "../parse/level"
import { findLevels, levelOfTitle, withoutLevel } from "../parse/level"
import { countryCodes } from "../parse/country-codes"
import type { FoundPlace } from "../parse/place"
import { findPlaces } from "../parse/place"
import type { FoundRemote } from "../parse/remote"
import { findRemote } from "../parse/remote"
import { findSalary } from "../parse/salary"
import { findYears } from "../parse/years"
import type { QualificationKind } from "../role"
import { certificateNames, languageNames, skillNames, titleNames } from "../vocabulary/vocabulary"
import { avoidCue, niceCue } from "./wording/cues"
import type { Fact, Facts } from "./facts"
import { cleanTitle, withCapitals } from "./facts"
import { bulletMark } from "./layout/heading"
import type { Item, Region } from "./layout/item"
import { cutAt } from "./notes"
import { leadingPicture } from "./layout/picture"
import { sectionOf } from "./layout/sections"
import type { PostLine } from "./layout/sentences"
import { asSentence, clean } from "./wording/wording"

/** In characters; what is longer is a post. */
const longest = 600
const fewestChunks = 4
/** Words of whole sentences: with one of them a text is no notes. */
const sentenceWords = /\b(?:is|are|our|you|your|will|has|wir|sie|ist|nous|vous|est|somos|es|het|wij|jest)\b/iu
/** What notes write short, where the lists have the long word alone. */
const shortNames: Readonly<Record<string, string>> = {
  ts: "TypeScript",
  tf: "Terraform",
  pg: "PostgreSQL",
  py: "Python",
  rb: "Ruby",
  cpp: "C++"
}
const chunkEnd = /\s*(?:[;|•\n]|,(?!\d)|(?<!\d),)\s*|\s+[–—-]\s+|\s+\/\s+|(?<=[\p{L}\d)]{2})\.\s+/gu
const label = /^(must|need|nice|plus|bonus|nope|no-?gos?|avoid)\s*:\s*/iu
const labelKinds: Record<string, QualificationKind> = { must: "must", need: "must", nice: "nice", plus: "nice", bonus: "nice" }

/** Meant for others than the person sought, or a condition of the work: no qualification. */
const noNeed =
  /^(?:(?:pls|please|bitte|svp)\s+)?(?:no|keine?|pas d['’e]\s?|sin|sem|geen|bez|senza|sans)\s*(?:\p{L}+\s+)?(?:agenc\p{L}*|agentur\p{L}*|recruiters?|head ?hunters?|vermittl\p{L}*|personalvermittl\p{L}*|agencias?|agências?|agences?|cabinets?|bureaus?|bemidd\p{L}*|agencj\p{L}*|agenzi\p{L}*|c2c|corp[ -]to[ -]corp|third part\p{L}*|3rd part\p{L}*|visas?|sponsorship|relo(?:cation)?|calls?|phone calls?|spam|contract(?:ors?|ing)?|freelancers?)(?![\p{L}])|^(?:principals only|direct only)/iu
const condition =
  /\s(?:ok(?:ay)?|possible|frei|fine|welcome|only|offered|paid|provided)$|^(?:start\p{L}*|asap|immediate\p{L}*|from|ab sofort|sofort|perm(?:anent)?|contract|temp|fixed[ -]term|freelance|b2b(?: contract| or .*)?|full[- ]?time|part[- ]?time|inside ir35|outside ir35|vollzeit|teilzeit|cdi|cdd|urgent|equity|call\s.*|text\s.*|dm\s.*|mail\s.*|visa ok|fifo\b.*|rota?\b.*)(?![\p{L}])/iu
const hiring =
  /^(?:(?:we\s+)?need(?:ed)?|hiring|wanted|looking for|seeking|role|title|suche(?:n)?|gesucht|cherche|recherche|busco|buscamos|procuro|zoek(?:en)?|szukam(?:y)?|cerco|cerchiamo)\s*:?\s+(?:an?\s+|eine?n?\s+|une?\s+)?/iu
const wantedBehind = /\s+(?:needed|wanted|gesucht|recherchée?|se busca|gezocht|poszukiwan\p{L}*|cercasi)$/iu
const alone = /^(?:at least |min\.? )?(\d{1,2})\s?\+$/iu

interface Reading {
  title: Fact<string> | null
  level: Fact<FoundLevel["level"]> | null
  places: { place: FoundPlace; quote: string }[]
  remote: FoundRemote[]
  either: string | null
}

/** The name of a tool, field, licence or language as lists write it, whatever its letters' case here. */
function nameOf(words: string): string | null {
  return (
    shortNames[words.toLowerCase()] ?? skillNames.canonical(words) ?? certificateNames.canonical(words) ?? languageNames.canonical(words)
  )
}

interface Named {
  /** As written, or as lists write it where the letters' case would hide it: "go" is a word, "Go" a name. */
  words: string
  name: string
}

function namedAs(words: string): Named | null {
  const name = nameOf(words)
  if (name === null) return null
  const criterion = parseCriterion(skillNames.entries.has(name) ? `Experience with ${words}` : words, "must")
  const isKnown = criterion !== null && "anyOf" in criterion ? criterion.anyOf.includes(name) : criterion?.type === "language"
  if (isKnown) return { words, name }
  const entry = skillNames.entries.get(name) ?? certificateNames.entries.get(name)
  return { words: entry?.aliases.find(({ text }) => text.toLowerCase() === words.toLowerCase())?.text ?? name, name }
}

/** "go/k8s" and "react + ts" are two things, "r or python" one of two; null where a piece is in no list. */
function namesIn(chunk: string): { names: Named[]; any: boolean } | null {
  const whole = namedAs(chunk)
  if (whole !== null) return { names: [whole], any: false }
  const pieces = chunk.split(/\s*(?:\/|\+|&|(?<![\p{L}])(?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub)(?![\p{L}]))\s*/iu)
  const names = pieces.map(piece => namedAs(piece.trim()))
  if (pieces.length < 2 || names.some(name => name === null)) return null
  return { names: names.filter(name => name !== null), any: /(?<![\p{L}])(?:or|oder|ou|o|of|lub)(?![\p{L}])/iu.test(chunk) }
}

function itemsFor(chunk: string, kind: QualificationKind, kindUnclear: boolean): Item[] {
  const item = (text: string, unclear = kindUnclear): Item => ({ text, kind, quote: chunk, kindUnclear: unclear })
  const words = clean(chunk)
  const years = alone.exec(words)
  if (years) return [item(`${years[1]}+ years of experience`)]
  const listed = namesIn(words)
  if (listed) {
    const asked = ({ words: said, name }: Named) =>
      asSentence(certificateNames.entries.has(name) || languageNames.entries.has(name) ? said : `Experience with ${said}`, kind)
    return listed.any
      ? [item(`Experience with ${listed.names.map(({ words: said }) => said).join(" or ")}`)]
      : listed.names.map(one => item(asked(one)))
  }
  return splitRequirement(words)
    .filter(part => /[\p{L}\p{N}]/u.test(part))
    .map(part => {
      const text = asSentence(part, kind)
      // Short words that no rule knows may be a demand of the trade, or none.
      return item(text, kindUnclear || parseCriterion(text, kind) === null)
    })
}

/** Names at the end of the title ("welder tig/mig", "dév senior python/django"): what follows the title's own words. */
function titleParts(chunk: string): { title: string; rest: string } {
  const bare = chunk
    .replace(hiring, "")
    .replace(wantedBehind, "")
    .replace(/\s*\(.*?\)/gu, "")
    .trim()
  const mention = titleNames.index.findIn(bare)[0]
  if (mention) return { title: bare.slice(0, mention.end), rest: bare.slice(mention.end).trim() }
  const words = bare.split(/\s+/)
  // Without a known title, the last word may be names joined by a stroke.
  const at = words.findIndex((word, index) => index > 0 && word.includes("/") && namesIn(word) !== null)
  return at < 0 ? { title: bare, rest: "" } : { title: words.slice(0, at).join(" "), rest: words.slice(at).join(" ") }
}

function isTitle(chunk: string): boolean {
  const bare = chunk.replace(hiring, "").replace(wantedBehind, "").trim()
  if (bare === "" || bare.split(/\s+/).length > 6 || findYears(bare).length > 0) return false
  if (titleNames.index.findIn(bare).length > 0 || hiring.test(chunk) || wantedBehind.test(chunk)) return true
  if (findLevels(bare).length > 0 && withoutLevel(bare) !== "") return true
  if (namesIn(bare) !== null || findPlaces(withCapitals(bare)).length > 0 || findRemote(bare).length > 0) return false
  const criterion = parseCriterion(bare, "must")
  return criterion === null || (criterion.type === "skill" && criterion.anyOf.every(name => !skillNames.entries.has(name)))
}

const placeWords =
  /(?<![\p{L}])(?:fully|100\s?%|hybrid\p{L}*|remot[eo]|on[- ]?site|office|home ?office|wfh|télétravail|teletrabajo|or|oder|ou|o|of|lub|and|und|et|in|based|area|near|region|north\p{L}*|south\p{L}*|\d+ days?|\(.*?\))(?![\p{L}])/giu

/** A chunk that is a place, a way of working, or both: "berlin or remote", "hybrid manchester". */
function readPlace(chunk: string, into: Reading): boolean {
  // "remote pl", "krakow or de": two letters beside a place or a way of working are a country.
  const capital = withCapitals(chunk).replace(/(?<![\p{L}])\p{L}{2,3}(?![\p{L}])/gu, code => countryCodes[code.toUpperCase()] ?? code)
  const found = findPlaces(capital)
  const modes = findRemote(chunk)
  if (found.length === 0 && modes.length === 0) return false
  const blank = [...capital]
  for (const { start, end } of found) blank.fill(" ", start, end)
  if (/[\p{L}\d]/u.test(blank.join("").replace(placeWords, " "))) return false
  into.places.push(...found.map(place => ({ place, quote: chunk })))
  into.remote.push(...modes)
  if (modes.some(({ mode }) => mode === "remote") && found.length > 0 && /(?<![\p{L}])(?:or|oder|ou|o|of|lub)(?![\p{L}])|\//iu.test(chunk))
    into.either = chunk
  return true
}

/** The places as lists write them; a country only where none of its towns stands beside it. */
function placeOf({ places }: Reading): Fact<string> | null {
  const narrow = places.filter(
    ({ place }) => !place.isCountry || !places.some(other => !other.place.isCountry && other.place.country === place.country)
  )
  const [first] = narrow
  return first === undefined ? null : { value: [...new Set(narrow.map(({ place }) => place.name))].join(" or "), quote: first.quote }
}

function levelAlone(chunk: string): FoundLevel["level"] | null {
  const plain = levels.find(level => level === chunk.trim().toLowerCase())
  if (plain) return plain
  const found = findLevels(chunk)
  return found.length === 1 && withoutLevel(chunk).trim() === "" ? found[0]!.level : null
}

/** The chunks of a text that is notes between commas and nothing else; null where it is a post. */
function chunksOf(text: string): PostLine[] | null {
  if (text.length > longest || sentenceWords.test(text)) return null
  const lines = text.split("\n").filter(line => line.trim() !== "")
  if (
    lines.length > 8 ||
    lines.some(
      line => bulletMark.test(line) || leadingPicture(line) || (sectionOf(line.trim().replace(/:$/, "")) !== null && !line.includes(","))
    )
  )
    return null
  const chunks = cutAt(text, { start: 0, end: text.length }, chunkEnd)
  const words = chunks.map(({ start, end }) => text.slice(start, end))
  const fewest = hiring.test(words[0] ?? "") ? fewestChunks - 1 : fewestChunks
  if (chunks.length < fewest || words.some(chunk => chunk.replace(label, "").split(/\s+/).length > 7)) return null
  // A label with its list on the line is a post in short; "nice: irish" at the end of notes is not.
  if (words.some(chunk => /^[^:]{2,40}:\s/u.test(chunk) && !label.test(chunk) && !hiring.test(chunk))) return null
  const short = words.filter(chunk => chunk.split(/\s+/).length <= 4).length
  const small = words.filter(chunk => /^[^\p{Lu}]/u.test(chunk)).length
  return short / chunks.length >= 0.75 && (small / chunks.length >= 0.5 || (chunks.length >= 5 && lines.length === 1)) ? chunks : null
}

/** One name in no list that begins with a capital among notes that name no other place is the town: "…, 3 years min. Dundee." */
function takeUnknownTown(text: string, regions: readonly Region[], into: Reading): void {
  const wordsOf = ({ start, end }: Region) => text.slice(start, end)
  const known = (words: string) => nameOf(words) !== null || leftOver(words, []).length === 0
  const towns = regions
    .slice(1)
    .filter(region => region.items.length > 0 && /^\p{Lu}\p{Ll}{2,}\.?$/u.test(wordsOf(region)) && !known(wordsOf(region)))
  const small = regions.some(region => /^\p{Ll}/u.test(wordsOf(region)))
  const [town] = towns
  if (!town || towns.length > 1 || !small) return
  town.items = []
  const name = wordsOf(town).replace(/\.$/, "")
  into.places.push({ place: { name, country: name, isCountry: false, start: 0, end: name.length }, quote: wordsOf(town) })
}

/** What telegraph notes say ("sr backend, go/k8s, berlin or remote, 5y+, no agencies"), chunk by chunk; null where a text is none. */
export function readTelegraph(text: string): { facts: Facts; regions: Region[] } | null {
  const chunks = chunksOf(text)
  if (chunks === null) return null
  const into: Reading = { title: null, level: null, places: [], remote: [], either: null }
  const regions: Region[] = []
  let kind: QualificationKind | null = null
  for (const [at, { start, end }] of chunks.entries()) {
    const whole = text.slice(start, end)
    const labelled = label.exec(whole)?.[1]?.toLowerCase()
    if (at > 0 && text.slice(chunks[at - 1]!.end, start).includes("\n")) kind = null
    if (labelled !== undefined && !(at === 0 && labelled === "need")) kind = labelKinds[labelled] ?? "avoid"
    const chunk = labelled === undefined ? whole : whole.replace(label, "")
    const region: Region = { start, end, items: [], why: "note", kind }
    regions.push(region)
    if (noNeed.test(chunk)) continue
    if (at === 0 && isTitle(chunk)) {
      const { title, rest } = titleParts(chunk)
      const level = levelOfTitle(title)
      into.title = { value: cleanTitle(title), quote: whole }
      if (level) into.level = { value: level.level, quote: whole }
      const bracket = /\(([^()]*)\)/u.exec(chunk)?.[1] ?? ""
      region.items = [rest, bracket].filter(words => words !== "").flatMap(words => itemsFor(words, kind ?? "must", false))
      continue
    }
    if (readPlace(chunk, into) || findSalary(chunk) !== null || (kind === null && condition.test(chunk))) continue
    const level = levelAlone(chunk)
    if (level) {
      into.level ??= { value: level, quote: whole }
      continue
    }
    const avoided = avoidCue.test(chunk)
    const weight: QualificationKind = avoided ? "avoid" : (kind ?? (niceCue.test(chunk) ? "nice" : "must"))
    region.items = itemsFor(chunk, weight, false)
  }
  if (into.places.length === 0) takeUnknownTown(text, regions, into)
  return {
    facts: { title: into.title, level: into.level, place: placeOf(into), remote: into.remote, placeOrRemote: into.either },
    regions
  }
}
