import type { Mention } from "../vocabulary/term-index"
import { skillNames, softSkills } from "../vocabulary/vocabulary"

/** "Excel including pivot tables": what stands behind is part of what stands before, and asked for with it. */
const including =
  /(?<![\p{L}])(?:including|incl\.|inclusive of|especially|particularly|specifically|inkl\.|einschließlich|insbesondere|vor allem|y compris|notamment|incluyendo|incluido|incluindo|such as|e\.\s?g\.,?|z\.\s?b\.)(?![\p{L}])/iu

/** The mentions that a sentence asks for, without those that are only parts or examples of another. */
export function heads(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const cut = including.exec(text)
  const bracket = text.indexOf("(")
  const at = cut?.index ?? -1
  const before = at < 0 ? [] : mentions.filter(mention => mention.end <= at && !softSkills.has(mention.name))
  const after = mentions.filter(mention => at >= 0 && mention.start >= at)
  const [head] = before
  const isExample = cut !== null && /^(?:such|e\.|z\.)/iu.test(cut[0])
  const parts = after.every(mention => before.some(other => skillNames.implies(mention.name, other.name)))
  if (head && after.length > 0 && (!isExample || parts)) return mentions.filter(mention => mention.end <= at)
  // "AWS (EC2, S3)": the names in brackets are parts of the one before them.
  const last = bracket < 0 ? undefined : mentions.filter(mention => mention.end <= bracket).pop()
  if (!last || !/^\s*(?:skills?|knowledge|experience)?\s*$/iu.test(text.slice(last.end, bracket))) return mentions
  const close = text.indexOf(")", bracket)
  const inside = mentions.filter(mention => mention.start > bracket && (close < 0 || mention.end <= close))
  return inside.length > 0 &&
    inside.some(
      mention =>
        mention.name !== last.name && (skillNames.implies(mention.name, last.name) || skillNames.near(mention.name)[0] === last.name)
    )
    ? mentions.filter(mention => !inside.includes(mention))
    : mentions
}
