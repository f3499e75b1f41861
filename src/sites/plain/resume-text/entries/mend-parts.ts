import type { Line } from "../lines"
import { foldLine, isProse } from "../lines"
import { isCompanyLike, isSchoolLike, isSurelyPlace, isTitleLike } from "../role-words"
import { hasLegalForm, isUnitLike } from "./atom-features"
import { isNeverNamed } from "./noise"
import type { Tagged } from "./tagged-atom"

const longestName = 70

const isName = ({ atom }: Tagged) =>
  /^[\p{Lu}\p{Lo}\d]/u.test(atom.text) && atom.text.length <= longestName && !isProse(atom.text) && !isNeverNamed(atom.text)

const firstWord = ({ atom }: Tagged) => foldLine(atom.text).split(" ")[0]

const relabelled = (group: readonly Tagged[], labels: ReadonlyMap<Tagged, string>): Tagged[] =>
  group.map(one => ({ ...one, label: labels.get(one) ?? one.label }))

/** A job that was taken for the employer, where nothing is the title: it is the title, and a name right beside it or below it the employer. */
function jobAsTitle(group: readonly Tagged[]): Tagged[] {
  const [job, second] = group.filter(({ label }) => label === "C")
  if (!job || group.some(({ label }) => label === "T")) return [...group]
  if (!isTitleLike(job.atom.text) || isCompanyLike(job.atom.text) || isSchoolLike(job.atom.text)) return [...group]
  const house = group[group.indexOf(job) + 1]
  const isBeside =
    second === undefined &&
    house !== undefined &&
    "XNP".includes(house.label) &&
    house.atom.line - job.atom.line <= 1 &&
    isName(house) &&
    !isTitleLike(house.atom.text) &&
    !isSurelyPlace(house.atom.text)
  return relabelled(group, new Map<Tagged, string>([[job, "T"], ...(isBeside ? [[house, "C"] as const] : [])]))
}

/**
 * "Staff Nurse, Acute Medical Unit" above the hospital, "Senior Associate / Savings Banks Group / Revision AB": a team was taken for the employer,
 * and the employer stands in the entry too. It is told by its own label, or by a legal form right below.
 */
function withoutTeam(group: readonly Tagged[]): Tagged[] {
  const [team, second] = group.filter(({ label }) => label === "C")
  if (!team || !isUnitLike(team.atom.text) || hasLegalForm(team.atom.text)) return [...group]
  const below = group.find(one => one.atom.line === team.atom.line + 1 && one.atom.before === "line")
  const isHouse = below !== undefined && "XNP".includes(below.label) && hasLegalForm(below.atom.text)
  const house = second ?? (isHouse ? below : undefined)
  if (!house || isUnitLike(house.atom.text)) return [...group]
  return relabelled(group, new Map([[team, "N"], [house, "C"]])) // prettier-ignore
}

/** "Institute for Water Research, Delft": where a house stands before a comma and a bare name behind it was taken for the employer. */
function houseBeforeTown(group: readonly Tagged[]): Tagged[] {
  const town = group.find(({ label }) => label === "C")
  const house = town && group[group.indexOf(town) - 1]
  if (!town || house?.label !== "N" || house.atom.line !== town.atom.line || town.atom.before !== "comma") return [...group]
  const isHouse = (text: string) => isSchoolLike(text) || isCompanyLike(text)
  if (isHouse(town.atom.text) || !isHouse(house.atom.text) || isUnitLike(house.atom.text)) return [...group]
  return relabelled(group, new Map([[house, "C"], [town, "P"]])) // prettier-ignore
}

/**
 * "Infirmière, CHU de Rennes", "UI Engineer · Opal", "Engineer, Corbel & Fyfe, Aberdeen": the one name beside a job, with its town or without, is its
 * employer, where it has none; a bare one only if no entry has any.
 */
function nameBesideJob(group: readonly Tagged[], isBareEnough: boolean): Tagged[] {
  const title = group.find(({ label }) => label === "T")
  if (!title || group.some(({ label }) => label === "C")) return [...group]
  const [name, ...others] = group.filter(one => one !== title && one.atom.line === title.atom.line && one.atom.dates === null)
  if (!name || !"XNP".includes(name.label) || !isName(name) || isUnitLike(name.atom.text)) return [...group]
  const isTownOfName = (one: Tagged) => one.label === "P" && one.atom.before === "comma" && name.label !== "P"
  if (!others.every(isTownOfName)) return [...group]
  const isHouse = isCompanyLike(name.atom.text) || isSchoolLike(name.atom.text)
  const isBare = isBareEnough && name.atom.before !== "bracket" && !isTitleLike(name.atom.text) && !isSurelyPlace(name.atom.text)
  return isHouse || isBare ? relabelled(group, new Map([[name, "C"]])) : [...group]
}

/** A job with its dates on one line, that was taken for text below another job which is written in the same way: it begins an entry. */
function splitAtJob(group: Tagged[], lines: readonly Line[]): Tagged[][] {
  const dated = group.find(({ label }) => label === "D")
  if (!dated) return [group]
  const pair = (line: number) => group.filter(({ atom }) => atom.line === line)
  const [title, dates, ...more] = pair(dated.atom.line)
  if (title?.label !== "T" || dates !== dated || more.length > 0) return [group]
  const at = group.findIndex(({ atom }) => {
    if (atom.line <= dated.atom.line || lines[atom.line]?.bullet !== false) return false
    const [job, when, ...rest] = pair(atom.line)
    if (!job || rest.length > 0 || !when?.atom.dates || when.atom.lone || when.atom.before !== dates.atom.before) return false
    return job.label === "X" && isName(job) && (isTitleLike(job.atom.text) || firstWord(job) === firstWord(title))
  })
  if (at < 0) return [group]
  const [job, when, ...rest] = group.slice(at)
  if (!job || !when) return [group]
  return [group.slice(0, at), ...splitAtJob([{ ...job, label: "T" }, { ...when, label: "D" }, ...rest], lines)]
}

/** Below an entry that begins with its dates, lines above the dates of the next that name no job are the first one's, where a job stands below these dates. */
function beginningAtDates(groups: readonly Tagged[][]): Tagged[][] {
  const kept: Tagged[][] = []
  for (const group of groups) {
    const last = kept.at(-1)
    const at = group.findIndex(({ label }) => label === "D")
    const above = group.slice(0, Math.max(at, 0))
    const isJobBelow = group.slice(at + 1).some(({ atom, label }) => label === "T" && isTitleLike(atom.text))
    const isOfLast = above.length > 0 && isJobBelow && !above.some(({ atom }) => isTitleLike(atom.text) || isCompanyLike(atom.text))
    if (last?.[0]?.label === "D" && isOfLast && above.some(({ label }) => label === "T")) {
      last.push(...above.map(({ atom }) => ({ atom, label: "X" })))
      kept.push(group.slice(at))
    } else kept.push(group)
  }
  return kept
}

/** A section in which no entry has a title, and all have a name for a place in one column: these are their titles, in a word that no list has. */
function columnOfTitles(groups: readonly Tagged[][]): Tagged[][] {
  const places = groups.map(group => group.filter(({ label }) => label === "P"))
  const isColumn =
    groups.length > 1 &&
    groups.every(group => !group.some(({ label }) => label === "T") && group.some(({ label }) => label === "C")) &&
    places.every(([place, ...others]) => place !== undefined && others.length === 0 && isName(place) && !isSurelyPlace(place.atom.text)) &&
    new Set(places.map(([place]) => place?.atom.before)).size === 1 &&
    places[0]?.[0]?.atom.before === "gap"
  return isColumn ? groups.map((group, at) => relabelled(group, new Map(places[at]?.map(place => [place, "T"])))) : [...groups]
}

/** Entries whose employer and title are put right by their own words: what is a team, a town or a job is no employer where another name is. */
export function withPartsMended(groups: readonly Tagged[][], lines: readonly Line[]): Tagged[][] {
  const whole = beginningAtDates(groups).flatMap(group => splitAtJob(group, lines))
  const mended = whole.map(group => houseBeforeTown(withoutTeam(jobAsTitle(group))))
  const isWithoutHouses = mended.every(group => !group.some(({ label }) => label === "C"))
  return columnOfTitles(mended.map(group => nameBesideJob(group, isWithoutHouses)))
}
