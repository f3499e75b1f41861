import { Text } from "@mantine/core"
import type { RoleRow, RunRow } from "~store/rows"
import { SendFailure } from "~ui/failure-alert"
import { roleName } from "~ui/role-name"
import { t } from "~ui/text"
import { useSend } from "~ui/use-send"
import { groupRuns, groupStatusText } from "./group-runs"
import { FirstOf } from "../library/library-section"
import { RunItem } from "./run-item"

const shownFirst = 5
/** In a group the role stands in its line, and is not said again of each run. */
const namedAbove: RoleRow | null = null

/** What the agent did, newest first. A role's evaluations stand as one entry that opens: they are many and much alike. */
export function RunList({ runs, roles }: { runs: readonly RunRow[]; roles: readonly RoleRow[] }) {
  const sending = useSend()
  if (runs.length === 0) return <Text c="dimmed">{t("libraryNoRuns")}</Text>
  const roleOf = (run: RunRow) => roles.find(role => role.id === run.roleId) ?? null
  return (
    <>
      <SendFailure sending={sending} />
      <FirstOf rows={groupRuns(runs)} first={shownFirst}>
        {group => {
          const [newest] = group
          const role = roleOf(newest)
          if (group.length === 1) return <RunItem key={newest.id} run={newest} role={role} sending={sending} />
          return (
            <li key={`group ${newest.roleId}`} className="library-item">
              <details className="run-group">
                <summary>
                  <strong>{t("runEvaluations", { count: group.length })}</strong> · {groupStatusText(group)}
                  {role && <span className="library-facts"> · {roleName(role.role)}</span>}
                </summary>
                <FirstOf rows={group} first={shownFirst}>
                  {run => <RunItem key={run.id} run={run} role={namedAbove} sending={sending} />}
                </FirstOf>
              </details>
            </li>
          )
        }}
      </FirstOf>
    </>
  )
}
