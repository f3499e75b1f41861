import { sentence } from "~sentence/sentence"
import { wordingFaults } from "../../strategies/strategy-faults"
import { strategyFindings, type StrategyChecksInput, type StrategyChecksOutput } from "../../strategies/strategy-findings"
import { defineCheck } from "../check"

/** Nobody is looked for by a protected trait, by what stands for one, or by a school. */
export default defineCheck<StrategyChecksInput, StrategyChecksOutput>({
  id: "strategy-wording-is-neutral",
  stage: 1,
  run: draft =>
    strategyFindings(draft, wordingFaults, {
      message: sentence("checkWayWording"),
      expected: "words about the work"
    })
})
