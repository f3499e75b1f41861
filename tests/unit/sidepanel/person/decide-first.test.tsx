import { requests, settings, show, stored } from "../../../support/stage"
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { PersonPlace } from "~sidepanel/person/person-place"
import { AskedText } from "~sidepanel/line/asked-text"
import { hideUndecided } from "~sidepanel/people/list/hide-undecided"
import { verdictWordsOf } from "~store/people/verdict-words"
import { database } from "~store/database"
import { capture, evaluationRow, now, page, person, role } from "../../../support/card-rows"

/** Another person for every test: whose verdicts were seen once stay in sight as long as the panel is open. */
async function showCard(id: string, share: number) {
  const who = person(id)
  await stored({
    settings: settings({ decideFirstShare: share }),
    roles: [role()],
    people: [who],
    captures: [capture(who)],
    pages: [{ ...page(), personId: id }],
    evaluations: [{ ...evaluationRow(), personId: id, captureId: capture(who).id }]
  })
  show(<PersonPlace />)
  await screen.findByRole("button", { name: "Shortlist" })
}
const verdicts = () => document.querySelectorAll(".candor-verdict").length

describe("decide-first", () => {
  it("keeps every verdict, count and text out of sight until the recruiter has decided, and says what the role asks for", async () => {
    await showCard("p:first", 100)
    await screen.findByText("You decide first")
    expect(verdicts()).toBe(0)
    expect(screen.queryByRole("button", { name: "Draft a note" })).toBeNull()
    expect(screen.getByText("Airflow, Dagster or Prefect", { exact: false })).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: /^Pass/ }))
    await waitFor(() => expect(verdicts()).toBeGreaterThan(0))
    expect(requests("decision.set")).toEqual([{ roleId: "role-1", personId: "p:first", decision: "pass", reason: null, hidden: true }])
    expect((await database().decisions.get(["role-1", "p:first"]))?.shown?.hidden).toBe(true)
  })

  it("lets the recruiter see them all the same, and then the decision does not count as taken first", async () => {
    await showCard("p:second", 100)
    fireEvent.click(await screen.findByRole("button", { name: "Show the verdicts now" }))
    expect(verdicts()).toBeGreaterThan(0)
    fireEvent.click(screen.getByRole("button", { name: /^Maybe/ }))
    await waitFor(() =>
      expect(requests("decision.set")).toEqual([{ roleId: "role-1", personId: "p:second", decision: "maybe", reason: null }])
    )
  })

  it("is over for whoever was asked about in words: the text says what the verdicts rest on", async () => {
    const who = person("p:asked")
    const input = { skill: "compare", roleId: "role-1", a: who.id, b: "p:other" }
    const run = { id: "run-7", skill: "compare", status: "done", roleId: "role-1", personId: null, input, plan: [], next: 0 }
    const draft = {
      id: "run-7",
      runId: "run-7",
      skill: "compare",
      roleId: "role-1",
      personIds: [who.id, "p:other"],
      model: "builtin",
      at: now
    }
    await stored({
      settings: settings({ decideFirstShare: 100 }),
      people: [who],
      runs: [{ ...run, model: "builtin", failure: null, createdAt: now, updatedAt: now }],
      drafts: [{ ...draft, output: { title: "Beside each other", language: "en", parts: [] } }]
    })
    show(<AskedText role={role()} runId="run-7" onClose={() => undefined} />)
    await screen.findByRole("region", { name: "Beside each other" })
    cleanup()
    await showCard("p:asked", 100)
    await waitFor(() => expect(verdicts()).toBeGreaterThan(0))
    fireEvent.click(screen.getByRole("button", { name: /^Maybe/ }))
    await waitFor(() => expect(requests("decision.set")).toMatchObject([{ personId: "p:asked" }]))
    expect(requests("decision.set")[0]).not.toHaveProperty("hidden")
  })

  it("is not done unless it was switched on", async () => {
    await showCard("p:third", 0)
    expect(screen.queryByText("You decide first")).toBeNull()
    expect(verdicts()).toBeGreaterThan(0)
  })

  it("hides the same people's verdicts in the table, until they are decided on", () => {
    const words = ["p:a", "p:b", "p:c", "p:d"].map(personId => verdictWordsOf({ ...evaluationRow(), personId }))
    const isDecided = (personId: string) => personId === "p:b"
    expect(hideUndecided(words, isDecided, { roleId: "role-1", share: 100 }).map(({ personId }) => personId)).toEqual(["p:b"])
    expect(hideUndecided(words, isDecided, { roleId: "role-1", share: 0 })).toBe(words)
  })
})
