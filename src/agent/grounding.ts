import { foldText } from "~profile/fold-text"
import type { Profile } from "~profile/profile"
import { isSaidToSoftware } from "~profile/voice/heard-of"

/** Says whether a quote stands literally in what was captured. */
export type IsLiteral = (quote: string) => boolean

/**
 * The literal texts of a profile, folded: every evidence quote, every passage, and every field that has no evidence of its own (such a
 * field is literal page text by the profile's contract). A quote composed of two fields is found in none of them.
 */
export function literalTexts(profile: Profile): string[] {
  const texts = new Set<string>()
  const add = (text: string) => texts.add(foldText(text))
  for (const list of Object.values(profile.evidence)) for (const { quote } of list) add(quote)
  for (const passage of profile.passages) add(passage.text)
  const { evidence, passages: _passages, ...fields } = profile
  collect(fields, "", (path, value) => {
    if (!evidence[path]?.length) add(value)
  })
  return [...texts]
}

function collect(value: unknown, path: string, take: (path: string, value: string) => void): void {
  if (typeof value === "string") take(path, value)
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) collect(inner, path === "" ? key : `${path}.${key}`, take)
  }
}

/** Quotes are compared after Unicode and white-space folding, case and all else as it stands. An empty quote is never literal. */
export function literalIn(texts: readonly string[]): IsLiteral {
  const folded = texts.map(foldText)
  return quote => {
    const wanted = foldText(quote)
    return wanted !== "" && folded.some(text => text.includes(wanted))
  }
}

// The checks of one draft and the strike after it ask for the same profile: its texts are folded once.
const known = new WeakMap<Profile, IsLiteral>()

/** Whether a quote stands literally in a profile. */
export function literalInProfile(profile: Profile): IsLiteral {
  const before = known.get(profile)
  if (before) return before
  const isLiteral = literalIn(literalTexts(profile))
  known.set(profile, isLiteral)
  return isLiteral
}

/** Whether a quote may hold something up: it stands in the profile, and not in a sentence that speaks to software. */
export function isGroundIn(profile: Profile, quote: string): boolean {
  return literalInProfile(profile)(quote) && !isSaidToSoftware(profile, quote)
}
