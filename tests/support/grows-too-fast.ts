/**
 * Which of the pieces, repeated to a long text, take a time that grows faster than the text.
 *
 * Eight times the text may take eight times as long; what is quadratic takes sixty-four times. Held by the ratio of processor times, because
 * the clock says little on a busy machine; what comes near it is measured twice more before it counts.
 *
 * @param length characters of the short text; the long one has eight times as many
 */
export function growsTooFast(pieces: readonly string[], length: number, run: (text: string) => unknown): string[] {
  for (const piece of pieces) run(repeated(piece, length))
  return pieces.filter(piece => {
    const isSlow = (times: number) =>
      quickestMs(repeated(piece, length * 8), times, run) > 28 * Math.max(1.5, quickestMs(repeated(piece, length), 2, run))
    return isSlow(1) && isSlow(2) && isSlow(3)
  })
}

/** Processor time in ms, not the clock's: other processes do not count. */
export function quickestMs(text: string, times: number, run: (text: string) => unknown): number {
  return Math.min(
    ...Array.from({ length: times }, () => {
      const begun = process.cpuUsage()
      run(text)
      return process.cpuUsage(begun).user / 1000
    })
  )
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}
