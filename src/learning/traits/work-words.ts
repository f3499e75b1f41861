import { stanceOf } from "~evaluation/text/stance"
import type { ProfileIndex, Segment } from "~evaluation/profile-index"
import { specificityOf } from "~evaluation/specificity"
import { TermIndex } from "~role/vocabulary/term-index"
import { fold } from "~role/vocabulary/tokens"
import { skillNames } from "~role/vocabulary/vocabulary"
import { standsForProxy } from "./proxies"

/** A profile has at most so many: the ones it says most often. */
export const mostWords = 12

/** Ways of working that people name in two or three everyday words, so that no other rule finds them. Each with how else it is written. */
const ways = `
on call = oncall, pager duty rotation, bereitschaftsdienst, rufbereitschaft, astreinte, guardias
incident response = incident management, incident commander, major incidents
post mortem = postmortem, blameless review, incident review
code review = reviewed code, reviewing code, pull request review
legacy system = legacy code, legacy migration
zero downtime = without downtime
from scratch = from the ground up, greenfield
night shift = nightshift, night shifts, nachtschicht, nachtdienst, travail de nuit
shift work = rotating shifts, schichtdienst, schichtarbeit
high volume = high-volume
cold calling = cold calls, cold outreach
key account = key accounts, strategic accounts
new business = new logos, new logo
quota attainment = exceeded quota, above quota, over quota, quota carrying
month end = month-end close, monthly close, monatsabschluss, clôture mensuelle
year end = year-end close, annual accounts, jahresabschluss
external audit = audit preparation, year-end audit
open source = open-source
user research = user interviews, usability testing, usability tests
design system = design systems
a b testing = a/b tests, split testing, experimentation platform
stakeholder management = managing stakeholders
cross functional = cross-functional teams
remote team = distributed team, distributed teams
mentoring = mentored, mentoring juniors, coached
hiring = interviewed candidates, hiring panel, hired
budget responsibility = p&l responsibility, budget of, p&l
change management = change programme, transformation programme
vendor management = supplier management, managing suppliers, negotiated with suppliers
root cause = root-cause analysis, five whys
preventive maintenance = planned maintenance, wartung
patient handover = handover sheet, ward handover
triage = triaging
wound care = wound management
critical care = intensive care
lesson planning = lesson plans
menu planning = menu development
stock control = inventory control, cycle counts
customer complaints = complaint handling, escalations
field work = on site visits, site visits
performance tuning = performance optimisation, query optimisation, latency
high availability = fault tolerance, failover
real time = realtime, low latency
data migration = migrated data
cost reduction = cost savings, reduced costs, cost optimisation
public speaking = conference talks, spoke at
technical writing = runbooks, wrote documentation
`

let index: TermIndex | null = null

function waysIndex(): TermIndex {
  if (index !== null) return index
  index = new TermIndex()
  for (const line of ways.split("\n")) {
    const [name, words = ""] = line.split("=")
    if (!name?.trim()) continue
    // What the vocabulary of skills has by now is a skill.
    if (skillNames.canonical(name.trim()) !== null) continue
    for (const word of [name, ...words.split(",")]) if (word.trim() !== "") index.add(fold(name.trim()), word.trim(), false, false)
  }
  return index
}

const small = new Set(
  "a an and are as at be been but by can did do for from had has have he her his how i if in into is it its more most new no not of off on one or other our out over own per she so such than that the their them then there these they this those three to two twenty thirty forty fifty sixty seventy eighty ninety hundred first second third took got made went came brought wrote kept down back under up us used using was we well were what when where which while who with within without you your und der die das mit für von im in zu et de la le les des du en avec pour y el los las con por para e o os as um uma com em no na do da".split(
    " "
  )
)

/** Where somebody tells what the work was; what a text elsewhere says is found by the list of ways alone. */
function tellsWork({ kind, section }: Segment): boolean {
  return kind === "description" || (kind === "passage" && (section === "experience" || section === "projects"))
}

/**
 * Words of the work that no vocabulary has, folded and with a space for a hyphen: ways of working from a short list, and, in what positions
 * and projects tell, terms with a hyphen ("event-driven") and pairs of telling words that stand there twice. Only what is written in small
 * letters counts, so that no name of a person, employer, school or place does; what stands for a proxy does not either. At most
 * `mostWords`, those said most often first.
 */
export function waysOfWorking(profile: ProfileIndex): string[] {
  const counts = new Map<string, number>()
  const take = (name: string, times = 1) => counts.set(name, (counts.get(name) ?? 0) + times)
  for (const [name, found] of profile.terms(waysIndex())) {
    const said = found.filter(({ segment, start, end }) => isWork(segment) && stanceOf(segment.text, start, end) !== "lacks")
    // A way of working from the list counts twice: it is what is meant, where a pair of words only may be.
    if (said.length > 0) take(name, said.length * 2)
  }
  const ownNames = namesOf(profile)
  const pairs = new Map<string, Set<string>>()
  for (const segment of profile.segments) {
    if (!tellsWork(segment)) continue
    for (const { words, hyphen, beside } of pairsIn(segment, ownNames)) {
      if (hyphen) take(words)
      // A sentence that is copied from one position to the next says its words once.
      else pairs.set(words, (pairs.get(words) ?? new Set()).add(beside))
    }
  }
  for (const [words, { size }] of pairs) if (size > 1 || counts.has(words)) take(words, size)
  return [...counts]
    .filter(([words]) => !standsForProxy(words))
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([words]) => words)
}

function isWork({ kind, section }: Segment): boolean {
  return kind !== "education" && section !== "education" && section !== "languages"
}

/** The words of employers, schools and places of this profile: none of them is a word of the work here. */
function namesOf({ profile }: ProfileIndex): ReadonlySet<string> {
  const texts = [
    profile.name,
    profile.location,
    ...profile.positions.flatMap(({ company, location }) => [company, location]),
    ...profile.education.map(({ school }) => school)
  ]
  return new Set(texts.flatMap(text => (text === null ? [] : fold(text).split(" "))))
}

const isSmall = /^\p{Ll}+$/u

function* pairsIn({ text, tokens }: Segment, ownNames: ReadonlySet<string>): Generator<{ words: string; hyphen: boolean; beside: string }> {
  const { words, starts, ends } = tokens
  for (let at = 1; at < words.length; at++) {
    const gap = text.slice(ends[at - 1], starts[at])
    const hyphen = gap === "-" || gap === "‑"
    if (gap !== " " && !hyphen) continue
    const [first, second] = [words[at - 1]!, words[at]!]
    // A third part ("state-of-the-art") makes it a phrase of its own, and a telling one seldom.
    if (hyphen && (text[ends[at]!] === "-" || text[starts[at - 1]! - 1] === "-")) continue
    if (first.length < 3 || second.length < 3 || small.has(second) || small.has(first)) continue
    if (ownNames.has(first) || ownNames.has(second)) continue
    if (!isSmall.test(text.slice(starts[at], ends[at])) || !isSmall.test(text.slice(starts[at - 1], ends[at - 1]))) continue
    const pair = `${first} ${second}`
    // Two everyday words tell nothing: "daily work".
    const telling = [specificityOf(first), specificityOf(second)]
    if (!hyphen && (Math.max(...telling) < 0.5 || Math.min(...telling) < 0.25)) continue
    if (skillNames.canonical(pair) !== null) continue
    yield { words: pair, hyphen, beside: `${words[at - 2] ?? ""} ${words[at + 1] ?? ""}` }
  }
}
