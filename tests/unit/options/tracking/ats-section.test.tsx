import { requests, show, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, it } from "vitest"
import { AtsSection } from "~options/tracking/ats-section"
import { applicantRow, atsJobRow, atsNoteRow, connectionRow } from "../../../support/tracked"

async function showSection(rows: Record<string, readonly unknown[]> = {}) {
  await stored({ connections: [connectionRow()], ...rows })
  show(<AtsSection />)
  return within(await screen.findByRole("listitem", { name: "Lever" }))
}

it("who writes notes is picked from the people that the vendor names, and never typed", async () => {
  stage.answers["ats.writers"] = () => ({
    writers: [
      { id: "u-1", name: "Kim Lindqvist", email: "kim@tenant.example" },
      { id: "u-2", name: "Noor Haddad", email: null }
    ]
  })
  const item = await showSection()
  expect(item.getByText(/Notes are written in the name of: nobody yet/)).toBeTruthy()
  fireEvent.click(item.getByRole("button", { name: "Choose who writes notes" }))
  const list = await item.findByRole<HTMLSelectElement>("combobox", { name: "Notes are written in the name of" })
  expect([...list.options].map(({ text }) => text)).toEqual(["nobody yet", "Kim Lindqvist · kim@tenant.example", "Noor Haddad"])
  fireEvent.change(list, { target: { value: "u-2" } })
  await waitFor(() =>
    expect(requests("ats.writer")).toEqual([{ connectionId: "connection-1", writer: { id: "u-2", name: "Noor Haddad" } }])
  )
  fireEvent.click(item.getByRole("button", { name: "Change the connection to Lever" }))
  const form = within(await screen.findByRole("form", { name: "Change the connection to Lever" }))
  expect(form.queryByLabelText(/in the name of/i)).toBeNull()
})

it("removing a connection asks once, with what goes and what stays, and can be left", async () => {
  const item = await showSection({
    atsJobs: [atsJobRow()],
    applicants: [applicantRow("a1", "Ana Ferro", { personId: "p:ana" }), applicantRow("a2", "Ivo Lark")],
    atsNotes: [
      atsNoteRow("n1", "p:ana"),
      atsNoteRow("n2", "p:ana", { state: "sent" }),
      atsNoteRow("n3", "p:ana", { state: "sent", tags: ["x"] })
    ]
  })
  const open = () => fireEvent.click(item.getByRole<HTMLButtonElement>("button", { name: "Remove Lever" }))
  await waitFor(() => expect(item.getByRole<HTMLButtonElement>("button", { name: "Remove Lever" }).disabled).toBe(false))
  open()
  const asking = within(item.getByRole("group", { name: "Remove Lever" }))
  expect(
    asking.getByText(/the key, 1 job, where 2 applicants stand there, and notes and tags: 1 not sent, and the log of 2 sent/)
  ).toBeTruthy()
  expect(asking.getByText(/1 person who was brought in stays here/)).toBeTruthy()
  fireEvent.click(asking.getAllByRole("button")[1]!)
  expect(requests("ats.remove")).toEqual([])
  open()
  fireEvent.click(within(item.getByRole("group", { name: "Remove Lever" })).getByRole("button", { name: "Remove the connection" }))
  await waitFor(() => expect(requests("ats.remove")).toEqual([{ connectionId: "connection-1" }]))
})
