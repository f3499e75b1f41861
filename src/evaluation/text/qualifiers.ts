import { everyIndustry } from "../industries"
import type { Found, ProfileIndex } from "../profile-index"
import { careerOf } from "../career/career"
import type { Span } from "~role/criteria/coverage"
import { findIndustries } from "~role/parse/industry"
import { skillNames } from "~role/vocabulary/vocabulary"
import { industryTerms } from "../industries"
import { tokenise } from "~role/vocabulary/tokens"
import { isOfField } from "./fields"
import { fillers } from "./function-words"
import { phraseOf } from "./phrase"

/** Where a thing is mentioned. */
export type Mentioned = Pick<Found, "segment" | "start" | "end">

/** What a requirement asks of a thing beside having it: "in production", "for a bank". */
export interface Qualifier extends Span {
  kind: QualifierKind
  /** As the requirement has it. */
  words: string
  /** Whether the profile says it of the thing where it is mentioned. `now` is a month, as of monthOf. */
  isSaid: (index: ProfileIndex, found: Mentioned, now: number) => boolean
}

export type QualifierKind =
  "in production" | "at scale" | "hands-on" | "current" | "from scratch" | "end to end" | "on one's own" | "in an industry" | "in a setting"

interface Rule {
  kind: QualifierKind
  asked: RegExp
  isSaid: Qualifier["isSaid"]
}

/** The texts in which something may be said of a mention: those of its position, or else its sentence. */
function textsOf(index: ProfileIndex, found: Mentioned): string[] {
  const { position } = found.segment
  if (position === null) return [sentenceAround(found)]
  return index.segments.filter(other => other.position === position).map(({ text }) => text)
}

/** The sentence of a mention. */
function sentenceAround({ segment: { text }, start, end }: Mentioned): string {
  const before = text.slice(0, start)
  const from = Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". "), before.lastIndexOf(";"), before.lastIndexOf("•")) + 1
  const stop = /[\n;•]|[.!?](?=\s|$)/u.exec(text.slice(end))
  return text.slice(from, stop ? end + stop.index : text.length)
}

const saidInPosition = (pattern: RegExp) => (index: ProfileIndex, found: Mentioned) =>
  textsOf(index, found).some(text => pattern.test(text))
const saidInSentence = (pattern: RegExp) => (_: ProfileIndex, found: Mentioned) => pattern.test(sentenceAround(found))

const production =
  /\b(?:production|prod|live (?:system|site|traffic|users?|service|environment)s?|went live|go-?live|on[- ]call|uptime|sla|slas|slos?|incidents?|\d[\d.,]*\s?(?:k|m|million|thousand)?\+?\s(?:users|customers|requests|documents|messages|events|jobs|records|payments|calls|pages|files|invoices|services|clusters|nodes|servers|instances|shops|stores|orders|transactions|deployments|tenants|sites)|(?:serv(?:es|ed|ing)|used by)\s+(?:\p{L}+\s){0,2}\d|(?:own(?:s|ed)?|running|ran|operat(?:e|es|ed|ing)) (?:the|our) (?:\p{L}+ ){0,2}(?:services?|systems?|platforms?|clusters?|pipelines?)|produktion|produktiv\p{L}*|en producción|em produção)\b/iu
const scale =
  /\b(?:at (?:\p{L}+ )?scale|large[- ]scale|high[- ](?:volume|traffic|throughput|load|availability)|massive|petabytes?|terabytes?|\d[\d.,]*\s?(?:tb|pb|gb)|\d[\d.,]*\s?(?:k|m|bn|million|billion|thousand)\b|\d{1,3}(?:[.,]\d{3})+|(?<![\d.])(?!(?:19|20)\d\d\b)\d{3,}|millions|billions|thousands|hundreds of|\d{2,}\+?\s(?:services|clusters|nodes|servers|instances|hosts|sites|stores|plants|countries))\b/iu
const scratch =
  /\b(?:from scratch|from the ground up|from nothing|from zero|greenfield|green[- ]field|set up|setting up|founded|founding|established|started|launched|introduced|created|first (?:hire|employee|engineer|version)|new(?:ly)? (?:built|founded|opened|created|team|department|branch|site)|von (?:null|grund) auf|aufgebaut|aufbau|de zéro|desde cero|do zero)\b/iu
const endToEnd =
  /\b(?:end[- ]to[- ]end|from (?:\p{L}+ ){1,3}to (?:\p{L}+ ?){1,3}|full (?:life ?cycle|cycle)|whole (?:life ?cycle|process)|cradle to grave|a to z|start to finish)\b/iu
const alone =
  /\b(?:independent(?:ly)?|on (?:my|their|his|her) own|alone|unsupervised|without supervision|sole|solely|single-?handed(?:ly)?|self-?employed|freelance|autonom\p{L}*|selbst(?:st)?ändig|eigenverantwortlich)\b/iu
const now =
  /\b(?:current(?:ly)?|present(?:ly)?|today|now|to date|ongoing|since (?:19|20)\d\d|derzeit|aktuell|actuellement|actualmente|atualmente)\b/iu

/** Ways of working: each is asked for by one pattern and shown by another. */
const settings: readonly (readonly [asked: RegExp, said: RegExp])[] = [
  [/\bin (?:an? |the )?(?:\p{L}+ )?agile (?:team|environment|setting|setup)s?/iu, /\b(?:agile|scrum|sprints?|kanban|stand-?ups?|safe)\b/iu],
  [
    /\b(?:in|within) (?:an? |the )?(?:\p{L}+ )?regulated (?:\p{L}+ )?(?:environment|industry|setting|sector)s?/iu,
    /\b(?:regulat\p{L}+|gxp|gmp|fda|iso|hipaa|sox|bafin|finma|fca|compliance|audits?|pharma\p{L}*|banks?|insur\p{L}+|medical)\b/iu
  ],
  [
    /\b(?:in|within|with) (?:an? |the )?(?:\p{L}+ )?(?:international|multinational|global) (?:team|environment|setting|company|organi[sz]ation|group)s?/iu,
    /\b(?:international\p{L}*|multinational|global\p{L}*|worldwide|cross-?border|(?:in|across|from) \p{L}+ countries|abroad|overseas|offshore)\b/iu
  ],
  [
    /\b(?:in|within|at) (?:an? |the )?(?:\p{L}+ )?start-?ups?(?: environment)?/iu,
    /\b(?:start-?ups?|seed|series [a-d]|founding|founder|early[- ]stage|scale-?up|first (?:hire|employee))\b/iu
  ],
  [
    /\b(?:in|within|with) (?:an? |the )?(?:\p{L}+ )?(?:remote|distributed) (?:team|environment|setup|setting)s?|\bremotely\b/iu,
    /\b(?:remote(?:ly)?|distributed|from home|home office|telework\p{L}*)\b/iu
  ],
  [
    /\b(?:for|with|to) (?:\p{L}+ )?enterprise (?:customers?|clients?|accounts?)|\bin b2b\b|\bb2b (?:environment|setting)/iu,
    /\b(?:enterprise|b2b|corporate (?:customers?|clients?|accounts?)|key accounts?|fortune|large (?:accounts?|customers?|clients?))\b/iu
  ],
  [
    /\bunder (?:time )?pressure|\b(?:to|under|with|against) (?:tight|strict|short) deadlines?/iu,
    /\b(?:pressure|deadlines?|rush|peak|tight|urgent|against the clock)\b/iu
  ],
  [
    /\b(?:on|in) (?:night|rotating|three|early|late|weekend) ?-?shifts?|\bat night|\bon call|\b24\/7/iu,
    /\b(?:nights?|shifts?|on[- ]call|24\/7|round the clock|weekends?)\b/iu
  ],
  [
    /\bin (?:an? )?(?:multi-?site|multi-?unit|multi-?location)(?: \p{L}+)?|\bacross (?:several|multiple|many|different) (?:sites|locations|branches|stores|countries)/iu,
    /\b(?:multi-?(?:site|unit|location)|(?:sites|locations|branches|stores|plants|shops|countries|regions))\b/iu
  ],
  [
    /\b(?:with|for) (?:small |young )?children\b|\bin pa?ediatrics\b/iu,
    /\b(?:child\p{L}*|pa?ediatric\p{L}*|kids|pupils|toddlers|infants|kindergarten|nursery|school)\b/iu
  ],
  [
    /\b(?:with|for) (?:the elderly|older (?:people|adults))\b/iu,
    /\b(?:elderly|older (?:people|adults)|geriatric\p{L}*|dementia|care home|nursing home|seniors|retirement)\b/iu
  ],
  [
    /\b(?:on|with) (?:large|big|major|complex) (?:\p{L}+ )?(?:projects?|programmes?|programs?)/iu,
    /\b(?:large|big|major|complex|million|bn|billion|flagship|\d{2,}[km]?)\b/iu
  ]
]

const isTechnical = (names: readonly string[]) =>
  names.some(name => isOfField(name, "code") || isOfField(name, "data") || isOfField(name, "ops"))

const rules: readonly Rule[] = [
  {
    kind: "in production",
    asked:
      /\b(?:in|into|to)\s+(?:a\s+|live\s+|real\s+)?production(?![- ](?:lines?|planning|plants?|halls?|management|manager|control))(?:\s+(?:environments?|systems?|settings?|use|workloads?))?|\bproduction[- ](?:grade|level|use|experience|environments?|systems?|workloads?)\b/iu,
    isSaid: saidInPosition(production)
  },
  {
    kind: "at scale",
    asked:
      /\bat (?:\p{L}+ )?scale\b|\b(?:large|massive)[- ]scale\b|\bhigh[- ](?:volume|traffic|throughput)\b|\b(?:with |of )?(?:large|big|huge|high) (?:data ?sets?|volumes?)/iu,
    isSaid: saidInPosition(scale)
  },
  {
    kind: "hands-on",
    asked: /\bhands[- ]on\b|\bfirst[- ]hand\b/iu,
    isSaid: (_, found) =>
      found.segment.kind === "description" ||
      found.segment.kind === "title" ||
      /\bhands[- ]on\b/iu.test(sentenceAround(found)) ||
      (found.segment.kind !== "skill" &&
        found.segment.kind !== "headline" &&
        /\b\p{L}{3,}(?:ed|ing)\b|\b(?:built|wrote|ran|led|use|used|work|make|made|set up|build|write|run)\b/iu.test(sentenceAround(found)))
  },
  {
    kind: "current",
    asked: /\bcurrent(?:ly)?\b|\bpresently\b|\bat present\b|\bup[- ]to[- ]date\b/iu,
    isSaid: (index, found, month) =>
      now.test(sentenceAround(found)) ||
      careerOf(index, month).dated.some(({ index: at, most }) => at === found.segment.position && most.to >= month)
  },
  {
    kind: "from scratch",
    asked: /\bfrom (?:scratch|the ground up|zero|nothing)\b|\bgreen-?field\b|\bvon (?:null|grund) auf\b/iu,
    isSaid: saidInSentence(scratch)
  },
  {
    kind: "end to end",
    asked: /\bend[- ]to[- ]end\b|\bfull life ?cycle\b/iu,
    isSaid: saidInPosition(endToEnd)
  },
  {
    kind: "on one's own",
    asked: /\bindependently\b|\bon (?:your|their) own\b|\bunsupervised\b|\bwithout supervision\b/iu,
    isSaid: saidInPosition(alone)
  }
]

/** The qualifiers of a requirement, in the order of the text. `names` are the skills that it asks for. */
export function findQualifiers(text: string, names: readonly string[]): Qualifier[] {
  const found: Qualifier[] = []
  const free = ({ start, end }: Span) => !found.some(other => start < other.end && other.start < end)
  const add = (kind: QualifierKind, match: RegExpExecArray | null, isSaid: Qualifier["isSaid"]) => {
    if (!match) return
    const span = { start: match.index, end: match.index + match[0].length }
    if (free(span)) found.push({ kind, ...span, words: match[0].trim(), isSaid })
  }
  for (const { kind, asked, isSaid } of rules) {
    // "Welding in production" is a place of work, and no live system.
    if (kind === "in production" && !isTechnical(names)) continue
    add(kind, asked.exec(text), isSaid)
  }
  for (const [asked, said] of settings) add("in a setting", asked.exec(text), saidInPosition(said))
  const industry = industryIn(text, names)
  if (industry && free(industry)) found.push(industry)
  return found.sort((a, b) => a.start - b.start)
}

/** A requirement without its qualifiers, and those; without any, and as it is, where nothing else would be left. */
export function splitQualifiers(text: string, names: readonly string[]): { rest: string; qualifiers: Qualifier[] } {
  const qualifiers = findQualifiers(text, names)
  let rest = text
  for (const { start, end } of [...qualifiers].sort((a, b) => b.start - a.start)) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  const isEmpty = !phraseOf(rest)?.elements.some(({ word }) => !fillers.has(word))
  return isEmpty ? { rest: text, qualifiers: [] } : { rest: rest.replace(/\s+/g, " ").trim(), qualifiers }
}

const placeBefore =
  /\b(?:for|in|at|within|from|across)\s+(?:(?:an?|the|large|small|private|public|retail|commercial|international|major|regulated|busy|listed)\s+){0,3}$/iu

/** "For school outings": the trade is a part of another thing's name. */
const modifies =
  /^\s+(?!(?:and|or|with|in|of|as|for|at|on|using|including|is|are|an?|the|preferred|required|desirable|experience|background|environments?|settings?|sectors?|industry|industries|compan(?:y|ies)|organi[sz]ations?|business(?:es)?|firms?|groups?|context|clients?|customers?|stores?|shops?|plants?|markets?|projects?|products?|houses?|world|field|space|domain)(?![\p{L}]))\p{Ll}{3,}/iu

/** "SQL for a bank", "Nursing in a hospital": the trade of the employer where the thing was done. */
function industryIn(text: string, names: readonly string[]): Qualifier | null {
  const known = skillNames.index.findIn(text)
  const mentions = [...findIndustries(text), ...everyIndustry().findIn(text)]
  for (const { name, start, end } of mentions) {
    const lead = placeBefore.exec(text.slice(0, start))
    if (
      !lead ||
      modifies.test(text.slice(end)) ||
      known.some(skill => names.includes(skill.name) && skill.start <= start && end <= skill.end)
    )
      continue
    const terms = industryTerms(name)
    const from = lead.index
    return {
      kind: "in an industry",
      start: from,
      end,
      words: text.slice(from, end).trim(),
      isSaid: (index, found) => {
        const company = found.segment.position === null ? null : (index.positions[found.segment.position]?.company ?? null)
        if (company !== null && terms.find(tokenise(company)).length > 0) return true
        const inPosition = index.segments.filter(
          other => other === found.segment || (other.position !== null && other.position === found.segment.position)
        )
        return inPosition.some(({ tokens }) => terms.find(tokens).length > 0)
      }
    }
  }
  return null
}
