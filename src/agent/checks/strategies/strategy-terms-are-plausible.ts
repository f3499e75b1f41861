import { sentence } from "~sentence/sentence"
import { termFaults } from "../../strategies/strategy-faults"
import { strategyFindings, type StrategyChecksInput, type StrategyChecksOutput } from "../../strategies/strategy-findings"
import { defineCheck } from "../check"

/** Every term is a title or skill as profiles write it: no operators, addresses, people's names, or companies from elsewhere. The searches are written by code. */
export default defineCheck<StrategyChecksInput, StrategyChecksOutput>({
  id: "strategy-terms-are-plausible",
  stage: 2,
  run: draft =>
    strategyFindings(draft, termFaults, {
      message: sentence("checkTermImplausible"),
      expected: "a bare title, skill, or name that the role gives"
    })
})
