import { sentence } from "~sentence/sentence"
import { voiceFaults } from "../../strategies/strategy-faults"
import { strategyFindings, type StrategyChecksInput, type StrategyChecksOutput } from "../../strategies/strategy-findings"
import { defineCheck } from "../check"

/** Text of the post does not speak through a proposal: no mark of the instructions, no address, no order. */
export default defineCheck<StrategyChecksInput, StrategyChecksOutput>({
  id: "strategy-follows-no-page",
  stage: 1,
  run: draft =>
    strategyFindings(draft, voiceFaults, {
      message: sentence("checkWayFollowsPost"),
      expected: "a plain sentence about where to look"
    })
})
