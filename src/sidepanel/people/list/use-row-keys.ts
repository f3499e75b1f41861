import type { KeyboardEvent, RefObject } from "react"
import type { DecisionWord } from "~store/rows/rows"
import { useKeys } from "../../state/use-keys"
import { useKept } from "./kept"
import type { PeopleRow } from "./people-model"

/** What can be done to rows. */
export interface RowActions {
  onOpen: (personId: string) => void
  onMark: (personIds: readonly string[], on: boolean) => void
  onUnmarkAll: () => void
  onDecide: (personIds: readonly string[], decision: DecisionWord) => void
  onUndo: () => void
}

export interface RowKeys extends RowActions {
  view: string
  rows: readonly PeopleRow[]
  marked: ReadonlySet<string>
  decisionOf: (personId: string) => DecisionWord | null
  singleKeys: boolean
  grid: RefObject<HTMLElement | null>
  scrollTo: (at: number) => void
}

const decisionKeys: Readonly<Record<string, DecisionWord>> = { s: "shortlist", m: "maybe", p: "pass" }
/** Rows that Page Up and Page Down go, less one that stays in sight. */
const page = 12

/**
 * The keys of the list: arrows, J and K, Home, End and the pages go from row to row, with Shift they mark on the way; Enter opens; S, M and P
 * decide on the row, or on all marked ones where it is one of them; X marks, U undoes, N goes to the next undecided. J, K, N and U are heard
 * wherever the focus is in the panel. Letters are only heard where single keys are on.
 */
export function useRowKeys(keys: RowKeys) {
  const { view, rows, marked, decisionOf, singleKeys, grid, scrollTo } = keys
  // Who the keys are on, and where they stood: where somebody leaves the list, whoever comes up in their place is next.
  const [at, setAt] = useKept(`${view} active`, { id: null as string | null, index: 0 })
  const placeOf = at.id === null ? -1 : rows[at.index]?.person.id === at.id ? at.index : rows.findIndex(({ person }) => person.id === at.id)
  const active = Math.max(0, Math.min(placeOf === -1 ? at.index : placeOf, rows.length - 1))
  const setActive = (index: number) => setAt({ id: rows[index]?.person.id ?? null, index })

  const go = (to: number) => {
    const index = Math.max(0, Math.min(to, rows.length - 1))
    setActive(index)
    scrollTo(index)
  }
  const extend = (to: number) => {
    const index = Math.max(0, Math.min(to, rows.length - 1))
    const [first, last] = index < active ? [index, active] : [active, index]
    keys.onMark(
      rows.slice(first, last + 1).map(({ person }) => person.id),
      true
    )
    go(index)
  }
  const nextUndecided = () => {
    const after = [...rows.keys()].map(step => (active + 1 + step) % rows.length)
    const next = after.find(index => decisionOf(rows[index]?.person.id ?? "") === null)
    if (next !== undefined) go(next)
  }
  const concerned = (): string[] => {
    const id = rows[active]?.person.id
    if (id === undefined) return []
    return marked.has(id) ? [...marked] : [id]
  }
  const focused = (move: () => void) => () => {
    grid.current?.focus()
    move()
  }
  useKeys(
    {
      nextRow: focused(() => go(active + 1)),
      previousRow: focused(() => go(active - 1)),
      nextUndecided: focused(nextUndecided),
      undoDecision: keys.onUndo
    },
    singleKeys && rows.length > 0
  )

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.nativeEvent.isComposing) return
    const move = moves(active, rows.length)[event.key]
    const id = rows[active]?.person.id
    const taken = () => {
      event.preventDefault()
    }
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== "a") return
      taken()
      keys.onMark(
        rows.map(({ person }) => person.id),
        true
      )
    } else if (move !== undefined) {
      taken()
      if (event.shiftKey) extend(move)
      else go(move)
    } else if (id === undefined) return
    else if (event.key === "Enter") {
      taken()
      keys.onOpen(id)
    } else if (event.key === " ") {
      taken()
      keys.onMark([id], !marked.has(id))
    } else if (event.key === "Escape" && marked.size > 0) {
      taken()
      keys.onUnmarkAll()
    } else if (singleKeys && !event.repeat) {
      const key = event.key.toLowerCase()
      const decision = decisionKeys[key]
      if (decision) {
        taken()
        keys.onDecide(concerned(), decision)
      } else if (key === "x") {
        taken()
        keys.onMark([id], !marked.has(id))
      }
    }
  }
  return { active, setActive, onKeyDown }
}

function moves(active: number, count: number): Readonly<Record<string, number>> {
  return {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    Home: 0,
    End: count - 1,
    PageDown: active + page,
    PageUp: active - page
  }
}
