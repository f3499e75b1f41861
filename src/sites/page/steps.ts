/** Work in steps: between two of them the browser may handle input and paint. What it returns is the result. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Does all steps in one go. */
export function runThrough<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
