import { UnstyledButton } from "@mantine/core"
import type { KeyboardEvent, ReactNode } from "react"
import { useEffect, useId, useRef, useState } from "react"

interface MenuButtonProps {
  className?: string
  title: string
  /** Which edge of the button the menu keeps to. */
  side?: "start" | "end"
  /** What stands on the button. */
  shown: ReactNode
  /** `MenuItem`s, with headings and lines between them. */
  children: ReactNode
}

/** Typed letters belong together for this long: "ne" finds "New role". */
const typedTogetherMs = 600

/**
 * A button that opens a menu, after the pattern of the ARIA practices: arrows, Home, End and first letters move, Escape and Tab close, the
 * focus goes back to the button. Below its button, without a library that places it: the panel has one, at its top.
 */
export function MenuButton({ className, title, side = "start", shown, children }: MenuButtonProps) {
  const [open, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: "", at: 0 })
  const [buttonId, menuId] = [useId(), useId()]

  useEffect(() => {
    if (!open) return
    itemsOf(menu.current)[0]?.focus()
    const onPointer = (event: PointerEvent) => {
      if (!(event.target instanceof Node && whole.current?.contains(event.target))) setOpen(false)
    }
    document.addEventListener("pointerdown", onPointer)
    return () => document.removeEventListener("pointerdown", onPointer)
  }, [open])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const items = itemsOf(menu.current)
    const at = items.findIndex(item => item === document.activeElement)
    const goTo = (index: number) => items[(index + items.length) % items.length]?.focus()
    if (event.key === "ArrowDown") goTo(at + 1)
    else if (event.key === "ArrowUp") goTo(at < 0 ? -1 : at - 1)
    else if (event.key === "Home") goTo(0)
    else if (event.key === "End") goTo(-1)
    else if (event.key === "Escape") close()
    else if (event.key === "Tab") return close()
    else if (event.key.length === 1 && event.key !== " ") {
      const isMore = event.timeStamp - typed.current.at < typedTogetherMs
      typed.current = { text: (isMore ? typed.current.text : "") + event.key.toLowerCase(), at: event.timeStamp }
      const from = isMore ? Math.max(at, 0) : at + 1
      const turned = [...items.slice(from), ...items.slice(0, from)]
      turned.find(item => item.textContent.trim().toLowerCase().startsWith(typed.current.text))?.focus()
    } else return
    // Nothing of it scrolls, or is one of the panel's own keys.
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={whole} className="menu-whole">
      <UnstyledButton
        ref={button}
        id={buttonId}
        className={className}
        title={title}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={event => {
          if (event.key !== "ArrowDown" || open) return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {shown}
      </UnstyledButton>
      {open && (
        // An item does its own; that one was chosen closes the menu.
        // eslint-disable-next-line jsx-a11y/interactive-supports-focus
        <div
          ref={menu}
          id={menuId}
          className="menu-list"
          data-side={side}
          role="menu"
          aria-labelledby={buttonId}
          onKeyDown={onKeyDown}
          onClick={event => event.target instanceof Element && event.target.closest("[role=menuitem]") && close()}
        >
          {children}
        </div>
      )}
    </div>
  )
}

interface MenuItemProps {
  onChoose: () => void
  /** Stands before the words, and after them. */
  before?: ReactNode
  after?: ReactNode
  children: ReactNode
}

export function MenuItem({ onChoose, before, after, children }: MenuItemProps) {
  return (
    <UnstyledButton className="menu-item" role="menuitem" tabIndex={-1} onClick={onChoose}>
      {before}
      <span className="menu-item-words">{children}</span>
      {after}
    </UnstyledButton>
  )
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])]
}
