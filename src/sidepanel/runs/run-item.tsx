import { Badge, Button } from "@mantine/core"
import { useState } from "react"
import { database } from "~store/database"
import { personOf } from "~store/people"
import type { RoleRow, RunRow } from "~store/rows"
import { formatDuration, formatMoment } from "~ui/format"
import { roleName } from "~ui/role-name"
import type { TextKey } from "~ui/text"
import { t } from "~ui/text"
import { useLive } from "~ui/use-live"
import type { Sending } from "~ui/use-send"
import { useSettings } from "~ui/use-settings"
import { runStatusText } from "./run-status-text"
import { RunSteps } from "./run-steps"

const skillKeys: Record<string, TextKey | undefined> = { intake: "skillIntake", evaluate: "skillEvaluate" }

/** One run: which skill, on what, how far it came and how long it took; opened, its steps. */
export function RunItem({ run, role, sending }: { run: RunRow; role: RoleRow | null; sending: Sending }) {
  const [open, setOpen] = useState(false)
  const blind = useSettings()?.blind ?? true
  const person = useLive(async () => (run.personId && !blind ? await personOf(database(), run.personId) : null), [run.personId, blind])
  const skill = t(skillKeys[run.skill] ?? "skillOther", { skill: run.skill })
  const name = [skill, person?.name, role ? roleName(role.role) : null].filter(Boolean).join(" · ")
  const facts = [
    formatMoment(run.createdAt),
    t("runSteps", { done: run.next, total: run.plan.length }),
    run.status === "running" ? null : formatDuration(run.updatedAt - run.createdAt),
    run.model === "builtin" ? t("engineBuiltIn") : run.model
  ]
  return (
    <li className="library-item">
      <div className="library-head">
        <strong>{name}</strong>
        <Badge className="candor-badge">{runStatusText(run.status)}</Badge>
      </div>
      <p className="library-facts">{facts.filter(fact => fact !== null).join(" · ")}</p>
      {run.failure && <p className="library-failure">{run.failure}</p>}
      <div className="library-actions">
        <Button
          size="compact-xs"
          variant="outline"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          aria-label={t("runStepsNamed", { label: open ? t("runHideSteps") : t("runShowSteps"), name })}
        >
          {open ? t("runHideSteps") : t("runShowSteps")}
        </Button>
        {run.status === "running" && (
          <Button size="compact-xs" variant="outline" onClick={() => void sending.send("run.stop", { runId: run.id })}>
            {t("runStop")}
          </Button>
        )}
        {(run.status === "failed" || run.status === "stopped") && (
          <Button size="compact-xs" variant="outline" onClick={() => void sending.send("run.retry", { runId: run.id })}>
            {run.status === "failed" ? t("failureRetry") : t("runGoOn")}
          </Button>
        )}
      </div>
      {open && <RunSteps run={run} />}
    </li>
  )
}
