import { settings, show, stored } from "../../../support/stage"
import { fireEvent, render, screen, within } from "@testing-library/react"
import { MantineProvider } from "@mantine/core"
import { describe, expect, it } from "vitest"
import { PersonPlace } from "~sidepanel/person/person-place"
import { RunPlan } from "~sidepanel/role/run-plan"
import { StrategiesAtWork } from "~sidepanel/role/strategies/strategies-at-work"
import type { RunRow } from "~store/rows/rows"
import { capture, evaluationRow, page, person, role } from "../../../support/card-rows"

const run = (change: Partial<RunRow> = {}): RunRow => ({
  id: "run-1",
  skill: "strategies",
  status: "running",
  roleId: "role-1",
  personId: null,
  input: { skill: "strategies", roleId: "role-1" },
  plan: [
    { step: "gather", label: "Reading the role" },
    { step: "propose-ways", label: "Looking for ways to find people" },
    { step: "keep-ways", label: "Keeping the ways to look" }
  ],
  next: 1,
  model: "local",
  failure: null,
  createdAt: 1,
  updatedAt: 1,
  ...change
})
const sending = { send: async () => undefined, pending: false, failure: null, retry: () => undefined, dismiss: () => undefined } as never

describe("what is shown while a plan is worked on", () => {
  it("what is done, what is at work and what is to come, in words too", () => {
    render(<RunPlan run={run()} />)
    const steps = within(screen.getByRole("list", { name: "The plan" })).getAllByRole("listitem")
    expect(steps.map(step => step.textContent?.replace(/\s+/g, " ").trim())).toEqual([
      "✓ Reading the role (done)",
      "● Looking for ways to find people (at work)",
      "○ Keeping the ways to look (to come)"
    ])
    expect(steps.map(step => step.getAttribute("aria-current"))).toEqual([null, "step", null])
  })

  it.each(["done", "failed", "stopped"] as const)("is gone once the run is %s", status => {
    render(<RunPlan run={run({ status })} />)
    expect(screen.queryByRole("list")).toBeNull()
  })
})

describe("ways to look that a model is asked for", () => {
  const said = (row: RunRow | null) => {
    render(
      <MantineProvider>
        <StrategiesAtWork run={row} sending={sending} />
      </MantineProvider>
    )
    return screen.getByRole("status").textContent
  }

  it("say how far they are, and can be stopped", () => {
    expect(said(run())).toBe("Looking for ways to find people")
    expect(screen.getByRole("button", { name: "Stop" })).toBeTruthy()
  })

  it("say why the built-in rules answered instead, and why nothing came of it", () => {
    expect(said(run({ status: "done", fellBack: "Local did not answer. The built-in rules answered instead." }))).toMatch(
      /rules answered instead/
    )
  })

  it("say why nothing came of it", () => {
    expect(said(run({ status: "failed", failure: "The model did not answer." }))).toBe("The model did not answer.")
  })

  it("say nothing where nothing was asked", () => {
    expect(said(null)).toBe("")
  })
})

describe("a verdict that came out otherwise before", () => {
  it("says so on its row, and the others do not", async () => {
    const ana = person()
    const evaluated = evaluationRow()
    const [first] = evaluated.evaluation.verdicts
    await stored({
      settings: settings(),
      roles: [role()],
      people: [ana],
      captures: [capture(ana)],
      pages: [page()],
      evaluations: [{ ...evaluated, flips: [{ qualificationId: first!.qualificationId, before: "not met" }] }]
    })
    show(<PersonPlace />)
    await screen.findByRole("button", { name: "Shortlist" })
    for (const row of screen.getAllByRole("article")) fireEvent.click(within(row).getByRole("button", { expanded: false }))
    expect(screen.getAllByText(/Came out otherwise before: not met/i)).toHaveLength(1)
  })
})
