import { Button, Text } from "@mantine/core"
import { useMemo, useState } from "react"
import type { PatternRow, RoleRow } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import { roleName } from "~ui/role-name"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { useWaysAbout } from "~ui/ways-about"
import { ExportPack } from "./export-pack"
import { ImportPack } from "./import-pack"
import { FirstOf } from "~ui/first-of"
import { PatternItem } from "./pattern-item"
import { PatternPanel } from "~ui/patterns/pattern-panel"
import { rankForRole } from "./rank-for-role"

interface PatternListProps {
  patterns: readonly PatternRow[]
  roles: readonly Pick<RoleRow, "id" | "approvedAt">[]
  /** Patterns are ranked by their likeness to it, and parts of them can be taken into it. */
  active: RoleRow | null
}

/** The patterns that are kept: to start from, to look into, to merge, and to share as a file. */
export function PatternList({ patterns, roles, active }: PatternListProps) {
  const sending = useSend()
  const { openRole } = useWaysAbout()
  const ranked = useMemo(() => rankForRole(patterns, active), [patterns, active])
  const [chosenIds, setChosenIds] = useState<readonly string[]>([])
  const [opened, setOpened] = useState<readonly string[]>([])
  const chosen = chosenIds.filter(id => patterns.some(pattern => pattern.id === id))
  const [first, second] = opened.map(id => patterns.find(pattern => pattern.id === id))
  const into = active && active.status !== "closed" ? active : null

  const start = async (patternId: string) => {
    openRole()
    await sending.send("role.start", { kind: "pattern", patternId })
  }
  const choose = (id: string) => setChosenIds(chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id])
  const roleOf = ({ fromRoleId }: PatternRow) => roles.find(({ id, approvedAt }) => id === fromRoleId && approvedAt !== null)
  const isOpen = (ids: readonly string[]) => opened.length === ids.length && ids.every(id => opened.includes(id))
  const panel = (rows: readonly [PatternRow] | readonly [PatternRow, PatternRow]) => (
    <PatternPanel key={opened.join(" ")} patterns={rows} into={into} standsAlone onStart={openRole} />
  )
  return (
    <>
      {patterns.length === 0 && <Text c="dimmed">{t("libraryNoPatterns")}</Text>}
      {active && patterns.length > 0 && (
        <Text size="sm" c="dimmed">
          {t("libraryRankedFor", { role: roleName(active.role) })}
        </Text>
      )}
      <SendFailure sending={sending} />
      {chosen.length > 0 && (
        <div className="library-actions pattern-tools" role="group" aria-label={t("patternChosen", { count: chosen.length })}>
          <span>{t("patternChosen", { count: chosen.length })}</span>
          <ExportPack key={chosen.join(" ")} patternIds={chosen} />
          {chosen.length === 2 && (
            <Button
              size="compact-sm"
              variant="outline"
              aria-expanded={isOpen(chosen)}
              onClick={() => setOpened(isOpen(chosen) ? [] : chosen)}
            >
              {t("patternMergeTwo")}
            </Button>
          )}
        </div>
      )}
      {first && second && panel([first, second])}
      <FirstOf rows={ranked} first={10}>
        {({ pattern, reason }) => (
          <PatternItem
            key={pattern.id}
            pattern={pattern}
            reason={reason}
            pending={sending.pending}
            chosen={chosen.includes(pattern.id)}
            onChoose={() => choose(pattern.id)}
            onStart={() => void start(pattern.id)}
            onRename={name => void sending.send("pattern.rename", { patternId: pattern.id, name })}
            onDelete={() => void sending.send("pattern.delete", { patternId: pattern.id })}
            onUpdate={
              roleOf(pattern) ? () => void sending.send("pattern.keep", { roleId: roleOf(pattern)?.id ?? "", name: pattern.name }) : null
            }
            open={isOpen([pattern.id])}
            onOpen={() => setOpened(isOpen([pattern.id]) ? [] : [pattern.id])}
          >
            {first && !second && first.id === pattern.id && panel([first])}
          </PatternItem>
        )}
      </FirstOf>
      <ImportPack />
    </>
  )
}
