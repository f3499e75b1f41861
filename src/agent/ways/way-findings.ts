import type { DraftRole } from "~role/role"
import type { WayToLook } from "~role/strategies/wanted"
import type { Finding } from "~run/finding"
import type { WayFault } from "./way-faults"

export interface WaysInput {
  role: DraftRole
}
export interface WaysOutput {
  ways: WayToLook[]
}

/** The findings of a check that holds every proposed way to the same faults. */
export function wayFindings(
  { input, output }: { input: WaysInput; output: WaysOutput },
  faultsOf: (way: WayToLook, role: DraftRole) => WayFault[],
  { message, expected }: Pick<Finding, "message" | "expected">
): Omit<Finding, "check">[] {
  return output.ways.flatMap((way, at) =>
    faultsOf(way, input.role).map(({ where, ...fault }) => ({ priority: "P1", message, expected, ...fault, where: `ways.${at}.${where}` }))
  )
}
