import { wordingFaults } from "../ways/way-faults"
import { wayFindings, type WaysInput, type WaysOutput } from "../ways/way-findings"
import { defineCheck } from "./check"

/** Nobody is looked for by a protected trait, by what stands for one, or by a school. */
export default defineCheck<WaysInput, WaysOutput>({
  id: "way-wording-is-neutral",
  stage: 1,
  run: draft =>
    wayFindings(draft, wordingFaults, {
      message: "A way to look speaks of what must not decide whom one looks for.",
      expected: "words about the work"
    })
})
