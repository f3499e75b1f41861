import type { VerdictWord } from "~evaluation/evaluation"
import type { Said } from "./judge-line"
import type { Row } from "./report"

export interface Judged {
  expected: VerdictWord
  said: Said
  /** The kind of the pair; null where the set tells none. */
  kind: string | null
  /** Of what is met and was said to be unknown: whether its sentence stands beside it; null otherwise, or where no sentence is labelled. */
  beside: boolean | null
}

export function share(part: number, all: number): number {
  return all === 0 ? 0 : part / all
}

/** How often `said` is right (precision) and what is so was said (recall), for one word. */
function precisionAndRecall(judged: readonly Judged[], word: VerdictWord): { precision: Row; recall: Row } {
  const claimed = judged.filter(({ said }) => said === word)
  const isSo = judged.filter(({ expected }) => expected === word)
  const right = claimed.filter(({ expected }) => expected === word).length
  return {
    precision: { figure: `${word}: precision`, value: share(right, claimed.length), tolerance: 0.02, n: claimed.length },
    recall: { figure: `${word}: recall`, value: share(right, isSo.length), tolerance: 0.02, n: isSo.length }
  }
}

/** The share of each kind that got each word, in the order the kinds first appear: what a kind should get may not drop. */
function kindRows(judged: readonly Judged[]): Row[] {
  const kinds = [...new Set(judged.flatMap(({ kind }) => (kind === null ? [] : [kind])))]
  return kinds.flatMap(kind => {
    const ones = judged.filter(one => one.kind === kind)
    const saidTo = (word: Said) => share(ones.filter(({ said }) => said === word).length, ones.length)
    const expected = ones[0]!.expected
    // A wrong met is the fault; that a denied thing comes out unknown is only weaker.
    const kept: Row =
      expected === "met"
        ? { figure: `${kind}: said to be met`, value: saidTo("met"), tolerance: 0.03, n: ones.length }
        : { figure: `${kind}: not said to be met`, value: 1 - saidTo("met"), tolerance: 0.03, n: ones.length }
    return [kept, { figure: `${kind}: said to be not met`, value: saidTo("not met"), tolerance: null, n: ones.length }]
  })
}

/** The figures of one labelled set. */
export function verdictRows(judged: readonly Judged[]): Row[] {
  const met = precisionAndRecall(judged, "met")
  const notMet = precisionAndRecall(judged, "not met")
  const beside = judged.flatMap(one => (one.beside === null ? [] : [one.beside]))
  const count = (word: Said) => share(judged.filter(({ said }) => said === word).length, judged.length)
  return [
    met.precision,
    met.recall,
    // Said seldom: one wrong one of ten is a tenth.
    { ...notMet.precision, tolerance: 0.1 },
    { ...notMet.recall, tolerance: 0.05 },
    ...kindRows(judged),
    { figure: "said to be unknown", value: count("unknown"), tolerance: null, n: judged.length },
    { figure: "lines that became a qualification", value: 1 - count("lost"), tolerance: 0.01, n: judged.length },
    ...(beside.length > 0
      ? [
          {
            figure: "right sentence beside an unknown that is met",
            value: share(beside.filter(Boolean).length, beside.length),
            tolerance: 0.05,
            n: beside.length
          }
        ]
      : [])
  ]
}
