import { createContext, useCallback, useContext, useEffect, useMemo, useState } from "react"
import type { ReactNode } from "react"
import { keepInSession, recall } from "~browser/session-memory"
import { database } from "~store/database"
import { useActiveRole } from "~ui/hooks/use-active-role"
import { useLive } from "~ui/hooks/use-live"
import { readNotices, type Notices } from "./read-notices"

interface NoticesState extends Notices {
  /** Whose proposals they are. */
  roleId: string | null
  /** The runs that are there now are known from here on. */
  seen: () => void
}

const NoticesContext = createContext<NoticesState | null>(null)
const memory = "notices.seenAt"

/** Reads once, for the dot and for the line, what happened meanwhile. Nothing of before the browser was started is news. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const roleId = useActiveRole()?.id ?? null
  const [seenAt, setSeenAt] = useState<number | null>(null)
  const seen = useCallback(() => {
    const now = Date.now()
    setSeenAt(now)
    // Where it cannot be kept, a reopened panel tells once more.
    keepInSession(memory, String(now)).catch(() => undefined)
  }, [])
  useEffect(() => {
    recall(memory).then(
      found => (found === null ? seen() : setSeenAt(before => before ?? (Number(found) || 0))),
      () => seen()
    )
  }, [seen])
  const found = useLive(async () => (seenAt === null ? undefined : readNotices(database(), roleId, seenAt)), [roleId, seenAt])
  const state = useMemo(() => (found ? { ...found, roleId, seen } : null), [found, roleId, seen])
  return <NoticesContext.Provider value={state}>{children}</NoticesContext.Provider>
}

/** Null until it has been read. */
export function useNotices(): NoticesState | null {
  return useContext(NoticesContext)
}
