import "./people.css"
import "../runs/runs.css"
import { Button } from "@mantine/core"
import { useMemo } from "react"
import { usePanelState } from "~sidepanel/state/panel-state"
import { database } from "~store/database"
import { t } from "~ui/text"
import { SeenBefore } from "../seen-before/seen-before"
import { useActiveRole } from "~ui/hooks/use-active-role"
import { useLive } from "~ui/hooks/use-live"
import { useSettings } from "~ui/hooks/use-settings"
import { hideUndecided } from "./hide-undecided"
import { PeopleOfRole } from "./people-of-role"
import { readPeopleOfRole } from "./read-people"
import { useRules } from "../use-rules"

/** Everyone seen for the active role. */
export function PeopleTab() {
  const role = useActiveRole()
  const roleId = role?.id ?? null
  const found = useLive(async () => (roleId === null ? null : { roleId, rows: await readPeopleOfRole(database(), roleId) }), [roleId])
  const settings = useSettings()
  const blind = settings?.blind ?? false
  const share = settings?.decideFirstShare ?? 0
  const records = useMemo(() => found && { ...found, rows: hideUndecided(found.rows, found.roleId, share) }, [found, share])
  const { setTab, showPerson } = usePanelState()
  const order = useRules()
  if (role === undefined || settings === undefined) return null
  if (role === null) {
    return (
      <div className="people people-empty">
        <h2>{t("peopleNoRole")}</h2>
        <p>{t("peopleNoRoleNext")}</p>
        <Button onClick={() => setTab("chat")}>{t("candidateMakeRole")}</Button>
      </div>
    )
  }
  if (!records || records.roleId !== role.id) return null
  if (records.rows.people.length === 0) {
    return (
      <div className="people people-empty">
        <h2>{t("peopleEmpty")}</h2>
        <p>{role.status === "draft" ? t("peopleEmptyDraft") : t("peopleEmptyNext")}</p>
        <Button variant="light" onClick={() => setTab("candidate")}>
          {t("peopleGoToCandidate")}
        </Button>
        <SeenBefore key={role.id} role={role} blind={blind} listed={0} onOpen={showPerson} />
      </div>
    )
  }
  if (!order) return null
  return <PeopleOfRole key={role.id} role={role} records={records.rows} order={order} blind={blind} onOpen={showPerson} />
}
