import { useEffect, useState } from "react"
import type { VerdictOrder } from "./people-model"

/** The order of people by verdicts; null until it is loaded. */
export function useVerdictOrder(): VerdictOrder | null {
  const [order, setOrder] = useState<VerdictOrder | null>(null)
  useEffect(() => {
    let current = true
    void import("~sidepanel/rules").then(loaded => {
      if (current) setOrder(loaded)
    })
    return () => {
      current = false
    }
  }, [])
  return order
}
