import type { Qualification } from "~role/role"
import { fold, tokenise } from "~role/vocabulary/tokens"
import { nearQuery } from "./nearest/near-sentences"
import { WantedRoots } from "./nearest/root-postings"
import type { SuggestedAlias } from "./suggest-aliases"
import { namesAsked } from "./suggest-aliases"

/** A term of more words would be one person's own sentence, and say nothing of the next one. */
const mostWords = 6
const small = new Set(
  "a an the and or of in to for with on at by from as is was were all each every my our their its up who which that".split(" ")
)

/**
 * "This says it": what a quote teaches when the recruiter takes it for what a qualification asks for. The term is the shortest run of the
 * quote's words, literally, that holds those which lead to the qualification; where none does, its first telling words. Null where the quote
 * has no word to teach, or already is the name that is asked for.
 */
export function aliasOfQuote(qualification: Qualification, quote: string): SuggestedAlias | null {
  const as = namesAsked(qualification)[0] ?? qualification.text
  const { words, ids, starts, ends } = tokenise(quote)
  const wanted = new WantedRoots()
  const query = nearQuery(qualification, wanted)
  const leading = new Set([...query.concepts.flatMap(({ roots }) => [...roots.keys()]), ...query.deedRoots])
  const hits = words.flatMap((word, at) =>
    !small.has(word) && (leading.has(wanted.of(word, ids[at]!)) || leading.has(wanted.ofBeginning(word, ids[at]!))) ? [at] : []
  )
  const telling = words.flatMap((word, at) => (small.has(word) ? [] : [at]))
  const [from, to] = hits.length > 0 ? around(densest(hits), telling) : [telling[0], telling[Math.min(3, telling.length - 1)]]
  if (from === undefined || to === undefined) return null
  const term = quote.slice(starts[from], ends[Math.min(to, from + mostWords - 1)])
  return fold(term) === fold(as) ? null : { term, as }
}

/** The run of hits that holds most of them within the words of one term. */
function densest(hits: readonly number[]): [number, number] {
  let best: [number, number] = [hits[0]!, hits[0]!]
  let most = 0
  for (const from of hits) {
    const within = hits.filter(at => at >= from && at - from < mostWords)
    if (within.length > most) [most, best] = [within.length, [from, within[within.length - 1]!]]
  }
  return best
}

/** A lone word takes the telling one after it along, or before it: "calmed relatives", not "calmed", which would stand for too much. */
function around([from, to]: [number, number], telling: readonly number[]): [number, number] {
  if (to > from) return [from, to]
  const at = telling.indexOf(from)
  const next = telling[at + 1]
  if (next !== undefined && next - from < mostWords) return [from, next]
  const before = telling[at - 1]
  return before !== undefined && from - before < mostWords ? [before, from] : [from, to]
}
