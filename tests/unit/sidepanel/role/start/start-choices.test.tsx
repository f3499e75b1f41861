import { requests, settings, show, stored } from "../../../../support/stage"
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { RolePlace } from "~sidepanel/role/role-place"
import { maxPastedCharacters } from "~ui/read-text-file"
import { maxPasteCharacters } from "~messages/limits"
import { now, pattern } from "../../../../support/panel-rows"

const button = (name: string | RegExp) => screen.findByRole("button", { name })
const page = (post: { title: string | null } | null) => ({
  tabId: 7,
  viewId: "view",
  url: "https://jobs.example/1",
  title: "Jobs",
  state: "not a profile",
  personId: null,
  reason: "No person here.",
  post,
  at: now
})

async function showStart(rows: Record<string, readonly unknown[]> = {}) {
  await stored({ settings: settings({ activeRoleId: null }), ...rows })
  show(<RolePlace />, "role")
  return screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Paste a job post" })
}

describe("without a role", () => {
  it("the post on the page is offered by its title, and started from by one click", async () => {
    await showStart({ pages: [page({ title: "Senior Data Engineer" })] })
    await screen.findByText(/A job post is open: Senior Data Engineer/)
    fireEvent.click(await button("Start from this page"))
    await waitFor(() => expect(requests("role.start")).toEqual([{ kind: "page", tabId: 7 }]))
  })

  it("a page that was not read yet is read when it is asked for", async () => {
    await showStart()
    const start = await button("Start from this page")
    await waitFor(() => expect(start.hasAttribute("disabled")).toBe(false))
    fireEvent.click(start)
    await waitFor(() => expect(requests("role.start")).toEqual([{ kind: "page", tabId: 7 }]))
  })

  it("a role is started blank", async () => {
    await showStart()
    fireEvent.click(await button("Start blank"))
    await waitFor(() => expect(requests("role.start")).toEqual([{ kind: "blank" }]))
  })

  it("a job post is pasted, and started from by one click", async () => {
    const field = await showStart()
    expect((await button("Start from this text")).hasAttribute("disabled")).toBe(true)
    fireEvent.change(field, { target: { value: "We look for a nurse.\nNights." } })
    fireEvent.click(await button("Start from this text"))
    await waitFor(() => expect(requests("role.start")).toEqual([{ kind: "text", text: "We look for a nurse.\nNights." }]))
  })

  it("kept patterns are offered, the one most like the post on the page first", async () => {
    const patterns = [pattern("p-1", "Nurse"), pattern("p-2", "Data Engineer · Porto")]
    await showStart({ patterns, pages: [page({ title: "Data Engineer" })] })
    await screen.findByText(/A job post is open/)
    const names = (await screen.findAllByRole("button", { name: /Nurse|Porto/ })).map(one => one.textContent)
    expect(names).toEqual(["Data Engineer · Porto", "Nurse"])
    fireEvent.click(await button("Data Engineer · Porto"))
    await waitFor(() => expect(requests("role.start")).toEqual([{ kind: "pattern", patternId: "p-2" }]))
  })
})

describe("a dropped file", () => {
  it("of text is shown before it is sent", async () => {
    const field = await showStart()
    const file = new File(["Nurse wanted"], "post.txt", { type: "text/plain" })
    fireEvent.drop(field, { dataTransfer: { files: [file], types: ["Files"] } })
    await waitFor(() => expect(field.value).toBe("Nurse wanted"))
    expect(requests("role.start")).toEqual([])
  })

  it("that is no text leaves the field as it was, and the reason is said", async () => {
    const field = await showStart()
    fireEvent.change(field, { target: { value: "Half a sentence" } })
    fireEvent.drop(field, { dataTransfer: { files: [new File([new Uint8Array([0, 255])], "post.txt")], types: ["Files"] } })
    await screen.findByText(/post\.txt/)
    expect(field.value).toBe("Half a sentence")
  })
})

it("a post that is longer than a message may be is refused with a clear sentence, and stays in the field", async () => {
  expect(maxPastedCharacters).toBe(maxPasteCharacters)
  const field = await showStart()
  fireEvent.change(field, { target: { value: "x".repeat(maxPastedCharacters + 1) } })
  await screen.findByText(/400,000/)
  expect((await button("Start from this text")).hasAttribute("disabled")).toBe(true)
  expect(field.value).toHaveLength(maxPastedCharacters + 1)
})
