import { Button } from "@mantine/core"
import { useCallback, useMemo, useState } from "react"
import { presentationOf } from "~evaluation/presentation"
import { database } from "~store/database"
import { standsThereFor } from "~store/ats/already-there"
import { unfinishedListsOf } from "~store/runs/run-views"
import type { RoleRow } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { t } from "~ui/text"
import { AnswersBeside } from "../hand-over/answers-beside"
import { DraftNotes } from "../hand-over/draft-notes"
import { DraftTags } from "../hand-over/draft-tags"
import { HandOverButton } from "../hand-over/hand-over-button"
import { learnedIn, orderWithoutLearned } from "../preferences/learned-order"
import { UsedPreferences } from "../preferences/used-preferences"
import { SeenBefore } from "../seen-before/seen-before"
import { areVerdictsHidden } from "~ui/hooks/use-decide-first"
import { BatchLine, batchText, timeLeft } from "./batch-line"
import { BulkBar } from "./bulk-bar"
import { ComparePeople } from "./compare/compare-people"
import { DecidedLine } from "./decided-line"
import { DecisionHistory } from "./decision-history"
import { useKeptMemo } from "./list/kept"
import { useMarks } from "./list/marks"
import { Legend } from "./list/legend"
import { PeopleFilters, type PeopleView } from "./list/people-filters"
import { PeopleList } from "./list/people-list"
import type { PeopleRow, VerdictOrder } from "./list/people-model"
import { peopleRows } from "./list/people-model"
import { decisionTexts } from "./list/list-row"
import { usePeopleSearch } from "./list/use-people-search"
import { useSettledOrder } from "./list/use-settled-order"
import { useShownPeople } from "./list/use-shown-people"
import type { PeopleFound } from "./list/use-people"
import { ListLines } from "./list-line"
import { ListStart } from "./list-start"
import { RejudgeLine } from "./rejudge-line"
import { useDecide } from "./use-decide"

export interface PeopleOfRoleProps {
  role: RoleRow
  people: PeopleFound
  view: PeopleView
  onView: (change: Partial<PeopleView>) => void
  order: VerdictOrder
  blind: boolean
  /** Decide-first: of how many people in a hundred the verdicts are hidden until they are decided on. */
  share: number
  singleKeys: boolean
  onOpen: (personId: string) => void
  onAdd: () => void
  /** People are about to be evaluated: the way to add some is closed, so that one form stands at a time. */
  onList: () => void
}

/** People with people in it: search and filters, what is under way, the list, and below what can be done with those who are marked or with all. */
export function PeopleOfRole(props: PeopleOfRoleProps) {
  const { role, people, view, onView, order, blind, share, singleKeys, onOpen, onAdd, onList } = props
  const [marks, setMarks] = useMarks(role.id)
  const [listing, setListing] = useState(false)
  const [comparing, setComparing] = useState(false)
  const [wantsReasons, setWantsReasons] = useState(false)
  const [showLegend, setShowLegend] = useState(false)

  const sending = useSend()
  const isHidden = useCallback((personId: string) => areVerdictsHidden({ roleId: role.id, personId }, share), [role.id, share])
  const deciding = useDecide(role.id, people.decisions, sending, isHidden)
  const qualifications = role.status === "draft" ? noQualifications : role.role.qualifications
  // The role is read anew when one comes back: what it asks for is the same in other objects.
  const asked = JSON.stringify(qualifications)
  const presentation = presentationOf(role.role)
  const isRanked = presentation === "ranked"
  const rows = useKeptMemo(`rows of ${role.id}`, () => peopleRows(qualifications, people.records, order, presentation), [
    asked,
    people.records,
    order,
    presentation
  ])
  const showReasons = wantsReasons && isRanked
  const learned = qualifications.some(qualification => qualification.learned)
  const placesWithout = useMemo(() => {
    if (!learned || !showReasons) return null
    return new Map(peopleRows(orderWithoutLearned(qualifications), people.records, order).map(row => [row.person.id, row.place]))
  }, [learned, showReasons, qualifications, people.records, order])
  const stands = useLive(() => standsThereFor(database(), role.id), [role.id])
  const hasJobs = (stands?.size ?? 0) > 0
  const lists = useLive(() => unfinishedListsOf(database(), role.id), [role.id])
  const isMoving = role.behind === true || (lists?.some(({ status }) => status === "running") ?? false)
  const { rows: settled, isHeld, settle } = useSettledOrder(rows, isMoving, `${role.id} ${view.scope} ${presentation}`)
  const search = usePeopleSearch(settled, view.search)
  const shown = useShownPeople(settled, view, deciding, search, role.id)
  const nameOf = useCallback(
    (row: PeopleRow) => (blind ? t("peopleBlindName", { place: row.place }) : (row.person.name ?? t("candidateNoName"))),
    [blind]
  )
  const reasonOf = useCallback((personId: string) => people.decisions.get(personId)?.reason ?? null, [people.decisions])

  // Marked people stay marked while filters hide them, so that a list can be put together from several searches.
  const marked = useMemo(() => (marks.size === 0 ? [] : settled.filter(row => marks.has(row.person.id))), [settled, marks])
  const [first, second] = marked
  const onMark = (personIds: readonly string[], on: boolean) =>
    setMarks(before => {
      const after = new Set(before)
      for (const id of personIds)
        if (on) after.add(id)
        else after.delete(id)
      return after
    })
  const list = () => {
    onList()
    setListing(true)
  }
  const unmark = () => setMarks(new Set())
  const idsOf = (list: readonly PeopleRow[]) => list.map(row => row.person.id)
  const { progress } = deciding
  const handOver = (
    <HandOverButton
      role={role}
      choices={() => ({
        marked: idsOf(marked),
        shortlisted: idsOf(settled.filter(row => deciding.decisionOf(row.person.id) === "shortlist")),
        shown: idsOf(shown)
      })}
      placeOf={personId => rows.find(row => row.person.id === personId)?.place ?? rows.length}
      blind={blind}
      size="compact-sm"
    />
  )
  if (comparing && first && second) {
    return (
      <div className="people">
        <ComparePeople
          people={[first, second]}
          isRanked={isRanked}
          roleId={role.id}
          nameOf={nameOf}
          deciding={deciding}
          onOpen={onOpen}
          onBack={() => setComparing(false)}
        />
      </div>
    )
  }
  return (
    <div className="people">
      <PeopleFilters view={view} isRanked={isRanked} onChange={onView} />
      <div className="people-head">
        <MarkAll shown={shown} marks={marks} onMark={onMark} />
        <p role="status" className="people-count">
          {shown.length === rows.length ? countText(rows.length) : t("peopleCountFiltered", { shown: shown.length, count: rows.length })}
          {search.unread > 0 && ` · ${t("peopleUnread", { count: search.unread })}`}
        </p>
        {qualifications.length > 0 && (
          <button type="button" className="candor-link-button" aria-expanded={showLegend} onClick={() => setShowLegend(before => !before)}>
            {t("peopleLegend")}
          </button>
        )}
        <Button size="compact-xs" variant="light" onClick={onAdd}>
          {t("pileAdd")}
        </Button>
      </div>
      {!isRanked && <p className="people-count">{t("peoplePresentsOnly")}</p>}
      {showLegend && <Legend qualifications={qualifications} />}
      <ListLines roleId={role.id} />
      {role.behind && <RejudgeLine role={role} />}
      {progress && (
        <BatchLine
          name={progress.decision ? t(decisionTexts[progress.decision]) : t("candidateUndo")}
          progress={{ ...progress, failed: 0 }}
          text={batchText(progress.done, progress.total, timeLeft({ ...progress, since: { at: progress.startedAt, done: 0 } }))}
          actions={
            <Button size="compact-xs" variant="outline" onClick={deciding.stop}>
              {t("runStop")}
            </Button>
          }
        />
      )}
      {isHeld && (
        <p className="people-count">
          {t("peopleOrderHeld")}{" "}
          <button type="button" className="candor-link-button" onClick={settle}>
            {t("peopleOrderNow")}
          </button>
        </p>
      )}
      {listing && (
        <ListStart
          role={role}
          choices={{ marked: idsOf(marked), shown: idsOf(shown), all: idsOf(settled) }}
          onDone={begun => {
            setListing(false)
            if (begun) unmark()
          }}
        />
      )}
      {showReasons && <p className="people-count">{t("peopleOrderReason")}</p>}
      {showReasons && <UsedPreferences preferenceIds={learnedIn(qualifications)} in="order" />}
      {shown.length === 0 && <NobodyShown view={view} onView={onView} />}
      <PeopleList
        view={`list of ${role.id}`}
        rows={shown}
        marked={marks}
        decisionOf={deciding.decisionOf}
        reasonOf={reasonOf}
        nameOf={nameOf}
        stands={stands}
        blind={blind}
        terms={search.terms}
        isRanked={isRanked}
        showReasons={showReasons}
        placesWithout={placesWithout}
        singleKeys={singleKeys}
        onOpen={onOpen}
        onMark={onMark}
        onUnmarkAll={unmark}
        onDecide={(ids, decision) => void deciding.decide(ids, decision)}
        onUndo={() => void deciding.undo()}
      />
      <DecidedLine deciding={deciding} singleKeys={singleKeys} />
      <SendFailure sending={sending} />
      {!listing && (
        <>
          <AnswersBeside roleId={role.id} blind={blind} onOpen={onOpen} />
          <SeenBefore role={role} blind={blind} listed={rows.length} onOpen={onOpen} />
          <DecisionHistory roleId={role.id} blind={blind} />
        </>
      )}
      {!listing && marked.length > 0 && (
        <BulkBar
          marked={marked.length}
          onDecide={decision => void deciding.decide(idsOf(marked), decision)}
          onCompare={marked.length === 2 ? () => setComparing(true) : null}
          onUnmark={unmark}
        >
          {role.status === "approved" && <EvaluateButton onClick={list} />}
          {handOver}
          {hasJobs && role.status === "approved" && (
            <>
              <DraftNotes role={role} personIds={idsOf(marked)} sending={sending} />
              <DraftTags roleId={role.id} personIds={idsOf(marked)} sending={sending} />
            </>
          )}
        </BulkBar>
      )}
      {!listing && marked.length === 0 && (
        <div className="people-foot">
          <EvaluateButton isOff={role.status !== "approved" || rows.length === 0} onClick={list} />
          {handOver}
          {isRanked && (
            <Button size="compact-sm" variant="default" aria-pressed={showReasons} onClick={() => setWantsReasons(before => !before)}>
              {t("peopleRankWhy")}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

interface MarkAllProps {
  shown: readonly PeopleRow[]
  marks: ReadonlySet<string>
  onMark: (personIds: readonly string[], on: boolean) => void
}

/** Marks everyone whom the filters let through, or nobody of them. */
function MarkAll({ shown, marks, onMark }: MarkAllProps) {
  const marked = marks.size === 0 ? 0 : shown.filter(({ person }) => marks.has(person.id)).length
  const isAll = marked > 0 && marked === shown.length
  return (
    <input
      type="checkbox"
      className="people-mark-all"
      aria-label={t("peopleMarkAll")}
      title={t("peopleMarkAll")}
      disabled={shown.length === 0}
      checked={isAll}
      ref={box => {
        if (box) box.indeterminate = marked > 0 && !isAll
      }}
      onChange={() =>
        onMark(
          shown.map(({ person }) => person.id),
          !isAll
        )
      }
    />
  )
}

/** What is said in the place of people whom the search and the filters leave out, with the ways back to them. */
function NobodyShown({ view, onView }: Pick<PeopleOfRoleProps, "view" | "onView">) {
  return (
    <div className="people-none">
      <p>{t("peopleNobodyShown")}</p>
      <Button size="compact-sm" variant="default" onClick={() => onView({ search: "", decision: "all" })}>
        {t("peopleShowAll")}
      </Button>
      {view.scope === "role" && view.search !== "" && (
        <Button size="compact-sm" variant="default" onClick={() => onView({ scope: "everybody" })}>
          {t("peopleScopeEverybody")}
        </Button>
      )}
    </div>
  )
}

const noQualifications: RoleRow["role"]["qualifications"] = []

/** "20,000 people". */
export const countText = (count: number) => t("peopleCount", { count })

function EvaluateButton({ isOff = false, onClick }: { isOff?: boolean; onClick: () => void }) {
  return (
    <Button size="compact-sm" variant="default" disabled={isOff} title={isOff ? t("listNotApproved") : undefined} onClick={onClick}>
      {t("listOpen")}
    </Button>
  )
}
