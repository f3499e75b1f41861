import { useEffect, useState } from "react"
import { database } from "~store/database"
import { readNumbers, type Numbers } from "~store/learning/numbers-records"

/** All that is counted from, read when asked; null while it is read. It is not live: figures that move while they are read help nobody. */
export function useNumbers(): { numbers: Numbers | null; at: number; failed: boolean; again: () => void } {
  const [found, setFound] = useState<{ numbers: Numbers | null; at: number } | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let current = true
    const read = async () => {
      const { adviceOf } = await import("./rules")
      const numbers = await readNumbers(database(), adviceOf)
      if (current) setFound({ numbers, at: Date.now() })
    }
    read().catch(() => current && setFound({ numbers: null, at: Date.now() }))
    return () => {
      current = false
    }
  }, [round])
  const failed = found !== null && found.numbers === null
  return { numbers: found?.numbers ?? null, at: found?.at ?? 0, failed, again: () => setRound(before => before + 1) }
}
