import "~ui/runs/runs.css"
import { useMemo, useState } from "react"
import { database } from "~store/database"
import type { ModelRow } from "~store/rows/model-rows"
import { listModels } from "~store/runs/models"
import type { RoleRow, RunRow } from "~store/rows/rows"
import { listRunsFor, type RunFilter } from "~store/runs/run-views"
import { SendFailure } from "~ui/failure-alert"
import { roleName } from "~ui/role-name"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import type { Sending } from "~ui/sending"
import { useSend } from "~ui/hooks/use-send"
import { useWaysAbout } from "~ui/ways-about"
import { groupRuns, groupStatusText, type RunGroup } from "./group-runs"
import { Pages, rowsOfPage } from "./pages"
import { RunEntry } from "./run-entry"
import { noFilter, RunFilters } from "./run-filters"
import { TraceButtons } from "./trace-buttons"

const pageSize = 20
/** A run that stands alone needs no filter. */
const glance = 1

/**
 * The console of the agent's runs: what is at work first, then what was, filtered and a page at a time. A role's single evaluations stand
 * as one entry that opens, because they are many and much alike; lists have theirs folded under them.
 */
export function RunsView({ roles }: { roles: readonly RoleRow[] }) {
  const sending = useSend()
  const { openWorkshop } = useWaysAbout()
  const showRun = (id: string) => openWorkshop({ part: "runs", id })
  const [filter, setFilter] = useState<RunFilter>(noFilter)
  const [page, setPage] = useState(0)
  const models = useLive(() => listModels(database()), [])
  const found = useLive(() => listRunsFor(database(), filter), [filter])
  const groups = useMemo(() => groupRuns(found?.runs ?? []), [found])
  if (!found || !models) return null
  if (found.total === 0) return <p className="run-note">{t("libraryNoRuns")}</p>
  const roleOf = (run: RunRow) => roles.find(role => role.id === run.roleId) ?? null
  return (
    <div className="runs">
      {found.total > glance && (
        <RunFilters
          filter={filter}
          onFilter={next => {
            setFilter(next)
            setPage(0)
          }}
          found={found}
          models={models}
          roles={roles}
        />
      )}
      <p role="status" className="run-note">
        {found.runs.length === found.total
          ? t("runCount", { count: found.total })
          : t("runCountFiltered", { shown: found.runs.length, count: found.total })}
      </p>
      <SendFailure sending={sending} />
      <ul className="run-list">
        {rowsOfPage(groups, page, pageSize).map(group => {
          const [newest] = group
          const role = roleOf(newest)
          if (group.length > 1) {
            return (
              <Evaluations key={`group ${newest.roleId}`} group={group} role={role} models={models} sending={sending} onOpen={showRun} />
            )
          }
          return <RunEntry key={newest.id} run={newest} ofRole={role} models={models} sending={sending} onOpen={showRun} />
        })}
      </ul>
      <Pages page={page} size={pageSize} count={groups.length} onPage={setPage} />
      <TraceButtons runs={found.runs} models={models} />
    </div>
  )
}

interface EvaluationsProps {
  group: RunGroup
  role: RoleRow | null
  models: readonly ModelRow[]
  sending: Sending
  onOpen: (runId: string) => void
}

/** The evaluations of a role, as one entry that opens. */
function Evaluations({ group, role, models, sending, onOpen }: EvaluationsProps) {
  const [open, setOpen] = useState(false)
  const [page, setPage] = useState(0)
  return (
    <li className="run-entry">
      <details className="run-group" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          <strong>{t("runEvaluations", { count: group.length })}</strong> · {groupStatusText(group)}
          {role && <span className="run-note"> · {roleName(role.role)}</span>}
        </summary>
        {open && (
          <>
            <ul className="run-list">
              {rowsOfPage(group, page, pageSize).map(run => (
                <RunEntry key={run.id} run={run} ofRole={null} models={models} sending={sending} onOpen={onOpen} />
              ))}
            </ul>
            <Pages page={page} size={pageSize} count={group.length} onPage={setPage} of={role ? roleName(role.role) : t("runRoleGone")} />
          </>
        )}
      </details>
    </li>
  )
}
