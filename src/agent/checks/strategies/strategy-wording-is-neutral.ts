import { wordingFaults } from "../../strategies/strategy-faults"
import { strategyFindings, type StrategyChecksInput, type StrategyChecksOutput } from "../../strategies/strategy-findings"
import { defineCheck } from "../check"

/** Nobody is looked for by a protected trait, by what stands for one, or by a school. */
export default defineCheck<StrategyChecksInput, StrategyChecksOutput>({
  id: "strategy-wording-is-neutral",
  stage: 1,
  run: draft =>
    strategyFindings(draft, wordingFaults, {
      message: "A way to look speaks of what must not decide whom one looks for.",
      expected: "words about the work"
    })
})
