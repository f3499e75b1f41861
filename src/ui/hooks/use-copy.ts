import { useCallback, useEffect, useState } from "react"

const acknowledgedMs = 2_000

export interface Copying {
  /** What came of the last copy: told for two seconds, then "no" again. */
  outcome: "no" | "copied" | "refused"
  /** Resolves with whether the browser took the text. Never rejects. Call it in a click. */
  copy: (text: string) => Promise<boolean>
}

/** Copies a text to the clipboard and keeps what came of it for a moment, to be said where the button stands. */
export function useCopy(): Copying {
  const [outcome, setOutcome] = useState<Copying["outcome"]>("no")
  useEffect(() => {
    if (outcome === "no") return
    const timer = setTimeout(() => setOutcome("no"), acknowledgedMs)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy = useCallback(async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome("copied")
      return true
    } catch {
      setOutcome("refused")
      return false
    }
  }, [])
  return { outcome, copy }
}
