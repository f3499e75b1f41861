import type { ProfileBuilder } from "~profile/profile-builder"
import { datesIn, trimMarks } from "./dates-in-line"
import type { Line } from "./lines"
import { isProse } from "./lines"

/** Before a date: the paper is good until then, and was not given then. */
const until =
  /(?:^|[\s(,;–—-])(?:(?:valid|good)\s+)?(?:until|till?|to|thru|through|exp(?:ir(?:es|y|ed|ation))?\.?(?:\s+(?:date|on|in))?|renew(?:al)?(?:\s+(?:due|by|in))?|gültig bis|bis|ablauf|jusqu['’](?:en|au)|valable jusqu['’](?:en|au)|hasta|válid[oa] (?:hasta|até)|vence|até)\s*:?\s*$/iu
const longestName = 100

/** Who gave it is a name: it begins with a capital or a digit. Other words say how it stands with the paper, and belong to its name. */
const isIssuer = (text: string) => /^[\p{Lu}\d]/u.test(text) && !state.test(text)
const state =
  /^(?:(?:not|no|never|expired|lapsed|pending|in progress|applied|current|active|valid|renew\p{L}*|ongoing|expected|planned|passed|failed|ran out|out of date|until|exp)(?![\p{L}]))/iu

/**
 * Reads one certificate a line: name, issuer, and the date it was given or is good until ("until 2020", "exp 03/2022", "2014–2019"). What else a
 * line says ("ran out 2021", "not kept up") stays in the name, so that nothing of it is lost.
 */
export function readCertifications(lines: readonly Line[], builder: ProfileBuilder): { count: number; rest: Line[] } {
  let count = 0
  const rest: Line[] = []
  for (const line of lines) {
    const dated = datesIn(line.text)
    const at = dated ? line.text.indexOf(dated.dates.quote) : -1
    const lead = dated ? line.text.slice(0, at) : line.text
    // The date's own quote may begin with its word: "until 2020".
    const isEnd = dated !== null && (until.test(lead) || until.test(/^\D*/u.exec(dated.dates.quote)?.[0] ?? ""))
    const bare = isEnd ? trimMarks(lead.replace(until, "")) : dated?.before
    const text = dated ? [bare ?? "", dated.after].filter(Boolean) : [line.text]
    const parts = text
      .flatMap(part => part.split(/\s+[|•·–—-]\s+|\s*[|•·]\s*|,\s+|\s+(?:by|von|par|por)\s+(?=\p{Lu})/u))
      .map(trimMarks)
      .filter(Boolean)
    const [first, ...others] = parts
    if (!first || line.text.length > longestName + 40 || first.length > longestName || isProse(line.text)) {
      if (dated && !first && count > 0) continue
      rest.push(line)
      continue
    }
    // "RN license, BLS, ACLS" are three of them; "ran out 2021" has no date of its being given.
    const isPlain = others.length < 2 && others.every(isIssuer) && !/\([^)]*\p{L}[^)]*$/u.test(isEnd ? "" : lead)
    const { start = null, end = null, quote = "" } = dated?.dates ?? {}
    const given = isEnd ? null : (start ?? end)
    const expires = isEnd ? end : start === null ? null : end
    builder.certification({
      name: isPlain ? first : trimMarks(line.text),
      issuer: isPlain ? (others[0] ?? null) : null,
      issued: !isPlain || given === null || given === "present" ? null : { date: given, quote },
      expires: expires === null || expires === "present" ? null : { date: expires, quote }
    })
    count++
  }
  return { count, rest }
}
