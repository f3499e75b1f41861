/** What an atom of a section of positions is; B begins an entry. */
export const atomLabels = ["T", "C", "P", "D", "N", "X", "BT", "BC", "BP", "BD", "BN"] as const
/** Title, company, place, dates, noise (team, kind of contract, duration), text; the same with B where an entry begins. */
export type AtomLabel = (typeof atomLabels)[number]

/** Letters that stand for weights, by their size: 0, 1, -1, 2, -2 … */
export const weightLetters = "0123456789abcdefghijklmnopqrstuvwxyz!#$%&()*+,-./:;<>?@[]^_{|}~ABCDEFGHIJKLMNOPQRSTUVWX"

/** Weights of features, a number for each label in the order of `atomLabels`. */
export type TaggerWeights = ReadonlyMap<string, ArrayLike<number>>

const count = atomLabels.length

/** The features of a step from one label to the next: whether the next atom is on the same line, and whether an empty line stands between. */
export function stepFeatures(previous: AtomLabel | "begin", step: string): [string, string] {
  return [`>${previous}`, `>${previous} ${step}`]
}

function scoresOf(features: readonly string[], weights: TaggerWeights): Float64Array {
  const scores = new Float64Array(count)
  for (const feature of features) {
    const weight = weights.get(feature)
    if (weight) for (let label = 0; label < count; label++) scores[label] = (scores[label] ?? 0) + (weight[label] ?? 0)
  }
  return scores
}

/**
 * The best sequence of labels for a section's atoms (Viterbi over a linear chain).
 * @param features of each atom
 * @param steps how each atom follows the one before it; as long as `features`
 * @param mayBe what an atom cannot be, whatever the weights say
 */
export function tagAtoms(
  features: readonly (readonly string[])[],
  steps: readonly string[],
  weights: TaggerWeights,
  mayBe: (label: AtomLabel, at: number) => boolean = () => true
): AtomLabel[] {
  if (features.length === 0) return []
  const stepScores = new Map<string, Float64Array>()
  const stepOf = (previous: AtomLabel | "begin", step: string) => {
    const key = `${previous} ${step}`
    const known = stepScores.get(key) ?? scoresOf(stepFeatures(previous, step), weights)
    stepScores.set(key, known)
    return known
  }
  const back: Uint8Array[] = []
  let best = new Float64Array(count)
  features.forEach((atom, at) => {
    const own = scoresOf(atom, weights)
    const from = new Uint8Array(count)
    const next = new Float64Array(count)
    const step = steps[at] ?? ""
    for (let label = 0; label < count; label++) {
      let top = -Infinity
      if (at === 0) top = stepOf("begin", step)[label] ?? 0
      else
        atomLabels.forEach((previous, index) => {
          const score = (best[index] ?? 0) + (stepOf(previous, step)[label] ?? 0)
          if (score > top) {
            top = score
            from[label] = index
          }
        })
      next[label] = mayBe(atomLabels[label] ?? "X", at) ? top + (own[label] ?? 0) : -1e9 + top
    }
    back.push(from)
    best = next
  })
  let label = best.reduce((most, score, index) => (score > (best[most] ?? -Infinity) ? index : most), 0)
  const labels: AtomLabel[] = []
  for (let at = features.length - 1; at >= 0; at--) {
    labels.push(atomLabels[label] ?? "X")
    label = back[at]?.[label] ?? 0
  }
  return labels.reverse()
}
