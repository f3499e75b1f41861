import { useVirtualizer } from "@tanstack/react-virtual"
import type { CSSProperties } from "react"
import { useRef } from "react"
import type { DecisionWord } from "~store/rows/rows"
import { catalogueLocale, t } from "~ui/text"
import { siteName } from "~ui/words/site-name"
import type { PeopleRow, Sort, SortKey } from "./people-model"
import { shortTime } from "~ui/words/short-time"
import { VerdictDots } from "./verdict-dots"

/** Up to here all rows stand in the page; beyond, only those in view and some around them. */
const virtualFrom = 100

const decisionTexts = { shortlist: "candidateShortlist", maybe: "candidateMaybe", pass: "candidatePass" } as const satisfies Record<
  DecisionWord,
  string
>

const columns = [
  { key: "name", label: "peopleColumnPerson" },
  { key: "rank", label: "peopleColumnVerdicts" },
  { key: "seen", label: "peopleColumnSeen" },
  { key: "time", label: "peopleColumnTime" },
  { key: "decision", label: "peopleColumnDecision" }
] as const satisfies readonly { key: SortKey; label: string }[]

const listed = new Intl.ListFormat(catalogueLocale)

/**
 * The rows are grids, so that the verdicts can stand under the name where the panel is narrow. Some browsers take an element that is not
 * laid out as a table for no table; the roles say that it still is one.
 */
const as = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
  cell: { role: "cell" }
} as const

export interface PeopleTableProps {
  rows: readonly PeopleRow[]
  sort: Sort
  onSort: (key: SortKey) => void
  selected: ReadonlySet<string>
  onSelect: (personIds: readonly string[], selected: boolean) => void
  onOpen: (personId: string) => void
  /** Shows under each name why the person stands where they stand. */
  showReasons: boolean
  /** Where each person would stand had nothing been learned, by their id; null where nothing was. */
  placesWithout: ReadonlyMap<string, number> | null
  nameOf: (row: PeopleRow) => string
}

/** Everyone who passed the filters, one row each. A press on a row opens the person's card. */
export function PeopleTable(props: PeopleTableProps) {
  const { rows, sort, onSort } = props
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = rows.length > virtualFrom
  const virtualizer = useVirtualizer({
    count: virtual ? rows.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => (props.showReasons ? 70 : 48),
    overscan: 12,
    getItemKey: at => rows[at]?.person.id ?? at
  })
  const items = virtualizer.getVirtualItems()
  const before = virtual ? (items[0]?.start ?? 0) : 0
  const after = virtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0
  return (
    // A scrolling region has to be reachable by keyboard even when its rows hold nothing to focus (axe: scrollable-region-focusable).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="people-scroller" ref={scroller} tabIndex={0} role="region" aria-label={t("peopleTable")}>
      <table {...as.table} className="people-table" aria-rowcount={rows.length + 1} style={dotsWidth(rows[0])}>
        <thead {...as.group}>
          <tr {...as.row} className="people-row">
            <th {...as.head} scope="col" data-column="select">
              <SelectAll {...props} />
            </th>
            {columns.map(column => (
              <th
                {...as.head}
                key={column.key}
                data-column={column.key}
                scope="col"
                aria-sort={sort.key === column.key ? (sort.descending ? "descending" : "ascending") : undefined}
              >
                <button type="button" className="people-sort" onClick={() => onSort(column.key)}>
                  {t(column.label)}
                  <span aria-hidden="true">{sort.key === column.key ? (sort.descending ? " ↓" : " ↑") : ""}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {before > 0 && <Spacer height={before} />}
        {virtual
          ? items.map(item => {
              const row = rows[item.index]
              const measure = (element: Element | null) => virtualizer.measureElement(element)
              return row && <Person key={item.key} {...props} row={row} index={item.index} measure={measure} />
            })
          : rows.map((row, index) => <Person key={row.person.id} {...props} row={row} index={index} />)}
        {after > 0 && <Spacer height={after} />}
      </table>
    </div>
  )
}

/** Marks everyone whom the filters let through, or nobody of them. */
function SelectAll({ rows, selected, onSelect }: PeopleTableProps) {
  const marked = rows.filter(row => selected.has(row.person.id)).length
  const all = marked > 0 && marked === rows.length
  return (
    <input
      type="checkbox"
      aria-label={t("peopleColumnSelect")}
      disabled={rows.length === 0}
      checked={all}
      ref={box => {
        if (box) box.indeterminate = marked > 0 && !all
      }}
      onChange={() =>
        onSelect(
          rows.map(row => row.person.id),
          !all
        )
      }
    />
  )
}

/** What the place rests on, in the order in which it is compared. */
function reasonText({ counts, cells }: PeopleRow): string {
  const musts = cells.filter(cell => cell.qualification.kind === "must")
  const missing = musts.filter(cell => cell.verdict === "not met").length
  return t(counts.avoid.met > 0 ? "peopleReasonAvoid" : "peopleReason", {
    must: counts.must.met,
    musts: counts.must.total,
    missing,
    unknown: musts.length - counts.must.met - missing,
    avoid: counts.avoid.met,
    nice: counts.nice.met,
    nices: counts.nice.total
  })
}

/** How many dots a row has and how many groups they form: every row of a role has the same, so that the columns beside them align. */
function dotsWidth(row: PeopleRow | undefined): CSSProperties {
  const kinds = new Set(row?.cells.map(cell => cell.qualification.kind))
  return { "--people-dots": row?.cells.length ?? 0, "--people-groups": kinds.size } as CSSProperties
}

/** Stands for the rows that are out of view, so that the scroll bar tells the truth. */
const Spacer = ({ height }: { height: number }) => <tbody aria-hidden="true" style={{ height }} />

interface PersonProps extends PeopleTableProps {
  row: PeopleRow
  index: number
  measure?: (element: Element | null) => void
}

/** A person's row and, on demand, a second one with the reason for the place: one group, so that both are measured together. */
function Person({ row, index, measure, selected, onSelect, onOpen, showReasons, placesWithout, nameOf }: PersonProps) {
  const name = nameOf(row)
  const without = placesWithout?.get(row.person.id) ?? row.place
  return (
    <tbody {...as.group} ref={measure} data-index={index}>
      <tr {...as.row} className="people-row" aria-rowindex={index + 2}>
        <td {...as.cell} data-column="select">
          <input
            type="checkbox"
            aria-label={t("peopleSelect", { name })}
            checked={selected.has(row.person.id)}
            onChange={event => onSelect([row.person.id], event.currentTarget.checked)}
          />
        </td>
        <td {...as.cell} data-column="name" className="people-name">
          <button type="button" title={name} onClick={() => onOpen(row.person.id)}>
            {name}
          </button>
          {row.others.length > 0 && (
            <small className="people-others">
              {t("peopleAlsoOn", { sites: listed.format(new Set(row.others.map(({ site }) => siteName(site)))) })}
            </small>
          )}
        </td>
        <td {...as.cell} data-column="rank">
          <VerdictDots row={row} />
        </td>
        <td {...as.cell} data-column="seen">
          {row.seen === 0 ? "–" : t("peopleSeenTimes", { n: row.seen })}
        </td>
        <td {...as.cell} data-column="time">
          {shortTime(row.timeMs)}
        </td>
        <td
          {...as.cell}
          data-column="decision"
          className="people-decision"
          data-decision={row.decision ?? "none"}
          title={row.decidedReason ?? undefined}
        >
          {row.decision ? t(decisionTexts[row.decision]) : <NoDecision />}
        </td>
      </tr>
      {showReasons && (
        <tr {...as.row} className="people-reason-row">
          <td {...as.cell} aria-colspan={columns.length + 1}>
            {t("peoplePlace", { place: row.place })} {row.evaluated ? reasonText(row) : t("peopleNotEvaluated")}
            {without !== row.place && ` · ${t("prefOrderPlace", { before: without })}`}
          </td>
        </tr>
      )}
    </tbody>
  )
}

const NoDecision = () => (
  <>
    <span aria-hidden="true">–</span>
    <span className="candor-visually-hidden">{t("peopleUndecided")}</span>
  </>
)
