import "./people.css"
import "~ui/runs/runs.css"
import "./pile/pile.css"
import { Button } from "@mantine/core"
import { useMemo, useState } from "react"
import { usePanelState } from "~sidepanel/state/panel-state"
import { database } from "~store/database"
import { t } from "~ui/text"
import { SeenBefore } from "../seen-before/seen-before"
import { useActiveRole } from "~ui/hooks/use-active-role"
import { useLive } from "~ui/hooks/use-live"
import { useSettings } from "~ui/hooks/use-settings"
import { hideUndecided } from "./hide-undecided"
import { AddPeople } from "./pile/add-people"
import { PileLines } from "./pile/pile-line"
import { PeopleOfRole } from "./people-of-role"
import { readPeopleOfRole } from "./read-people"
import { useRules } from "../use-rules"

/** Everyone seen for the active role; above them the way to bring more in, and what becomes of those who were. */
export function PeoplePlace() {
  const role = useActiveRole()
  const { showPerson } = usePanelState()
  const [isAdding, setAdding] = useState(false)
  return (
    <div className="people-around">
      <div className="people-top">
        <PileLines roleId={role?.id ?? null} />
        {isAdding ? (
          <AddPeople onRead={showPerson} onClose={() => setAdding(false)} />
        ) : (
          <Button size="compact-sm" variant="light" onClick={() => setAdding(true)}>
            {t("pileAdd")}
          </Button>
        )}
      </div>
      <PeopleHere />
    </div>
  )
}

function PeopleHere() {
  const role = useActiveRole()
  const roleId = role?.id ?? null
  const found = useLive(async () => (roleId === null ? null : { roleId, rows: await readPeopleOfRole(database(), roleId) }), [roleId])
  const settings = useSettings()
  const blind = settings?.blind ?? false
  const share = settings?.decideFirstShare ?? 0
  const records = useMemo(() => found && { ...found, rows: hideUndecided(found.rows, found.roleId, share) }, [found, share])
  const { setPlace, showPerson } = usePanelState()
  const order = useRules()
  if (role === undefined || settings === undefined) return null
  if (role === null) {
    return (
      <div className="people people-empty">
        <h2>{t("peopleNoRole")}</h2>
        <p>{t("peopleNoRoleNext")}</p>
        <Button onClick={() => setPlace("role")}>{t("candidateMakeRole")}</Button>
      </div>
    )
  }
  if (!records || records.roleId !== role.id) return null
  if (records.rows.people.length === 0) {
    return (
      <div className="people people-empty">
        <h2>{t("peopleEmpty")}</h2>
        <p>{role.status === "draft" ? t("peopleEmptyDraft") : t("peopleEmptyNext")}</p>
        <Button variant="light" onClick={() => setPlace("person")}>
          {t("peopleGoToCandidate")}
        </Button>
        <SeenBefore key={role.id} role={role} blind={blind} listed={0} onOpen={showPerson} />
      </div>
    )
  }
  if (!order) return null
  return <PeopleOfRole key={role.id} role={role} records={records.rows} order={order} blind={blind} onOpen={showPerson} />
}
