import { cleanup, fireEvent, render, screen } from "@testing-library/react"
import { afterEach, expect, it, vi } from "vitest"
import { ChooseFile, utf8TextOf } from "~ui/choose-file"

afterEach(cleanup)

function shown() {
  const onChoose = vi.fn<(file: File) => void>()
  render(
    <ChooseFile label="Import a pack" accept=".json" onChoose={onChoose}>
      {open => <button onClick={open}>Import a pack</button>}
    </ChooseFile>
  )
  return { onChoose, field: screen.getByLabelText<HTMLInputElement>("Import a pack", { selector: "input" }) }
}

it("the button opens the choice of the files that are meant", () => {
  const { field } = shown()
  const click = vi.spyOn(field, "click")
  fireEvent.click(screen.getByRole("button", { name: "Import a pack" }))
  expect(click).toHaveBeenCalledOnce()
  expect(field.accept).toBe(".json")
})

it("a chosen file is handed over, and nothing when the choice is left", () => {
  const { onChoose, field } = shown()
  const file = new File(["{}"], "pack.json")
  fireEvent.change(field, { target: { files: [file] } })
  fireEvent.change(field, { target: { files: [] } })
  expect(onChoose.mock.calls).toEqual([[file]])
  // Empty again, so that the same file can be chosen once it was mended.
  expect(field.value).toBe("")
})

it.each<[string, number[], string | null]>([
  ["UTF-8", [0x4c, 0xc3, 0xb6, 0x77, 0x65], "Löwe"],
  ["of another kind", [0x4c, 0xf6, 0x77, 0x65], null],
  ["empty", [], ""]
])("a file that is %s", async (_, bytes, text) => {
  expect(await utf8TextOf(new File([Uint8Array.from(bytes)], "a.txt"))).toBe(text)
})
