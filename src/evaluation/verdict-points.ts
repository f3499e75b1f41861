import type { Qualification, QualificationKind } from "~role/role"
import { tokenise } from "~role/vocabulary/tokens"
import { certificateNames, skillNames } from "~role/vocabulary/vocabulary"
import type { Nearness, VerdictWord } from "./evaluation"
import { stemsOf } from "./related"
import { skillSpecificity, specificityOf } from "./specificity"

/** A verdict with its qualification: all that the order of people by verdicts looks at. */
export interface Weighed {
  qualification: Qualification
  /** Null where nothing was said yet: it stands as an unknown. */
  verdict: VerdictWord | null
  nearness?: Nearness | undefined
}

/** An unknown stands between met and not met: nearer to the one or the other by what the profile shows beside it. */
const unknownPoints: Record<Nearness, number> = { far: 0.6, related: 1, close: 1.4 }

/** Above what stands for a verdict: met 2, unknown about 1, not met 0. */
export function pointsOfVerdict(verdict: VerdictWord | null, nearness: Nearness = "related"): number {
  return verdict === "met" ? 2 : verdict === "not met" ? 0 : unknownPoints[nearness]
}

const weights = new WeakMap<Qualification, number>()

/**
 * How much a qualification weighs beside the others of its kind, from 0.2 to 1: one that names something particular (a certificate,
 * "Kubernetes", years as a nurse) tells people apart better than one that everybody's text meets ("communication skills"). What was learned
 * and approved multiplies it, by 0.25 to 4. Worked out from the qualification alone, so that the same role weighs the same for every pile.
 */
export function weightOf(qualification: Qualification): number {
  const known = weights.get(qualification)
  if (known !== undefined) return known
  const own = Math.min(1, Math.max(0.2, weigh(qualification)))
  const weight = Math.round(own * (qualification.weight ?? 1) * 100) / 100
  weights.set(qualification, weight)
  return weight
}

function weigh({ criterion, text }: Qualification): number {
  switch (criterion?.type) {
    case "skill": {
      const names = criterion.anyOf.map(name => skillNames.canonical(name))
      const best = Math.max(...names.map(name => (name === null ? 0.8 : skillSpecificity(name))))
      return best + (criterion.minYears === null ? 0 : 0.15)
    }
    case "certificate":
      return criterion.anyOf.some(name => certificateNames.canonical(name) === "Driving licence") ? 0.4 : 0.9
    case "title":
      return 1
    case "years":
      return criterion.of === null ? 0.6 : 1
    case "industry":
      return 0.8
    case "management":
      return 0.7
    case "level":
      return 0.7
    case "education":
      return criterion.fields.length > 0 ? 0.6 : 0.4
    case "place":
      return 0.5
    case "language":
      return criterion.language === "English" ? 0.3 : 0.7
    case "company size":
    case "permit":
    case "travel":
      return 0.3
    case undefined: {
      const { words } = tokenise(text)
      const telling = words.filter(word => stemsOf([word]).length > 0).map(specificityOf)
      const strong = telling.filter(weight => weight > 0.45)
      return strong.length === 0 ? 0.2 : 0.35 + 0.15 * Math.min(3, strong.length)
    }
  }
}

/** The points of all qualifications of one kind. For `avoid`, more points mean that more of it is there. */
export function pointsOf(weighed: readonly Weighed[], kind: QualificationKind): number {
  let sum = 0
  for (const { qualification, verdict, nearness } of weighed)
    if (qualification.kind === kind) sum += weightOf(qualification) * pointsOfVerdict(verdict, nearness)
  return Math.round(sum * 1e4) / 1e4
}

export interface Points {
  must: number
  nice: number
  avoid: number
}

export function allPoints(weighed: readonly Weighed[]): Points {
  return { must: pointsOf(weighed, "must"), nice: pointsOf(weighed, "nice"), avoid: pointsOf(weighed, "avoid") }
}

/**
 * The order of people by their verdicts, best first, for sorting: musts, then nice-to-haves, then how little of what is to be avoided is
 * there. Zero where verdicts do not tell them apart. The People list and `candor rank` both go by it.
 */
export function comparePoints(a: Points, b: Points): number {
  return b.must - a.must || b.nice - a.nice || a.avoid - b.avoid
}
