import { MantineProvider } from "@mantine/core"
import { cleanup, fireEvent, render, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { MenuButton, MenuItem } from "~ui/menu-button"

const chosen = vi.fn<(what: string) => void>()
const besides = vi.fn()

beforeEach(() => {
  chosen.mockReset()
  besides.mockReset()
  document.addEventListener("keydown", besides)
  window.matchMedia = query =>
    ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList
  render(
    <MantineProvider>
      <MenuButton title="Roles" shown="Data Engineer">
        <div>Recent</div>
        {["New role", "Nurse", "Network engineer"].map(name => (
          <MenuItem key={name} onChoose={() => chosen(name)}>
            {name}
          </MenuItem>
        ))}
      </MenuButton>
      <p>Somewhere else</p>
    </MantineProvider>
  )
})
afterEach(() => {
  document.removeEventListener("keydown", besides)
  cleanup()
})

const button = () => screen.getByRole("button", { name: "Data Engineer" })
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
const focused = () => document.activeElement?.textContent
const open = () => fireEvent.click(button())

it("opens under its button, which says so, with the focus on the first item", () => {
  expect(button().getAttribute("aria-expanded")).toBe("false")
  open()
  expect(button().getAttribute("aria-expanded")).toBe("true")
  expect(button().getAttribute("aria-controls")).toBe(screen.getByRole("menu", { name: "Data Engineer" }).id)
  expect(focused()).toBe("New role")
})

it("opens by the arrow as well", () => {
  button().focus()
  press("ArrowDown")
  expect(focused()).toBe("New role")
})

it("is walked through by arrows, in a circle, and to its ends", () => {
  open()
  const walked = ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Home", "End"].map(key => {
    press(key)
    return focused()
  })
  expect(walked).toEqual(["Nurse", "Network engineer", "New role", "Network engineer", "New role", "Network engineer"])
})

it("goes to the item that begins with what is typed, and none of the panel's own keys hears it", () => {
  open()
  press("n")
  expect(focused()).toBe("Nurse")
  press("e")
  expect(focused()).toBe("Network engineer")
  expect(besides).not.toHaveBeenCalled()
})

it("does what is chosen, closes, and gives the focus back", () => {
  open()
  fireEvent.click(screen.getByRole("menuitem", { name: "Nurse" }))
  expect(chosen.mock.calls).toEqual([["Nurse"]])
  expect(screen.queryByRole("menu")).toBeNull()
  expect(document.activeElement).toBe(button())
})

it.each<[string, () => void]>([
  ["Escape", () => press("Escape")],
  ["Tab", () => press("Tab")],
  ["its button", open],
  ["a press anywhere else", () => fireEvent.pointerDown(screen.getByText("Somewhere else"))]
])("closes by %s and does nothing", (_, close) => {
  open()
  close()
  expect(screen.queryByRole("menu")).toBeNull()
  expect(chosen).not.toHaveBeenCalled()
})

it("stays open for a press on a heading", () => {
  open()
  fireEvent.pointerDown(screen.getByText("Recent"))
  fireEvent.click(screen.getByText("Recent"))
  expect(screen.getByRole("menu")).toBeTruthy()
})
