import { findRequirements } from "../../criteria/split-requirement"
import { titleNames } from "../../vocabulary/vocabulary"
import { asksForNothing } from "./weight-words"

/** "Python, not Scala", "React (not Angular)", "Kotlin en niet Swift": what somebody need not be, said beside what is asked for. */
const contrast =
  /(?:\s*[,;(]\s*|\s+[–—-]\s+|\s+)(?:(?:and|but|und|aber|et|mais|y|e|ed|en|maar|i|ale|ma)\s+)?(?:(rather than|instead of|as opposed to|anstelle von|anstatt|statt|plutôt que|au lieu de|en vez de|en lugar de|em vez de|in plaats van|zamiast|anziché|invece di)|(not|nicht|et non|niet|nie|non|não|pas)|(no|keine?n?|sans|sin|sem|geen|bez|senza|without))\s+([^,;:()]{1,60}?)\s*(?=[,;)]|$)\)?/giu
const onlyWords = /^(?:only|just|merely|nur|seulement|solo|sólo|apenas|somente|alleen|tylko|necessarily|unbedingt)(?![\p{L}])/iu

/** Whether the words that a "no" or "not" stands before name something that could be asked for. */
function names(words: string): boolean {
  return findRequirements(words).length > 0 || titleNames.index.findIn(words).length > 0
}

/**
 * A sentence without what it only sets apart. A "no" that names nothing known stays ("Driving licence, no points"), and so does a sentence
 * that begins with one: it is something to avoid. "Not only A but also B" asks for both.
 */
export function withoutContrast(sentence: string): string {
  const both =
    /^(.*?)\b(?:not only|nicht nur|non seulement|no s[oó]lo|não s[oó]|niet alleen|nie tylko|non solo)\s+(.+?),?\s+(?:but(?: also)?|sondern(?: auch)?|mais(?: aussi)?|sino(?: también)?|mas(?: também)?|maar(?: ook)?|ale(?: też| również)?|ma(?: anche)?)\s+(.+)$/iu.exec(
      sentence
    )
  if (both) return `${both[1]!}${both[2]!} and ${both[3]!}`
  const found = [...sentence.matchAll(contrast)].filter(match => {
    const [whole, instead, not, no, words] = match
    const before = sentence.slice(0, match.index)
    if (before.trim().split(/\s+/).length < 1 || before.trim() === "") return false
    if (instead) return true
    const marked = /^\s*[,;(–—-]/u.test(whole) || /^\s+(?:and|but|und|aber|et|mais|y|e|ed|en|maar|i|ale|ma)\s/iu.test(whole)
    if (asksForNothing(whole.replace(/^[\s,;(–—-]+/u, ""))) return marked
    if (not && onlyWords.test(words!)) return marked
    // "Salesforce not HubSpot": with nothing between, both sides have to be names.
    if (!marked) return not !== undefined && /^(?:not|nicht|niet|pas|nie)$/iu.test(not) && names(words!) && endsInName(before)
    if (no) return names(words!)
    return words!.split(/\s+/).length <= 5
  })
  if (found.length === 0) return sentence
  let rest = ""
  let at = 0
  for (const match of found) {
    rest += sentence.slice(at, match.index)
    at = match.index + match[0].length
  }
  return `${rest}${sentence.slice(at)}`.replace(/\s{2,}/g, " ").trim()
}

function endsInName(text: string): boolean {
  const mentions = findRequirements(text)
  return mentions.some(({ end }) => end >= text.trimEnd().length)
}
