import { voiceFaults } from "../../strategies/strategy-faults"
import { strategyFindings, type StrategyChecksInput, type StrategyChecksOutput } from "../../strategies/strategy-findings"
import { defineCheck } from "../check"

/** Text of the post does not speak through a proposal: no mark of the instructions, no address, no order. */
export default defineCheck<StrategyChecksInput, StrategyChecksOutput>({
  id: "strategy-follows-no-page",
  stage: 1,
  run: draft =>
    strategyFindings(draft, voiceFaults, {
      message: "A way to look follows text of the post, or says what only the instructions say.",
      expected: "a plain sentence about where to look"
    })
})
