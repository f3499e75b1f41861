import { Button } from "@mantine/core"
import { useMemo, useState } from "react"
import type { RoleRow } from "~store/rows"
import { t } from "~ui/text"
import { learnedIn, withoutLearned } from "../preferences/learned-order"
import { Proposals } from "../preferences/proposals"
import { UsedPreferences } from "../preferences/used-preferences"
import { ComparePeople } from "./compare-people"
import { DecisionHistory } from "./decision-history"
import { ExportButton } from "./export-button"
import { PeopleFilters } from "./people-filters"
import type { DecisionFilter, PeopleRow, Sort, SortKey, VerdictOrder } from "./people-model"
import { filterPeople, peopleRows, sortPeople } from "./people-model"
import { PeopleTable } from "./people-table"
import type { PeopleRecords } from "./read-people"
import { usePeopleSearch } from "./use-people-search"

export interface PeopleOfRoleProps {
  role: RoleRow
  records: PeopleRecords
  order: VerdictOrder
  blind: boolean
  onOpen: (personId: string) => void
}

/** Figures are worth reading from the largest, names and places from the first. */
const descendingFirst: Record<SortKey, boolean> = { rank: false, name: false, decision: false, seen: true, time: true }

/** The People tab with people in it: filters, table, history, and at the bottom compare, export and the reason for the order. */
export function PeopleOfRole({ role, records, order, blind, onOpen }: PeopleOfRoleProps) {
  const [decision, setDecision] = useState<DecisionFilter>("all")
  const [search, setSearch] = useState("")
  const [sort, setSort] = useState<Sort>({ key: "rank", descending: false })
  const [selected, setSelected] = useState<readonly string[]>([])
  const [comparing, setComparing] = useState(false)
  const [showReasons, setShowReasons] = useState(false)

  const draft = role.status === "draft"
  const rows = useMemo(
    () => peopleRows(draft ? [] : role.role.qualifications, records, order),
    [draft, role.role.qualifications, records, order]
  )
  const learned = role.role.qualifications.some(qualification => qualification.learned)
  const placesWithout = useMemo(() => {
    if (draft || !learned || !showReasons) return null
    return new Map(peopleRows(withoutLearned(role.role.qualifications), records, order).map(row => [row.person.id, row.place]))
  }, [draft, learned, showReasons, role.role.qualifications, records, order])
  const sorted = useMemo(() => sortPeople(rows, sort), [rows, sort])
  const found = usePeopleSearch(rows, search)
  const shown = useMemo(() => filterPeople(sorted, decision, found), [sorted, decision, found])
  const nameOf = (row: PeopleRow) => (blind ? t("peopleBlindName", { place: row.place }) : (row.person.name ?? t("candidateNoName")))

  const [first, second] = selected.map(id => rows.find(row => row.person.id === id)).filter(row => row !== undefined)
  if (comparing && first && second) {
    return (
      <div className="people">
        <ComparePeople people={[first, second]} roleId={role.id} nameOf={nameOf} onOpen={onOpen} onBack={() => setComparing(false)} />
      </div>
    )
  }
  const onSort = (key: SortKey) => setSort(before => ({ key, descending: before.key === key ? !before.descending : descendingFirst[key] }))
  // Two can be compared: a third takes the place of the one chosen first.
  const onSelect = (personId: string, on: boolean) =>
    setSelected(before => (on ? [...before, personId].slice(-2) : before.filter(id => id !== personId)))
  const chosen = first && second ? 2 : first ? 1 : 0
  return (
    <div className="people">
      <Proposals roleId={role.id} />
      <PeopleFilters decision={decision} onDecision={setDecision} search={search} onSearch={setSearch} />
      <p role="status" className="people-count">
        {shown.length === rows.length
          ? t("peopleCount", { count: rows.length })
          : t("peopleCountFiltered", { shown: shown.length, count: rows.length })}
      </p>
      {showReasons && <p className="people-count">{t("peopleOrderReason")}</p>}
      {showReasons && <UsedPreferences preferenceIds={learnedIn(role.role.qualifications)} in="order" />}
      <PeopleTable
        rows={shown}
        sort={sort}
        onSort={onSort}
        selected={selected}
        onSelect={onSelect}
        onOpen={onOpen}
        showReasons={showReasons}
        placesWithout={placesWithout}
        nameOf={nameOf}
      />
      <DecisionHistory roleId={role.id} blind={blind} />
      <div className="people-foot">
        <Button
          variant="default"
          disabled={chosen < 2}
          title={chosen < 2 ? t("peopleCompareHow") : undefined}
          onClick={() => setComparing(true)}
        >
          {chosen === 0 ? t("peopleCompare") : t("peopleCompareChosen", { n: chosen })}
        </Button>
        <ExportButton role={role} blind={blind} />
        <Button variant="default" aria-pressed={showReasons} onClick={() => setShowReasons(before => !before)}>
          {t("peopleRankWhy")}
        </Button>
      </div>
    </div>
  )
}
