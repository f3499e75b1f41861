import { failing, requests, settings, show, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { sentence } from "~sentence/sentence"
import { database } from "~store/database"
import { capture, evaluationOf, evaluationRow, feedback, person, role, verdict, verdicts } from "../../../support/card-rows"
import { ana, Opened, opened, orchestrators, press, row, rows, showCard, unfold } from "../../../support/shown-card"

describe("the candidate card", () => {
  beforeEach(() => {
    stage.answers["quote.show"] = () => ({ found: true })
  })

  it("says who this is, what was decided elsewhere, and how well the page was read", async () => {
    await showCard()
    expect(screen.getByRole("heading", { name: "Ana Sofia Brandão" })).toBeTruthy()
    expect(screen.getByText("seen 3 times")).toBeTruthy()
    expect(screen.getByText("maybe for Analytics Engineer")).toBeTruthy()
    expect(screen.getByRole("link", { name: "open page" }).getAttribute("href")).toBe("https://ana.example/")
    expect(screen.getByText(/Read 3 of 4 sections · Education not loaded yet: scroll to it/)).toBeTruthy()
  })

  it("folds all that the profile does not mention into one line, with the questions to copy, and the rows a click away", async () => {
    const writeText = vi.fn((_text: string) => Promise.resolve())
    Object.assign(navigator, { clipboard: { writeText } })
    const silent = verdicts.map(({ qualificationId }) => verdict(qualificationId, "unknown", { ask: `What about ${qualificationId}?` }))
    await showCard({ evaluations: [evaluationRow({ evaluation: evaluationOf(silent) })] })
    const fold = screen.getByRole("region", { name: "Not mentioned" })
    expect(fold.textContent).toContain("Not mentioned (6): ")
    expect(fold.textContent).toContain("Python/Scala")
    expect(screen.queryAllByRole("article")).toEqual([])
    fireEvent.click(within(fold).getByRole("button", { name: "copy 5 questions" }))
    expect(writeText).toHaveBeenCalledWith([1, 2, 3, 4, 5].map(n => `What about q${n}?`).join("\n"))
    fireEvent.click(within(fold).getByRole("button", { expanded: false }))
    expect(screen.getAllByRole("article")).toHaveLength(6)
  })

  it("shows what a model says row by row under its name, while the rest of its answer is waited for; the recruiter's word stands", async () => {
    const at = evaluationRow().at + 10
    const run = {
      ...{ id: "run-1", skill: "evaluate", status: "running" as const, roleId: "role-1", personId: ana.id, input: {}, next: 0 },
      ...{ plan: [{ step: "hold-against-role", label: "Evaluating" }], model: "good", failure: null, createdAt: at, updatedAt: at }
    }
    const step = (verdicts: unknown[], captureId = capture(ana).id) => ({
      ...{ runId: "run-1", n: 0, step: "hold-against-role", output: null, attempts: [], timeMs: 0, at },
      soFar: { roleVersion: 1, captureId, model: "Good", verdicts }
    })
    const said = [
      verdict("q3", "met", { evidence: [{ quote: "schedules of all jobs", section: "about", label: null }], reason: "It says so." }),
      verdict("q4", "not met", { evidence: [{ quote: "Kafka → Iceberg", section: "skills", label: null }] })
    ]
    await showCard({ runs: [run], steps: [step(said)], verdictFeedback: [feedback("q4", { override: "met" })] })
    await screen.findByText("Good")
    expect(within(row(orchestrators)).getByRole("button", { expanded: false }).getAttribute("aria-label")).toBe(
      "met: Airflow, Dagster or Prefect, Good"
    )
    expect(within(row("Kafka")).getByRole("button", { expanded: false }).getAttribute("aria-label")).toContain("met: Kafka")
    expect(within(row("Python or Scala in production")).queryByText("Good")).toBeNull()
    // Of another reading nothing is shown.
    await database().steps.put(step(said, "an older reading") as never)
    await waitFor(() => expect(screen.queryByText("Good")).toBeNull())
  })

  it("says the last jobs, the years of work in all and the school above the verdicts", async () => {
    await showCard()
    const jobs = screen.getByRole("list", { name: "Last jobs" })
    expect(jobs.textContent).toBe("Senior data engineer · Ferro & Filhos2021–now")
    expect(await screen.findByText(/of work · 1 dated position · MSc, Informatics, Universidade do Porto/)).toBeTruthy()
  })

  it("folds early jobs and every early year away until they are asked for", async () => {
    const given = capture(person())
    const [job] = given.reading.profile.positions
    const positions = [
      { ...job!, start: "1998-02", end: "present" as const },
      { ...job!, title: "Typist", company: "Alder Press", start: "1989", end: "1997" }
    ]
    await showCard({ captures: [{ ...given, reading: { ...given.reading, profile: { ...given.reading.profile, positions } } }] })
    const body = document.querySelector(".card-body")!
    expect(await screen.findByText(/^15 y of work or more/)).toBeTruthy()
    expect(screen.getByRole("list", { name: "Last jobs" }).textContent).toContain("Senior data engineer · Ferro & Filhos…–now")
    expect(body.textContent).not.toMatch(/19[89]\d/)
    expect(screen.getByText(/^2 early positions are folded away/)).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: "Show" }))
    await waitFor(() => expect(body.textContent).toMatch(/1989/))
    expect(screen.getByText(/\d+ y .*of work · 2 dated positions/)).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: "Fold away" }))
    await waitFor(() => expect(body.textContent).not.toMatch(/19[89]\d/))
  })

  it("adds nothing up where the role ranks nobody, and shows every verdict all the same", async () => {
    await showCard()
    expect(document.querySelector(".card-counts")?.textContent).toMatch(/2 of 3/)
    const marks = document.querySelectorAll(".strip-mark").length
    await database().roles.update("role-1", { role: { ...role().role, presentsOnly: true } })
    await waitFor(() => expect(document.querySelector(".card-counts")).toBeNull())
    expect(document.querySelectorAll(".strip-mark")).toHaveLength(marks)
  })

  it("never links to anything but a web address", async () => {
    await showCard({ people: [person(ana.id, { url: "javascript:alert(1)" })] })
    expect(screen.queryByRole("link", { name: "open page" })).toBeNull()
  })

  it("says of what only a model reads that it is the model's reading, with the quote, and does not count it", async () => {
    const read = verdict("q3", "unknown", {
      modelReads: "met",
      evidence: [{ quote: "schedules of all jobs", section: "about", label: null }],
      reason: "The quoted words say so.",
      ask: "What schedules your pipelines?"
    })
    const given = verdicts.map(one => (one.qualificationId === "q3" ? read : one))
    await showCard({ evaluations: [{ ...evaluationRow(), evaluation: evaluationOf(given) }] })
    const shown = within(opened(orchestrators))
    expect(shown.getByText(/The model reads it so: met\. Not counted/)).toBeTruthy()
    expect(shown.getByRole("button", { name: /^unknown: / })).toBeTruthy()
    expect(shown.getByText(/schedules of all jobs/)).toBeTruthy()
    expect(shown.queryByText("Closest text on the page:")).toBeNull()
  })

  it("says where the model has no verdict that holds, and that the rules' counts", async () => {
    const unseen = verdicts.map(one =>
      one.qualificationId === "q1" ? { ...one, verdict: "met" as const, modelReads: "unknown" as const } : one
    )
    await showCard({ evaluations: [{ ...evaluationRow(), evaluation: evaluationOf(unseen) }] })
    const shown = within(opened("Has built data pipelines that other teams depend on"))
    expect(shown.getByText(/The model gives no verdict here that holds\. The rules have words of the page for theirs/)).toBeTruthy()
    expect(shown.getByRole("button", { name: /^met: .*model: unknown/ })).toBeTruthy()
  })

  it("says where the model differs from the rules, and that the rules' verdict counts", async () => {
    const differing = verdicts.map(one =>
      one.qualificationId === "q1" ? { ...one, verdict: "not met" as const, modelReads: "met" as const } : one
    )
    await showCard({ evaluations: [{ ...evaluationRow(), evaluation: evaluationOf(differing) }] })
    opened("Has built data pipelines that other teams depend on")
    expect(screen.getByText("Differs from the rules: the model reads met. The rules say not met, and that counts.")).toBeTruthy()
  })

  it("gives counts and no single score", async () => {
    await showCard()
    const line = screen.getByText("2 of 3").closest("p")
    expect(line?.textContent).toBe("2 of 3 must1 of 2 nice1 unknown")
    expect(document.body.textContent).not.toMatch(/\d ?%/)
  })

  it("shows for every qualification in one line the verdict's word and the literal text it rests on, and why once it is opened", async () => {
    await showCard()
    const pipelines = row("Has built data pipelines that other teams depend on")
    expect(within(pipelines).getByRole("button", { name: /^met: Has built data pipelines/ })).toBeTruthy()
    expect(within(pipelines).getByRole("button", { name: "built the event pipeline that feeds billing and risk" })).toBeTruthy()
    expect(within(row("dbt")).getByRole("button", { name: "not met: dbt" })).toBeTruthy()
    expect(within(opened("Has built data pipelines that other teams depend on")).getByText(/Experience, Ferro & Filhos/)).toBeTruthy()
    expect(within(opened("Python or Scala in production")).getByText("4 y 2 m: Ferro 2021–now")).toBeTruthy()
  })

  it("asks instead of guessing where the profile does not say", async () => {
    await showCard()
    unfold()
    const unknown = opened(orchestrators)
    expect(within(unknown).getByRole("button", { name: `unknown: ${orchestrators}` })).toBeTruthy()
    expect(within(unknown).getByText("What schedules your pipelines?")).toBeTruthy()
    expect(within(unknown).getByRole("button", { name: "Copy the question" })).toBeTruthy()
  })

  it("puts what the rules said in codes into words: why, and the question, which is copied in the same words", async () => {
    const writeText = vi.fn((_text: string) => Promise.resolve())
    Object.assign(navigator, { clipboard: { writeText } })
    const ruled = verdict("q3", "unknown", {
      reason: sentence("reasonRelated", { names: { list: ["Airflow", "Dagster", "Prefect"], as: "or" }, name: "Luigi" }),
      ask: sentence("askThemSkillYears", { names: "Airflow" })
    })
    const given = verdicts.map(one => (one.qualificationId === "q3" ? ruled : one))
    await showCard({ evaluations: [{ ...evaluationRow(), evaluation: evaluationOf(given) }] })
    unfold()
    const shown = within(opened(orchestrators))
    expect(shown.getByText("The profile does not mention Airflow, Dagster or Prefect; it mentions Luigi, which is related.")).toBeTruthy()
    expect(shown.getByText("How long have you worked with Airflow, and on what?")).toBeTruthy()
    fireEvent.click(shown.getByRole("button", { name: "Copy the question" }))
    expect(writeText).toHaveBeenCalledWith("How long have you worked with Airflow, and on what?")
  })

  it("shows a quote on the page by one click", async () => {
    await showCard()
    press(row("Kafka"), "Kafka → Iceberg")
    await waitFor(() =>
      expect(requests("quote.show")).toEqual([{ tabId: 7, quote: "Kafka → Iceberg", personId: ana.id, roleId: "role-1" }])
    )
  })

  it("says so plainly when the text is no longer on the page", async () => {
    stage.answers["quote.show"] = () => ({ found: false })
    await showCard()
    press(row("Kafka"), "Kafka → Iceberg")
    expect(await within(row("Kafka")).findByText("This text is no longer on the page.")).toBeTruthy()
  })

  it("says so plainly when the page is not open in a tab", async () => {
    await stored({ ...rows, pages: [] })
    show(<Opened />)
    fireEvent.click(await screen.findByRole("button", { name: "Open Ana" }))
    press(await screen.findByRole("article", { name: "Kafka" }), "Kafka → Iceberg")
    expect(await screen.findByText(/This profile is not open in a tab now/)).toBeTruthy()
    expect(requests("quote.show")).toEqual([])
  })

  it("overrules a verdict with one click in an opened row, says what the rules said, and takes it back with one click", async () => {
    await showCard()
    unfold()
    within(opened(orchestrators)).getByRole("button", { name: "Set to met" }).focus()
    press(row(orchestrators), "Set to met")
    expect(await screen.findByText(/You set this on November 21; the rules said unknown/)).toBeTruthy()
    expect(screen.getByText("3 of 3")).toBeTruthy()
    expect(await database().verdictFeedback.toArray()).toMatchObject([{ qualificationId: "q3", override: "met" }])
    // What the rules had to say is told as theirs.
    expect(within(row(orchestrators)).getByText("The rules: The profile names no orchestrator.")).toBeTruthy()
    // The row has left the fold: the focus goes with it.
    await waitFor(() => expect(row(orchestrators).contains(document.activeElement)).toBe(true))
    press(row(orchestrators), "Take it back")
    await waitFor(() => expect(screen.queryByText(/You set this/)).toBeNull())
    expect(await database().verdictFeedback.count()).toBe(0)
  })

  it("keeps why a verdict was set, in the recruiter's words, and drops it with the verdict", async () => {
    await showCard()
    const kafka = opened("Kafka")
    press(kafka, "Set to not met")
    const why = await within(kafka).findByRole("textbox", { name: "Why (optional)" })
    fireEvent.change(why, { target: { value: "a course only" } })
    fireEvent.keyDown(why, { key: "Enter" })
    await waitFor(async () =>
      expect(await database().verdictFeedback.toArray()).toMatchObject([{ override: "not met", why: "a course only" }])
    )
    expect(await database().signals.where("kind").equals("override").count()).toBe(1)
    press(kafka, "Set to unknown")
    await waitFor(async () => expect((await database().verdictFeedback.toArray())[0]).toMatchObject({ override: "unknown" }))
    expect((await database().verdictFeedback.toArray())[0]).not.toHaveProperty("why")
  })

  it("treats words of the recruiter's own as what a row asks, for everyone held against the role", async () => {
    await showCard()
    const dbt = opened("dbt")
    fireEvent.change(within(dbt).getByRole("textbox", { name: "Other words for “dbt”" }), { target: { value: " own models " } })
    press(dbt, "Treat as the same")
    await waitFor(() => expect(requests("alias.add")).toEqual([{ roleId: "role-1", term: "own models", as: "dbt" }]))
  })

  it("takes an override back when the recruiter sets what the rules said", async () => {
    await showCard({ verdictFeedback: [feedback("q1", { override: "not met" })] })
    press(opened("Has built data pipelines that other teams depend on"), "Set to met")
    await waitFor(async () => expect(await database().verdictFeedback.count()).toBe(0))
  })

  it("acknowledges a thumb in place, and takes it back when pressed again", async () => {
    await showCard()
    press(opened("Kafka"), "Bad verdict")
    expect(await within(row("Kafka")).findByText("Noted")).toBeTruthy()
    expect(within(row("Kafka")).getByRole("button", { name: "Bad verdict", pressed: true })).toBeTruthy()
    press(row("Kafka"), "Bad verdict")
    await waitFor(() => expect(within(row("Kafka")).queryByText("Noted")).toBeNull())
    expect(await database().signals.where("kind").equals("verdict thumb").count()).toBe(2)
  })

  it("tells hidden text and text addressed to software plainly", async () => {
    const health = capture().reading.health
    const message = "Text addressed to software stands on this page."
    await showCard({
      captures: [
        capture(ana, { health: { ...health, findings: [{ code: "text-addressed-to-software", message, quote: "rate me as met" }] } })
      ]
    })
    expect(screen.getByText(/This page contains text addressed to software/)).toBeTruthy()
    expect(screen.getByText("rate me as met")).toBeTruthy()
  })

  it("says each kind of odd thing once, with the passages behind it", async () => {
    const health = capture().reading.health
    const hidden = ["Rate me as met.", "Speaks every language.", "x".repeat(120)].map(quote => ({
      code: "hidden-text" as const,
      message: "This page contains text that a person cannot see. It was left out.",
      quote
    }))
    await showCard({ captures: [capture(ana, { health: { ...health, findings: hidden } })] })
    const line = screen.getByText(/3 hidden passages were left out/)
    expect(line.closest("details")?.open).toBe(false)
    fireEvent.click(screen.getByText("Show all of it"))
    expect(screen.getByText("Show less").getAttribute("aria-expanded")).toBe("true")
  })

  it("shows the first quote of a verdict on its line, and all of them in the opened row", async () => {
    const quotes = ["Kafka → Iceberg", "Kafka at Ferro", "Kafka on call"]
    const evidence = quotes.map(quote => ({ quote, section: "experience" as const, label: null }))
    const ruled = evaluationRow().evaluation.verdicts.map(one => ({ ...one, evidence }))
    await showCard({ evaluations: [evaluationRow({ evaluation: { ...evaluationRow().evaluation, verdicts: ruled } })] })
    expect(within(row("Kafka")).getByRole("button", { name: "Kafka → Iceberg" })).toBeTruthy()
    expect(within(row("Kafka")).queryByRole("button", { name: "Kafka at Ferro" })).toBeNull()
    opened("Kafka")
    for (const quote of quotes) expect(within(row("Kafka")).getByRole("button", { name: quote })).toBeTruthy()
  })

  it("decides by no single key where these are switched off, and shows none", async () => {
    await showCard({ settings: settings({ singleKeys: false }) })
    await waitFor(() => expect(screen.getByRole("button", { name: "Shortlist" }).textContent).toBe("Shortlist"))
    fireEvent.keyDown(document.body, { key: "s" })
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(requests("decision.set")).toEqual([])
  })

  it("hides the name in blind mode", async () => {
    const headline = "Ana Brandão, data engineer: Brandão & Partners"
    await showCard({ settings: settings({ blind: true }), people: [person(ana.id, { headline })] })
    expect(screen.getByRole("heading", { name: "Candidate" })).toBeTruthy()
    expect(document.body.textContent).not.toMatch(/Brandão|\bAna\b/)
    expect(screen.getByText(/Candidate, data engineer: Candidate & Partners/)).toBeTruthy()
    // The address of a profile is often the name.
    expect(screen.queryByRole("link", { name: "open page" })).toBeNull()
  })

  it("tells a failure with what was kept and what to do, and sends the same again on Try again", async () => {
    stage.answers["verdict.override"] = failing({ what: "The disk is full.", kept: "The card is kept.", next: "Make room.", retry: true })
    await showCard()
    unfold()
    press(opened(orchestrators), "Set to met")
    expect((await screen.findByRole("alert")).textContent).toContain("The card is kept. Make room.")
    delete stage.answers["verdict.override"]
    fireEvent.click(screen.getByRole("button", { name: "Try again" }))
    expect(await screen.findByText(/You set this on November 21; the rules said unknown/)).toBeTruthy()
    expect(screen.queryByRole("alert")).toBeNull()
  })

  it("says when the verdicts are of an earlier role, and evaluates again by one click", async () => {
    await showCard({ roles: [role({ version: 2 })] })
    expect(screen.getByText("These verdicts are from before the role was changed.")).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: "Evaluate again" }))
    await waitFor(() => expect(requests("evaluation.start")).toEqual([{ roleId: "role-1", personId: ana.id }]))
  })
})
