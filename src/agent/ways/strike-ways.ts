import type { DraftRole } from "~role/role"
import { waysToLook } from "~role/strategies/propose"
import type { WayToLook } from "~role/strategies/wanted"
import { isFitWay, termsKey } from "./way-faults"

/**
 * Takes out of proposed ways those that cannot be proposed: without a reason, with words that stand for a trait, with terms that are no
 * terms, speaking with the voice of the post, or the same as another. Where fewer than two are left, the rules' own join them.
 */
export function strikeWays({ ways }: { ways: WayToLook[] }, { role }: { role: DraftRole }): { ways: WayToLook[] } {
  const seen = new Set<string>()
  const fit = (way: WayToLook) => {
    const key = termsKey(way)
    if (seen.has(key) || seen.has(way.id)) return false
    seen.add(key).add(way.id)
    return true
  }
  const kept = ways.filter(way => isFitWay(way, role)).filter(fit)
  return { ways: kept.length >= 2 ? kept : [...kept, ...waysToLook(role).filter(fit)] }
}
