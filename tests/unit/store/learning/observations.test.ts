import { beforeEach, describe, expect, it } from "vitest"
import type { CandorDatabase } from "~store/database"
import { erasePerson } from "~store/files/erase"
import { observationsOf } from "~store/learning/observations"
import { pruneCaptures } from "~store/runs/prune"
import type { DecisionRow } from "~store/rows/rows"
import { addSignal } from "~store/learning/write-signal"
import { freshDatabase } from "../../../support/fake-database"
import { addPerson, captureOf, noon, profileOf, roleRow } from "../../../support/rows"

const ana = "https://people.example/ana"
const ben = "https://people.example/ben"
const about = { roleId: "data", personId: ana }

let database: CandorDatabase
beforeEach(async () => {
  database = freshDatabase()
  await database.roles.add(roleRow("data"))
  await addPerson(database, ana, profileOf("Ana Ferro", "I build pipelines.", ["Kafka"]), "data")
  await addPerson(database, ben, profileOf("Ben Larkin", "I build pipelines.", ["Rust"]), "data")
})

const decide = (parts: Partial<DecisionRow> = {}) =>
  database.decisions.put({
    ...about,
    decision: "shortlist",
    reason: null,
    at: noon,
    shown: {
      captureId: `capture of ${ana}`,
      roleVersion: 1,
      rulesVersion: "test",
      model: "builtin",
      verdicts: { python: "not met", rust: "unknown" }
    },
    ...parts
  })

describe("what the recruiter did, as it is learned from", () => {
  it("a decision says what was wanted, with the traits and the verdicts of what was shown then", async () => {
    const signalId = await addSignal(database, { kind: "decision", at: noon, ...about, detail: { decision: "shortlist", previous: null } })
    await decide()
    // Read again since, with other skills: what was decided on is what counts.
    await database.captures.put(captureOf(ana, profileOf("Ana Ferro", "I bake.", ["Excel"]), "newer", noon + 5))
    await database.people.update(ana, { captureId: "newer" })
    const [first, ...others] = (await observationsOf(database, 0)).filter(({ personId }) => personId === ana)
    expect(others).toEqual([])
    expect(first).toMatchObject({ ...about, at: noon, says: 1, weight: 1, what: "shortlisted", signalId })
    expect(first?.roleFamily).not.toBeNull()
    expect(first?.traits).toEqual(expect.arrayContaining(["skill:Apache Kafka", "verdict:not met:python"]))
    expect(first?.traits.join()).not.toMatch(/Excel|rust/)
    expect(JSON.stringify(first?.traits)).not.toMatch(/ferro|lisbon/i)
    expect(first?.guards?.length).toBeGreaterThan(0)
  })

  it("an override changes the verdict that counts, and weighs nothing by itself", async () => {
    await decide({ decision: "pass" })
    await database.verdictFeedback.put({ ...about, qualificationId: "rust", thumb: null, override: "met", at: noon + 1 })
    await database.verdictFeedback.put({ ...about, qualificationId: "python", thumb: "up", override: null, at: noon + 1 })
    const mine = (await observationsOf(database, 0)).filter(({ personId }) => personId === ana)
    expect(mine.map(({ what, says, weight }) => [what, says, weight])).toEqual([
      ["passed", -1, 1],
      ["overrode to met", 0, 0]
    ])
    expect(mine[0]?.traits).toContain("verdict:met:rust")
    expect(mine[1]?.override).toEqual({ qualificationId: "rust", to: "met" })
  })

  it("a thumb down on a verdict takes it from what is true of the person, and is told apart from an override", async () => {
    await decide({ decision: "pass" })
    const rust = { ...about, qualificationId: "rust", at: noon + 1 }
    const python = { ...about, qualificationId: "python", at: noon + 1 }
    const mine = async () => (await observationsOf(database, 0)).filter(({ personId }) => personId === ana)
    expect((await mine())[0]?.traits).toContain("verdict:not met:python")
    await database.verdictFeedback.put({ ...python, thumb: "down", override: null, rated: "not met" })
    const [passed, doubted] = await mine()
    expect(passed?.traits.join()).not.toContain("python")
    expect(doubted).toMatchObject({ what: "doubted not met", says: 0, weight: 0, doubt: { qualificationId: "python", of: "not met" } })
    expect(doubted?.override).toBeUndefined()
    // A thumb that was given to another verdict says nothing of this one; nor does a thumb up.
    await database.verdictFeedback.put({ ...python, thumb: "down", override: null, rated: "met" })
    expect((await mine())[0]?.traits).toContain("verdict:not met:python")
    await database.verdictFeedback.put({ ...python, thumb: "up", override: null, rated: "not met" })
    expect((await mine()).map(({ what }) => what)).toEqual(["passed"])
    // What was set otherwise is known, and so no doubt.
    await database.verdictFeedback.put({ ...rust, thumb: "down", override: "met", rated: "unknown" })
    const [, overridden, ...others] = await mine()
    expect(overridden).toMatchObject({ override: { qualificationId: "rust", to: "met" } })
    expect(overridden?.doubt).toBeUndefined()
    expect(others).toEqual([])
  })

  it("a lasting look without a decision says a little, a glance nothing", async () => {
    await database.visits.update([ben, "data"], { timeMs: 44_000 })
    const looks = async () => (await observationsOf(database, 0)).map(({ personId, what, weight }) => [personId, what, weight])
    expect(await looks()).toEqual([[ana, "looked at for long", 0.2]])
    await decide()
    expect(await looks()).toEqual([[ana, "shortlisted", 1]])
  })

  it("only since the moment that is asked for, and never of somebody who was erased", async () => {
    await decide({ at: noon - 10 })
    await decide({ personId: ben, at: noon + 10, shown: undefined })
    await database.visits.clear()
    expect((await observationsOf(database, noon)).map(({ personId }) => personId)).toEqual([ben])
    expect(await observationsOf(database, 0)).toHaveLength(2)
    await erasePerson(database, ben)
    expect((await observationsOf(database, 0)).map(({ personId }) => personId)).toEqual([ana])
  })
})

describe("readings that something was learned from", () => {
  it("are kept as long as a decision or an open calibration stands on them", async () => {
    for (let n = 0; n < 8; n++) await database.captures.add(captureOf(ana, profileOf("Ana Ferro", `${n}`), `capture ${n}`, noon + 1 + n))
    await database.people.update(ana, { captureId: "capture 7" })
    await decide()
    await database.calibrations.bulkAdd([
      { id: "open", roleId: "data", state: "open", people: [{ personId: ana, captureId: "capture 1", answer: null, at: null }], at: noon },
      { id: "done", roleId: "data", state: "done", people: [{ personId: ana, captureId: "capture 2", answer: "yes", at: noon }], at: noon }
    ])
    await pruneCaptures(database, ana)
    const left = await database.captures.where("[personId+at]").between([ana, 0], [ana, Infinity]).primaryKeys()
    expect(left).toEqual([`capture of ${ana}`, "capture 1", "capture 5", "capture 6", "capture 7"])
  })
})
