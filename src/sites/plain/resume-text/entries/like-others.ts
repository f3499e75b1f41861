import { isProse } from "../lines"
import { isCompanyLike, isSurelyPlace, isTitleLike } from "../role-words"
import { isNeverNamed } from "./noise"
import type { Tagged } from "./tagged-atom"

const longestName = 70

/** Where an atom stands in its entry: lines from the dated one, its place on its line, and how many there are. */
function columnOf(group: readonly Tagged[], at: number): string | null {
  const dated = group.find(({ label }) => label === "D")
  const one = group[at]
  if (!dated || !one) return null
  const siblings = group.filter(({ atom }) => atom.line === one.atom.line)
  return `${one.atom.line - dated.atom.line} ${siblings.indexOf(one)} ${siblings.length}`
}

/** A line of an entry by its shape: how far from the dated one, and what parts its pieces. */
function shapeOf(group: readonly Tagged[], line: number): string | null {
  const dated = group.find(({ label }) => label === "D")
  if (!dated) return null
  return [
    line - dated.atom.line,
    ...group.filter(({ atom }) => atom.line === line).map(one => (one.label === "D" ? "dates" : one.atom.before))
  ].join(" ")
}

/** The labels of title and employer that most entries give to the lines of one shape, where both stand on it. */
function ordersOf(groups: readonly (readonly Tagged[])[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const group of groups)
    for (const line of new Set(group.map(({ atom }) => atom.line))) {
      const shape = shapeOf(group, line)
      const labels = group.filter(({ atom }) => atom.line === line).map(({ label }) => label)
      if (shape === null || labels.filter(label => label === "T").length !== 1 || labels.filter(label => label === "C").length !== 1)
        continue
      const orders = counts.get(shape) ?? new Map<string, number>()
      orders.set(labels.join(""), (orders.get(labels.join("")) ?? 0) + 1)
      counts.set(shape, orders)
    }
  const most = new Map<string, string>()
  for (const [shape, orders] of counts) {
    const [order, count] = [...orders].sort((one, other) => other[1] - one[1])[0] ?? []
    if (order !== undefined && count !== undefined && count > 1) most.set(shape, order)
  }
  return most
}

/** "Perla, prodavačka" among lines of "employer, title": where one entry has no employer or no title, its line is read in the order of the others. */
function inOrderOfOthers(groups: readonly (readonly Tagged[])[]): Tagged[][] {
  const orders = ordersOf(groups)
  return groups.map(group => {
    if (orders.size === 0 || (group.some(({ label }) => label === "T") && group.some(({ label }) => label === "C"))) return [...group]
    const line = [...new Set(group.map(({ atom }) => atom.line))].find(at => orders.has(shapeOf(group, at) ?? ""))
    const order = line === undefined ? undefined : orders.get(shapeOf(group, line) ?? "")
    if (line === undefined || order === undefined) return [...group]
    const first = group.findIndex(({ atom }) => atom.line === line)
    return group.map((one, at) => (one.atom.line === line ? { ...one, label: order[at - first] ?? one.label } : one))
  })
}

/** Where most entries have the employer in one column and the place in another, one that has them the other way round is read like the rest. */
function inColumnsOfOthers(groups: readonly (readonly Tagged[])[]): Tagged[][] {
  const columns = groups.map(group =>
    ["C", "P"].map(label =>
      columnOf(
        group,
        group.findIndex(one => one.label === label)
      )
    )
  )
  return groups.map((group, index) => {
    const [company, place] = columns[index] ?? []
    const isTurned = columns.filter(([c, p]) => c === place && p === company && c !== null).length
    const isAlike = columns.filter(([c, p]) => c === company && p === place).length
    if (!company || !place || isTurned <= isAlike) return [...group]
    const turned = group.map(one => (one.label === "C" ? { ...one, label: "P" } : one.label === "P" ? { ...one, label: "C" } : one))
    // What goes on behind the comma of the place is the place's.
    return turned.map((one, at) =>
      turned[at - 1]?.label === "P" && one.label === "C" && one.atom.before === "comma" ? { ...one, label: "P" } : one
    )
  })
}

/** "U.S. Coast Guard, Elizabeth City / Logistics NCO": a title without any word of a job, where the others have their employers, is the employer. */
function houseInColumn(groups: readonly (readonly Tagged[])[]): Tagged[][] {
  const indexOf = (group: readonly Tagged[], label: string) => group.findIndex(one => one.label === label)
  return groups.map((group, index) => {
    const title = group[indexOf(group, "T")]
    const column = title && columnOf(group, group.indexOf(title))
    if (!title || column == null) return [...group]
    const others = groups.filter((_, at) => at !== index)
    const alike = others.filter(other => columnOf(other, indexOf(other, "C")) === column)
    const columns = new Set(alike.map(other => columnOf(other, indexOf(other, "T"))))
    const isInPlaces = alike.some(other => columnOf(other, indexOf(other, "P")) === (columnOf(group, indexOf(group, "C")) ?? ""))
    if (isTitleLike(title.atom.text) && !isInPlaces) return [...group]
    const [jobColumn] = columns
    const job = group.find((one, at) => one !== title && "XNT".includes(one.label) && columnOf(group, at) === jobColumn)
    const isJob = job && job.atom.text.length <= longestName && !isProse(job.atom.text) && /^[\p{Lu}\p{Lo}]/u.test(job.atom.text)
    if (alike.length * 2 < others.length || alike.length === 0 || columns.size !== 1 || !isJob) return [...group]
    return group.map(one =>
      one === title ? { ...one, label: "C" } : one === job ? { ...one, label: "T" } : one.label === "C" ? { ...one, label: "P" } : one
    )
  })
}

/** An entry without a title, whose employer stands where the others have their titles: it is the title, in a word that no list has. */
function titleInColumn(groups: readonly (readonly Tagged[])[]): Tagged[][] {
  const placeOf = (group: readonly Tagged[], label: string) =>
    columnOf(
      group,
      group.findIndex(one => one.label === label)
    )
  const titles = groups.map(group => placeOf(group, "T"))
  const companies = groups.map(group => placeOf(group, "C"))
  return groups.map((group, at) => {
    const [company] = group.filter(({ label }) => label === "C")
    const column = companies[at]
    if (!company || titles[at] !== null || column === null || isCompanyLike(company.atom.text)) return [...group]
    const named = titles.filter(title => title === column).length
    const others = companies.filter((other, index) => index !== at && other === column).length
    if (named < 1 || others >= named) return [...group]
    return group.map(one => (one === company ? { ...one, label: "T" } : one))
  })
}

/** What stands in the same column of several entries, word for word, is the house that somebody rose in, where nothing else is one. */
function withSameHouse(groups: readonly (readonly Tagged[])[]): Tagged[][] {
  const counts = new Map<string, number>()
  const keyOf = (group: readonly Tagged[], at: number) => {
    const column = columnOf(group, at)
    return column === null ? null : `${column} ${group[at]?.atom.text}`
  }
  for (const group of groups)
    group.forEach((_, at) => {
      const key = keyOf(group, at)
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
    })
  return groups.map(group => {
    const title = group.findIndex(({ label }) => label === "T")
    if (title < 0 || group.some(({ label }) => label === "C")) return [...group]
    const at = group.findIndex(({ atom, label }, index) => {
      const isBeside = Math.abs(atom.line - (group[title]?.atom.line ?? 0)) <= 1
      const isName =
        /^[\p{Lu}\p{Lo}\d]/u.test(atom.text) && atom.text.length <= longestName && !isProse(atom.text) && !isTitleLike(atom.text)
      // "Senior Engineer, Corbel & Fyfe, Aberdeen": what several entries have behind the name beside their job is the town of these names.
      const name = group[index - 1]
      const isTown =
        label === "P" && atom.before === "comma" && name !== undefined && "XN".includes(name.label) && name.atom.line === atom.line
      return (
        "XNP".includes(label) &&
        !isTown &&
        isBeside &&
        isName &&
        !isNeverNamed(atom.text) &&
        !isSurelyPlace(atom.text) &&
        (counts.get(keyOf(group, index) ?? "") ?? 0) > 1
      )
    })
    return group.map((one, index) => (index === at ? { ...one, label: "C" } : one))
  })
}

/**
 * Entries of one section are written alike: where one has no employer, title or place, and a piece stands in the column in which most others have
 * theirs, it is that. Groups in which nothing is missing come back as they are.
 */
export function likeOthers(tagged: readonly (readonly Tagged[])[]): Tagged[][] {
  const groups = withSameHouse(inOrderOfOthers(titleInColumn(houseInColumn(inColumnsOfOthers(tagged)))))
  const columns = new Map<string, Map<string, number>>()
  for (const group of groups)
    for (const label of ["C", "T", "P"]) {
      const at = group.findIndex(one => one.label === label)
      const column = at < 0 ? null : columnOf(group, at)
      if (column === null) continue
      const counts = columns.get(label) ?? new Map<string, number>()
      counts.set(column, (counts.get(column) ?? 0) + 1)
      columns.set(label, counts)
    }
  return groups.map(group => {
    let changed = [...group]
    for (const [label, counts] of columns) {
      if (changed.some(one => one.label === label)) continue
      const [usual, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? []
      if (usual === undefined || count === undefined || count * 2 < groups.length - 1) continue
      const at = changed.findIndex((one, index) => "XNP".includes(one.label) && columnOf(changed, index) === usual)
      const text = changed[at]?.atom.text ?? ""
      if (label !== "P" && isNeverNamed(text)) continue
      if (at < 0 || text.length > longestName || isProse(text) || !/^[\p{Lu}\p{Lo}\d]/u.test(text)) continue
      changed = changed.map((one, index) => (index === at ? { ...one, label } : one))
    }
    return changed
  })
}
