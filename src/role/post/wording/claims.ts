import type { Salary } from "../../role"
import type { TakenAs } from "../../post-line"
import type { Aside } from "../layout/blocks"
import type { Fact, Facts } from "../facts"
import type { Item, Region } from "../layout/item"
import type { Claim } from "../lines/lines"

const none = { why: null, qualificationIds: [], unclear: false, kind: null }

function asideClaim({ what, start, end }: Aside): Claim {
  return what === "heading" ? { ...none, start, end, as: ["heading"] } : { ...none, start, end, as: [], why: what }
}

function regionClaim({ start, end, items, why, kind }: Region, idOf: ReadonlyMap<Item, string>, unclear: ReadonlySet<string>): Claim {
  const ids = [...new Set(items.flatMap(item => idOf.get(item) ?? []))]
  if (ids.length > 0)
    return { start, end, as: ["qualification"], why: null, qualificationIds: ids, unclear: ids.every(id => unclear.has(id)), kind }
  return { ...none, start, end, as: [], why: items.length > 0 ? "too many" : why, kind }
}

/** Where a fact's words stand; none where they come from the page's title. */
function factClaims(text: string, fact: { quote: string } | null, as: TakenAs, unclear = false): Claim[] {
  const start = fact === null ? -1 : text.indexOf(fact.quote)
  return fact === null || start < 0 ? [] : [{ ...none, start, end: start + fact.quote.length, as: [as], unclear }]
}

/** A title given by the page often stands in the text as well. */
function titleFact(text: string, title: Fact<string> | null): { quote: string } | null {
  return title === null || text.includes(title.quote) ? title : { quote: title.value }
}

interface Read {
  text: string
  asides: readonly Aside[]
  regions: readonly Region[]
  idOf: ReadonlyMap<Item, string>
  unclear: ReadonlySet<string>
  facts: Facts
  /** The way of working is asked about. */
  remoteAsked: boolean
  salary: Salary | null
}

/** What was made of every stretch of a post, in offsets of the text that was read. */
export function claimsOf({ text, asides, regions, idOf, unclear, facts, remoteAsked, salary }: Read): Claim[] {
  return [
    ...asides.map(asideClaim),
    ...regions.map(region => regionClaim(region, idOf, unclear)),
    ...factClaims(text, titleFact(text, facts.title), "title"),
    ...factClaims(text, titleFact(text, facts.level && { ...facts.level, value: facts.level.quote }), "level"),
    ...factClaims(text, facts.place, "place"),
    ...facts.remote.flatMap(found => factClaims(text, found, "remote", remoteAsked)),
    ...factClaims(text, salary, "pay")
  ]
}
