import { requests, settings, show, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { ImportOutcomes } from "~options/import-outcomes"
import { PersonPlace } from "~sidepanel/person/person-place"
import { isoDayOf, isoDay } from "~sidepanel/outcomes/iso-day"
import { capture, decision, evaluationRow, now, page, person, role } from "../../../support/card-rows"
import { outcomeRows } from "../../../support/outcome-rows"

const ana = person()
const rows = {
  settings: settings(),
  roles: [role()],
  people: [ana],
  captures: [capture(ana)],
  pages: [page()],
  evaluations: [evaluationRow()]
}
const reply = { id: "reply", personId: ana.id, roleId: "role-1", kind: "replied", at: now, source: "imported" }

async function showCard(change: Record<string, readonly unknown[]> = {}) {
  await stored({ ...rows, ...change })
  show(<PersonPlace />)
  await screen.findByRole("button", { name: "Shortlist" })
}

describe("what happened later", () => {
  it("is asked about only where somebody was decided on", async () => {
    await showCard()
    expect(screen.queryByText("What happened later")).toBeNull()
  })

  it("is entered with its day, shown with where it comes from, and taken back", async () => {
    await showCard({ decisions: [decision(ana.id, "shortlist")], outcomes: [reply] })
    fireEvent.click(await screen.findByText("What happened later"))
    expect(screen.getByText("imported", { exact: false })).toBeTruthy()
    fireEvent.change(screen.getByLabelText("What happened"), { target: { value: "hired" } })
    fireEvent.change(screen.getByLabelText("When"), { target: { value: "2026-11-03" } })
    fireEvent.click(screen.getByRole("button", { name: "Add" }))
    await waitFor(() =>
      expect(requests("outcome.add")).toEqual([
        { roleId: "role-1", personId: ana.id, kind: "hired", at: new Date(2026, 10, 3, 12).getTime() }
      ])
    )
    fireEvent.click(screen.getByRole("button", { name: "Remove “Replied”" }))
    await waitFor(() => expect(requests("outcome.remove")).toEqual([{ outcomeId: "reply" }]))
  })

  it("takes a day as a day, whatever the time zone, and nothing else", () => {
    expect(isoDay(isoDayOf("2026-03-29") as number)).toBe("2026-03-29")
    expect(isoDayOf("2026-02-30")).toBeNull()
    expect(isoDayOf("tomorrow")).toBeNull()
  })
})

describe("not to be contacted", () => {
  it("is set and taken back with one click each", async () => {
    await showCard()
    fireEvent.click(screen.getByRole("button", { name: "Do not contact again" }))
    await waitFor(() => expect(requests("person.doNotContact")).toEqual([{ personId: ana.id, on: true, reason: null }]))
  })

  it("is said on the card, with the way back", async () => {
    await showCard({ people: [{ ...ana, doNotContact: { at: now, reason: null } }] })
    expect(screen.getByText(/Not to be contacted, since/)).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: "May be contacted again" }))
    await waitFor(() => expect(requests("person.doNotContact")).toEqual([{ personId: ana.id, on: false, reason: null }]))
  })
})

describe("outcomes from a table", () => {
  const choose = (text: string, name = "outcomes.csv") =>
    fireEvent.change(screen.getByLabelText("Choose a CSV file", { selector: "input" }), { target: { files: [new File([text], name)] } })

  it("are read by their columns and counted, and a row that names nobody is told with the reason", async () => {
    await stored({ settings: settings() })
    stage.answers["outcome.import"] = () => ({ added: 1, refused: [{ row: 3, why: "Nobody called Nils is known." }] })
    show(<ImportOutcomes />)
    choose('\uFEFFname;outcome;date\n"Ana; Ferro";hired;2026-11-03\nNils;hired;2026-11-04\n')
    await screen.findByText("1 outcome was added.")
    expect(screen.getByText("Row 3: Nobody called Nils is known.")).toBeTruthy()
    expect(requests("outcome.import")).toEqual([
      {
        rows: [
          { name: "Ana; Ferro", outcome: "hired", date: "2026-11-03" },
          { name: "Nils", outcome: "hired", date: "2026-11-04" }
        ]
      }
    ])
  })

  it("are refused with a sentence where the file is no table", async () => {
    await stored({ settings: settings() })
    show(<ImportOutcomes />)
    choose("just words", "notes.txt")
    await screen.findByText(/No table was found in notes.txt/)
    expect(requests("outcome.import")).toEqual([])
  })
})

describe("what outcomes say of somebody, on the card", () => {
  /** Outcomes of a hundred people; of one who was decided on last, nothing is known yet. */
  async function showLast(people: number, change: object = {}) {
    const { sexes: _, ...all } = outcomeRows(people)
    const last = all.people.at(-1)!
    await stored({
      settings: settings({ decideFirstShare: 100, ...change }),
      roles: [role()],
      ...all,
      outcomes: all.outcomes.filter(({ personId }) => personId !== last.id),
      pages: [page({ personId: last.id, url: last.url ?? undefined })],
      evaluations: [{ ...evaluationRow(), personId: last.id, captureId: last.captureId }]
    })
    show(<PersonPlace />)
    fireEvent.click(await screen.findByText("What happened later"))
    return last
  }
  const ask = async () => fireEvent.click(await screen.findByRole("button", { name: "What your outcomes say of somebody like this" }))

  it("is asked for after the decision: a set answer, what moved it, and no rank", async () => {
    await showLast(110)
    await ask()
    const said = await screen.findByText(
      /^By 109 of your outcomes: (?:goes on|does not go on|could go either way) \(\d+%\)\. What moved it: /
    )
    expect(said.textContent).toMatch(/\((?:up|down)\)|nothing much/)
    expect(said.textContent).not.toMatch(/rank|place|better than/)
  })

  it("is not asked for under sixty interviews", async () => {
    await showLast(40)
    await new Promise(done => setTimeout(done, 200))
    expect(screen.queryByRole("button", { name: /What your outcomes say/ })).toBeNull()
  })

  it("says that outcomes tell no more where the model is refused", async () => {
    const refused = { attribute: "sex", group: "f", rightlyOrdered: 0.8, people: 60, inputs: ["trait skill:Terraform"], at: 1 }
    await showLast(110, { outcomeModel: { leftOut: [], refused } })
    await ask()
    expect(await screen.findByText("Your outcomes do not yet tell more than your checklist.")).toBeTruthy()
  })
})
