import type { Criterion } from "../../criterion"
import { parseQualification } from "../../criteria/parse-qualification"
import type { Qualification } from "../../role"
import { leftOver } from "../../criteria/coverage"
import { findRequirements } from "../../criteria/split-requirement"
import { findYears } from "../../parse/years"
import { fold } from "../../vocabulary/tokens"
import { titleNames } from "../../vocabulary/vocabulary"
import type { Item } from "./item"

/** A post that asks for more things than this is cut to what can be decided; nobody reads more. */
const maxQualifications = 30
const absoluteMost = 60

/** What a criterion is about, without how much of it: "5 years of SQL" and "SQL" are about the same. */
function topicOf(criterion: Criterion | null): string | null {
  if (criterion === null) return null
  if (criterion.type === "skill") return `skill ${[...criterion.anyOf].sort().join("|")}`
  return JSON.stringify(criterion)
}

/**
 * What a sentence says beside the names it asks for: words of content, names in capitals, and that it names a job. Of two sentences about the
 * same, one that says more than the other stands beside it.
 */
function beside(text: string): ReadonlySet<string> {
  const mentions = findRequirements(text)
  const within = (at: number) => mentions.some(({ start, end }) => at >= start && at < end)
  const loud = [...text.matchAll(/(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/gu)]
    .filter(({ index }) => !within(index))
    .map(([word]) => fold(word))
  const years = findYears(text).map(({ start, end }) => ({ start, end }))
  const isTitle = titleNames.index
    .findIn(text)
    .some(({ start, end }) => mentions.some(mention => mention.start <= start && end <= mention.end + 1))
  return new Set([...leftOver(text, [...mentions, ...years]), ...loud, ...(isTitle ? ["(title)"] : [])])
}

/** Whether a later sentence says nothing that the earlier one does not. */
function addsNothing(later: string, earlier: string): boolean {
  const known = beside(earlier)
  return [...beside(later)].every(word => known.has(word))
}

function asksMore(a: Criterion | null, b: Criterion | null): boolean {
  return a?.type === "skill" && b?.type === "skill" && (a.minYears ?? 0) > (b.minYears ?? 0)
}

interface Entry {
  qualification: Qualification
  unclear: boolean
  items: Item[]
}

export interface Merged {
  qualifications: Qualification[]
  /** Ids of those of which the post does not say how much they matter. */
  unclear: string[]
  /** The qualification that each item stands in; none for what goes beyond the most that is read. */
  idOf: ReadonlyMap<Item, string>
}

/** Items as qualifications: numbered in the order of the post, each sentence and each thing that is asked for once. */
export function qualificationsOf(items: readonly Item[]): Merged {
  const seen = new Map<string, Entry>()
  const kept: Entry[] = []
  for (const item of items) {
    const parsed = { ...parseQualification(item.text, item.kind, "q"), quote: item.quote }
    const topic = topicOf(parsed.criterion)
    const keys = [fold(parsed.text), ...(topic === null ? [] : [topic])]
    const same = keys.map(key => seen.get(key)).find(known => known !== undefined)
    const earlier = same && (item.kind === "nice" || addsNothing(parsed.text, same.qualification.text)) ? same : undefined
    // A wish for more years of what is a must without them stays a wish of its own.
    const furtherWish =
      earlier?.qualification.kind === "must" &&
      parsed.kind === "nice" &&
      asksMore(parsed.criterion, earlier.qualification.criterion) &&
      fold(parsed.text) !== fold(earlier.qualification.text)
    if (earlier && !furtherWish) {
      const { qualification } = earlier
      earlier.items.push(item)
      if (qualification.kind === "avoid" || parsed.kind === "avoid") continue
      const kind = qualification.kind === "must" || parsed.kind === "must" ? "must" : "nice"
      // The sentence that asks for more stands for both; a wish for more years stays a wish of its own.
      if (asksMore(parsed.criterion, qualification.criterion) && parsed.kind === kind) earlier.qualification = { ...parsed, kind }
      else qualification.kind = kind
      continue
    }
    if (kept.length === absoluteMost) continue
    const entry: Entry = { qualification: parsed, unclear: item.kindUnclear, items: [item] }
    for (const key of keys) if (!seen.has(key)) seen.set(key, entry)
    kept.push(entry)
  }
  const decided = kept.filter(({ qualification }) => qualification.criterion !== null).length
  let undecided = Math.max(0, maxQualifications - decided)
  const chosen = kept.filter(({ qualification }) => kept.length <= maxQualifications || qualification.criterion !== null || undecided-- > 0)
  const qualifications = chosen.map(({ qualification }, index) => ({ ...qualification, id: `q${index + 1}` }))
  const unclear = qualifications.filter((_, index) => chosen[index]!.unclear).map(({ id }) => id)
  const idOf = new Map(chosen.flatMap(entry => entry.items.map(item => [item, `q${chosen.indexOf(entry) + 1}`] as const)))
  return { qualifications, unclear, idOf }
}
