import { requests, settings, show, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { sentence } from "~sentence/sentence"
import { PersonPlace } from "~sidepanel/person/person-place"
import { capture, evaluationRow, page, person, profile, role, run } from "../../../support/card-rows"

const nobody = person("web:nobody", { name: null })
const reading = capture(nobody, {
  profile: { ...profile, name: null, headline: "QUINTANILLA, marisol", about: "Writes Python.\nKeeps bees." }
})
const waiting = run({
  id: "run-who",
  status: "waiting",
  personId: nobody.id,
  input: { skill: "evaluate", roleId: "role-1", personId: nobody.id, roleVersion: 1, captureId: reading.id },
  failure: sentence("runWaitsForName")
})
const rows = {
  settings: settings(),
  roles: [role()],
  people: [nobody],
  captures: [reading],
  pages: [page({ personId: nobody.id })],
  evaluations: [evaluationRow({ personId: nobody.id, captureId: reading.id })]
}

async function asked(change: Record<string, readonly unknown[]> = {}) {
  await stored({ ...rows, runs: [waiting], ...change })
  show(<PersonPlace />)
  return within(await screen.findByRole("region", { name: "Who is this?" }))
}

describe("who somebody is, where no reading told", () => {
  it("is asked on the card, with what was read first, and the name is sent to be kept", async () => {
    const form = await asked()
    expect(
      within(form.getByRole("list", { name: "What was read first" }))
        .getAllByRole("listitem")
        .map(item => item.textContent)
    ).toContain("QUINTANILLA, marisol")
    const keep = form.getByRole("button", { name: "Keep the name and ask the model" })
    expect(keep).toHaveProperty("disabled", true)
    fireEvent.change(form.getByLabelText("First and last name, as the page has them"), { target: { value: " Marisol Quintanilla " } })
    fireEvent.click(keep)
    await waitFor(() => expect(requests("person.tellName")).toEqual([{ personId: nobody.id, name: "Marisol Quintanilla" }]))
  })

  it("may be answered with nobody, or left to the rules", async () => {
    const form = await asked()
    fireEvent.click(form.getByRole("button", { name: "Nobody is named" }))
    await waitFor(() => expect(requests("person.tellName")).toEqual([{ personId: nobody.id, name: null }]))
    fireEvent.click(form.getByRole("button", { name: "Leave it to the rules" }))
    await waitFor(() => expect(requests("run.stop")).toEqual([{ runId: "run-who" }]))
  })

  it("is not asked while nothing waits for it", async () => {
    await stored({ ...rows, runs: [{ ...waiting, failure: null }] })
    show(<PersonPlace />)
    await screen.findByRole("button", { name: "Shortlist" })
    expect(screen.queryByRole("region", { name: "Who is this?" })).toBeNull()
  })
})
