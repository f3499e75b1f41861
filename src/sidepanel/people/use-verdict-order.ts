import { useEffect, useState } from "react"
import type { VerdictOrder } from "./people-model"

/**
 * The order of people by verdicts; null until it is loaded. It brings the vocabulary of skills along, which is more than the rest of the
 * panel. Only what is pure is loaded late: the bundler gives a late part its own copy of what it imports, and two copies of Mantine or of
 * the store do not know each other.
 */
export function useVerdictOrder(): VerdictOrder | null {
  const [order, setOrder] = useState<VerdictOrder | null>(null)
  useEffect(() => {
    let current = true
    void import("~evaluation/verdict-points").then(loaded => {
      if (current) setOrder(loaded)
    })
    return () => {
      current = false
    }
  }, [])
  return order
}
