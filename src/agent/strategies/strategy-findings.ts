import type { Role } from "~role/role"
import type { StrategyIdea } from "~role/strategies/wanted"
import type { Finding } from "~run/finding"
import type { StrategyFault } from "./strategy-faults"

export interface StrategyChecksInput {
  role: Role
}
export interface StrategyChecksOutput {
  ways: StrategyIdea[]
}

/** The findings of a check that holds every proposed way to the same faults. */
export function strategyFindings(
  { input, output }: { input: StrategyChecksInput; output: StrategyChecksOutput },
  faultsOf: (way: StrategyIdea, role: Role) => StrategyFault[],
  { message, expected }: Pick<Finding, "message" | "expected">
): Omit<Finding, "check">[] {
  return output.ways.flatMap((way, at) =>
    faultsOf(way, input.role).map(({ where, ...fault }) => ({ priority: "P1", message, expected, ...fault, where: `ways.${at}.${where}` }))
  )
}
