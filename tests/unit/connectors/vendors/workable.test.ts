import { expect, it } from "vitest"
import { workableSteps } from "~connectors/vendors/workable/workable-nouns"
import { workableActivityRow, workableCandidateRow } from "~connectors/vendors/workable/workable-rows"

const stages = ["Applied", "Phone Screen", "Interview", "Offer"].map(name => ({
  id: name.toLowerCase().replace(" ", "-"),
  name,
  kind: null
}))
const activity = (action: string, stage_name: string | null, day: number) =>
  workableActivityRow.parse({ id: `${day}`, action, stage_name, created_at: `2026-03-${String(day).padStart(2, "0")}T08:00:00Z` })
const steps = (row: object, ...activities: ReturnType<typeof activity>[]) =>
  workableSteps(workableCandidateRow.parse({ id: "w1", ...row }), activities, stages).map(({ from, to, at }) => [
    from?.name ?? null,
    to.name,
    at?.slice(8, 10)
  ])

it("reads steps of any name for a move, in the order of their times, and each stage once in a row", () => {
  const told = [
    activity("moved_to_stage", "Interview", 6),
    activity("advanced", "Phone Screen", 3),
    activity("applied", "Applied", 1),
    activity("updated", "Interview", 7)
  ]
  expect(steps({}, ...told)).toEqual([
    [null, "Applied", "01"],
    ["Applied", "Phone Screen", "03"],
    ["Phone Screen", "Interview", "06"]
  ])
})

it("takes no comment, message, rating or rejection for a step", () => {
  const told = [
    activity("applied", "Applied", 1),
    ...["comment", "message", "rating", "disqualified", "mention", "scheduled_event"].map((action, at) =>
      activity(action, "Interview", 2 + at)
    )
  ]
  expect(steps({}, ...told)).toEqual([[null, "Applied", "01"]])
})

it("goes back a stage where somebody did", () => {
  expect(steps({}, activity("applied", "Applied", 1), activity("moved", "Interview", 2), activity("moved", "Applied", 3))).toHaveLength(3)
})

it("says what the candidate's own times say where no activity can be had", () => {
  const row = { created_at: "2026-03-01T08:00:00Z", moved_to_offer_at: "2026-03-09T08:00:00Z", hired_at: null }
  expect(steps(row)).toEqual([
    [null, "applied", "01"],
    ["applied", "offer", "09"]
  ])
})
