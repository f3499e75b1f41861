import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import { flipsOf } from "~evaluation/flips"
import type { VerdictWord } from "~evaluation/evaluation"
import { withFlips } from "~background/people/put-evaluation"
import type { EvaluationRow } from "~store/rows/rows"
import { workers } from "../../../support/background"
import { addPerson, evaluationOf, noon, profileOf, roleRow, verdict } from "../../../support/rows"

// The same profile, role and version come out the same. Where a model says something else when it is asked again on purpose, that is told.

const worker = workers()
const verdicts = (python: VerdictWord, rust: VerdictWord) => [verdict("python", { verdict: python }), verdict("rust", { verdict: rust })]
const row = (python: VerdictWord, rust: VerdictWord, parts: Partial<EvaluationRow> = {}): EvaluationRow => ({
  roleId: "role",
  personId: "ana",
  captureId: "capture",
  roleVersion: 1,
  evaluation: evaluationOf(verdicts(python, rust)),
  model: "local",
  at: noon,
  ...parts
})

describe("what came out otherwise before", () => {
  it("is kept with the verdict that stood", () => {
    expect(withFlips(row("met", "unknown"), row("not met", "unknown")).flips).toEqual([{ qualificationId: "python", before: "met" }])
    expect(withFlips(row("met", "unknown"), row("met", "unknown"))).not.toHaveProperty("flips")
  })

  it("stays told when the next answer agrees with the last one, and when it goes back", () => {
    const flipped = withFlips(row("met", "unknown"), row("not met", "unknown"))
    expect(withFlips(flipped, row("not met", "unknown")).flips).toEqual([{ qualificationId: "python", before: "met" }])
    expect(withFlips(flipped, row("met", "unknown")).flips).toEqual([{ qualificationId: "python", before: "not met" }])
    expect(flipsOf({ verdicts: [], flips: [] }, verdicts("met", "met"))).toEqual([])
  })

  it.each<[string, Partial<EvaluationRow>]>([
    ["another reading", { captureId: "a later capture" }],
    ["another version of the role", { roleVersion: 2 }],
    ["another model", { model: "builtin" }],
    ["other rules", { evaluation: { ...evaluationOf(verdicts("not met", "unknown")), rulesVersion: "later" } }]
  ])("is no flip where %s answers", (_, parts) => {
    expect(withFlips(row("met", "unknown"), row("not met", "unknown", parts))).not.toHaveProperty("flips")
  })

  it("what a second opinion changed within the run is told too", () => {
    const within = row("met", "unknown", { flips: [{ qualificationId: "python", before: "not met" }] })
    expect(withFlips(undefined, within).flips).toEqual([{ qualificationId: "python", before: "not met" }])
  })

  it("the rules say the same of the same page, role and version, and an unchanged page is not asked about again", async () => {
    const here = worker()
    await here.database.roles.add(roleRow("role"))
    await addPerson(here.database, "ana", profileOf("Ana Ferro", "Ana writes Python since 2016."), "role")
    const request = { skill: "evaluate" as const, roleId: "role", personId: "ana", roleVersion: 1, captureId: "capture of ana" }
    const once = async () => {
      await here.deps.runHost.drive(await here.deps.runHost.start(request))
      return (await here.database.evaluations.get(["role", "ana"]))!
    }
    const [first, second] = [await once(), await once()]
    expect(second.evaluation).toEqual(first.evaluation)
    expect(second.flips).toBeUndefined()
    expect((await here.send("evaluation.start", { roleId: "role", personId: "ana" })).runId).toBeNull()
  })
})
