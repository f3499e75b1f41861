import { NativeSelect } from "@mantine/core"
import type { ModelRow } from "~store/rows/model-rows"
import type { RoleRow } from "~store/rows/rows"
import type { RunFilter, RunList } from "~store/runs/run-views"
import { roleName } from "~ui/role-name"
import { t, type TextKey } from "~ui/text"
import { modelText, skillText } from "~ui/words/run-words"

export const noFilter: RunFilter = { state: "", skill: "", model: "", roleId: "" }

const states: readonly { value: RunFilter["state"]; label: TextKey }[] = [
  { value: "", label: "runFilterAllStates" },
  { value: "active", label: "runFilterActive" },
  { value: "ended", label: "runFilterEnded" },
  { value: "running", label: "runRunning" },
  { value: "waiting", label: "runWaiting" },
  { value: "paused", label: "runPaused" },
  { value: "failed", label: "runFailed" },
  { value: "stopped", label: "runStopped" },
  { value: "done", label: "runDone" }
]

interface RunFiltersProps {
  filter: RunFilter
  onFilter: (filter: RunFilter) => void
  /** What the runs have that can be filtered by. */
  found: Pick<RunList, "skills" | "models" | "roleIds">
  models: readonly ModelRow[]
  roles: readonly RoleRow[]
}

/** Which runs are listed: by state, skill, model and role. */
export function RunFilters({ filter, onFilter, found, models, roles }: RunFiltersProps) {
  const names = (id: string) => {
    const role = roles.find(one => one.id === id)
    return role ? roleName(role.role) : t("runRoleGone")
  }
  const choices = (all: TextKey, values: readonly string[], nameOf: (value: string) => string) => [
    { value: "", label: t(all) },
    ...values.map(value => ({ value, label: nameOf(value) }))
  ]
  return (
    <div className="run-filters" role="group" aria-label={t("runFilters")}>
      <NativeSelect
        aria-label={t("runFilterState")}
        value={filter.state}
        onChange={event => {
          const chosen = states.find(({ value }) => value === event.currentTarget.value)
          if (chosen) onFilter({ ...filter, state: chosen.value })
        }}
        data={states.map(({ value, label }) => ({ value, label: t(label) }))}
      />
      <NativeSelect
        aria-label={t("runFilterSkill")}
        value={filter.skill}
        onChange={event => onFilter({ ...filter, skill: event.currentTarget.value })}
        data={choices("runFilterAllSkills", found.skills, skillText)}
      />
      <NativeSelect
        aria-label={t("runFilterModel")}
        value={filter.model}
        onChange={event => onFilter({ ...filter, model: event.currentTarget.value })}
        data={choices("runFilterAllModels", found.models, id => modelText(id, models))}
      />
      <NativeSelect
        aria-label={t("runFilterRole")}
        value={filter.roleId}
        onChange={event => onFilter({ ...filter, roleId: event.currentTarget.value })}
        data={choices("runFilterAllRoles", found.roleIds, names)}
      />
    </div>
  )
}
