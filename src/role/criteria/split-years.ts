import { numberWords } from "../parse/number-words"
import { findYears } from "../parse/years"

const figure = `\\d{1,2}\\+?|${numberWords.join("|")}`
const least =
  "(?:at least|a minimum of|minimum(?: of)?|min\\.?|mindestens|mind\\.|wenigstens|au moins|al menos|como mínimo|pelo menos|minstens|ten minste|co najmniej|almeno)\\s+"
const among =
  "of which|including|incl\\.?|davon|darunter|dont|de los cuales|de las cuales|dos quais|das quais|sendo|waarvan|w tym|z czego|di cui|the last|the past|die letzten|les|los últimos|os últimos|de laatste|ostatnie|gli ultimi"
const these =
  "(?:of|de|d['’]|di|z|van)\\s*(?:these|those|them|which|whom|ellos|ellas|estos|esos|entre eux|celles-ci|elas|eles|quais|nich|deze|die|questi|queste)"
/** "…, of which at least 3 in SaaS", "…, davon 2 mit DATEV", "… , the last 3 with Terraform". */
const amongBefore = new RegExp(
  `[,;(]?\\s+(?:with\\s+|and\\s+|und\\s+|et\\s+|y\\s+|e\\s+|en\\s+)?(?:${among})\\s+(${least})?(${figure})\\s+(?=\\p{L})`,
  "iu"
)
/** "…, at least 3 of these running Kubernetes", "…, 2 de ellos en B2B", "…, one of which as a team leader". */
const amongBehind = new RegExp(
  `[,;(]?\\s+(?:with\\s+|and\\s+|und\\s+|et\\s+|y\\s+|e\\s+|en\\s+)?(${least})?(${figure})\\s+(?:years?\\s+)?(?:${these})\\s+(?:years?\\s+|jahre\\s+|années\\s+|años\\s+|anos\\s+)?(?=\\p{L})`,
  "iu"
)
const units: readonly [RegExp, string, string][] = [
  [/jahr/iu, "Jahre", "Jahr"],
  [/jaar|jr/iu, "jaar", "jaar"],
  [/\bans?\b|année/iu, "ans", "an"],
  [/año/iu, "años", "año"],
  [/anos?\b/iu, "anos", "ano"],
  [/\blat[a]?\b|rok/iu, "lata", "rok"],
  [/ann[io]\b/iu, "anni", "anno"]
]

function unitFor(quote: string, count: string): string {
  const one = /^(?:1|one|a|ein|eine|un|une|uno|um|een)$/iu.test(count)
  const known = units.find(([pattern]) => pattern.test(quote))
  if (known) return one ? known[2] : known[1]
  return one ? "year" : "years"
}

/** "5+ years with containers, at least 3 of these running Kubernetes": both numbers of years, each with its own sentence. */
function bySubset(text: string): string[] | null {
  const [first] = findYears(text)
  if (!first) return null
  const rest = text.slice(first.end)
  for (const pattern of [amongBehind, amongBefore]) {
    const match = pattern.exec(rest)
    if (!match) continue
    const [whole, least, count] = match
    const behind = rest.slice(match.index + whole.length)
    // "of which 3 years in Y" says its unit itself.
    if (findYears(`${count} ${behind}`)[0]?.start === 0) return null
    const left = text.slice(0, first.end + match.index).trim()
    const right = `${least ?? ""}${count} ${unitFor(first.quote, count!)} ${behind}`.replace(/\)\s*$/u, "").trim()
    return [left, right]
  }
  return null
}

/** "8+ years in X, of which 3+ years in Y": each number of years has its own sentence. Null where the text has one number of years. */
export function splitByYears(text: string): string[] | null {
  const subset = bySubset(text)
  if (subset) return subset
  const [first, second] = findYears(text)
  if (!first || !second) return null
  const between = text.slice(first.end, second.start)
  const joint = [
    ...between.matchAll(
      /\s*(?:,\s*(?:of which|including|and|with|incl\.?|davon|dont|de los cuales|dos quais|waarvan|w tym|di cui)?(?:\s+at least)?|\s(?:and|including|with|und|davon|et|dont|y|e)(?:\s+at least)?)\s+/giu
    )
  ].pop()
  if (!joint || /\bor\b/i.test(between)) return null
  return [text.slice(0, first.end + joint.index).trim(), text.slice(first.end + joint.index + joint[0].length).trim()].filter(
    part => part !== ""
  )
}
