/** A two-by-two table: of two groups, how many were selected and how many were not. */
export interface TwoByTwo {
  selectedA: number
  othersA: number
  selectedB: number
  othersB: number
}

/**
 * Fisher's exact test, two-sided: with the sums of the table given, how likely tables are that are as rare as this one or rarer, where the
 * group has nothing to do with the selection (R. A. Fisher, The Design of Experiments, 1935, II; two-sided by the sum of small p, as R's
 * fisher.test does).
 *
 * @returns from 0 to 1; 1 where a sum is nought, since then nothing can be told
 */
export function fisherExact({ selectedA, othersA, selectedB, othersB }: TwoByTwo): number {
  const [ofA, ofB, selected] = [selectedA + othersA, selectedB + othersB, selectedA + selectedB]
  const all = ofA + ofB
  if (ofA === 0 || ofB === 0 || selected === 0 || selected === all) return 1
  const logOf = logFactorials(all)
  const choose = (n: number, k: number) => (logOf[n] as number) - (logOf[k] as number) - (logOf[n - k] as number)
  const chanceOf = (inA: number) => Math.exp(choose(ofA, inA) + choose(ofB, selected - inA) - choose(all, selected))
  const observed = chanceOf(selectedA)
  let sum = 0
  for (let inA = Math.max(0, selected - ofB); inA <= Math.min(ofA, selected); inA++) {
    const chance = chanceOf(inA)
    // Tables of the same chance differ in their last digits.
    if (chance <= observed * (1 + 1e-7)) sum += chance
  }
  return Math.min(1, sum)
}

function logFactorials(upTo: number): Float64Array {
  const logs = new Float64Array(upTo + 1)
  for (let n = 2; n <= upTo; n++) logs[n] = (logs[n - 1] as number) + Math.log(n)
  return logs
}
