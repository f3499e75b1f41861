import { requests, show, stage } from "../../../support/stage"
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { expect, it } from "vitest"
import { DraftTags } from "~sidepanel/hand-over/draft-tags"
import { useSend } from "~ui/hooks/use-send"

function Tags() {
  return <DraftTags roleId="role-1" personIds={["p:ana", "p:ivo"]} sending={useSend()} />
}
const typed = (text: string) => {
  fireEvent.click(screen.getByRole("button", { name: "Tags for the ATS" }))
  fireEvent.change(screen.getByRole("textbox", { name: "Tags, with commas between them" }), { target: { value: text } })
}

it("drafts each tag once for everybody who is marked, and says what was drafted and what was not", async () => {
  stage.answers["ats.draftTags"] = () => ({ drafted: 1, absent: 1, cannot: ["Ashby"], leftOut: ["Veteran"] })
  show(<Tags />)
  typed(" harbour, python ,, harbour")
  fireEvent.click(screen.getByRole("button", { name: "Draft" }))
  await waitFor(() =>
    expect(requests("ats.draftTags")).toMatchObject([
      { roleId: "role-1", tags: ["harbour", "python"], people: [{ personId: "p:ana" }, { personId: "p:ivo" }] }
    ])
  )
  expect(
    await screen.findByText(/The tags for 1 person wait.*1 person is not there.*In Ashby a tag cannot be added.*judged by it: Veteran/)
  ).toBeTruthy()
})

it("too many tags, or too long a one, are told before anything is drafted", () => {
  show(<Tags />)
  typed(Array.from({ length: 11 }, (_, at) => `tag ${at}`).join(","))
  expect(screen.getByText("Ten tags at most, of 60 characters at most.")).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Draft" }).disabled).toBe(true)
})
