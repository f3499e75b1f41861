import { requests, settings, showWorkshop, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { database } from "~store/database"
import { makeLogKey } from "../../../support/sealed-log"
import { capture, decision, evaluationRow, person, role } from "../../../support/card-rows"

const people = Array.from({ length: 24 }, (_, at) =>
  person(`web:p${at}`, { name: `Person Ferro${at}`, captureId: `c${at}`, firstSeenAt: at + 1 })
)
const rows = {
  people,
  roles: [role()],
  captures: people.map(one => ({ ...capture(one), id: one.captureId, personId: one.id })),
  evaluations: people.map(one => evaluationRow({ personId: one.id, captureId: one.captureId })),
  decisions: people.map((one, at) => decision(one.id, at < 15 ? "shortlist" : "pass"))
}

async function open(given: Record<string, readonly unknown[]>) {
  await stored({ settings: settings(), ...given })
  showWorkshop("trust")
  await screen.findByRole("heading", { name: "The sealed log" })
}

const csv = (lines: string[]) => new File([lines.join("\n")], "self-reported.csv")
const rulesAreThere = (button: string) =>
  waitFor(() => expect(screen.getByRole("button", { name: button }).hasAttribute("data-loading")).toBe(false), { timeout: 60_000 })
const choose = async (file: File) => {
  await rulesAreThere("Choose a file")
  fireEvent.change(screen.getByLabelText("Choose a file", { selector: "input" }), { target: { files: [file] } })
}
const cellsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map(row => [...row.children].map(cell => cell.textContent))

const saved = vi.fn()
beforeEach(() => {
  saved.mockReset()
  Object.assign(URL, { createObjectURL: saved.mockReturnValue("blob:candor"), revokeObjectURL: () => undefined })
})

describe("trust, on the Workshop", () => {
  it("says what is there while nothing was decided and no role exists", async () => {
    await open({})
    expect(screen.getByText("Nothing was decided since the log began.")).toBeTruthy()
    expect(screen.getByText(/There is no role yet/)).toBeTruthy()
  })

  it("counts the sealed log, shows the key, and has what waits sealed before a file is written", async () => {
    const told = { kind: "replaced", people: 1, roles: 1 }
    await open({
      sealedLog: [{ n: 1, at: 1, told, texts: {}, gone: [] }],
      deviceKeys: [{ id: "device", link: "abc123", ...(await makeLogKey()) }]
    })
    expect(await screen.findByText("1 entry.")).toBeTruthy()
    expect(screen.getByText(/key: abc123/)).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: "Save without texts" }))
    await waitFor(() => expect(requests("log.seal")).toEqual([{}]))
    await waitFor(() => expect(saved).toHaveBeenCalledOnce())
  })

  it("judges a role's people as somebody else, and says that nothing moved", async () => {
    await open(rows)
    await rulesAreThere("Test this role's people")
    fireEvent.click(screen.getByRole("button", { name: "Test this role's people" }))
    expect(await screen.findByText(/^No verdict and no place moved: 24 people/, {}, { timeout: 60_000 })).toBeTruthy()
    const table = within(screen.getByRole("region", { name: "The same people as somebody else" })).getByRole("table")
    expect(cellsOf(table)).toHaveLength(12)
    expect(cellsOf(table).every(([, compared, verdicts, places]) => Number(compared) > 0 && verdicts === "0" && places === "0")).toBe(true)
  }, 90_000)

  it("reckons rates from one's own file and from what was decided here, with a test beside the rule of thumb", async () => {
    await open(rows)
    await choose(csv(["Name,Sex", ...people.map(({ name }, at) => `${name},${at % 2 ? "Female" : "Male"}`), "Somebody Else,Female"]))
    expect(await screen.findByText("self-reported.csv: 25 applicants, of whom 24 were found among this role's people.")).toBeTruthy()
    const table = screen.getByRole("table", { name: "Selection rate by sex" })
    // 15 of 24 were shortlisted: the first ones, 8 of the men and 7 of the women.
    expect(cellsOf(table).map(cells => cells.slice(0, 5))).toEqual([
      ["Male", "12", "8", "0.67", "1.000"],
      ["Female", "12", "7", "0.58", "0.875"]
    ])
    expect(cellsOf(table)[1]?.[5]).toBe("1.000")
    expect(screen.getByText(/not the independent audit/)).toBeTruthy()
    expect(screen.queryByRole("table", { name: /ethnicity/ })).toBeNull()
  })

  it("says why a file is of no use, and guesses no sex from a name", async () => {
    await open(rows)
    await choose(csv(["Name,Selected", "Emily Walsh,yes"]))
    expect(await screen.findByText(/no column of sex and none of ethnicity.*Nothing is worked out from names/)).toBeTruthy()
  })

  it("writes a notice and a letter of what is stored, says what is still to say and by when, and keeps what was changed", async () => {
    await open({ ...rows, decisions: [decision("web:p0", "pass", { at: Date.UTC(2026, 10, 20) })] })
    const text = async () => ((await screen.findByLabelText("The text")) as HTMLTextAreaElement).value
    await waitFor(async () => expect(await text()).toContain("Data Engineer"))
    expect(await text()).not.toContain("Person Ferro0")
    expect(screen.getByText(/^Still to say: how somebody is looked at/)).toBeTruthy()
    fireEvent.change(screen.getByLabelText("Which"), { target: { value: "adverse outcome" } })
    await waitFor(async () => expect(await text()).toContain("Dear Person Ferro0"))
    expect(await text()).toContain("20 November 2026")
    expect(screen.getByText(/To leave by 20 December 2026/)).toBeTruthy()
    fireEvent.change(screen.getByLabelText("The text"), { target: { value: "In my own words." } })
    expect(await text()).toBe("In my own words.")
    fireEvent.change(screen.getByLabelText("Language"), { target: { value: "de" } })
    await waitFor(async () => expect(await text()).toContain("20. November 2026"))
    fireEvent.change(screen.getByLabelText("Language"), { target: { value: "en" } })
    await waitFor(async () => expect(await text()).toBe("In my own words."))
    fireEvent.click(screen.getByRole("button", { name: "Write it anew" }))
    await waitFor(async () => expect(await text()).toContain("Dear Person Ferro0"))
  })

  it("keeps what is written down of the role, says what is still missing, and attaches the test", async () => {
    await open(rows)
    const stands = async () => (await database().roles.get("role-1"))!
    expect(screen.getByText(/^Not said yet for this role: where it hires, who oversees it, .* and a notice to candidates\.$/)).toBeTruthy()
    fireEvent.click(screen.getByLabelText("European Union"))
    await waitFor(async () => expect((await stands()).record?.jurisdictions).toEqual(["eu"]))
    const overseer = screen.getByLabelText("Who oversees it, by name")
    fireEvent.change(overseer, { target: { value: "Kim Lindqvist" } })
    expect((await stands()).record?.overseer).toBe("")
    fireEvent.blur(overseer)
    await waitFor(async () => expect((await stands()).record?.overseer).toBe("Kim Lindqvist"))
    expect(await screen.findByText(/^Not said yet for this role: what it is for,/)).toBeTruthy()
    fireEvent.click(screen.getByRole("switch", { name: /^Present, do not rank/ }))
    await waitFor(async () => expect((await stands()).role.presentsOnly).toBe(true))
    fireEvent.click(screen.getByRole("switch", { name: /^Nothing leaves for this role/ }))
    await waitFor(async () => expect((await stands()).record).toMatchObject({ nothingLeaves: true, jurisdictions: ["eu"] }))
    await rulesAreThere("Test this role's people")
    fireEvent.click(screen.getByRole("button", { name: "Test this role's people" }))
    fireEvent.click(await screen.findByRole("button", { name: "Attach to the role" }, { timeout: 60_000 }))
    await waitFor(async () =>
      expect((await stands()).record?.test).toMatchObject({ people: 24, movedVerdicts: 0, model: null, noise: null })
    )
    expect(await screen.findByText(/^Tested on .* on 24 people: 0 verdicts and 0 places moved\.$/)).toBeTruthy()
  }, 90_000)

  it("lists who is due a letter, writes it, and keeps it as given with its words", async () => {
    await open({ ...rows, decisions: [decision("web:p1", "pass", { at: Date.now() })] })
    expect(await screen.findByText("25 letters are due, 24 of them late.")).toBeTruthy()
    fireEvent.click(within(await screen.findByText(/^Person Ferro0: note on data/)).getByRole("button", { name: "Write" }))
    const text = () => (screen.getByLabelText("The text") as HTMLTextAreaElement).value
    await waitFor(() => expect(text()).toContain("Dear Person Ferro0"))
    const given = text()
    fireEvent.click(screen.getByRole("button", { name: "Keep as given today" }))
    expect(await screen.findByText("24 letters are due, 23 of them late.")).toBeTruthy()
    expect(await database().letters.toArray()).toMatchObject([{ kind: "source note", personId: "web:p0", language: "en", text: given }])
    expect(await screen.findByText(/Note on data from elsewhere.* · Person Ferro0/)).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: "It was not given" }))
    await waitFor(async () => expect(await database().letters.count()).toBe(0))
  })
})
