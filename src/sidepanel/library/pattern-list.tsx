import { Text } from "@mantine/core"
import { useMemo } from "react"
import type { PatternRow, RoleRow } from "~store/rows"
import { SendFailure } from "~ui/failure-alert"
import { roleName } from "~ui/role-name"
import { t } from "~ui/text"
import { useSend } from "~ui/use-send"
import { usePanelState } from "../shell/panel-state"
import { FirstOf } from "./library-section"
import { PatternItem } from "./pattern-item"
import { rankForRole } from "./rank-for-role"

interface PatternListProps {
  patterns: readonly PatternRow[]
  /** Patterns are ranked by their likeness to it. */
  active: RoleRow | null
}

export function PatternList({ patterns, active }: PatternListProps) {
  const sending = useSend()
  const { setTab } = usePanelState()
  const ranked = useMemo(() => rankForRole(patterns, active), [patterns, active])
  if (patterns.length === 0) return <Text c="dimmed">{t("libraryNoPatterns")}</Text>

  const start = async (patternId: string) => {
    if ((await sending.send("role.start", { kind: "pattern", patternId })) !== undefined) setTab("chat")
  }
  return (
    <>
      {active && (
        <Text size="sm" c="dimmed">
          {t("libraryRankedFor", { role: roleName(active.role) })}
        </Text>
      )}
      <SendFailure sending={sending} />
      <FirstOf rows={ranked} first={10}>
        {({ pattern, reason }) => (
          <PatternItem
            key={pattern.id}
            pattern={pattern}
            reason={reason}
            pending={sending.pending}
            onStart={() => void start(pattern.id)}
            onRename={name => void sending.send("pattern.rename", { patternId: pattern.id, name })}
            onDelete={() => void sending.send("pattern.delete", { patternId: pattern.id })}
          />
        )}
      </FirstOf>
    </>
  )
}
