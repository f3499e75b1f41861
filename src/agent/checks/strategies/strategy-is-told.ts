import { sentence } from "~sentence/sentence"
import { toldFaults } from "../../strategies/strategy-faults"
import { strategyFindings, type StrategyChecksInput, type StrategyChecksOutput } from "../../strategies/strategy-findings"
import { defineCheck } from "../check"

/** Every way to look says in a plain sentence why people found so may fit and whom it would not find, without numbers of its own. */
export default defineCheck<StrategyChecksInput, StrategyChecksOutput>({
  id: "strategy-is-told",
  stage: 1,
  run: draft =>
    strategyFindings(draft, toldFaults, {
      message: sentence("checkWayUntold"),
      expected: "a name, a reason and whom it misses, one plain sentence each"
    })
})
