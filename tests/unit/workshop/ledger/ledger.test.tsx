import { failing, panel, requests, settings, show, showWorkshop, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, expect, it } from "vitest"
import type { ReplayReport } from "~learning/replay/replay-report"
import type { Rollout } from "~learning/replay/rollout"
import { PreferenceLedger } from "~workshop/ledger/preference-ledger"
import { usePanelState } from "~sidepanel/state/panel-state"
import { database } from "~store/database"
import { person } from "../../../support/card-rows"
import { event, preference, replay, report } from "../../../support/preference-rows"
import { role } from "../../../support/panel-rows"
import { words } from "../../../support/words"

const people = [person("p:ana"), person("p:ikenna", { name: "Ikenna Obi-Larsen" }), person("p:rei", { name: "Rei Kashiwagi" })]
const wording = preference().wording

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
})

/** The ledger with a line that says whose card was asked for. */
function WithAsked() {
  const { personId } = usePanelState()
  return (
    <>
      <PreferenceLedger shownId={null} />
      <output>{personId ?? "nobody"}</output>
    </>
  )
}

async function showLedger(rows: Record<string, readonly unknown[]> = {}) {
  await stored({ settings: settings(), roles: [role()], people, ...rows })
  show(<WithAsked />, "role")
  await screen.findByText("What is noted, and for how long")
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }))
const group = (name: string) => screen.findByRole("region", { name })

it("says in one sentence what will stand here while nothing was learned", async () => {
  await showLedger()
  expect(screen.getByText(/learned nothing yet/).textContent).toMatch(/approve, edit or forget/)
  // Without a decision there is nothing that a change could be tried over.
  expect(screen.queryByText("Try a change over past decisions")).toBeNull()
})

it("shows each preference with its scope, state, confidence in words and number, people, age, and what it changes", async () => {
  await showLedger({ preferences: [preference()] })
  const item = within(await group("Proposed"))
  expect(item.getByText(words(wording))).toBeTruthy()
  // The heading says the state; it is not said twice.
  expect(item.queryByText("proposed")).toBeNull()
  expect(item.getByText("makes “Kubernetes” a must, for Data Engineer · Lisbon alone")).toBeTruthy()
  expect(item.getByText("likely, 93 % · 12 people · first noticed 3 days ago")).toBeTruthy()
})

it("groups what is proposed, in use, kept off or faded, and declined; a state that the heading does not say has an icon and a word", async () => {
  const states = ["declined", "faded", "kept off", "in use", "approved", "proposed"] as const
  await showLedger({ preferences: states.map(state => preference({ id: state, state, wording: `It is ${state}.` })) })
  const titles = screen.getAllByRole("heading", { level: 3 }).map(heading => heading.textContent)
  expect(titles).toEqual(["Proposed", "In use", "Kept off or faded", "Not now"])
  expect(within(await group("In use")).getAllByRole("listitem")).toHaveLength(2)
  expect(within(await group("Kept off or faded")).getAllByRole("listitem")).toHaveLength(2)
  for (const [state, icon] of [
    ["in use", "✓"],
    ["faded", "↓"],
    ["kept off", "–"]
  ] as const)
    expect(screen.getByText(state).textContent).toBe(`${icon} ${state}`)
})

it("has the events behind a preference one click away, with what was counted and its interval; a click opens the person", async () => {
  await showLedger({ preferences: [preference()] })
  await press(/^Why\?/)
  expect(
    await screen.findByText(
      /^Of people with “Kubernetes” you wanted 83 %, of the others 17 %\. Over 12 people that makes a difference of about 63 points/
    )
  ).toBeTruthy()
  expect(screen.getByText(/95 % interval: 24 to 85/)).toBeTruthy()
  expect(screen.getByText("2 for it, 1 against it")).toBeTruthy()
  const line = (await screen.findByRole("button", { name: "Open Rei Kashiwagi" })).closest("li")
  expect(line?.textContent).toMatch(/passed · yesterday · . speaks for it/)
  // The people behind it are read one by one.
  const against = await screen.findByRole("button", { name: "Open Ikenna Obi-Larsen" })
  expect(against.closest("li")?.textContent).toContain("speaks against it")
  await press("Open Rei Kashiwagi")
  await waitFor(() => expect(screen.getByText("p:rei")).toBeTruthy())
  expect(panel.place).toBe("person")
  expect(requests("role.select")).toEqual([])
})

it("opens a person of another role for that role", async () => {
  const other = role({ id: "role-2" }, { title: "Nurse", place: null })
  await showLedger({ roles: [role(), other], preferences: [preference({ events: [event("p:rei", { roleId: "role-2" })] })] })
  await press(/^Why\?/)
  await press("Open Rei Kashiwagi for Nurse")
  await waitFor(() => expect(requests("role.select")).toEqual([{ roleId: "role-2" }]))
  await waitFor(() => expect(screen.getByText("p:rei")).toBeTruthy())
})

it("hides names in blind mode, in the events and among those who would have moved", async () => {
  await showLedger({ settings: settings({ blind: true }), preferences: [preference()], replays: [replay()] })
  await press(/^Why\?/)
  await press("Show these 2 people")
  await waitFor(() => expect(screen.getAllByRole("button", { name: /^Open Candidate \d$/ })).toHaveLength(5))
  for (const { name } of people) expect(document.body.textContent).not.toContain(name)
})

it("approves and declines at the same price, and forgets only after saying what goes", async () => {
  await showLedger({ preferences: [preference()] })
  await press(`Approve: ${words(wording)}`)
  await waitFor(() => expect(requests("preference.approve")).toEqual([{ preferenceId: "pref-1" }]))
  await press(`Not now: ${words(wording)}`)
  await waitFor(() => expect(requests("preference.decline")).toEqual([{ preferenceId: "pref-1" }]))
  await press(`Forget: ${words(wording)}`)
  expect(screen.getByText(/goes with its events and its replay/)).toBeTruthy()
  expect(requests("preference.forget")).toEqual([])
  await press("Forget for good")
  await waitFor(() => expect(requests("preference.forget")).toEqual([{ preferenceId: "pref-1" }]))
})

it("says before one in use is forgotten that its effect is put back", async () => {
  await showLedger({ preferences: [preference({ state: "in use" })] })
  await press(`Forget: ${words(wording)}`)
  expect(screen.getByText(/what it changed in your roles is put back/)).toBeTruthy()
})

it("is used although its replay was worse, on the recruiter's word, with the reason in sight", async () => {
  const off = preference({ state: "kept off", reason: "It would agree with 30 of your 46 decisions instead of 37." })
  await showLedger({ preferences: [off], replays: [replay()] })
  expect(within(await group("Kept off or faded")).getByText(/30 of your 46 decisions instead of 37/)).toBeTruthy()
  await press(`Use it all the same: ${words(wording)}`)
  await waitFor(() => expect(requests("preference.use")).toEqual([{ preferenceId: "pref-1" }]))
})

it("stops one that is in use with one click", async () => {
  await showLedger({ preferences: [preference({ state: "in use" })] })
  await press(`Stop using: ${words(wording)}`)
  await waitFor(() => expect(requests("preference.decline")).toEqual([{ preferenceId: "pref-1" }]))
})

it("edits the wording and widens the scope in one form, and sends only what changed", async () => {
  await showLedger({ preferences: [preference()] })
  await press(`Edit: ${words(wording)}`)
  const form = within(await screen.findByRole("form", { name: `Edit: ${words(wording)}` }))
  const text = form.getByRole("textbox", { name: "Wording" })
  expect(document.activeElement).toBe(text)
  const scope = form.getByRole("combobox", { name: "Where it holds" })
  await waitFor(() => expect(within(scope).getByRole("option", { name: /every role of the kind “Data Engineer”/ })).toBeTruthy())
  fireEvent.change(text, { target: { value: "On-call people know Kubernetes." } })
  fireEvent.change(scope, { target: { value: "all roles" } })
  fireEvent.click(form.getByRole("button", { name: "Save" }))
  await waitFor(() =>
    expect(requests("preference.change")).toEqual([
      { preferenceId: "pref-1", wording: "On-call people know Kubernetes.", scope: { kind: "all roles" } }
    ])
  )
})

it("leaves a preference as it was on Escape, and sends nothing where nothing changed", async () => {
  await showLedger({ preferences: [preference()] })
  await press(`Edit: ${words(wording)}`)
  fireEvent.keyDown(await screen.findByRole("textbox", { name: "Wording" }), { key: "Escape" })
  expect(screen.queryByRole("form", { name: `Edit: ${words(wording)}` })).toBeNull()
  await press(`Edit: ${words(wording)}`)
  fireEvent.keyDown(await screen.findByRole("textbox", { name: "Wording" }), { key: "Enter" })
  await waitFor(() => expect(screen.queryByRole("form", { name: `Edit: ${words(wording)}` })).toBeNull())
  expect(requests("preference.change")).toEqual([])
})

it("says why a change was refused, where it was asked for", async () => {
  stage.answers["preference.change"] = failing({
    what: "“young” may stand for age.",
    kept: "The wording is as it was.",
    next: "Say it in other words.",
    retry: false
  })
  await showLedger({ preferences: [preference()] })
  await press(`Edit: ${words(wording)}`)
  fireEvent.change(await screen.findByRole("textbox", { name: "Wording" }), { target: { value: "Prefer young people" } })
  await press("Save")
  expect((await screen.findByRole("alert")).textContent).toContain("The wording is as it was.")
  expect(screen.getByRole("textbox", { name: "Wording" })).toBeTruthy()
})

it("says what the replay found, with everyone it would have moved one click away, what was left out, and that the rules cost nothing", async () => {
  await showLedger({ preferences: [preference({ state: "in use", replayId: "replay-1" })], replays: [replay()] })
  expect(screen.getByText(/Agrees with 41 of your 46 decisions \(before: 37\); would have moved these 2 people\./)).toBeTruthy()
  expect(screen.getByText(/^The gate: not told apart\. It agrees with \d more decisions and with \d no longer; chance/)).toBeTruthy()
  expect(screen.getByText("the last 90 days · no cost: the built-in rules")).toBeTruthy()
  expect(screen.getByText(/^2 decisions left out/)).toBeTruthy()
  await press("Show these 2 people")
  const line = (await screen.findByRole("button", { name: "Open Rei Kashiwagi" })).closest("li")
  expect(line?.textContent).toContain("You: Pass. Advice: for, now against.")
  await press("Open Rei Kashiwagi")
  await waitFor(() => expect(screen.getByText("p:rei")).toBeTruthy())
})

it("says that a replay is under way, and of a failed one why", async () => {
  const approved = preference({ id: "a", state: "approved" })
  const failed = preference({ id: "b", state: "proposed", wording: "Another one?" })
  await showLedger({
    preferences: [approved, failed],
    replays: [
      replay({ id: "r-a", change: { kind: "preference", preferenceId: "a" }, state: "running", report: null }),
      replay({ id: "r-b", change: { kind: "preference", preferenceId: "b" }, state: "failed", report: null, failure: "The disk is full." })
    ]
  })
  expect(screen.getByText("It is being tried over your past decisions.")).toBeTruthy()
  expect(screen.getByText("It could not be tried. The disk is full.")).toBeTruthy()
})

it("says so where no past decision could be tried", async () => {
  await showLedger({ preferences: [preference()], replays: [replay({ report: report({ decisions: 0, moved: [] }) })] })
  expect(screen.getByText(/No decision of the last 90 days could be tried/)).toBeTruthy()
})

it("tries the rules over past decisions, with the days to choose and the cost before", async () => {
  const decisions = [1, 2, 100].map(days => ({
    roleId: "role-1",
    personId: `p:${days}`,
    decision: "pass",
    reason: null,
    at: Date.now() - days * 86_400_000
  }))
  await showLedger({ decisions })
  fireEvent.click(screen.getByText("Try a change over past decisions"))
  expect(await screen.findByText("2 decisions; no cost: the built-in rules run on this machine.")).toBeTruthy()
  fireEvent.change(screen.getByRole("textbox", { name: "Days back" }), { target: { value: "365" } })
  expect(await screen.findByText("3 decisions; no cost: the built-in rules run on this machine.")).toBeTruthy()
  await press("Try")
  await waitFor(() => expect(requests("replay.start")).toEqual([{ change: { kind: "rules" }, days: 365 }]))
})

it("says before a model is tried how many tokens and what money that would take", async () => {
  stage.answers["list.estimate"] = () => ({ people: 1, upToDate: 0, tokens: 2_400, costUsd: 0.0042 })
  const model = { id: "m-1", name: "Small model", kind: "openai-compatible", createdAt: 1 }
  const decisions = [{ roleId: "role-1", personId: "p:ana", decision: "pass", reason: null, at: Date.now() }]
  await showLedger({ models: [model], decisions })
  fireEvent.click(screen.getByText("Try a change over past decisions"))
  fireEvent.change(screen.getByRole("combobox", { name: "What to try" }), { target: { value: "m-1" } })
  expect(await screen.findByText("Decisions to try: 1; about 2,400 tokens, about $0.0042 by the listed price.")).toBeTruthy()
  expect(requests("list.estimate")).toEqual([{ roleId: "role-1", personIds: ["p:ana"], modelId: "m-1", again: true }])
  await press("Try")
  await waitFor(() => expect(requests("replay.start")).toEqual([{ change: { kind: "model", modelId: "m-1" }, days: 90 }]))
})

it("lists what was tried, with what it cost where a model was asked", async () => {
  const tried = replay({
    id: "r-m",
    change: { kind: "model", modelId: "gone" },
    runId: "run-1",
    report: report({ tokens: 110_400, costUsd: 0.19 })
  })
  await showLedger({ replays: [tried] })
  expect(await screen.findByText(/^a model that was removed · /)).toBeTruthy()
  expect(screen.getByText("the last 90 days · 110,400 tokens · $0.19 by the listed price")).toBeTruthy()
})

it("offers to try the rules where they were updated, and tries nothing by itself", async () => {
  await showLedger({ replays: [replay({ id: "offer", change: { kind: "rules" }, days: 90, state: "offered", report: null })] })
  expect(await screen.findByText(/The built-in rules were updated since you decided/)).toBeTruthy()
  expect(requests("replay.start")).toEqual([])
  await press("Try them over your decisions")
  await waitFor(() => expect(requests("replay.start")).toEqual([{ change: { kind: "rules" }, days: 90 }]))
})

it("tries a single preference over past decisions", async () => {
  await showLedger({ preferences: [preference()] })
  await press(`Try over past decisions: ${words(wording)}`)
  await waitFor(() => expect(requests("replay.start")).toEqual([{ change: { kind: "preference", preferenceId: "pref-1" } }]))
})

it("shows the preference that its address names, with the focus on it", async () => {
  await stored({
    settings: settings(),
    roles: [role()],
    preferences: [preference({ id: "a" }), preference({ id: "b", wording: "The other?" })]
  })
  showWorkshop("learned/b")
  await screen.findByText("The other?")
  await waitFor(() => expect(document.activeElement?.textContent).toContain("The other?"))
})

it("follows the store: what the worker writes stands there without a click", async () => {
  await showLedger({ preferences: [preference()] })
  await database().preferences.update("pref-1", { state: "in use" })
  expect(within(await group("In use")).getByText(words(wording))).toBeTruthy()
  await database().preferences.delete("pref-1")
  expect(await screen.findByText(/learned nothing yet/)).toBeTruthy()
})

it("keeps the focus on a preference that goes to another group, and in the ledger when one is forgotten", async () => {
  stage.answers["preference.approve"] = async () => {
    await database().preferences.update("pref-1", { state: "in use" })
    return { replayId: "replay-1" }
  }
  stage.answers["preference.forget"] = async () => {
    await database().preferences.delete("pref-1")
  }
  await showLedger({ preferences: [preference()] })
  const approve = await screen.findByRole("button", { name: `Approve: ${words(wording)}` })
  approve.focus()
  fireEvent.click(approve)
  const moved = await group("In use")
  await waitFor(() => expect(document.activeElement).toBe(within(moved).getByRole("listitem")))
  await press(`Forget: ${words(wording)}`)
  await press("Forget for good")
  await screen.findByText(/learned nothing yet/)
  await waitFor(() => expect(document.activeElement?.className).toBe("preference-ledger"))
})

const tuned = { id: "m-1", name: "Tuned", kind: "openai-compatible", createdAt: 1 }
const triedModel = (rollout?: Rollout, parts: Partial<ReplayReport> = {}) =>
  replay({
    id: "r-m",
    change: { kind: "model", modelId: "m-1" },
    runId: "run-1",
    report: report({ tokens: 92_000, costUsd: 0.92, struck: 0, tokensFor: { people: 40, before: 100, after: 86 }, ...parts }),
    ...(rollout ? { rollout } : {})
  })
const beside = (people: number, parts: Partial<Rollout> = {}): Rollout => ({
  state: "beside",
  share: 25,
  candidateId: "m-1",
  formerId: "builtin",
  formerChoice: null,
  people: Array.from({ length: people }, (_, n) => ({
    roleId: "role-1",
    personId: n === 0 ? "p:ana" : `p:${n}`,
    runId: `run ${n}`,
    at: 1,
    before: { q1: "unknown" },
    after: { q1: n < 2 ? "met" : "unknown" }
  })),
  approvedAt: Date.UTC(2026, 5, 1),
  wholeAt: null,
  backAt: null,
  ...parts
})
const withQ1 = () => {
  const row = role()
  return { ...row, role: { ...row.role, qualifications: [{ ...row.role.qualifications[0]!, id: "q1", kind: "must" as const }] } }
}

it("asks a candidate beside what judges only by a click, with what a person costs said before", async () => {
  await showLedger({ models: [tuned], replays: [triedModel()] })
  expect(await screen.findByText(/14% fewer tokens than before, over the same 40 people · 0 verdicts were struck/)).toBeTruthy()
  expect(await screen.findByText(/Nothing changes yet: people are judged as before.*About 2,000 tokens and \$0\.02 a person/)).toBeTruthy()
  fireEvent.change(screen.getByRole("combobox", { name: "Share of new people" }), { target: { value: "50" } })
  await press("Ask it beside")
  await waitFor(() => expect(requests("rollout.approve")).toEqual([{ replayId: "r-m", share: 50 }]))
})

it("offers nothing for a candidate that is surely worse, or judges already", async () => {
  const moved = Array.from({ length: 8 }, (_, n) => ({
    personId: `p:${n}`,
    roleId: "role-1",
    decision: "shortlist" as const,
    before: "for" as const,
    after: "open" as const
  }))
  await showLedger({ models: [tuned], replays: [triedModel(undefined, { moved })] })
  expect(await screen.findByText(/It cannot be used beside/)).toBeTruthy()
  expect(screen.queryByRole("button", { name: "Ask it beside" })).toBeNull()
})

it("tells what a candidate said of new people, names those decided on alone, and takes over or ends by a click", async () => {
  const decisions = [{ roleId: "role-1", personId: "p:ana", decision: "shortlist", reason: null, at: 2 }]
  await showLedger({ roles: [withQ1()], models: [tuned], decisions, replays: [triedModel(beside(6))] })
  expect(await screen.findByText(/for 25% of new people: both answered for 6\. 1 person you have not decided on/)).toBeTruthy()
  expect(await screen.findByText(/Agrees with 1 of your 1 decisions \(before: 0\)/)).toBeTruthy()
  await press("Use it for everybody")
  await waitFor(() => expect(requests("rollout.whole")).toEqual([{ replayId: "r-m" }]))
  await press("End it")
  await waitFor(() => expect(requests("rollout.back")).toEqual([{ replayId: "r-m" }]))
})

it("does not let a candidate take over before both have answered for five", async () => {
  await showLedger({ roles: [withQ1()], models: [tuned], replays: [triedModel(beside(4))] })
  expect(await screen.findByText("It can take over once both have answered for 5 people.")).toBeTruthy()
  expect(screen.queryByRole("button", { name: "Use it for everybody" })).toBeNull()
})

it("goes back with one click, and says where something else was chosen since", async () => {
  const whole = beside(6, { state: "whole", wholeAt: Date.UTC(2026, 5, 9) })
  await showLedger({ models: [tuned], replays: [triedModel(whole)] })
  expect(await screen.findByText(/Something else was chosen in the options since/)).toBeTruthy()
  await press(/^Go back to /)
  await waitFor(() => expect(requests("rollout.back")).toEqual([{ replayId: "r-m" }]))
})
