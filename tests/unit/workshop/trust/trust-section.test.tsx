import { catchDownload, requests, settings, showWorkshop, stored } from "../../../support/stage"
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
    // Everybody's profile says the same: no qualification drives anything.
    const gap = screen.getByRole("table", { name: "What drives the gap between Male and Female" })
    expect(cellsOf(gap)).toHaveLength(6)
    for (const [, one, other, apart, without] of cellsOf(gap)) expect([other, without]).toEqual([one, apart])
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
    expect(await screen.findByText("24 letters are due, 23 of them late.", {}, { timeout: 30_000 })).toBeTruthy()
    expect(await database().letters.toArray()).toMatchObject([{ kind: "source note", personId: "web:p0", language: "en", text: given }])
    expect(await screen.findByText(/Note on data from elsewhere.* · Person Ferro0/)).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: "It was not given" }))
    await waitFor(async () => expect(await database().letters.count()).toBe(0))
  }, 60_000)

  it("shows that a person looked, warns where verdicts seem to be followed unread, and saves it for the recruiter alone", async () => {
    const shown = { captureId: "c", roleVersion: 1, rulesVersion: "9", model: "builtin" }
    const verdicts = Object.fromEntries(
      role().role.qualifications.map(({ id, kind }) => [id, kind === "avoid" ? "not met" : "met"] as const)
    )
    const crowd = Array.from({ length: 40 }, (_, at) => person(`web:c${at}`, { name: `Person Crowd${at}`, captureId: `k${at}` }))
    await open({
      ...rows,
      people: crowd,
      captures: crowd.map(one => ({ ...capture(one), id: one.captureId, personId: one.id })),
      evaluations: [],
      decisions: crowd.map((one, at) =>
        decision(one.id, "shortlist", { shown: { ...shown, verdicts, ...(at === 0 ? { hidden: true } : {}) } })
      ),
      visits: crowd.map(one => ({ personId: one.id, roleId: "role-1", count: 1, timeMs: 3_000, firstAt: 1, lastAt: 2, lastViewId: "v" }))
    })
    expect(
      await screen.findByText(/^40 decisions: 39 after the verdicts were seen, 1 before, 0 without any; quotes opened for 0\.$/)
    ).toBeTruthy()
    expect(await screen.findByText(/^39 of 39 decisions agree .* shorter than 3 seconds/, {}, { timeout: 60_000 })).toBeTruthy()
    const file = catchDownload()
    fireEvent.click(screen.getByRole("button", { name: "Save as CSV" }))
    const lines = (await file()).trim().split("\r\n")
    expect(lines).toHaveLength(41)
    expect(lines[0]).toMatch(/When,Who,Decision,Verdicts,Seconds looked/)
    expect(lines[1]).toMatch(/Person Crowd\d+,Shortlist,(?:seen before|not seen before),3,0,0,/)
  }, 90_000)

  it("says what left for the role, by person, server and day", async () => {
    const run = {
      id: "r1",
      skill: "evaluate",
      status: "done",
      roleId: "role-1",
      personId: "web:p0",
      input: {},
      plan: [],
      next: 0,
      model: "m"
    }
    const sent = { runId: "r1", modelId: "m", origin: "https://models.example", body: '{"a":1}', bytes: 7, at: 1 }
    await open({
      ...rows,
      runs: [{ ...run, failure: null, createdAt: 1, updatedAt: 1 }],
      outgoing: [
        { ...sent, sentAt: Date.UTC(2026, 10, 20) },
        { ...sent, origin: "https://other.example", sentAt: Date.UTC(2026, 10, 21) }
      ]
    })
    expect(await screen.findByText("2 times, 14 bytes.")).toBeTruthy()
    fireEvent.change(screen.getByLabelText("Server"), { target: { value: "https://models.example" } })
    expect(await screen.findByText("1 time, 7 bytes.")).toBeTruthy()
    expect(screen.getByText(/Person Ferro0 · https:\/\/models\.example · .* · 7 bytes/)).toBeTruthy()
  })
})
