import "./people.css"
import "./compare/compare.css"
import "~ui/runs/runs.css"
import "./pile/pile.css"
import { Button } from "@mantine/core"
import { useMemo, useState } from "react"
import { usePanelState } from "~sidepanel/state/panel-state"
import type { RoleRow, Settings } from "~store/rows/rows"
import { t } from "~ui/text"
import { useActiveRole } from "~ui/hooks/use-active-role"
import { useSettings } from "~ui/hooks/use-settings"
import { AtsLines } from "./ats/ats-lines"
import { SeenBefore } from "../seen-before/seen-before"
import { useRules } from "../use-rules"
import { hideUndecided } from "./list/hide-undecided"
import { useKept } from "./list/kept"
import { firstView, type PeopleView } from "./list/people-filters"
import { useKnownPeople } from "./list/people-known"
import type { PeopleFound } from "./list/use-people"
import { countText, PeopleOfRole } from "./people-of-role"
import { AddPeople } from "./pile/add-people"
import { PileLines } from "./pile/pile-line"
import { usePeopleCount } from "./use-people-count"

/** Everyone seen for the active role; above them the way to bring more in, and what becomes of those who were. */
export function PeoplePlace() {
  const role = useActiveRole()
  const settings = useSettings()
  const { showPerson } = usePanelState()
  const [isAdding, setAdding] = useState(false)
  return (
    <div className="people-around">
      <div className="people-top">
        <PileLines roleId={role?.id ?? null} />
        {role && <AtsLines role={role} />}
        {isAdding && <AddPeople roleId={role?.id ?? null} onRead={showPerson} onClose={() => setAdding(false)} />}
      </div>
      {role === null && <NoRole onAdd={() => setAdding(true)} />}
      {role && settings && (
        <PeopleHere key={role.id} role={role} settings={settings} onAdd={() => setAdding(true)} onList={() => setAdding(false)} />
      )}
    </div>
  )
}

function NoRole({ onAdd }: { onAdd: () => void }) {
  const { setPlace } = usePanelState()
  return (
    <div className="people people-empty">
      <h2>{t("peopleNoRole")}</h2>
      <p>{t("peopleNoRoleNext")}</p>
      <div className="people-list-buttons">
        <Button onClick={() => setPlace("role")}>{t("candidateMakeRole")}</Button>
        <Button variant="light" onClick={onAdd}>
          {t("pileAdd")}
        </Button>
      </div>
    </div>
  )
}

function PeopleHere({ role, settings, onAdd, onList }: { role: RoleRow; settings: Settings; onAdd: () => void; onList: () => void }) {
  const { setPlace, showPerson } = usePanelState()
  const { blind, decideFirstShare: share, singleKeys } = settings
  const [view, setView] = useKept<PeopleView>(`view of ${role.id}`, firstView)
  const all = useKnownPeople(role.id, view.scope)
  const people = useMemo(() => all && withoutHidden(all, role.id, share), [all, role.id, share])
  const order = useRules()
  if (!people || !order) return <Waiting />
  if (people.records.people.length === 0 && view.scope === "role") {
    return (
      <div className="people people-empty">
        <h2>{t("peopleEmpty")}</h2>
        <p>{role.status === "draft" ? t("peopleEmptyDraft") : t("peopleEmptyNext")}</p>
        <div className="people-list-buttons">
          <Button variant="light" onClick={() => setPlace("person")}>
            {t("peopleGoToCandidate")}
          </Button>
          <Button variant="light" onClick={onAdd}>
            {t("pileAdd")}
          </Button>
          <Button variant="subtle" onClick={() => setView({ ...view, scope: "everybody" })}>
            {t("peopleScopeEverybody")}
          </Button>
        </div>
        <SeenBefore role={role} blind={blind} listed={0} onOpen={showPerson} />
      </div>
    )
  }
  return (
    <PeopleOfRole
      role={role}
      people={people}
      view={view}
      onView={change => setView(before => ({ ...before, ...change }))}
      order={order}
      blind={blind}
      share={share}
      singleKeys={singleKeys}
      onOpen={showPerson}
      onAdd={onAdd}
      onList={onList}
    />
  )
}

function withoutHidden(people: PeopleFound, roleId: string, share: number): PeopleFound {
  const { records, decisions } = people
  const words = hideUndecided(records.words, id => decisions.has(id), { roleId, share })
  return words === records.words ? people : { records: { ...records, words }, decisions }
}

/** What is seen before the people are: how many there are, and where they will stand. */
function Waiting() {
  const count = usePeopleCount()
  return (
    <div className="people" aria-busy="true">
      <p role="status" className="people-count">
        {count === undefined ? "" : countText(count)}
      </p>
      <div className="people-waiting" aria-hidden="true" />
    </div>
  )
}
