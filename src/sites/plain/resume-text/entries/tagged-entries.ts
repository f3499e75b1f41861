import type { QuotedDates } from "~profile/profile-builder"
import { hasLongNumber } from "../contact-data"
import type { Line } from "../lines"
import { isProse } from "../lines"
import { isCompanyLike, isPlaceLike, isSurelyPlace, isTitleLike } from "../role-words"
import type { Atom } from "./atoms"
import { atomsOf } from "./atoms"
import { featuresOf, isUnitLike } from "./atom-features"
import { isNeverNamed, isNoise } from "./noise"
import { likeOthers } from "./like-others"
import { headsFromAbove, withDatedJobBelow, withDatesBelow, withHeadsBelow, withJobBelowHouse, withJobBelowTown } from "./mend-borders"
import { withPartsMended } from "./mend-parts"
import type { Tagged } from "./tagged-atom"
import { isBreakLike } from "../words/break-words"
import { stepOf } from "./step-of"
import type { AtomLabel, TaggerWeights } from "./tagger"
import { atomLabels, tagAtoms, weightLetters } from "./tagger"
import { taggerWeights } from "./tagger-weights"

/** An entry as the tagger reads it: literal parts, and the lines that tell about it. */
export interface TaggedEntry {
  title: string | null
  company: string | null
  location: string | null
  dates: QuotedDates | null
  body: Line[]
  /** Does the employer stand on a line of its own above the title? Then further titles may follow under it. */
  isGroup: boolean
  /** A team or department, which is the employer where nothing else is. */
  unit: string | null
}

let unpacked: TaggerWeights | null = null

function weightOf(letter: string): number {
  const place = weightLetters.indexOf(letter)
  return place % 2 === 0 ? -place / 2 : (place + 1) / 2
}

/** The weights, from letters to numbers, the first time that they are asked for. */
function weightsOf(): TaggerWeights {
  unpacked ??= new Map(
    taggerWeights.split("\n").map(line => {
      const at = line.length - atomLabels.length - 1
      return [line.slice(0, at), Int8Array.from(line.slice(at + 1), weightOf)]
    })
  )
  return unpacked
}

interface Run {
  line: number
  start: number
  end: number
  /** Indices of its atoms in the entry. */
  atoms: number[]
}

/** Neighbouring atoms of one label on one line are one value, as the line has it; the one on the line `near` goes first. */
function runOf(tagged: readonly Tagged[], label: string, near?: number): Run | null {
  const runs: Run[] = []
  tagged.forEach(({ atom, label: told }, at) => {
    // "Manchester, England, United Kingdom": what goes on behind a comma of a place is the place.
    const goesOn = label === "P" && atom.before === "comma" && "NX".includes(told) && runs.at(-1)?.atoms.at(-1) === at - 1
    const own = goesOn ? label : told
    if (own !== label) return
    const last = runs.at(-1)
    if (last && last.atoms.at(-1) === at - 1 && at > 0 && last.line === atom.line && atom.before !== "gap" && atom.before !== "bar") {
      last.end = atom.end
      last.atoms.push(at)
    } else runs.push({ line: atom.line, start: atom.start, end: atom.end, atoms: [at] })
  })
  return runs.find(run => run.line === near) ?? runs[0] ?? null
}

function textOf(run: Run | null, lines: readonly Line[]): string | null {
  if (!run) return null
  const line = lines[run.line]?.text ?? ""
  const text = line.slice(run.start, run.end)
  // "Izola (Slovenia": the bracket that closes a place is its own.
  const isOpen = (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0)
  const value = line.slice(run.start, run.end + (isOpen && line[run.end] === ")" ? 1 : 0)).trim()
  return value === "" || hasLongNumber(value) ? null : value
}

/** The lines that tell about an entry: those that no value was taken from, and of the others what is text. */
function bodyOf(tagged: readonly Tagged[], used: ReadonlySet<number>, lines: readonly Line[]): Line[] {
  const perLine = new Map<number, number[]>()
  tagged.forEach(({ atom }, at) => perLine.set(atom.line, [...(perLine.get(atom.line) ?? []), at]))
  return [...perLine].flatMap(([index, members]) => {
    const line = lines[index]
    // The time of all jobs in one house, beside its name, says nothing of the first of them.
    const isBeside = (at: number) => tagged[at]?.atom.dates != null && tagged[at].label === "X" && members.some(other => used.has(other))
    const left = members.filter(at => !used.has(at) && !isNoise(tagged[at]?.atom.text ?? "") && !isBeside(at))
    if (!line || left.length === 0) return []
    if (members.every(at => !used.has(at))) return [line]
    const [first, last] = [tagged[left[0] ?? 0], tagged[left.at(-1) ?? 0]]
    const isTold = left.some(at => tagged[at]?.label === "X") && left.every(at => tagged[at]?.label !== "D")
    const text = isTold && first && last ? line.text.slice(first.atom.start, last.atom.end) : ""
    return text === "" ? [] : [{ ...line, raw: text, text }]
  })
}

/** "San Jose, California": a town that no label was given to belongs to the region behind its comma. */
function withTown(place: Run | null, tagged: readonly Tagged[]): Run | null {
  const first = place?.atoms[0] ?? 0
  const town = first > 0 ? tagged[first - 1] : undefined
  const isTown =
    town !== undefined &&
    "NX".includes(town.label) &&
    town.atom.line === place?.line &&
    tagged[first]?.atom.before === "comma" &&
    ["comma", "stop", "gap"].includes(town.atom.before) &&
    !isUnitLike(town.atom.text) &&
    isPlaceLike(`${town.atom.text}, X`)
  return place && isTown ? { ...place, start: town.atom.start, atoms: [first - 1, ...place.atoms] } : place
}

/** "The Heron, Cork — Bar Manager": a town between an employer and a job was taken for the job's beginning. */
function withoutTownInFront(title: Run | null, tagged: readonly Tagged[]): Run | null {
  const [first, second] = title?.atoms ?? []
  const [town, job] = [tagged[first ?? -1]?.atom, tagged[second ?? -1]?.atom]
  if (!title || !town || !job || town.before !== "comma" || job.before !== "dash" || tagged[(first ?? 0) - 1]?.label !== "C") return title
  return isTitleLike(town.text) || !isTitleLike(job.text) || !/^\p{Lu}\S+(?: \p{Lu}\S+)?$/u.test(town.text)
    ? title
    : { ...title, start: job.start, atoms: title.atoms.slice(1) }
}

function entryOf(tagged: readonly Tagged[], lines: readonly Line[]): TaggedEntry {
  const title = withoutTownInFront(runOf(tagged, "T"), tagged)
  const company = runOf(tagged, "C", title?.line)
  const place = withTown(runOf(tagged, "P", company?.line), tagged)
  const dated = tagged.findIndex(({ label, atom }) => label === "D" && atom.dates !== null)
  const used = new Set([title, company, place].flatMap(run => run?.atoms ?? []).concat(dated))
  return {
    title: textOf(title, lines),
    ...employerAndPlace(tagged, company, place, lines),
    dates: tagged[dated]?.atom.dates ?? null,
    body: bodyOf(tagged, used, lines),
    unit: tagged.find(({ label, atom }) => label === "N" && !isNeverNamed(atom.text))?.atom.text ?? null,
    isGroup: company !== null && (title === null || company.line < title.line)
  }
}

/** "Szpital Morski, Gdynia": where no employer is told and the place has two parts, the first is the employer. */
function employerAndPlace(
  tagged: readonly Tagged[],
  company: Run | null,
  place: Run | null,
  lines: readonly Line[]
): { company: string | null; location: string | null } {
  const [first, ...others] = place?.atoms ?? []
  const team = company ? tagged[(company.atoms[0] ?? 0) - 1] : undefined
  // "Halden Robotics Group, San Jose, CA": the town was taken for the employer, which looks like a team.
  if (
    company &&
    place &&
    place.start - company.end < 3 &&
    place.line === company.line &&
    team?.label === "N" &&
    team.atom.line === place.line &&
    isCompanyLike(team.atom.text)
  )
    return { company: team.atom.text, location: textOf({ ...place, start: company.start }, lines) }
  // "Tessaro, Toronto, Canada · Platform Group": the employer stands before its place, and a team behind them.
  const isTeam = company !== null && isUnitLike(textOf(company, lines) ?? "") && others.length >= 2 && first !== undefined
  const [named, town] = isTeam ? [tagged[first]?.atom, tagged[others[0] ?? 0]?.atom] : []
  if (place && named && town) return { company: named.text, location: textOf({ ...place, start: town.start }, lines) }
  const head = first === undefined ? undefined : tagged[first]?.atom
  if (company || !place || !head || others.length === 0 || isSurelyPlace(textOf(place, lines) ?? ""))
    return { company: textOf(company, lines), location: textOf(place, lines) }
  const rest = tagged[others[0] ?? 0]?.atom
  return {
    company: head.text,
    location: textOf({ ...place, start: rest?.start ?? place.start, atoms: others }, lines)
  }
}

const toldLabel = { title: "T", company: "C", place: "P" } as const

/** Where the file itself says which piece is the title or the employer, another line that was taken for it is a team, and another piece a place. */
function asTold(group: Tagged[]): Tagged[] {
  const lineOf = (label: string) => group.find(({ atom }) => atom.told !== undefined && toldLabel[atom.told] === label)?.atom.line
  const [titleAt, companyAt] = [lineOf("T"), lineOf("C")]
  return group.map(one => {
    const at = one.label === "T" ? titleAt : one.label === "C" ? companyAt : undefined
    if (at === undefined || at === one.atom.line) return one
    return { ...one, label: one.atom.before === "line" ? "N" : "P" }
  })
}

/** Dates are dates, a kind of contract is no employer, and nothing else is dates. */
function mayBe(atom: Atom | undefined, label: AtomLabel): boolean {
  const own = label.replace("B", "")
  if (atom?.told !== undefined) return own === toldLabel[atom.told]
  if (own === "X") return true
  if (atom?.dates) return own === "D"
  return own !== "D" && (own === "N" || !isNeverNamed(atom?.text ?? ""))
}

/**
 * Reads a section of positions by a trained tagger: every piece of every line gets one label, all of them decided together, so that the columns
 * which repeat say what a single word does not. Lines before the first entry come back as `rest`.
 */
export function taggedEntries(lines: readonly Line[]): { entries: TaggedEntry[]; rest: Line[] } {
  const atoms = atomsOf(lines)
  const labels = tagAtoms(
    featuresOf(lines, atoms),
    atoms.map((atom, at) => stepOf(atom, atoms[at - 1], lines)),
    weightsOf(),
    (label, at) => mayBe(atoms[at], label)
  )
  const groups: Tagged[][] = []
  const before: Tagged[] = []
  labels.forEach((label: AtomLabel, at) => {
    const atom = atoms[at]
    if (!atom) return
    const one = { atom, label: label.replace("B", "") }
    if (label.startsWith("B")) groups.push([one])
    else (groups.at(-1) ?? before).push(one)
  })
  return {
    entries: underEmployers(likeOthers(mended(groups, lines)).map(group => asBreak(entryOf(group, lines)))),
    rest: bodyOf(before, new Set(), lines)
  }
}

/** Entries whose borders, and what they have for title and employer, are put right by each other and by their words. */
function mended(groups: readonly Tagged[][], lines: readonly Line[]): Tagged[][] {
  const headed = groups.map(group => withDatedJobBelow(asTold(group), lines))
  const whole = withDatesBelow(withHeadsBelow(headed, lines), lines).flatMap(splitAtDates)
  return withPartsMended(headsFromAbove(withoutStrays(whole), lines), lines)
    .map(withHouseAsEmployer)
    .map(group => withJobBelowHouse(withJobBelowTown(group, lines), lines))
}

/** An entry with a second range is two: the second begins as far above its dates as the first does above its own. */
function splitAtDates(group: Tagged[]): Tagged[][] {
  const ranges = group.filter(({ label, atom }) => label === "D" && !atom.lone)
  const [first, second] = ranges
  const head = group[0]
  if (!first || !second || !head) return [group]
  const from = second.atom.line - (first.atom.line - head.atom.line)
  const at = group.findIndex(({ atom }) => atom.line >= from)
  if (from <= first.atom.line || at <= 0) return [group]
  return [group.slice(0, at), ...splitAtDates(group.slice(at))]
}

/** Where entries have dates, what has none and names no job is no entry: it tells about the one before it, or stands above the first. */
function withoutStrays(groups: readonly Tagged[][]): Tagged[][] {
  const isDated = (group: readonly Tagged[]) => group.some(({ label }) => label === "D")
  if (groups.filter(isDated).length * 2 < groups.length) return [...groups]
  const kept: Tagged[][] = []
  for (const group of groups) {
    const isStray = !isDated(group) && group.some(({ label }) => label === "T") && !group.some(({ atom }) => isTitleLike(atom.text))
    const last = kept.at(-1)
    if (!isStray) kept.push(group)
    else if (last) last.push(...group.map(({ atom }) => ({ atom, label: "X" })))
    else kept.push(group.map(({ atom }, at) => ({ atom, label: at === 0 ? "C" : "P" })))
  }
  return kept
}

/** A title that carries the mark of a house, with a job on a line right below it: the house is the employer, and the job the title. */
function withHouseAsEmployer(group: Tagged[]): Tagged[] {
  const title = group.find(({ label }) => label === "T")
  const company = group.find(({ label }) => label === "C")
  // "Ingenieurbüro Kolb GmbH, Leer": the town behind the comma was taken for the employer.
  const isTown = company?.atom.line === title?.atom.line && company?.atom.before === "comma" && !isCompanyLike(company.atom.text)
  if (!title || (company && !isTown) || isTitleLike(title.atom.text) || !isCompanyLike(title.atom.text)) return group
  const job = group.find(
    ({ atom, label }) =>
      "XNT".includes(label) &&
      atom.line > title.atom.line &&
      atom.line <= title.atom.line + 2 &&
      atom.text.length <= 60 &&
      isTitleLike(atom.text) &&
      !isProse(atom.text)
  )
  if (!job) return group
  return group.map(one =>
    one === title ? { ...one, label: "C" } : one === job ? { ...one, label: "T" } : one === company ? { ...one, label: "P" } : one
  )
}

/** "Halvorsen B.V. / Rotterdam / 2015 – now" above its jobs: an employer, its place and the time of all that follow, and no job itself. */
function isWholeTime({ title, company, dates, body, isGroup }: TaggedEntry, next: TaggedEntry | undefined): boolean {
  if (!isGroup || company === null || !dates?.start || body.length > 0 || (title !== null && isTitleLike(title))) return false
  if (!next?.dates?.start || next.company !== null || next.title === null || !isTitleLike(next.title)) return false
  return dates.start <= next.dates.start && (dates.end === next.dates.end || dates.end === "present")
}

/** "Career break — raising two children": a break has no employer, and what else is said of it is told about it. */
function asBreak(entry: TaggedEntry): TaggedEntry {
  const { title, company } = entry
  if (company === null || !isBreakLike(company)) return entry
  const said = title === null ? [] : [{ raw: title, text: title, heading: false, bullet: false, gap: false, indent: 0 }]
  return { ...entry, title: company, company: null, body: [...said, ...entry.body] }
}

/** Several titles under one employer: it is named once, above the first, and is no entry itself. */
function underEmployers(entries: readonly TaggedEntry[]): TaggedEntry[] {
  const isDated = entries.some(entry => entry.dates !== null)
  const kept: TaggedEntry[] = []
  let above: TaggedEntry | null = null
  for (const [at, entry] of entries.entries()) {
    const isHeadOnly = isDated && entry.dates === null && entry.title === null && entry.body.length === 0 && at < entries.length - 1
    if (isHeadOnly) above = entry
    else if (isWholeTime(entry, entries[at + 1])) above = { ...entry, location: entry.location ?? entry.title }
    else if (entry.company !== null) {
      if (entry.isGroup || above?.company !== entry.company) above = entry.isGroup ? entry : null
      kept.push(entry)
    } else if (entry.title !== null && isBreakLike(entry.title)) kept.push(entry)
    else kept.push({ ...entry, company: above?.company ?? entry.unit, location: entry.location ?? above?.location ?? null })
  }
  return kept
}
