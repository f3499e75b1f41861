import { cleanup, fireEvent, render, screen } from "@testing-library/react"
import { afterEach, expect, it } from "vitest"
import { useRoving } from "~ui/hooks/use-roving"

afterEach(cleanup)

function Group({ ids, direction }: { ids: string[]; direction?: "both" | "vertical" }) {
  const { group, item } = useRoving<HTMLDivElement>(ids, direction)
  return (
    <div {...group}>
      {ids.map(id => (
        <button key={id} {...item(id)}>
          {id}
        </button>
      ))}
      <input aria-label="field" />
    </div>
  )
}
const stops = () => screen.getAllByRole("button").filter(({ tabIndex }) => tabIndex === 0)
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key })

it("has one tab stop, which is where the focus was last", () => {
  render(<Group ids={["a", "b", "c"]} />)
  expect(stops().map(({ textContent }) => textContent)).toEqual(["a"])
  screen.getByText("a").focus()
  press("ArrowRight")
  press("ArrowDown")
  expect(document.activeElement?.textContent).toBe("c")
  expect(stops().map(({ textContent }) => textContent)).toEqual(["c"])
  press("ArrowDown")
  expect(document.activeElement?.textContent).toBe("c")
  press("Home")
  expect(document.activeElement?.textContent).toBe("a")
  press("End")
  expect(document.activeElement?.textContent).toBe("c")
})

it("keeps a tab stop when the item that had it goes", () => {
  const { rerender } = render(<Group ids={["a", "b"]} />)
  screen.getByText("b").focus()
  rerender(<Group ids={["a"]} />)
  expect(stops()).toHaveLength(1)
})

it("leaves the arrows of a field, and those of the other direction, to whom they belong", () => {
  render(<Group ids={["a", "b"]} direction="vertical" />)
  const field = screen.getByLabelText("field")
  field.focus()
  press("ArrowDown")
  expect(document.activeElement).toBe(field)
  screen.getByText("a").focus()
  press("ArrowRight")
  expect(document.activeElement?.textContent).toBe("a")
})
