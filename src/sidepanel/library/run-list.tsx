import { Text } from "@mantine/core"
import type { RoleRow, RunRow } from "~store/rows"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/use-send"
import { FirstOf } from "./library-section"
import { RunItem } from "./run-item"

/** What the agent did, newest first. */
export function RunList({ runs, roles }: { runs: readonly RunRow[]; roles: readonly RoleRow[] }) {
  const sending = useSend()
  if (runs.length === 0) return <Text c="dimmed">{t("libraryNoRuns")}</Text>
  return (
    <>
      <SendFailure sending={sending} />
      <FirstOf rows={runs} first={10}>
        {run => <RunItem key={run.id} run={run} role={roles.find(role => role.id === run.roleId) ?? null} sending={sending} />}
      </FirstOf>
    </>
  )
}
