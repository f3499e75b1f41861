import { requests, stage, stored } from "../../../support/stage"
import { render, waitFor } from "@testing-library/react"
import { expect, it } from "vitest"
import { useReadOnOpen } from "~sidepanel/shell/use-read-on-open"
import { page } from "../../../support/card-rows"

function Opened() {
  useReadOnOpen()
  return null
}
const rest = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

it("reads the page that the panel was opened beside, where the popup's own request was lost", async () => {
  render(<Opened />)
  await waitFor(() => expect(requests("page.read")).toEqual([{ tabId: 7 }]))
})

it("leaves a page alone that the recruiter has gone on to since: it was not clicked", async () => {
  render(<Opened />)
  await rest(100)
  stage.tab = { ...stage.tab, url: "https://ana.example/somebody-else" }
  await rest(1_200)
  expect(requests("page.read")).toEqual([])
})

it("leaves a page alone that was read, and one whose address the browser keeps to itself", async () => {
  await stored({ pages: [page({ tabId: 7 })] })
  render(<Opened />)
  await rest(1_200)
  stage.tab = { ...stage.tab, id: 8, url: undefined }
  render(<Opened />)
  await rest(1_200)
  expect(requests("page.read")).toEqual([])
})
