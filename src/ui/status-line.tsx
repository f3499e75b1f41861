import { Text } from "@mantine/core"
import type { ReactNode } from "react"

interface StatusLineProps {
  /** Announced when it changes. Empty: nothing is shown, and the live region stays, because one that appears with its text is not read. */
  children: ReactNode
  /** What stands beside the words and is not announced with them, such as Stop. */
  action?: ReactNode
}

/** What is going on now, in words, for eyes and screen readers. */
export function StatusLine({ children, action }: StatusLineProps) {
  return (
    <div className="candor-status-line">
      <Text component="div" role="status" aria-live="polite" size="sm" c="dimmed">
        {children}
      </Text>
      {action}
    </div>
  )
}
