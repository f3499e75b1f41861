import { useCallback, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react"

/** What an item of a group with one tab stop takes. */
export interface RovingItem {
  tabIndex: 0 | -1
  "data-roving": string
  onFocus: (event: FocusEvent) => void
}

export interface Roving<Group extends HTMLElement> {
  /** What the element around the items takes. */
  group: { ref: RefObject<Group | null>; onKeyDown: (event: KeyboardEvent) => void }
  item: (id: string) => RovingItem
  /** Moves the focus by so many items; to the item that Tab would reach where none of them has it. False where there is none. */
  move: (step: number) => boolean
  /** Moves the focus to an item. */
  focus: (id: string) => void
}

const steps = {
  both: { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 },
  vertical: { ArrowDown: 1, ArrowUp: -1 }
} as const

/**
 * One tab stop for many items: arrows, Home and End move within them (the pattern is ARIA's "roving tabindex"). Keys that stand in a field inside
 * of the group are the field's.
 *
 * @param ids of the items, in their order
 */
export function useRoving<Group extends HTMLElement>(ids: readonly string[], direction: keyof typeof steps = "both"): Roving<Group> {
  const ref = useRef<Group | null>(null)
  const [last, setLast] = useState<string | null>(null)
  const current = last !== null && ids.includes(last) ? last : (ids[0] ?? null)

  const focus = useCallback((id: string) => {
    const items = [...(ref.current?.querySelectorAll<HTMLElement>("[data-roving]") ?? [])]
    const item = items.find(one => one.dataset["roving"] === id)
    item?.focus()
    item?.scrollIntoView?.({ block: "nearest" })
  }, [])
  const move = (step: number): boolean => {
    if (current === null) return false
    const isWithin = ref.current?.contains(document.activeElement) === true
    const at = ids.indexOf(current) + (isWithin ? step : 0)
    focus(ids[Math.max(0, Math.min(ids.length - 1, at))]!)
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (!(event.target as Element).matches("[data-roving]")) return
    const step = (steps[direction] as Readonly<Record<string, number>>)[event.key]
    const end = event.key === "Home" ? ids[0] : event.key === "End" ? ids.at(-1) : undefined
    if (step === undefined && end === undefined) return
    event.preventDefault()
    if (end !== undefined) focus(end)
    else move(step ?? 0)
  }
  return {
    group: { ref, onKeyDown },
    item: id => ({ tabIndex: id === current ? 0 : -1, "data-roving": id, onFocus: () => setLast(id) }),
    move,
    focus
  }
}
