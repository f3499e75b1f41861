import { show, stored } from "../../../support/stage"
import { screen, within } from "@testing-library/react"
import { expect, it } from "vitest"
import { PersonPlace } from "~sidepanel/person/person-place"
import { ana, orchestrators, row, rows, showCard } from "../../../support/shown-card"
import { evaluationOf, evaluationRow, verdict, verdicts } from "../../../support/card-rows"

const dispute = (qualificationId: string | null, text: string) => ({
  ...{ id: text, personId: ana.id, roleId: "role-1", qualificationId, text },
  at: 1
})

it("what the person says against a verdict stands beside it, and what they say against all of them above the rows", async () => {
  await showCard({ disputes: [dispute("q3", "I ran Dagster for two years."), dispute(null, "Read my new page.")] })
  expect(within(row(orchestrators)).getByText("They dispute this: “I ran Dagster for two years.”")).toBeTruthy()
  expect(screen.getByText("They dispute this: “Read my new page.”")).toBeTruthy()
})

it("a verdict that is disputed is not folded away with what is not mentioned", async () => {
  const silent = verdicts.map(({ qualificationId }) => verdict(qualificationId, "unknown", { ask: "?" }))
  await showCard({ evaluations: [evaluationRow({ evaluation: evaluationOf(silent) })], disputes: [dispute("q3", "It is there.")] })
  expect(within(row(orchestrators)).getByText(/It is there\./)).toBeTruthy()
})

it("of whoever objected the card says so, with no verdict, no decision and no way to judge them", async () => {
  await stored({ ...rows, people: rows.people.map(one => ({ ...one, objectedAt: Date.UTC(2026, 10, 20) })) })
  show(<PersonPlace />)
  expect(await screen.findByText(/This person objected on/)).toBeTruthy()
  expect(screen.queryAllByRole("article")).toEqual([])
  expect(screen.queryByRole("button", { name: /Shortlist/ })).toBeNull()
})
