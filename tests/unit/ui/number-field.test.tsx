import { MantineProvider } from "@mantine/core"
import { cleanup, fireEvent, render, screen } from "@testing-library/react"
import { useState } from "react"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { NumberField } from "~ui/number-field"

const told = vi.fn<(value: number | null) => void>()

function Field({ first, decimals, max }: { first: number | null; decimals?: number; max?: number }) {
  const [value, setValue] = useState(first)
  const change = (next: number | null) => {
    told(next)
    setValue(next)
  }
  return <NumberField label="Amount" value={value} onChange={change} min={1} max={max} step={10} decimals={decimals} />
}

function shown(first: number | null, more: { decimals?: number; max?: number } = {}): HTMLInputElement {
  render(
    <MantineProvider>
      <Field first={first} {...more} />
    </MantineProvider>
  )
  return screen.getByRole<HTMLInputElement>("textbox", { name: "Amount" })
}
const write = (field: HTMLInputElement, text: string) => fireEvent.change(field, { target: { value: text } })

beforeEach(() => {
  told.mockReset()
  window.matchMedia = query =>
    ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList
})
afterEach(cleanup)

it("shows a number with its thousands apart, and what is written as it is written until the field is left", () => {
  const field = shown(2000)
  expect(field.value).toBe("2,000")
  write(field, "16000")
  expect(field.value).toBe("16000")
  fireEvent.blur(field)
  expect(field.value).toBe("16,000")
  expect(told.mock.calls).toEqual([[16000]])
})

it.each<[text: string, decimals: number, value: number | null]>([
  ["", 0, null],
  ["12,500", 0, 12500],
  ["12.500", 0, 12500],
  ["1 000", 0, 1000],
  ["0,5", 4, 0.5],
  ["0.25", 4, 0.25],
  [".", 4, null]
])("reads %j with %i places as %j", (text, decimals, value) => {
  write(shown(7, { decimals }), text)
  expect(told.mock.calls).toEqual([[value]])
})

it.each<[text: string, decimals: number]>([
  ["abc", 0],
  ["-4", 0],
  ["1e9", 0],
  ["0.12345", 4],
  ["1.2.3", 4]
])("does not take %j with %i places", (text, decimals) => {
  const field = shown(7, { decimals })
  write(field, text)
  expect(told).not.toHaveBeenCalled()
  expect(field.value).toBe("7")
})

it("is brought within its limits when it is left, not on the way to it", () => {
  const field = shown(40, { max: 365 })
  write(field, "3650")
  expect(field.value).toBe("3650")
  fireEvent.blur(field)
  expect(field.value).toBe("365")
  write(field, "0")
  fireEvent.blur(field)
  expect(field.value).toBe("1")
})

it("counts by arrow keys, within its limits", () => {
  const field = shown(null, { max: 25 })
  const values = ["ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown"].map(key => {
    fireEvent.keyDown(field, { key })
    return field.value
  })
  expect(values).toEqual(["1", "11", "21", "25", "15"])
})
