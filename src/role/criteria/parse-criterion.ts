import type { Criterion } from "../criterion"
import { findLanguages } from "../parse/spoken-language"
import type { QualificationKind } from "../role"
import { withoutBoilerplate } from "./boilerplate"
import { certificateOf } from "./certificate"
import { companySizeOf, industryOf, managementOf, permitOf, travelOf } from "./circumstances"
import { educationOf } from "./education"
import { languageCriterionOf } from "./language"
import { levelOf, placeOf, titleOf } from "./place-and-title"
import { skillOf } from "./skill"
import { yearsCriterion, yearsOf } from "./years"

const worked = /experience|erfahrung|expérience|experiencia|experiência/iu
/** "Only did outbound sales": somebody with sales and more is not meant, and no rule can tell the two apart. */
const nothingElse = /\b(?:only|just|nothing but|nur|ausschließlich|seulement|que du|s[oó]lo|apenas|somente)\b/iu

/** What code can decide of a sentence; null where no rule understands what it asks for. */
export function parseCriterion(text: string, kind: QualificationKind = "must"): Criterion | null {
  if (text.length > longestSentence) return null
  // A post's sentences are asked about several times on the way to a qualification.
  const key = `${kind} ${text}`
  const known = recent.get(key)
  if (known !== undefined) return known
  const criterion = decide(text, kind) ?? decideWithout(text, kind)
  if (recent.size >= mostRecent) recent.clear()
  recent.set(key, criterion)
  return criterion
}

/** In characters; what is longer asks for more than one thing. */
const longestSentence = 1500
const mostRecent = 500
const recent = new Map<string, Criterion | null>()

/** What posts put around what they ask for keeps no rule from seeing it. */
function decideWithout(text: string, kind: QualificationKind): Criterion | null {
  const bare = withoutBoilerplate(text)
  return bare === text ? null : decide(bare, kind)
}

function decide(text: string, kind: QualificationKind): Criterion | null {
  if (kind === "avoid" && nothingElse.test(text)) return null
  const circumstance = kind === "avoid" ? null : (permitOf(text) ?? travelOf(text))
  if (circumstance) return circumstance
  // "… or able to relocate within 3 months": no experience is meant.
  const place = placeOf(text)
  if (kind !== "avoid" && place?.type === "place" && place.orMove) return place
  const asked = yearsOf(text)
  if (asked) {
    const degree = educationOf(text)
    if (degree && !worked.test(text)) return degree
    return yearsCriterion(text, asked)
  }
  return (
    educationOf(text) ??
    certificateOf(text) ??
    (findLanguages(text).length > 0 ? languageCriterionOf(text) : null) ??
    place ??
    titleOf(text) ??
    levelOf(text) ??
    (kind === "avoid" ? null : (companySizeOf(text) ?? industryOf(text) ?? managementOf(text))) ??
    skillOf(text, kind)
  )
}
