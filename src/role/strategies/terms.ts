import { lintText } from "../lint/lint"

/** Schools say where somebody studied, which must not decide who is looked for. */
const school =
  /(?<![\p{L}])(?:universit\p{L}*|universidad\p{L}*|hochschul\p{L}*|colleges?|grandes? écoles?|ivy league|russell group|oxbridge|harvard|stanford|oxford|cambridge|yale|princeton|eth zürich|polytechnique|alumn\p{L}*)(?![\p{L}])/iu
const postcode = /(?<![\p{L}\d])(?:\d{4,5}(?:-\d{3,4})?|[A-Z]{1,2}\d{1,2}[A-Z]?(?:\s?\d[A-Z]{2})?)(?![\p{L}\d])/gu

/**
 * A term as it may stand in a search: one line, without the signs that searches give a meaning to (quotes, brackets, wildcards, a leading
 * minus). Null where nothing is left, or where the words stand for a protected trait or a school.
 */
export function cleanTerm(text: string): string | null {
  const known = cleaned.get(text)
  if (known !== undefined) return known
  if (cleaned.size > 5_000) cleaned.clear()
  const term = clean(text)
  cleaned.set(text, term)
  return term
}

/** The same few terms come again for every strategy and place. */
const cleaned = new Map<string, string | null>()

function clean(text: string): string | null {
  const term = text
    .replace(/["“”„«»‟*()[\]{}<>|\\:;?!=^~`]/gu, " ")
    .replace(/[\s\u0000-\u001f\u007f]+/gu, " ")
    .replace(/^[\s\-–—+,/&.']+(?=[^\p{L}]*$)/u, "")
    .replace(/^[\s\-–—+,/&']+|[\s\-–—,/&.']+$/gu, "")
    .trim()
  if (term.length > 60 || !/[\p{L}\d]/u.test(term)) return null
  if (school.test(term) || lintText(term).length > 0) return null
  return term
}

/** The town or country of a role, without a postcode: "10115 Berlin, Germany" is Berlin. */
export function cleanPlace(text: string | null): string | null {
  if (text === null) return null
  const first = text
    .replace(postcode, " ")
    .split(/[,;/|(]|\s(?:or|and|oder|und|ou|et|o|y|e|of)\s/iu)
    .map(part => part.trim())
    .find(part => /\p{L}{2}/u.test(part) && !/^(?:remote|hybrid|on[ -]?site|anywhere|home ?office|flexible)$/iu.test(part))
  const place = first === undefined ? null : cleanTerm(first)
  return place === null || /\d/u.test(place) || place.length > 40 ? null : place
}

/** In quotes wherever a place of search could read the words one by one or as an operator. */
export function quoted(term: string): string {
  return /^[\p{L}\d]+$/u.test(term) && !/^(?:and|or|not|near|around)$/iu.test(term) ? term : `"${term}"`
}
