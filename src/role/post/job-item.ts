import { parseCriterion } from "../criteria/parse-criterion"
import { withoutLevel } from "../parse/level"
import { titleNames } from "../vocabulary/vocabulary"
import type { Fact } from "./facts"
import type { Item, Region } from "./layout/item"

/** With fewer decidable things than this, the job itself says more about who fits than the post does. */
const enough = 3

/** The job by its name, for posts that ask for next to nothing: "Experience as a Forklift Driver". */
export function jobRegions(text: string, title: Fact<string> | null, items: readonly Item[]): Region[] {
  if (title === null || items.length === 0 || !text.includes(title.quote)) return []
  const bare = withoutLevel(title.value)
  const [known] = titleNames.index.findIn(bare)
  if (!known) return []
  const criteria = items.map(item => parseCriterion(item.text, item.kind)).filter(criterion => criterion !== null)
  if (
    criteria.length >= enough ||
    criteria.some(one => one.type === "title" || one.type === "years" || (one.type === "skill" && one.minYears !== null))
  )
    return []
  const name = bare.slice(known.start, known.end)
  const start = text.indexOf(title.quote)
  const item: Item = {
    text: `Experience as ${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`,
    kind: "nice",
    quote: title.quote,
    kindUnclear: false
  }
  return [{ start, end: start + title.quote.length, items: [item], why: "nothing asked", kind: null }]
}
