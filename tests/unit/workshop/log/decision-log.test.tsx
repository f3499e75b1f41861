import { settings, showWorkshop, stored } from "../../../support/stage"
import { screen, within } from "@testing-library/react"
import { expect, it } from "vitest"
import { now, person, role } from "../../../support/card-rows"

const open = async (rows: Record<string, readonly unknown[]>) => {
  await stored({ settings: settings(), ...rows })
  showWorkshop("log")
  await screen.findByRole("table")
}
const decided = (personId: string, decision: string | null, previous: string | null, at: number) => ({
  kind: "decision",
  at,
  roleId: "role-1",
  personId,
  qualificationId: null,
  detail: { decision, previous }
})

it("logs every decision: when, who, for which role, what, and whether it was undone", async () => {
  await open({
    people: [person("p:ana")],
    roles: [role()],
    signals: [decided("p:ana", "shortlist", null, now), decided("p:ana", null, "shortlist", now + 60_000)]
  })
  const log = await screen.findByRole("table")
  const cells = (await within(log).findAllByRole("row")).slice(1).map(row =>
    within(row)
      .getAllByRole("cell")
      .map(cell => cell.textContent)
  )
  expect(cells.map(([, ...rest]) => rest)).toEqual([
    ["Ana Sofia Brandão", "Data Engineer", "Shortlist", "taken back", "", ""],
    ["Ana Sofia Brandão", "Data Engineer", "–", "Shortlist", "yes", ""]
  ])
  expect(cells[0]?.[0]).toMatch(/2026/)
})

it("logs how many of the verdicts beside a decision got a thumb down", async () => {
  const said = (qualificationId: string, override: string | null) =>
    ({ roleId: "role-1", personId: "p:ana", qualificationId, thumb: "down", override, rated: "met", at: now }) as const
  await open({
    people: [person("p:ana")],
    roles: [role()],
    signals: [decided("p:ana", "shortlist", null, now)],
    verdictFeedback: [said("q1", null), said("q2", null), said("q3", "unknown")]
  })
  const log = await screen.findByRole("table")
  const [, row] = await within(log).findAllByRole("row")
  expect(within(log).getByRole("columnheader", { name: "Verdicts doubted" })).toBeTruthy()
  expect(
    within(row as HTMLElement)
      .getAllByRole("cell")
      .at(-1)?.textContent
  ).toBe("2")
})
