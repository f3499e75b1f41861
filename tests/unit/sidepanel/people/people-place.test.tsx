import { catchDownload, panel, requests, settings, show, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { usePanelState } from "~sidepanel/state/panel-state"
import { PeoplePlace } from "~sidepanel/people/people-place"
import { database } from "~store/database"
import { decision, evaluationOf, evaluationRow, now, person, role, verdict, verdicts } from "../../../support/card-rows"

const ana = person("p:ana")
const ikenna = person("p:ikenna", { name: "Ikenna Obi-Larsen" })
const rei = person("p:rei", { name: "柏木 玲" })
const allMet = ["q1", "q2", "q3"].map(id => verdict(id, "met", { evidence: [{ quote: `quote of ${id}`, section: "about", label: null }] }))
const visit = (personId: string, count: number) => ({
  personId,
  roleId: "role-1",
  count,
  timeMs: count * 60_000,
  firstAt: now,
  lastAt: now,
  lastViewId: "v"
})
const signal = (personId: string, decided: string | null, previous: string | null, at: number) => ({
  kind: "decision",
  at,
  roleId: "role-1",
  personId,
  qualificationId: null,
  detail: { decision: decided, previous }
})
const rows = {
  settings: settings(),
  roles: [role()],
  people: [ana, ikenna, rei],
  evaluations: [
    evaluationRow({ personId: ana.id, evaluation: evaluationOf(verdicts) }),
    evaluationRow({ personId: ikenna.id, evaluation: evaluationOf(allMet) })
  ],
  visits: [visit(ana.id, 3), visit(rei.id, 1)],
  decisions: [decision(ikenna.id, "shortlist")],
  signals: [signal(ikenna.id, "maybe", null, now), signal(ikenna.id, "shortlist", "maybe", now + 1)]
}

/** The tab with a line that says whose card was asked for. */
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
  await stored({ ...rows, ...change })
  show(<WithAsked />, "people")
  await screen.findByRole("grid")
}
const names = () =>
  within(screen.getByRole("grid"))
    .queryAllByRole("row")
    .map(row => within(row).getByRole("button").textContent)

describe("the People tab", () => {
  it("lists everyone seen for the role, those who meet most musts first", async () => {
    await open()
    expect(names()).toEqual(["Ikenna Obi-Larsen", "Ana Sofia Brandão", "柏木 玲"])
    expect(within(screen.getByRole("row", { name: /Ikenna/ })).getByText("Shortlist")).toBeTruthy()
  })

  it("says the verdicts in words beside the coloured squares", async () => {
    await open()
    const row = screen.getByRole("row", { name: /Ana Sofia Brandão/ })
    expect(
      within(row).getByRole("img", {
        name: "Must: 2 met, 0 not met, 1 unknown. Nice: 1 met, 1 not met, 0 unknown. To avoid: 0 there, 1 not there, 0 unknown."
      })
    ).toBeTruthy()
    expect(within(screen.getByRole("row", { name: /柏木/ })).getByRole("img", { name: "Not evaluated." })).toBeTruthy()
  })

  it("tells on demand why the order is what it is", async () => {
    await open()
    fireEvent.click(screen.getByRole("button", { name: "Why this order?" }))
    expect(screen.getByText(/In this order: musts first/)).toBeTruthy()
    expect(screen.getByText("2. Must: 2 of 3 met, 1 unknown, 0 not met · nice: 1 of 2 met")).toBeTruthy()
  })

  it("stands in another order when asked, and the other way round", async () => {
    await open()
    const order = screen.getByRole("combobox", { name: "Order" })
    fireEvent.change(order, { target: { value: "seen" } })
    await waitFor(() => expect(names()).toEqual(["Ana Sofia Brandão", "柏木 玲", "Ikenna Obi-Larsen"]))
    fireEvent.click(screen.getByRole("button", { name: "Other way round" }))
    expect(names()).toEqual(["Ikenna Obi-Larsen", "柏木 玲", "Ana Sofia Brandão"])
    fireEvent.change(order, { target: { value: "name" } })
    expect(names()[0]).toBe("Ana Sofia Brandão")
  })

  it("filters by decision and by words", async () => {
    await open()
    fireEvent.change(screen.getByRole("combobox", { name: "Decision" }), { target: { value: "undecided" } })
    expect(names()).toEqual(["Ana Sofia Brandão", "柏木 玲"])
    fireEvent.change(screen.getByRole("searchbox", { name: "Search people" }), { target: { value: "brandao" } })
    await waitFor(() => expect(names()).toEqual(["Ana Sofia Brandão"]))
    expect(screen.getByText(/^1 of 3 people/)).toBeTruthy()
  })

  it("says where nobody is left, and leads back to everybody of the role by one click", async () => {
    await open()
    fireEvent.change(screen.getByRole("searchbox", { name: "Search people" }), { target: { value: "zzzz" } })
    await screen.findByText(/^Nobody is left/)
    expect(screen.getByText(/^0 of 3 people/)).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: "Show all" }))
    await waitFor(() => expect(names()).toHaveLength(3))
    expect(screen.queryByText(/^Nobody is left/)).toBeNull()
  })

  it("has one form open at a time: evaluating closes the way to add people", async () => {
    stage.answers["list.estimate"] = () => ({ people: 3, upToDate: 0, tokens: null, costUsd: null })
    await open()
    fireEvent.click(screen.getByRole("button", { name: "Add people" }))
    await screen.findByRole("button", { name: "Choose files" })
    fireEvent.click(screen.getByRole("button", { name: "Evaluate…" }))
    await screen.findByText("Evaluate these people")
    expect(screen.queryByRole("button", { name: "Choose files" })).toBeNull()
  })

  it("tells what the dots mean, one click away", async () => {
    await open()
    fireEvent.click(screen.getByRole("button", { name: "Legend" }))
    const legend = within(screen.getByRole("region", { name: "Legend" }))
    for (const word of ["met", "not met", "unknown"]) expect(legend.getByText(word)).toBeTruthy()
    expect(legend.getByText(/Airflow, Dagster or Prefect/)).toBeTruthy()
    expect(screen.getAllByTitle("Airflow, Dagster or Prefect: met").length).toBeGreaterThan(0)
  })

  it("opens a person's card by one click", async () => {
    await open()
    fireEvent.click(screen.getByRole("button", { name: "柏木 玲" }))
    expect(panel.place).toBe("person")
    expect(screen.getByText("p:rei")).toBeTruthy()
  })

  it("compares two people qualification by qualification, each with a quote", async () => {
    await open()
    fireEvent.click(screen.getByRole("checkbox", { name: "Mark Ana Sofia Brandão" }))
    expect(screen.queryByRole("button", { name: "Compare" })).toBeNull()
    fireEvent.click(screen.getByRole("checkbox", { name: "Mark Ikenna Obi-Larsen" }))
    fireEvent.click(screen.getByRole("button", { name: "Compare" }))
    const table = screen.getByRole("table", { name: "Comparison" })
    expect(document.activeElement, "the focus is with what took the list's place").toBe(
      screen.getByRole("button", { name: "Back to everyone" })
    )
    expect(within(table).getByText("Airflow, Dagster or Prefect")).toBeTruthy()
    expect(await within(table).findByText("built the event pipeline that feeds billing and risk")).toBeTruthy()
    expect(within(table).getByText("quote of q3")).toBeTruthy()
    fireEvent.click(screen.getByRole("checkbox", { name: /^Only differences/ }))
    expect(within(table).queryByText("quote of q1")).toBeNull()
    expect(within(table).getByText("quote of q3")).toBeTruthy()
    const ofAna = within(screen.getByRole("group", { name: "Decide on Ana Sofia Brandão" }))
    fireEvent.click(ofAna.getByRole("button", { name: "Maybe" }))
    await waitFor(async () => expect((await database().decisions.get(["role-1", ana.id]))?.decision).toBe("maybe"))
    fireEvent.click(screen.getByRole("button", { name: "Back to everyone" }))
    expect(names()).toHaveLength(3)
  })

  it("saves as CSV who is shown, in the order of the list, and nobody whom the filters hide", async () => {
    const download = catchDownload()
    await open()
    fireEvent.click(screen.getByRole("button", { name: "Hand over…" }))
    fireEvent.change(await screen.findByRole("combobox", { name: "Whom" }), { target: { value: "shown" } })
    fireEvent.click(screen.getByRole("button", { name: "Save as CSV" }))
    const [, ...lines] = (await download()).trim().split("\r\n")
    expect(lines.map(line => line.split(",")[0])).toEqual(names())
    fireEvent.click(screen.getByRole("button", { name: "Close" }))
  })

  it("of somebody to be decided on first, neither the comparison nor the CSV says what the verdicts are", async () => {
    const download = catchDownload()
    await open({ settings: settings({ decideFirstShare: 100 }) })
    fireEvent.click(screen.getByRole("button", { name: "Hand over…" }))
    fireEvent.change(await screen.findByRole("combobox", { name: "Whom" }), { target: { value: "shown" } })
    fireEvent.click(screen.getByRole("button", { name: "Save as CSV" }))
    const lines = (await download()).split("\r\n")
    const verdictsIn = (name: string) => lines.find(line => line.includes(name))?.match(/,(?:met|not met|unknown)\b/g)?.length ?? 0
    expect(verdictsIn("Ikenna Obi-Larsen")).toBe(3)
    expect(verdictsIn("Ana Sofia Brandão")).toBe(0)
    fireEvent.click(screen.getByRole("button", { name: "Close" }))

    fireEvent.click(screen.getByRole("checkbox", { name: "Mark Ana Sofia Brandão" }))
    fireEvent.click(screen.getByRole("checkbox", { name: "Mark Ikenna Obi-Larsen" }))
    fireEvent.click(screen.getByRole("button", { name: "Compare" }))
    const table = screen.getByRole("table", { name: "Comparison" })
    expect(await within(table).findByText("quote of q3")).toBeTruthy()
    expect(within(table).queryByText("built the event pipeline that feeds billing and risk")).toBeNull()
  })

  it("undoes a decision from the history, long after it was taken", async () => {
    await open()
    const history = screen.getByText("Decisions so far").closest("details") as HTMLDetailsElement
    history.open = true
    fireEvent(history, new Event("toggle"))
    expect(await screen.findByText(/Maybe → Shortlist/)).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: "Undo the decision on Ikenna Obi-Larsen" }))
    await waitFor(async () => expect((await database().decisions.get(["role-1", ikenna.id]))?.decision).toBe("maybe"))
    expect(requests("decision.set")).toHaveLength(1)
    expect(await screen.findByText("undone")).toBeTruthy()
  })

  it("shows no verdicts while the role is a draft again", async () => {
    await open({ roles: [role({ status: "draft" })] })
    expect(screen.queryByText("✓")).toBeNull()
  })

  it("puts only the rows in view into the page when there are more than a hundred", async () => {
    const crowd = Array.from({ length: 400 }, (_, at) => person(`c:${at}`, { name: `Person ${at}` }))
    await open({ people: crowd, visits: crowd.map(one => visit(one.id, 1)), evaluations: [], decisions: [] })
    expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("400")
    expect(screen.queryAllByRole("row").length).toBeLessThan(100)
  })

  it("says what to do when there is nobody, or no role", async () => {
    await stored({ settings: settings(), roles: [role()] })
    const { unmount } = show(<PeoplePlace />, "people")
    expect(await screen.findByText("Nobody seen for this role yet")).toBeTruthy()
    unmount()
    await stored({ settings: settings({ activeRoleId: null }) })
    show(<PeoplePlace />, "people")
    expect(await screen.findByText("No role yet")).toBeTruthy()
  })
})
