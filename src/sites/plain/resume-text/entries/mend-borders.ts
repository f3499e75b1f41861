import type { Line } from "../lines"
import { isProse } from "../lines"
import { isTitleLike } from "../role-words"
import { isNoise } from "./noise"
import type { Tagged } from "./tagged-atom"

const longestHead = 70

const has = (group: readonly Tagged[], label: string) => group.some(one => one.label === label)

/**
 * An entry without dates, and dates on the very next line, which begin what was taken for another: they are one entry's. What the second was
 * told to have and the first has already is text.
 */
export function withDatesBelow(groups: readonly (readonly Tagged[])[], lines: readonly Line[]): Tagged[][] {
  const kept: Tagged[][] = []
  for (const group of groups) {
    const [last, head] = [kept.at(-1), group[0]]
    const isBelow =
      last !== undefined &&
      head?.label === "D" &&
      !has(last, "D") &&
      last.some(({ atom, label }) => label === "T" && isTitleLike(atom.text)) &&
      head.atom.line === (last.at(-1)?.atom.line ?? 0) + 1 &&
      lines[head.atom.line]?.gap === false &&
      last.every(({ atom }) => lines[atom.line]?.bullet !== true)
    if (isBelow) last.push(...group.map(one => ("TC".includes(one.label) && has(last, one.label) ? { ...one, label: "X" } : one)))
    else kept.push([...group])
  }
  return kept
}

/** Dates alone, and on the very next line an entry that has none: they are one entry's. */
export function withHeadsBelow(groups: readonly (readonly Tagged[])[], lines: readonly Line[]): Tagged[][] {
  const kept: Tagged[][] = []
  for (const group of groups) {
    const [last, head] = [kept.at(-1), group[0]]
    const isDatesAlone = last !== undefined && has(last, "D") && last.every(({ label, atom }) => "DN".includes(label) || isNoise(atom.text))
    if (isDatesAlone && head && !has(group, "D") && lines[head.atom.line]?.gap === false) last.push(...group)
    else kept.push([...group])
  }
  return kept
}

const isShortName = (text: string) => text.length <= 60 && /^\p{Lu}/u.test(text) && !isProse(text)

/** An employer's line, and below it a job with its dates that was taken for text: "Radio Huasteca / Vendedora (2014 – 2017)". */
export function withDatedJobBelow(group: readonly Tagged[], lines: readonly Line[]): Tagged[] {
  const company = group.find(({ label }) => label === "C")
  if (!company || has(group, "T")) return [...group]
  const below = group.filter(({ atom }) => atom.line === company.atom.line + 1)
  const [job, dates] = below
  if (group.some(one => one.label === "D" && one !== dates)) return [...group]
  const isHead = below.length === 2 && job?.label === "X" && dates?.atom.dates != null && !dates.atom.lone && isShortName(job.atom.text)
  if (!isHead || lines[job.atom.line]?.bullet !== false) return [...group]
  return group.map(one => (one === job ? { ...one, label: "T" } : one === dates ? { ...one, label: "D" } : one))
}

/** "ООО «Северный лён» / Вологда / Главный бухгалтер": a town that was taken for the title, where a job stands on the line below it. */
export function withJobBelowTown(group: readonly Tagged[], lines: readonly Line[]): Tagged[] {
  const title = group.find(({ label }) => label === "T")
  if (!title || isTitleLike(title.atom.text) || !loneTown.test(title.atom.text)) return [...group]
  if (group.filter(({ atom }) => atom.line === title.atom.line).length > 1) return [...group]
  const below = group.filter(({ atom }) => atom.line === title.atom.line + 1)
  const [job] = below
  const line = job && lines[job.atom.line]
  if (!job || !line || below.length !== 1 || job.label !== "X" || line.bullet || isProse(line.text)) return [...group]
  if (job.atom.text.length > longestHead || !isTitleLike(job.atom.text)) return [...group]
  return group.map(one => (one === title ? { ...one, label: "P" } : one === job ? { ...one, label: "T" } : one))
}

/** An employer with its dates, and on the line right below them a job that was taken for text: "Oakmere School ⇥ 2019 – 2021 / Class Teacher". */
export function withJobBelowHouse(group: readonly Tagged[], lines: readonly Line[]): Tagged[] {
  const company = group.find(({ label }) => label === "C")
  if (!company || has(group, "T") || !has(group, "D")) return [...group]
  const heads = group.filter(({ label }) => label === "C" || label === "D").map(({ atom }) => atom.line)
  const below = group.filter(({ atom }) => atom.line === Math.max(...heads) + 1)
  const [job, aside, ...more] = below
  const line = job && lines[job.atom.line]
  // "Teamassistentin (Teilzeit)": what is said of a job in brackets stands beside it.
  const isAlone = more.length === 0 && (aside === undefined || aside.atom.before === "bracket")
  if (!job || !line || !isAlone || !"XN".includes(job.label) || line.bullet || line.gap) return [...group]
  if (!isShortName(job.atom.text) || !isTitleLike(job.atom.text)) return [...group]
  return group.map(one => (one === job ? { ...one, label: "T" } : one))
}

const loneTown = /^\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)?$/u

/** How far above its dates an entry has a part on a line of its own; null where it has it elsewhere. */
function heightOf(group: readonly Tagged[], label: string): number | null {
  const dated = group.find(one => one.label === "D")
  const part = group.find(one => one.label === label)
  if (!dated || !part || part.atom.line >= dated.atom.line) return null
  // "Redbird Distribution, Fayetteville, NC": an employer has its line to itself where only its place shares it.
  const others = group.filter(({ atom }) => atom.line === part.atom.line).slice(1)
  return others.every(one => label === "C" && one.label === "P") ? dated.atom.line - part.atom.line : null
}

/**
 * Entries of one section begin alike: where most have their title or employer on a line of its own above their dates, and one has none, the line
 * at the same height was taken for the end of the entry before.
 */
export function headsFromAbove(groups: readonly (readonly Tagged[])[], lines: readonly Line[]): Tagged[][] {
  const mended = groups.map(group => [...group])
  for (const label of ["T", "C"]) {
    const heights = groups.map(group => heightOf(group, label)).filter(height => height !== null)
    const usual = heights.sort((one, other) => heights.filter(h => h === other).length - heights.filter(h => h === one).length)[0]
    if (usual === undefined) continue
    mended.forEach((group, index) => {
      const before = mended[index - 1]
      const dated = group.find(one => one.label === "D")
      const isAlike = heights.filter(height => height === usual).length * 2 >= groups.length - 1
      const own = group.find(one => one.label === label)
      // "Almería" between employer and dates took the title's place.
      const isOdd = own !== undefined && label === "T" && own.atom.line !== (dated?.atom.line ?? 0) - usual && !isTitleLike(own.atom.text)
      if (!before || !dated || !isAlike || (own && !isOdd)) return
      const at = dated.atom.line - usual
      const first = before.findIndex(({ atom }) => atom.line === at)
      const found = before[first]
      const line = lines[at]
      if (!found || !line || first === 0 || line.bullet || line.text.length > longestHead || isProse(line.text)) return
      const onLine = before.filter(({ atom }) => atom.line === at)
      // More than one piece: an employer and its place, where an empty line says that something begins.
      const isHouseAndPlace = label === "C" && line.gap && onLine.length <= 4 && onLine.every(({ atom }) => atom.dates === null)
      if (!onLine.every(one => "XN".includes(one.label)) || (onLine.length !== 1 && !isHouseAndPlace)) return
      if (!/^[\p{Lu}\p{Lo}\d]/u.test(line.text) || (isOdd && !isTitleLike(line.text))) return
      const moved = before
        .splice(first)
        .map((one, place) => (place === 0 ? { ...one, label } : onLine.includes(one) ? { ...one, label: "P" } : one))
      mended[index] = [...moved, ...group.map(one => (one === own ? { ...one, label: "P" } : one))]
    })
  }
  return mended
}
