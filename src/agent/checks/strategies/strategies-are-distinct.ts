import { strategyIdeas } from "~role/strategies/propose"
import { inEnglish } from "~sentence/english"
import { sentence } from "~sentence/sentence"
import { emptyFault, termsKey } from "../../strategies/strategy-faults"
import { strategyFindings, type StrategyChecksInput, type StrategyChecksOutput } from "../../strategies/strategy-findings"
import { defineCheck } from "../check"

/** The ways to look are at least two where the role gives as many, each finds other people than the others, and each can be searched for. */
export default defineCheck<StrategyChecksInput, StrategyChecksOutput>({
  id: "strategies-are-distinct",
  stage: 3,
  run: draft => {
    const { input, output } = draft
    const first = new Map<string, string>()
    for (const way of output.ways) if (!first.has(termsKey(way))) first.set(termsKey(way), inEnglish(way.name))
    const seen = new Set<string>()
    const same = strategyFindings(
      draft,
      way => {
        const key = termsKey(way)
        const again = seen.has(key)
        seen.add(key)
        const hint = sentence("hintSameSearch", { name: first.get(key) ?? "" })
        return again ? [{ code: "same-terms", observed: inEnglish(way.name), hint, where: "wanted.groups" }] : []
      },
      { message: sentence("checkWaysSame"), expected: "ways that differ in their terms" }
    )
    const empty = strategyFindings(draft, way => [emptyFault(way) ?? []].flat(), {
      message: sentence("checkWayEmpty"),
      expected: "at least one title or skill"
    })
    if (output.ways.length >= 2 || strategyIdeas(input.role).length < 2) return [...same, ...empty]
    const few = {
      code: "too-few",
      priority: "P1" as const,
      message: sentence("checkWaysFew"),
      observed: String(output.ways.length),
      expected: "two to four",
      hint: sentence("hintTwoWays"),
      where: "ways"
    }
    return [...same, ...empty, few]
  }
})
