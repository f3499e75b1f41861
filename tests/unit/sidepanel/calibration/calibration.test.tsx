import { requests, settings, show, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, describe, expect, it } from "vitest"
import { RolePlace } from "~sidepanel/role/role-place"
import { database } from "~store/database"
import type { CalibrationRow } from "~store/rows/learning-rows"
import { captureOf, personOf, profileOf } from "../../../support/rows"
import { chat, now, qualification, role } from "../../../support/panel-rows"

beforeEach(() => {
  Element.prototype.scrollTo = () => undefined
})

const approved = role(
  { status: "approved", approvedAt: now },
  { qualifications: [qualification("q-1", "must", "On-call"), qualification("q-2", "nice", "Kafka")] }
)
const captures = Array.from({ length: 6 }, (_, n) =>
  captureOf(`p-${n}`, profileOf(`Ana${n} Ferro${n}`, `Ana${n} Ferro${n} builds pipelines. ana${n}@acme.example`, ["Python"]), `c-${n}`, now)
)
const people = captures.map(personOf)

const row = (
  parts: Partial<CalibrationRow> = {},
  answers: (CalibrationRow["people"][number]["answer"] | undefined)[] = []
): CalibrationRow => ({
  id: "cal-1",
  roleId: "role-1",
  state: "open",
  people: captures.slice(0, 5).map(({ id, personId }, at) => ({
    personId,
    captureId: id,
    answer: answers[at] ?? null,
    at: null,
    verdicts: { "q-1": at === 0 ? "not met" : "met", "q-2": "met" }
  })),
  settled: [],
  at: now,
  ...parts
})

async function showChat(rows: Record<string, readonly unknown[]> = {}, set: object = {}) {
  await stored({
    settings: settings({ singleKeys: true, ...set }),
    roles: [approved],
    chat: chat({ text: "The role is approved." }),
    people,
    captures,
    ...rows
  })
  show(
    <>
      <RolePlace />
      <textarea aria-label="Some field" />
    </>,
    "role"
  )
  await screen.findByRole("group", { name: "The role" })
}
const card = (name = "Compare with five people first") => screen.findByRole("region", { name })
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }))

describe("after approval", () => {
  it("five people are offered, and can be put off; both cost one click", async () => {
    await showChat()
    await card()
    await press("Not now")
    await waitFor(() => expect(requests("calibration.later")).toEqual([{ roleId: "role-1" }]))
    await press("Show me five people")
    await waitFor(() => expect(requests("calibration.start")).toEqual([{ roleId: "role-1" }]))
  })

  it("nothing is offered where fewer than five could be shown, or before approval", async () => {
    await showChat({ people: people.map((person, n) => (n > 3 ? { ...person, doNotContact: { at: now, reason: null } } : person)) })
    expect(screen.queryByText(/five people/)).toBeNull()
    await stored({ people, roles: [role()] })
    await waitFor(() => expect(screen.queryByText(/five people/)).toBeNull())
  })

  it("put off, it is one quiet line", async () => {
    await showChat({ calibrations: [row({ state: "left", people: [] })] })
    await press("Compare with five people first")
    await waitFor(() => expect(requests("calibration.start")).toHaveLength(1))
    expect(screen.queryByRole("region", { name: "Compare with five people first" })).toBeNull()
  })
})

describe("somebody shown blind", () => {
  it("has no name, no contact and no verdict; three equal buttons, and the keys Y, N and U", async () => {
    await showChat({ calibrations: [row()] })
    const shown = await card()
    await within(shown).findByText("Data engineer")
    expect(shown.textContent).not.toMatch(/Ana|Ferro|@|Lisbon|not met|Kafka/)
    const answers = within(within(shown).getByRole("group", { name: /Would you talk/ }))
    expect(answers.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Yes", "No", "Unsure"])
    expect(new Set(answers.getAllByRole("button").map(({ className }) => className)).size).toBe(1)
    fireEvent.click(answers.getByRole("button", { name: "Unsure" }))
    await waitFor(() => expect(requests("calibration.answer")).toEqual([{ calibrationId: "cal-1", personId: "p-0", answer: "unsure" }]))
    // A key while an answer is being kept is not a second one.
    await waitFor(() => expect(answers.getByRole("button", { name: "Yes" }).hasAttribute("disabled")).toBe(false))
    fireEvent.keyDown(document.body, { key: "y" })
    await waitFor(() => expect(requests("calibration.answer")).toHaveLength(2))
    fireEvent.keyDown(screen.getByRole("textbox", { name: "Some field" }), { key: "n" })
    fireEvent.keyDown(document.body, { key: "n", ctrlKey: true })
    expect(requests("calibration.answer")).toHaveLength(2)
  })

  it("is answered by keys only where single keys are on", async () => {
    await showChat({ calibrations: [row()] }, { singleKeys: false })
    await card()
    fireEvent.keyDown(document.body, { key: "y" })
    expect(requests("calibration.answer")).toEqual([])
  })

  it("loses no answer of who answers faster than the worker acknowledges", async () => {
    let done = () => {}
    stage.answers["calibration.answer"] = () => new Promise<object>(resolve => (done = () => resolve({})))
    await showChat({ calibrations: [row()] })
    await within(await card()).findByText("Person 1 of 5")
    fireEvent.keyDown(window, { key: "y" })
    fireEvent.keyDown(window, { key: "y" })
    await database().calibrations.put(row({}, ["yes"]))
    await within(await card()).findByText("Person 2 of 5")
    fireEvent.keyDown(window, { key: "n" })
    await waitFor(() => expect(requests("calibration.answer")).toHaveLength(2))
    expect(requests("calibration.answer").map(one => (one as { answer: string }).answer)).toEqual(["yes", "no"])
    done()
  })

  it("is the first who waits; the one before can be looked at again, and all of it left and gone on with", async () => {
    await showChat({ calibrations: [row({}, ["yes", "no"])] })
    await screen.findByText("Person 3 of 5")
    await press("Back")
    await screen.findByText("Person 2 of 5")
    expect((await screen.findByRole("button", { name: "No" })).getAttribute("aria-pressed")).toBe("true")
    await press("Leave for now")
    await waitFor(() => expect(requests("calibration.leave")).toEqual([{ calibrationId: "cal-1" }]))
    await stored({ calibrations: [row({ state: "left" }, ["yes", "no"])] })
    await screen.findByText("2 of five are answered. The rest waits.")
    await press("Go on")
    await waitFor(() => expect(requests("calibration.start")).toHaveLength(1))
  })

  it("whose reading is gone is said to be, and can be answered unsure", async () => {
    await showChat({ captures: captures.slice(1), calibrations: [row()] })
    expect(await screen.findByText(/not kept any more/)).toBeTruthy()
  })
})

describe("what came of it", () => {
  it("every disagreement is a question whose answer is one click", async () => {
    await showChat({ calibrations: [row({ state: "done" }, ["yes", "yes", "unsure", "yes", "yes"])] })
    const result = within(await card("What came of it"))
    const question = await result.findByRole("group", { name: "You said yes to one person although “On-call” is not met. Is it a must?" })
    expect(result.getByText("Person 1: you said Yes; the verdicts speak against it")).toBeTruthy()
    fireEvent.click(within(question).getByRole("button", { name: "No, nice to have" }))
    await waitFor(() =>
      expect(requests("calibration.settle")).toEqual([{ calibrationId: "cal-1", questionId: "not met:q-1", choice: "nice" }])
    )
  })

  it("a no that nothing explains asks what is missing, and adds it", async () => {
    await showChat({ calibrations: [row({ state: "done" }, ["no", "no", "unsure", "unsure", "unsure"])] })
    const result = within(await card("What came of it"))
    const question = within(await result.findByRole("group", { name: /What is missing from the role/ }))
    fireEvent.change(question.getByRole("textbox", { name: "What is missing" }), { target: { value: "Scala" } })
    fireEvent.click(question.getByRole("button", { name: "Add as a must" }))
    await waitFor(() => expect(requests("qualification.add")).toEqual([{ roleId: "role-1", text: "Scala", kind: "must" }]))
    await waitFor(() => expect(requests("calibration.settle")).toMatchObject([{ choice: "keep" }]))
  })

  it("where all agree it says so, and five others can be asked for; where too few are left it says that", async () => {
    stage.answers["calibration.start"] = () => ({ calibrationId: null })
    await showChat({ calibrations: [row({ state: "done" }, ["no", "yes", "yes", "yes", "yes"])] })
    expect(await screen.findByText("Your word and the verdicts agree on all 5 you were sure of.")).toBeTruthy()
    await press("Show five others")
    expect(await screen.findByText(/Fewer than five other people/)).toBeTruthy()
  })
})
