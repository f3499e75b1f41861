import { requests, settings, show, stage, stored } from "../../../support/stage"
import { fireEvent, screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { settingsHandlers } from "~background/upkeep/settings-handlers"
import { database } from "~store/database"
import { OutcomesSection } from "~workshop/outcomes/outcomes-section"
import { role } from "../../../support/card-rows"
import { outcomeRows, type OutcomeRows } from "../../../support/outcome-rows"

async function open({ sexes: _, ...rows }: OutcomeRows, change: object = {}) {
  const handlers = settingsHandlers({ database: database() } as never)
  stage.answers["settings.change"] = handlers["settings.change"] as never
  await stored({ settings: settings(change), roles: [role()], ...rows })
  show(<OutcomesSection />)
}

const file = ({ people, sexes }: OutcomeRows) =>
  new File([["Name,Profile URL,Gender", ...people.map(({ id, name }) => `${name},${id},${sexes.get(id)}`)].join("\n")], "self-reported.csv")

describe("what became of people, on the Workshop", () => {
  it("says in one sentence what will stand there while nothing is known", async () => {
    await open(outcomeRows(0))
    expect(await screen.findByText(/^Nothing yet. What happened later/)).toBeTruthy()
  })

  it("says what outcomes tell of each qualification, in a sentence first, and refuses a model of too few", async () => {
    await open(outcomeRows(40))
    expect(await screen.findByText(/^40 interviewed: \d+ went on/)).toBeTruthy()
    const table = await screen.findByRole("table", { name: /say of this role/ })
    const row = within(table).getByRole("row", { name: /Of 40 interviewed, \d+ of \d+ with “Kafka” went on, \d+ of \d+ without/ })
    expect(row.textContent).toMatch(/%.*n\s40/)
    expect(within(table).queryByText(/“Python or Scala/)).toBeNull()
    expect(await screen.findByText(/^None yet: 40 outcomes are settled/)).toBeTruthy()
    expect(screen.queryByRole("table", { name: /not known yet/ })).toBeNull()
  })

  it("shows a model that tells more than the checklist: how it was tried, how it is calibrated, and people who are decided on already", async () => {
    const rows = outcomeRows(110)
    // Of the last ten nothing is known yet.
    const known = new Set(rows.people.slice(0, 100).map(({ id }) => id))
    await open({ ...rows, outcomes: rows.outcomes.filter(({ personId }) => known.has(personId)) })
    expect(await screen.findByText(/^Made of 100 outcomes, it tells more than your checklist/)).toBeTruthy()
    expect(screen.getByText(/^Tried on \d+ people who were known later/)).toBeTruthy()
    expect(screen.getByText(/tell sex or origin apart is not checked/)).toBeTruthy()
    expect(screen.getByRole("table", { name: "What was said, and what happened" })).toBeTruthy()
    const compared = within(screen.getByRole("table", { name: /^Who judged how/ }))
    expect(compared.getByRole("row", { name: /^You, by your decisions/ }).textContent).toMatch(/50% \(\d+% to \d+%\), n\s60/)
    expect(compared.getByRole("row", { name: /^built-in rules/i }).textContent).toMatch(/%.*n\s60.*%.*n\s60/)
    expect(compared.getByRole("row", { name: /^A model of your outcomes/ }).textContent).toMatch(/[89]\d% \(.*n\s60.*0\.\d\d \(/)
    const people = within(screen.getByRole("table", { name: /it is not known yet/ }))
      .getAllByRole("row")
      .slice(1)
    expect(people).toHaveLength(10)
    const newest = rows.people.at(-1)!.name!
    expect(people[0]?.textContent).toContain(newest)
    const writesRust = rows.captures.at(-1)!.reading.profile.skills.includes("Rust")
    expect(people[0]?.textContent).toMatch(writesRust ? /“Rust” \(up\)/ : /“Rust” \(down\)/)
  })

  it("refuses it where its inputs tell sex apart by one's own file, keeps that, and looks again without these inputs", async () => {
    const rows = outcomeRows(120, { proxy: 0.9 })
    await open(rows)
    await screen.findByText(/^Made of 120 outcomes/)
    fireEvent.change(screen.getByLabelText("Choose your self-reported file"), { target: { files: [file(rows)] } })
    expect(await screen.findByText(/^Refused: its inputs tell sex apart.*by what 120 people.*“Terraform”/)).toBeTruthy()
    expect(screen.queryByText(/^Made of 120 outcomes/)).toBeNull()
    expect(requests("settings.change")).toMatchObject([{ outcomeModel: { refused: { attribute: "sex", people: 120 } } }])
    fireEvent.click(screen.getByRole("button", { name: "Leave these inputs out" }))
    expect(await screen.findByText(/^Left out by you: .*“Terraform”/)).toBeTruthy()
    expect(await screen.findByText(/^By your own file of 120 people, its inputs do not tell/)).toBeTruthy()
    expect(screen.getByText(/^Made of 120 outcomes/)).toBeTruthy()
  })

  it("stays refused when the page is opened without the file, and says so of a file without a column", async () => {
    const refused = { attribute: "sex", group: "female", rightlyOrdered: 0.9, people: 120, inputs: ["trait skill:Terraform"], at: 1 }
    await open(outcomeRows(120), { outcomeModel: { leftOut: [], refused } })
    expect(await screen.findByText(/^Refused: its inputs tell sex apart/)).toBeTruthy()
    fireEvent.change(screen.getByLabelText("Choose your self-reported file"), {
      target: { files: [new File(["Name,Age\nAda Alder,3"], "x.csv")] }
    })
    expect(await screen.findByText(/^x.csv has no column for sex/)).toBeTruthy()
  })

  it("puts files for tuning together by a click, and shows what they are made of before they can be saved", async () => {
    const card = {
      madeAt: "2026-12-01T00:00:00Z",
      about: "About.",
      task: "evaluate",
      examples: { train: 8, test: 2, corrections: 3 },
      split: "time",
      sources: { decided: 6, thumbed: 1, corrected: 3 },
      roles: 1,
      people: 10,
      dates: { from: "2026-05-01", to: "2026-06-01" },
      verdicts: { met: 9, "not met": 2, unknown: 4 },
      leftOut: { "not decided": 4, doubted: 0 },
      selfReported: null
    }
    stage.answers["tuning.make"] = (async () => ({ card, files: [{ name: "train.chat.jsonl", text: "{}" }] })) as never
    await open(outcomeRows(0))
    expect(screen.queryByRole("button", { name: "Save the files" })).toBeNull()
    fireEvent.click(await screen.findByRole("button", { name: "Put the files together" }))
    const table = within(await screen.findByRole("table", { name: "Data card" }))
    expect(table.getByRole("row", { name: /verdicts you set otherwise 3/ })).toBeTruthy()
    expect(table.getByRole("row", { name: /nobody decided on them 4/ })).toBeTruthy()
    expect(table.queryByText(/thumb down/)).toBeNull()
    expect(screen.getByText("10 examples. What they are made of:")).toBeTruthy()
    expect(requests("tuning.make")).toEqual([{ groups: null }])
    expect(screen.getByRole("button", { name: "Save the files" })).toBeTruthy()
  })
})
