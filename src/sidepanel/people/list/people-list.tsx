import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual"
import { useEffect, useRef, type MouseEvent } from "react"
import { hideName } from "~ui/hide-name"
import type { DecisionWord } from "~store/rows/rows"
import { t } from "~ui/text"
import { useKeptNote } from "./kept"
import type { PeopleRow } from "./people-model"
import type { StandsThere } from "~store/ats/already-there"
import { ListRow } from "./list-row"
import { rowHeights, useRowLayout } from "./row-height"
import { useFoundSentences } from "./use-found-sentences"
import { useRowKeys, type RowActions } from "./use-row-keys"

/** Up to here all rows stand in the page; beyond, only those in view and some around them. */
const virtualFrom = 100
/** Rows ready above and below those in view: a turn of the wheel is some ten. */
const overscan = 24

export interface PeopleListProps extends RowActions {
  /** Where the list was is kept under this key. */
  view: string
  rows: readonly PeopleRow[]
  marked: ReadonlySet<string>
  decisionOf: (personId: string) => DecisionWord | null
  reasonOf: (personId: string) => string | null
  nameOf: (row: PeopleRow) => string
  /** Where people stand in an applicant tracking system, by their ids; undefined until it is known. */
  stands: ReadonlyMap<string, StandsThere> | undefined
  /** Blind: names are taken out of the sentences too. */
  blind: boolean
  /** What was searched for; empty where nothing was. */
  terms: readonly ReadonlySet<string>[]
  /** False where the role ranks nobody: nothing that they meet is added up. */
  isRanked: boolean
  showReasons: boolean
  /** Where each person would stand had nothing been learned, by their id; null where nothing was. */
  placesWithout: ReadonlyMap<string, number> | null
  singleKeys: boolean
}

/** Everyone who passed the filters, one row each. One stop of Tab; arrows go from row to row, and keys do what the buttons do. */
export function PeopleList(props: PeopleListProps) {
  const { view, rows, marked, decisionOf, reasonOf, nameOf, stands, terms, isRanked, showReasons, placesWithout } = props
  const grid = useRef<HTMLDivElement>(null)
  const scrolled = useKeptNote(`${view} scrolled`, 0)
  const { active, onKeyDown, setActive } = useRowKeys({ ...props, grid, scrollTo: at => scrollTo(at) })
  const layout = useRowLayout(grid, terms.length > 0)
  const height = rowHeights[layout]
  const isVirtual = rows.length > virtualFrom
  const virtualizer = useVirtualizer({
    count: isVirtual ? rows.length : 0,
    getScrollElement: () => grid.current,
    estimateSize: () => (showReasons ? height + 30 : height),
    initialOffset: scrolled.current,
    overscan,
    getItemKey: at => rows[at]?.person.id ?? at,
    // The row that the keys are on is always there to be spoken of.
    rangeExtractor: range =>
      [...new Set([...defaultRangeExtractor(range), ...(active < rows.length ? [active] : [])])].sort((a, b) => a - b)
  })
  useEffect(() => virtualizer.measure(), [virtualizer, height, showReasons])
  const scrollTo = (at: number) => {
    if (isVirtual) virtualizer.scrollToIndex(at, { align: "auto" })
    else grid.current?.querySelector(`[data-index="${at}"]`)?.scrollIntoView?.({ block: "nearest" })
  }
  useEffect(() => {
    if (!isVirtual && grid.current && scrolled.current > 0) grid.current.scrollTop = scrolled.current
    // Once, when one comes back to the list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const items = virtualizer.getVirtualItems()
  const inView = isVirtual ? items.flatMap(({ index }) => rows[index] ?? []) : rows
  const sentences = useFoundSentences(inView, terms)
  const idOf = (at: number) => `people-row-${at}`

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element
    const at = Number(target.closest("[data-index]")?.getAttribute("data-index") ?? -1)
    const row = rows[at]
    if (!row) return
    setActive(at)
    if (event.shiftKey || event.ctrlKey || event.metaKey || target.closest(".people-mark"))
      props.onMark([row.person.id], !marked.has(row.person.id))
    else props.onOpen(row.person.id)
  }
  const rowAt = (index: number, top: number | null) => {
    const row = rows[index]
    if (!row) return null
    const { id } = row.person
    const name = nameOf(row)
    const sentence = terms.length === 0 ? undefined : sentences.get(id)
    const found = sentence && props.blind ? blinded(sentence.text, row) : sentence
    return (
      <div
        key={id}
        role="presentation"
        className="people-row-place"
        style={top === null ? undefined : { position: "absolute", top: 0, transform: `translateY(${top}px)` }}
      >
        <ListRow
          row={row}
          index={index}
          id={idOf(index)}
          name={name}
          stands={stands?.get(row.person.id)}
          decision={decisionOf(id)}
          reason={reasonOf(id)}
          marked={marked.has(id)}
          active={index === active}
          isRanked={isRanked}
          found={found}
          why={showReasons ? { placeWithout: placesWithout?.get(id) ?? row.place } : null}
          measure={isVirtual && showReasons ? virtualizer.measureElement : undefined}
        />
      </div>
    )
  }
  return (
    <div
      ref={grid}
      role="grid"
      className="people-list"
      aria-label={t("peopleTable")}
      aria-rowcount={rows.length}
      aria-multiselectable="true"
      aria-activedescendant={rows.length > 0 ? idOf(active) : undefined}
      tabIndex={0}
      data-layout={layout}
      data-found={terms.length > 0 || undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onScroll={event => {
        scrolled.current = event.currentTarget.scrollTop
      }}
    >
      <div
        role="presentation"
        className="people-rows"
        style={isVirtual ? { height: virtualizer.getTotalSize(), backgroundSize: `100% ${height}px` } : undefined}
      >
        {isVirtual ? items.map(item => rowAt(item.index, item.start)) : rows.map((_, index) => rowAt(index, null))}
      </div>
    </div>
  )
}

/** The sentence by which somebody was found, without their name; what was searched for is not marked where places moved. */
function blinded(text: string, { person, others }: PeopleRow) {
  return { text: [person, ...others].reduce((left, { name }) => hideName(left, name, "…"), text), marks: [] }
}
