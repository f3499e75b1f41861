import type { Role } from "~role/role"
import { strategyIdeas } from "~role/strategies/propose"
import type { StrategyIdea } from "~role/strategies/wanted"
import { isFitStrategy, termsKey } from "./strategy-faults"

/**
 * Takes out of proposed ways those that cannot be proposed: without a reason, with words that stand for a trait, with terms that are no
 * terms, speaking with the voice of the post, or the same as another. Where fewer than two are left, the rules' own join them.
 */
export function strikeStrategies({ ways }: { ways: StrategyIdea[] }, { role }: { role: Role }): { ways: StrategyIdea[] } {
  const seen = new Set<string>()
  const fit = (way: StrategyIdea) => {
    const key = termsKey(way)
    if (seen.has(key) || seen.has(way.id)) return false
    seen.add(key).add(way.id)
    return true
  }
  const kept = ways.filter(way => isFitStrategy(way, role)).filter(fit)
  return { ways: kept.length >= 2 ? kept : [...kept, ...strategyIdeas(role).filter(fit)] }
}
