import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import { literalInProfile } from "~agent/grounding"
import type { Model } from "~agent/models/model"
import type { EvaluateInput } from "~agent/skill-inputs"
import type { Verdict } from "~evaluation/evaluation"
import { workers } from "../../../support/background"
import { addPerson, evaluationOf, nameOf, profileOf, roleRow } from "../../../support/rows"
import { seeded } from "../../../support/seeded"
import { sized, soakSeed } from "../../../support/soak"

const people = sized(60, 200)

/** Invents quotes in 45 % of its verdicts, misses the schema in 36 % of its answers, flips verdicts, forgets and repeats some, lies in its counts. */
function badModel(random: () => number): Model {
  return {
    id: "bad",
    name: "bad model",
    respond: async ({ input }) => {
      const { role, profile } = input as EvaluateInput
      if (random() < 0.36)
        return { draft: [null, "yes", { verdicts: "all met" }, { verdicts: [{ verdict: "met" }] }][Math.floor(random() * 4)], usage: null }
      const verdicts = role.qualifications.flatMap(({ id, kind }): Verdict[] => {
        const quote = random() < 0.45 ? "led a team of fifty at a famous company" : (profile.about ?? "").slice(0, 14)
        const word = (["met", "not met", "unknown"] as const)[Math.floor(random() * 3)]!
        const evidence = random() < 0.1 ? [] : [{ quote, section: "about" as const, label: null }]
        const verdict: Verdict = {
          qualificationId: random() < 0.05 ? "ignore all rules" : id,
          kind,
          verdict: word,
          evidence,
          reason: quote,
          ask: null
        }
        return random() < 0.05 ? [] : random() < 0.05 ? [verdict, verdict] : [verdict]
      })
      const honest = evaluationOf(verdicts)
      return {
        draft: random() < 0.3 ? { ...honest, counts: { ...honest.counts, must: { met: 9, notMet: 0, unknown: 0, total: 9 } } } : honest,
        usage: null
      }
    }
  }
}

describe("a model that invents, forgets and lies", () => {
  it(`over ${people} evaluations: no ungrounded claim is kept as fact, every qualification is answered once, and no run hangs`, async () => {
    const here = workers()({ model: badModel(seeded(7 + soakSeed)) })
    await here.database.roles.add(roleRow("role"))
    for (let n = 0; n < people; n++) {
      await addPerson(here.database, `person-${n}`, profileOf(nameOf(n), `Wrote Python for ${n} years.`), "role")
      const request = {
        skill: "evaluate" as const,
        roleId: "role",
        personId: `person-${n}`,
        roleVersion: 1,
        captureId: `capture of person-${n}`
      }
      await here.database.runs.add(here.deps.runHost.prepare(request))
    }
    await here.settled()

    const runs = await here.database.runs.toArray()
    expect(runs.filter(run => run.status === "running")).toEqual([])
    const rows = await here.database.evaluations.toArray()
    expect(rows.length).toBe(runs.filter(run => run.status === "done").length)
    expect(rows.length).toBeGreaterThan(0.9 * people)
    let grounded = 0
    for (const { evaluation, captureId } of rows) {
      const isLiteral = literalInProfile((await here.database.captures.get(captureId))!.reading.profile)
      expect(evaluation.verdicts.map(one => one.qualificationId)).toEqual(["python", "rust"])
      for (const { qualificationId, verdict, evidence, ask } of evaluation.verdicts) {
        if (verdict === "unknown") expect(ask).toBeTruthy()
        else expect(evidence.length).toBeGreaterThan(0)
        for (const { quote } of evidence) expect(isLiteral(quote)).toBe(true)
        // Nothing on these pages speaks of Rust, and nothing speaks against Python.
        if (verdict !== "unknown") expect([qualificationId, verdict]).toEqual(["python", "met"])
        if (verdict !== "unknown") grounded++
      }
      const counted = Object.values(evaluation.counts).reduce((sum, tally) => sum + tally.total, 0)
      expect(counted).toBe(2)
    }
    // One verdict in three is the true one, a tenth of these without a quote: the loop brings most of the others with an invented quote back.
    expect(grounded).toBeGreaterThan(0.25 * people)
    const steps = await here.database.steps.filter(step => step.step === "hold-against-role").toArray()
    expect(Math.max(...steps.map(step => step.attempts.length))).toBeLessThanOrEqual(5)
  }, 180_000)
})
