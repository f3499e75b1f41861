import { fireEvent, render } from "@testing-library/react"
import { expect, it } from "vitest"
import { useDropGuard } from "~sidepanel/shell/use-drop-guard"

function Guarded() {
  useDropGuard()
  return <p>Here</p>
}

it("a dropped file is not the browser's to open; dragged words are left to the page", () => {
  render(<Guarded />)
  const files = { dataTransfer: { types: ["Files"] } }
  const words = { dataTransfer: { types: ["text/plain"] } }
  // fireEvent answers with false where the default was prevented.
  expect([fireEvent.dragOver(window, files), fireEvent.drop(window, files)]).toEqual([false, false])
  expect([fireEvent.dragOver(window, words), fireEvent.drop(window, words)]).toEqual([true, true])
})
