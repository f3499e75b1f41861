import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import type { CalibrationRow } from "~store/rows/learning-rows"
import { workers, type TestWorker } from "../../../support/background"
import { addPerson, dataRole, draft, noon, profileOf, roleRow } from "../../../support/rows"

const worker = workers()

/** A role, and people of another one: who writes Python, who does not say so, who says it is not theirs. */
async function scene(people = 8): Promise<TestWorker> {
  const here = worker()
  await here.database.roles.put(roleRow("role-1"))
  for (let n = 0; n < people; n++) {
    const about = ["I have written Python since 2016.", "Ten years of accounting.", "I have never worked with Python."][n % 3] ?? ""
    await addPerson(
      here.database,
      `https://people.example/${n}`,
      profileOf(`Person ${n}`, about, n % 3 === 0 ? ["Python"] : []),
      "",
      noon + n
    )
  }
  return here
}

async function started(here: TestWorker): Promise<CalibrationRow> {
  const { calibrationId } = await here.send("calibration.start", { roleId: "role-1" })
  const row = await here.database.calibrations.get(calibrationId ?? "")
  if (!row) throw new Error("Nothing was started.")
  return row
}

describe("five varied people are shown blind after approval", () => {
  it("fits and others among them, each with the verdicts as words, and no quote and no evaluation kept", async () => {
    const here = await scene()
    const row = await started(here)
    expect(row).toMatchObject({ roleId: "role-1", state: "open", settled: [] })
    expect(new Set(row.people.map(({ personId }) => personId)).size).toBe(5)
    const said = row.people.map(({ verdicts }) => verdicts?.python)
    expect(new Set(said).size).toBeGreaterThan(1)
    expect(JSON.stringify(row)).not.toMatch(/since 2016|Person/)
    expect(await here.database.evaluations.count()).toBe(0)
    expect(await here.database.decisions.count()).toBe(0)
  })

  it("started by two clicks at once, they are the same five", async () => {
    const here = await scene()
    const [first, second] = await Promise.all([
      here.send("calibration.start", { roleId: "role-1" }),
      here.send("calibration.start", { roleId: "role-1" })
    ])
    expect(second).toEqual(first)
    expect(await here.database.calibrations.count()).toBe(1)
  })

  it("nobody who was decided on, stands with another person, or is not to be contacted", async () => {
    const here = await scene(8)
    await here.database.decisions.put({ roleId: "role-1", personId: "https://people.example/0", decision: "pass", reason: null, at: noon })
    await here.database.people.update("https://people.example/1", { doNotContact: { at: noon, reason: null } })
    await here.database.people.update("https://people.example/2", { sameAs: "https://people.example/3" })
    const row = await started(here)
    expect(row.people.map(({ personId }) => personId).sort()).toEqual([3, 4, 5, 6, 7].map(n => `https://people.example/${n}`))
  })

  it("not where there are fewer than five, nor for a role that is not approved or is gone", async () => {
    const here = await scene(4)
    expect(await here.send("calibration.start", { roleId: "role-1" })).toEqual({ calibrationId: null })
    await here.database.roles.put(roleRow("draft", { status: "draft", approvedAt: null }))
    expect((await here.failureOf(here.send("calibration.start", { roleId: "draft" }))).what).toMatch(/not approved/)
    expect((await here.failureOf(here.send("calibration.start", { roleId: "gone" }))).what).toMatch(/not there/)
    expect(await here.database.calibrations.count()).toBe(0)
  })

  it("can be put off, left, and gone on with where it was; done, five others come", async () => {
    const here = await scene(12)
    await here.send("calibration.later", { roleId: "role-1" })
    await here.send("calibration.later", { roleId: "role-1" })
    expect(await here.database.calibrations.toArray()).toMatchObject([{ state: "left", people: [] }])
    const row = await started(here)
    expect(await here.database.calibrations.count()).toBe(1)
    await here.send("calibration.answer", { calibrationId: row.id, personId: row.people[0]?.personId ?? "", answer: "yes" })
    await here.send("calibration.leave", { calibrationId: row.id })
    await here.send("calibration.leave", { calibrationId: row.id })
    expect((await here.database.calibrations.get(row.id))?.state).toBe("left")
    const again = await started(here)
    expect(again).toMatchObject({ id: row.id, state: "open" })
    expect(again.people[0]?.answer).toBe("yes")
    for (const { personId } of row.people) await here.send("calibration.answer", { calibrationId: row.id, personId, answer: "no" })
    expect((await here.database.calibrations.get(row.id))?.state).toBe("done")
    const next = await started(here)
    expect(next.id).not.toBe(row.id)
    expect(next.people.some(({ personId }) => row.people.some(other => other.personId === personId))).toBe(false)
  })

  it("every answer is a signal, with what was shown; the same one twice is one, and another one counts", async () => {
    const here = await scene()
    const row = await started(here)
    const [first] = row.people
    const about = { calibrationId: row.id, personId: first?.personId ?? "" }
    await here.send("calibration.answer", { ...about, answer: "yes" })
    await here.send("calibration.answer", { ...about, answer: "yes" })
    await here.send("calibration.answer", { ...about, answer: "unsure" })
    const signals = (await here.database.signals.toArray()).filter(({ kind }) => kind === "calibration")
    expect(signals.map(({ detail, personId, shown }) => [detail.answer, detail.previous, personId, shown])).toEqual([
      ["yes", null, first?.personId, { captureId: first?.captureId, roleVersion: 1 }],
      ["unsure", "yes", first?.personId, { captureId: first?.captureId, roleVersion: 1 }]
    ])
    expect((await here.failureOf(here.send("calibration.answer", { ...about, personId: "nobody", answer: "yes" }))).what).toMatch(
      /not among/
    )
    expect((await here.failureOf(here.send("calibration.answer", { ...about, calibrationId: "gone", answer: "yes" }))).what).toMatch(
      /not there/
    )
  })
})

describe("disagreements change the role by one click", () => {
  async function disagreeing() {
    const here = await scene()
    const row = await started(here)
    const refused = row.people.find(({ verdicts }) => verdicts?.python === "not met")
    if (!refused) throw new Error("Nobody says that Python is not theirs.")
    await here.send("calibration.answer", { calibrationId: row.id, personId: refused.personId, answer: "yes" })
    const settle = (choice: string, questionId = "not met:python") =>
      here.send("calibration.settle", { calibrationId: row.id, questionId, choice })
    const asked = async () => (await here.database.roles.get("role-1"))?.role.qualifications.map(({ kind, text }) => `${kind} ${text}`)
    return { here, row, settle, asked }
  }

  it("a must becomes a nice-to-have, and the role gets its next version", async () => {
    const { here, row, settle, asked } = await disagreeing()
    await settle("nice")
    expect(await asked()).toEqual(["nice Python", "nice Rust"])
    expect((await here.database.roles.get("role-1"))?.version).toBe(2)
    expect((await here.database.calibrations.get(row.id))?.settled).toEqual(["not met:python"])
    await settle("drop")
    expect(await asked()).toEqual(["nice Python", "nice Rust"])
  })

  it("it is dropped, or it stays; a choice that is none changes nothing", async () => {
    const one = await disagreeing()
    await one.settle("drop")
    expect(await one.asked()).toEqual(["nice Rust"])
    const other = await disagreeing()
    await other.settle("something")
    await other.settle("keep", "not met:gone")
    expect((await other.here.database.calibrations.get(other.row.id))?.settled).toEqual([])
    await other.settle("keep")
    expect(await other.asked()).toEqual(["must Python", "nice Rust"])
    expect((await other.here.database.roles.get("role-1"))?.version).toBe(1)
    expect((await other.here.database.calibrations.get(other.row.id))?.settled).toEqual(["not met:python"])
    const signals = (await other.here.database.signals.toArray()).map(({ kind, detail }) => [kind, detail.choice])
    expect(signals).toContainEqual(["calibration", "keep"])
  })

  it("a closed role does not change, and says so", async () => {
    const { here, settle } = await disagreeing()
    await here.send("role.close", { roleId: "role-1" })
    expect((await here.failureOf(settle("nice"))).what).toMatch(/closed/)
  })

  it("the answers go into the role's pattern as examples, without anybody", async () => {
    const { here } = await disagreeing()
    await here.send("role.close", { roleId: "role-1" })
    const [pattern] = await here.database.patterns.toArray()
    expect(pattern?.learned?.examples).toMatchObject([
      { answer: "yes", verdicts: [{ text: "Python", verdict: "not met" }, { text: "Rust" }] }
    ])
    expect(JSON.stringify(pattern)).not.toContain("people.example")
  })
})

it("of three hundred people the five are there in a moment", async () => {
  const here = await scene(300)
  const role = draft({ ...dataRole })
  await here.database.roles.put(roleRow("role-1", { role }))
  const row = await started(here)
  expect(row.people).toHaveLength(5)
})
