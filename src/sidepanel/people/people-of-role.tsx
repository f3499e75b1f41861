import { Button } from "@mantine/core"
import { useMemo, useState } from "react"
import type { RoleRow } from "~store/rows/rows"
import { t } from "~ui/text"
import { AnswersBeside } from "../hand-over/answers-beside"
import { HandOverButton } from "../hand-over/hand-over-button"
import { learnedIn, orderWithoutLearned } from "../preferences/learned-order"
import { Proposals } from "../preferences/proposals"
import { UsedPreferences } from "../preferences/used-preferences"
import { SeenBefore } from "../seen-before/seen-before"
import { ComparePeople } from "./compare-people"
import { DecisionHistory } from "./decision-history"
import { ListLines } from "./list-line"
import { ListStart } from "./list-start"
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
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [listing, setListing] = useState(false)
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
    return new Map(peopleRows(orderWithoutLearned(role.role.qualifications), records, order).map(row => [row.person.id, row.place]))
  }, [draft, learned, showReasons, role.role.qualifications, records, order])
  const sorted = useMemo(() => sortPeople(rows, sort), [rows, sort])
  const found = usePeopleSearch(rows, search)
  const shown = useMemo(() => filterPeople(sorted, decision, found), [sorted, decision, found])
  const nameOf = (row: PeopleRow) => (blind ? t("peopleBlindName", { place: row.place }) : (row.person.name ?? t("candidateNoName")))

  // Marked people stay marked while filters hide them, so that a list can be put together from several searches.
  const marked = useMemo(() => (selected.size === 0 ? [] : sorted.filter(row => selected.has(row.person.id))), [sorted, selected])
  const [first, second] = marked
  if (comparing && first && second) {
    return (
      <div className="people">
        <ComparePeople people={[first, second]} roleId={role.id} nameOf={nameOf} onOpen={onOpen} onBack={() => setComparing(false)} />
      </div>
    )
  }
  const onSort = (key: SortKey) => setSort(before => ({ key, descending: before.key === key ? !before.descending : descendingFirst[key] }))
  const onSelect = (personIds: readonly string[], on: boolean) =>
    setSelected(before => {
      const after = new Set(before)
      for (const id of personIds)
        if (on) after.add(id)
        else after.delete(id)
      return after
    })
  const placeOf = (personId: string) => rows.find(row => row.person.id === personId)?.place ?? rows.length
  const idsOf = (people: readonly PeopleRow[]) => people.map(row => row.person.id)
  return (
    <div className="people">
      <Proposals roleId={role.id} />
      <PeopleFilters decision={decision} onDecision={setDecision} search={search} onSearch={setSearch} />
      <p role="status" className="people-count">
        {shown.length === rows.length
          ? t("peopleCount", { count: rows.length })
          : t("peopleCountFiltered", { shown: shown.length, count: rows.length })}
        {marked.length > 0 && ` · ${t("peopleMarked", { count: marked.length })}`}
        {marked.length > 0 && (
          <>
            {" "}
            <button type="button" className="candor-link-button" onClick={() => setSelected(new Set())}>
              {t("peopleUnmark")}
            </button>
          </>
        )}
      </p>
      <ListLines roleId={role.id} />
      {listing && (
        <ListStart
          roleId={role.id}
          choices={{ marked: idsOf(marked), shown: idsOf(shown), all: idsOf(sorted) }}
          onDone={begun => {
            setListing(false)
            if (begun) setSelected(new Set())
          }}
        />
      )}
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
      {!listing && (
        <>
          <AnswersBeside roleId={role.id} blind={blind} onOpen={onOpen} />
          <SeenBefore role={role} blind={blind} listed={rows.length} onOpen={onOpen} />
          <DecisionHistory roleId={role.id} blind={blind} />
          <div className="people-foot">
            <Button
              variant="default"
              disabled={role.status !== "approved" || rows.length === 0}
              title={role.status === "approved" ? undefined : t("listNotApproved")}
              onClick={() => setListing(true)}
            >
              {t("listOpen")}
            </Button>
            <Button
              variant="default"
              disabled={marked.length !== 2}
              title={marked.length === 2 ? undefined : t("peopleCompareHow")}
              onClick={() => setComparing(true)}
            >
              {marked.length === 2 ? t("peopleCompareChosen", { n: 2 }) : t("peopleCompare")}
            </Button>
            <HandOverButton
              role={role}
              choices={() => ({
                marked: idsOf(marked),
                shortlisted: idsOf(rows.filter(row => row.decision === "shortlist")),
                shown: idsOf(shown)
              })}
              placeOf={placeOf}
              blind={blind}
            />
            <Button variant="default" aria-pressed={showReasons} onClick={() => setShowReasons(before => !before)}>
              {t("peopleRankWhy")}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
