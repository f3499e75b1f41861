import { requests, show, stage, stored } from "../../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, it } from "vitest"
import { AtsLines } from "~sidepanel/people/ats/ats-lines"
import { NoteQueue } from "~ui/ats/note-queue"
import { roleRow } from "../../../../support/rows"
import { applicantRow, atsJobRow, atsNoteRow, connectionRow } from "../../../../support/tracked"

const role = roleRow("role-1")
async function showLines(rows: Record<string, readonly unknown[]> = {}) {
  await stored({ roles: [role], connections: [connectionRow()], atsJobs: [atsJobRow({ pulledAt: 1_790_000_000_000 })], ...rows })
  show(<AtsLines role={role} />, "people")
  return within(await screen.findByRole("region", { name: "Data Engineer · Lever" }))
}

it("who was deleted there stands at the job, until it was seen", async () => {
  const line = await showLines({ atsJobs: [atsJobRow({ erased: 2 })] })
  expect(line.getByText(/2 deleted there, and erased here with everything derived/)).toBeTruthy()
  fireEvent.click(line.getByRole("button", { name: "I have seen this" }))
  await waitFor(() => expect(requests("ats.seen")).toEqual([{ jobId: "connection-1/job-1" }]))
})

it("résumés of another host wait, are asked for by that host alone, and are fetched in the same click", async () => {
  const at = "https://files-of-lever.s3.example"
  const line = await showLines({
    applicants: [1, 2].map(number => applicantRow(`a${number}`, "Ana Ferro", { file: "elsewhere", fileAt: at }))
  })
  expect(line.getByText(/2 résumés lie at files-of-lever.s3.example, which Candor may not ask yet/)).toBeTruthy()
  fireEvent.click(line.getByRole("button", { name: "Allow it and fetch them" }))
  await waitFor(() => expect(requests("ats.files")).toHaveLength(1))
  expect(stage.askPermission.mock.calls).toEqual([[{ origins: ["https://files-of-lever.s3.example/*"] }]])
})

it("where the host is not allowed nothing is fetched", async () => {
  stage.askPermission.mockResolvedValueOnce(false)
  const line = await showLines({ applicants: [applicantRow("a1", "Ana Ferro", { file: "elsewhere", fileAt: "https://files.example" })] })
  fireEvent.click(line.getByRole("button", { name: "Allow it and fetch them" }))
  await waitFor(() => expect(stage.askPermission).toHaveBeenCalledOnce())
  expect(requests("ats.files")).toEqual([])
})

it("the one request that waits is open beside one that was sent", async () => {
  await stored({ atsNotes: [atsNoteRow("n1", "p:ana", { state: "sent" }), atsNoteRow("t1", "p:ana", { tags: ["harbour"] })] })
  show(<NoteQueue roleId="role-1" personId="p:ana" nameOf={() => "Ana Ferro"} />)
  const isOpen = async (name: string) => (await screen.findByRole("listitem", { name })).querySelector("details")?.open
  expect([await isOpen("Tags on Ana Ferro"), await isOpen("Note on Ana Ferro")]).toEqual([true, false])
})

it("tags wait in the same queue as notes, each as its request, and are sent by a click", async () => {
  const request = { method: "POST", address: "https://api.lever.co/v1/opportunities/1/addTags", headers: {}, body: '{"tags":["harbour"]}' }
  await showLines({
    people: [],
    atsNotes: [atsNoteRow("t1", "p:ana", { tags: ["harbour"], request: request as never }), atsNoteRow("n1", "p:ana")]
  })
  const tags = within(await screen.findByRole("listitem", { name: /^Tags on/ }))
  expect(tags.getByText(/tags harbour/)).toBeTruthy()
  expect(tags.getByText(/addTags/).textContent).toContain('{"tags":["harbour"]}')
  expect(screen.getByRole("listitem", { name: /^Note on/ })).toBeTruthy()
  fireEvent.click(tags.getByRole("button", { name: "Send" }))
  await waitFor(() => expect(requests("ats.sendNotes")).toEqual([{ noteIds: ["t1"] }]))
})
