import { failing, settings, stage, show, stored } from "../../../support/stage"
import { act, fireEvent, screen, waitFor } from "@testing-library/react"
import { expect, it } from "vitest"
import { database } from "~store/database"
import { SendFailure } from "~ui/failure-alert"
import { useDismissWithPage } from "~ui/hooks/use-dismiss-with-page"
import { useSend } from "~ui/hooks/use-send"
import { page } from "../../../support/card-rows"

function Reading() {
  const sending = useSend()
  useDismissWithPage(sending)
  return (
    <>
      <button onClick={() => void sending.send("page.read", { tabId: 7 })}>read</button>
      <SendFailure sending={sending} />
    </>
  )
}

it("an alert about a page leaves when another page is turned to, and not before", async () => {
  await stored({ settings: settings(), pages: [page()] })
  stage.answers["page.read"] = failing({ what: "This page is no post.", kept: "Nothing was changed.", next: "Open one.", retry: false })
  show(<Reading />)
  await act(() => new Promise(resolve => setTimeout(resolve, 100)))
  fireEvent.click(screen.getByRole("button", { name: "read" }))
  await screen.findByRole("alert")
  await act(() => database().pages.update(7, { state: "reading" }))
  expect(screen.getByRole("alert")).toBeTruthy()
  await act(() => database().pages.update(7, { url: "https://other.example/" }))
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull())
})
