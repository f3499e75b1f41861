import { strategyIdeas } from "~role/strategies/propose"
import { inEnglish } from "~sentence/english"
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
        const hint = `It searches for the same as “${first.get(key) ?? ""}”. Use other terms, or leave it out.`
        return again ? [{ code: "same-terms", observed: inEnglish(way.name), hint, where: "wanted.groups" }] : []
      },
      { message: "Two ways to look find the same people.", expected: "ways that differ in their terms" }
    )
    const empty = strategyFindings(draft, way => [emptyFault(way) ?? []].flat(), {
      message: "A way to look has nothing to search for.",
      expected: "at least one title or skill"
    })
    if (output.ways.length >= 2 || strategyIdeas(input.role).length < 2) return [...same, ...empty]
    const few = {
      code: "too-few",
      priority: "P1" as const,
      message: "There are fewer than two ways to look.",
      observed: String(output.ways.length),
      expected: "two to four",
      hint: "Propose at least two ways that differ.",
      where: "ways"
    }
    return [...same, ...empty, few]
  }
})
