import { requests, settings, show, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { usePanelState } from "~sidepanel/state/panel-state"
import { PeoplePlace } from "~sidepanel/people/people-place"
import { database } from "~store/database"
import { capture, decision, evaluationOf, evaluationRow, now, person, role, verdicts } from "../../../support/card-rows"

const people = ["Ana Ferro", "Bo Larsen", "Cem Aydın", "Dai Nakamura", "Eli Rousselet"].map((name, at) => person(`p:${at}`, { name }))
const everyone = people.map(({ name }) => name)

function WithAsked() {
  const { personId } = usePanelState()
  return (
    <>
      <PeoplePlace />
      <output>{personId ?? "nobody"}</output>
    </>
  )
}
async function open(change: Record<string, readonly unknown[]> = {}) {
  await stored({
    settings: settings({ singleKeys: true }),
    roles: [role()],
    people,
    evaluations: people.map(({ id }) => evaluationRow({ personId: id, evaluation: evaluationOf(verdicts) })),
    ...change
  })
  show(<WithAsked />, "people")
  const grid = await screen.findByRole("grid")
  grid.focus()
  return grid
}
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
const rows = () => screen.queryAllByRole("row").map(row => within(row).getByRole("button").textContent)
const active = () => {
  const id = screen.getByRole("grid").getAttribute("aria-activedescendant")
  return within(document.getElementById(id ?? "") as HTMLElement).getByRole("button").textContent
}
const marked = () => screen.queryAllByRole("row", { selected: true }).map(row => within(row).getByRole("button").textContent)
const decided = async () => Object.fromEntries((await database().decisions.toArray()).map(row => [row.personId, row.decision]))

describe("the list by keys", () => {
  it("is one stop of Tab; arrows, J and K, Home and End go from row to row, and Enter opens the card", async () => {
    const grid = await open()
    expect(rows()).toEqual(everyone)
    const stops = [...grid.querySelectorAll<HTMLElement>("button, input, a, [tabindex]")].filter(({ tabIndex }) => tabIndex >= 0)
    expect(stops).toEqual([])
    for (const [key, expected] of [
      ["ArrowDown", "Bo Larsen"],
      ["j", "Cem Aydın"],
      ["k", "Bo Larsen"],
      ["End", "Eli Rousselet"],
      ["ArrowDown", "Eli Rousselet"],
      ["Home", "Ana Ferro"],
      ["ArrowUp", "Ana Ferro"],
      ["PageDown", "Eli Rousselet"]
    ] as const) {
      press(key)
      expect(active(), key).toBe(expected)
    }
    press("Enter")
    expect(await screen.findByText("p:4")).toBeTruthy()
  })

  it("decides by S, M and P; pressing what stands changes nothing; U takes back the last, step by step", async () => {
    await open()
    press("s")
    await waitFor(async () => expect(await decided()).toEqual({ "p:0": "shortlist" }))
    expect(await screen.findByText("1 person shortlisted.")).toBeTruthy()
    press("s")
    press("ArrowDown")
    press("p")
    await waitFor(async () => expect(await decided()).toEqual({ "p:0": "shortlist", "p:1": "pass" }))
    await waitFor(() => expect(within(screen.getByRole("row", { name: /Bo Larsen/ })).getByText("Pass")).toBeTruthy())
    expect(requests("decision.setMany"), "S twice is once").toHaveLength(2)
    press("u")
    await waitFor(async () => expect(await decided()).toEqual({ "p:0": "shortlist" }))
    press("u")
    await waitFor(async () => expect(await decided()).toEqual({}))
    expect(document.activeElement).toBe(screen.getByRole("grid"))
  })

  it("goes on to whoever comes next where a decision takes somebody out of the list", async () => {
    await open()
    fireEvent.change(screen.getByRole("combobox", { name: "Decision" }), { target: { value: "undecided" } })
    screen.getByRole("grid").focus()
    press("ArrowDown")
    press("m")
    await waitFor(() => expect(rows()).toEqual(everyone.filter(name => name !== "Bo Larsen")))
    expect(active()).toBe("Cem Aydın")
    press("p")
    await waitFor(() => expect(active()).toBe("Dai Nakamura"))
    expect(document.activeElement).toBe(screen.getByRole("grid"))
  })

  it("goes to the next undecided by N, round the end of the list", async () => {
    await open({ decisions: [decision("p:1", "pass"), decision("p:2", "maybe")] })
    press("n")
    expect(active()).toBe("Dai Nakamura")
    press("n")
    press("n")
    expect(active()).toBe("Ana Ferro")
  })

  it("marks by X, Space and Shift with arrows; the marked are decided on as one, and taken back as one", async () => {
    await open({ decisions: [decision("p:1", "maybe", { reason: "asks for remote" })] })
    press("x")
    press("ArrowDown", { shiftKey: true })
    press("ArrowDown", { shiftKey: true })
    press("ArrowDown")
    press(" ")
    press(" ")
    expect(marked()).toEqual(["Ana Ferro", "Bo Larsen", "Cem Aydın"])
    fireEvent.click(within(screen.getByRole("toolbar", { name: "3 marked" })).getByRole("button", { name: "Pass" }))
    await waitFor(async () => expect(await decided()).toEqual({ "p:0": "pass", "p:1": "pass", "p:2": "pass" }))
    expect(await screen.findByText("3 people passed on.")).toBeTruthy()
    expect(requests("decision.setMany")).toHaveLength(1)
    expect(marked(), "they stay marked").toHaveLength(3)
    fireEvent.click(screen.getByRole("button", { name: /^Undo/ }))
    await waitFor(async () => expect(await decided()).toEqual({ "p:1": "maybe" }))
    expect((await database().decisions.get(["role-1", "p:1"]))?.reason).toBe("asks for remote")
  })

  it("decides on the marked ones by a key on one of them, and on another row alone by a key on that", async () => {
    await open()
    press("x")
    press("ArrowDown", { shiftKey: true })
    press("s")
    await waitFor(async () => expect(await decided()).toEqual({ "p:0": "shortlist", "p:1": "shortlist" }))
    press("End")
    press("p")
    await waitFor(async () => expect(await decided()).toEqual({ "p:0": "shortlist", "p:1": "shortlist", "p:4": "pass" }))
  })

  it("hears J, N and U wherever the focus is, and no letter where single keys are off", async () => {
    await open({ settings: settings({ singleKeys: false }) })
    for (const key of ["s", "x", "j", "n"]) press(key)
    expect(active()).toBe("Ana Ferro")
    expect(marked()).toEqual([])
    press("ArrowDown")
    expect(active()).toBe("Bo Larsen")
    await database().settings.update("settings", { singleKeys: true })
    screen.getByRole("grid").blur()
    await waitFor(() => {
      press("j")
      expect(document.activeElement).toBe(screen.getByRole("grid"))
    })
    expect(await decided()).toEqual({})
  })

  it("shows a decision at once, and not any more where it could not be written", async () => {
    await open()
    let answer: (() => void) | undefined
    stage.answers["decision.setMany"] = () => new Promise((_resolve, reject) => (answer = () => reject(new Error("gone"))))
    press("s")
    const row = screen.getByRole("row", { name: /Ana Ferro/ })
    expect(within(row).getByText("Shortlist")).toBeTruthy()
    await waitFor(() => expect(answer).toBeDefined())
    answer?.()
    await waitFor(() => expect(within(row).queryByText("Shortlist")).toBeNull())
    expect(await decided()).toEqual({})
  })
})

describe("the search over profiles", () => {
  const kafka = "Ran three Kafka clusters for a bank."
  const withText = (at: number, about: string) => {
    const who = people[at] ?? person("nobody")
    const read = capture(who)
    return { ...read, reading: { ...read.reading, profile: { ...read.reading.profile, about } } }
  }

  it("finds whoever says it, and shows the sentence that says it", async () => {
    await open({
      captures: [withText(1, kafka), withText(3, "Bakes bread.")],
      searchWaiting: [
        { personId: "p:1", captureId: "c", words: "ran\nthree\nkafka\nclusters\nfor\na\nbank" },
        { personId: "p:3", captureId: "d", words: "bakes\nbread" }
      ]
    })
    fireEvent.change(screen.getByRole("searchbox", { name: "Search people" }), { target: { value: "kafka" } })
    await waitFor(() => expect(rows()).toEqual(["Bo Larsen"]))
    expect((await screen.findByText("Kafka")).closest("q")?.textContent).toBe(kafka)
  })

  it("reaches everybody that was ever read when asked to", async () => {
    const stranger = person("p:far", { name: "Fay Underhill", headline: "Baker" })
    await open({ people: [...people, stranger] })
    expect(rows()).toEqual(everyone)
    fireEvent.click(screen.getByRole("radio", { name: "Everybody" }))
    await waitFor(() => expect(rows()).toHaveLength(6))
    fireEvent.change(screen.getByRole("searchbox", { name: "Search people" }), { target: { value: "baker" } })
    await waitFor(() => expect(rows()).toEqual(["Fay Underhill"]))
    screen.getByRole("grid").focus()
    press("s")
    await waitFor(async () => expect(await decided()).toEqual({ "p:far": "shortlist" }))
    expect(now).toBeGreaterThan(0)
  })
})

describe("while everybody is judged by a changed role", () => {
  it("tells how many of how many, keeps the rows in their places, and can be stopped and gone on with", async () => {
    const better = evaluationOf(verdicts.map(one => ({ ...one, verdict: "met" as const })))
    await open({ roles: [role({ version: 3, behind: true })] })
    const line = await screen.findByRole("region", { name: "Judging everybody by the changed role" })
    expect(within(line).getByText(/^0 of 5 done/)).toBeTruthy()
    await database().evaluations.put(evaluationRow({ personId: "p:4", roleVersion: 3, evaluation: better }))
    expect(await within(line).findByText(/^1 of 5 done/)).toBeTruthy()
    expect(await screen.findByText(/Rows keep their places/)).toBeTruthy()
    expect(rows()).toEqual(everyone)
    fireEvent.click(within(line).getByRole("button", { name: "Stop" }))
    await waitFor(() => expect(requests("role.catchUp")).toEqual([{ roleId: "role-1", on: false }]))
    fireEvent.click(screen.getByRole("button", { name: "Sort now" }))
    expect(rows()[0]).toBe("Eli Rousselet")
    await database().roles.update("role-1", { behind: undefined })
    await waitFor(() => expect(screen.queryByRole("region", { name: /Judging/ })).toBeNull())
  })
})
