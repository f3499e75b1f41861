import type { DecisionWord } from "~store/rows/rows"
import { useKeys } from "../state/use-keys"

/** Decides by S, M and P while the card is in front. */
export function useDecisionKeys(active: boolean, decide: (decision: DecisionWord) => void): void {
  useKeys({ shortlist: () => decide("shortlist"), maybe: () => decide("maybe"), pass: () => decide("pass") }, active)
}
