import type { Mention } from "./term-index"
import { tokenise } from "./tokens"

const head =
  /^(.*?(?:experience|proficien\w+|knowledge|skilled|familiar(?:ity)?|expertise|work(?:s|ed|ing)?|competen\w+|hands-on|background|comfortable|certified|expérience|connaissances?|maîtrise|experiencia|conocimientos?|manejo|experiência|conhecimentos?|ervaring|kennis|beheersing|doświadczenie|znajomość|esperienza|conoscenza)\s+(?:with|in|of|using|avec|de|d['’]|con|com|en|em|met|van|w|z|di|del)\s+(?:(?:(?:modern|similar|other|common|the|a|an|at least one|one|any|either)\s+(?:of\s+)?)*[\p{Ll} ]{0,40}?(?:such as|like|e\.\s?g\.|as)\s+)?)/iu
const germanHead = /^(.*?(?:erfahrung(?:en)?|kenntnisse|umgang|erfahren)\s+(?:mit|in|im|von)\s+)/iu
const suchAs = /^(.*?\b(?:such as|e\.\s?g\.|for example|z\.\s?b\.|wie(?= \p{Lu})|comme(?= \p{Lu})|como(?= \p{Lu}))\s+)/u
const between = /\s*(?:[,;/&()]|(?<!\d)\+|(?<![\p{L}])(?:and\/or|and|or|und|oder|et|ou|y|o|e|sowie)(?![\p{L}]))\s*/giu
const name = /^\p{Lu}[\p{L}\d+#./-]*(?:\s[\p{Lu}\d][\p{L}\d+#./-]*){0,2}$|^\p{Ll}+\p{Lu}[\p{L}\d]*$|^\p{L}+\d[\p{L}\d]*$/u
/** Capitals inside, figures or all capitals: in German, where every noun begins with a capital, only these are names. */
const marked = /\p{Ll}\p{Lu}|\d|^\p{Lu}{2,6}$|[.#+]/u
const noName =
  /^(?:you|we|i|the|a|an|it|eu|us|uk|usa|europe|monday|friday|strong|good|solid|proven|experience|knowledge|similar|others?|more|years?|english|team|customers?|clients?|people|children|must|nice|must-have|bachelor.*|master.*|phd|degree|b2|c1|c2|b1|a1|a2)$/iu
const vague = /(?:ity|ness|tion|sion|ment|ance|ence|ship|ism|ing|keit|heit|ung|schaft|té|dad|dade)$/iu

/**
 * Names in no list that stand where a term is asked for: "Experience with Foobarix", "Airflow, Foobarix or Prefect". Only what is written
 * like a name counts, and never beside no term and no asking words.
 */
export function findNames(text: string, known: readonly Mention[]): Mention[] {
  const asked = head.exec(text)?.[1]?.length ?? suchAs.exec(text)?.[1]?.length ?? null
  const german = germanHead.exec(text)?.[1]?.length ?? null
  const [firstKnown] = known
  const listed = firstKnown !== undefined && firstKnown.start <= 1 ? 0 : null
  const from = asked ?? german ?? listed ?? (pureList(text) ? 0 : null)
  if (from === null) return []
  const isGerman = asked === null && german !== null
  const found: Mention[] = []
  let at = from
  const rest = text.slice(from)
  const cuts = [...rest.matchAll(between)].map(match => ({ start: from + match.index, end: from + match.index + match[0].length }))
  for (const cut of [...cuts, { start: text.length, end: text.length }]) {
    // A separator inside a known term ("CI/CD", "R&D") is none.
    if (known.some(mention => mention.start < cut.start && cut.end < mention.end)) continue
    const raw = text.slice(at, cut.start)
    const start = at + (raw.length - raw.trimStart().length)
    const trimmed = raw.trim().replace(/[.:]+$/u, "")
    const from2 = at
    at = cut.end
    if (trimmed === "" || known.some(mention => mention.start < cut.start && from2 < mention.end)) continue
    if (!name.test(trimmed) || noName.test(trimmed)) {
      // The list of names is over where something else stands.
      if (found.length > 0 && cut.start < text.length) break
      continue
    }
    if (isGerman && !marked.test(trimmed) && known.length === 0) continue
    if (vague.test(trimmed) && !marked.test(trimmed) && !trimmed.includes(" ") && (isGerman || known.length === 0)) continue
    if (trimmed.length < 2) continue
    found.push({ name: trimmed, start, end: start + trimmed.length, from: -1, to: -1 })
  }
  return found
}

/** "Dagster, Prefect or Foobarix" and nothing else. */
function pureList(text: string): boolean {
  const parts = text.replace(/[.]\s*$/, "").split(between)
  return parts.length > 1 && parts.every(part => part.trim() !== "" && name.test(part.trim()) && tokenise(part).words.length <= 3)
}
