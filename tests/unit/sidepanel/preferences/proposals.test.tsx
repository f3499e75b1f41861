import { failing, requests, settings, show, stage, stored, workshopOpened } from "../../../support/stage"
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, expect, it } from "vitest"
import { Proposals } from "~sidepanel/preferences/proposals"
import { database } from "~store/database"
import { capture, decision, evaluationRow, person, role } from "../../../support/card-rows"
import { event, preference, replay } from "../../../support/preference-rows"
import { words } from "../../../support/words"

const wording = preference().wording
const ana = person("web:ana")
const rows = { settings: settings(), roles: [role()], people: [ana], captures: [capture(ana)], evaluations: [evaluationRow()] }
const proposals = () => screen.queryAllByRole("region", { name: /^You passed/ })
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }))
const still = (ms: number) => act(() => new Promise(resolve => setTimeout(resolve, ms)))

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
})

async function showProposals(preferences: readonly unknown[]) {
  await stored({ ...rows, decisions: [decision(ana.id, "shortlist")], preferences })
  show(<Proposals roleId="role-1" />, "people")
  await screen.findByRole("status")
}

it("stands there with what it would change, why, and two answers", async () => {
  await showProposals([preference({ events: [event(ana.id)] })])
  const card = within(await screen.findByRole("region", { name: words(wording) }))
  expect(card.getByText("makes “Kubernetes” a must, for Data Engineer · Lisbon alone")).toBeTruthy()
  expect(card.getAllByRole("button").map(button => button.textContent)).toEqual(["Approve", "Not now", "Why? (1)"])
  fireEvent.click(card.getByRole("button", { name: `Why? (1) ${words(wording)}` }))
  expect(await card.findByRole("button", { name: `Open ${ana.name}` })).toBeTruthy()
})

it("is told to a screen reader politely, once, in a region that was there before", async () => {
  await stored({ ...rows })
  show(<Proposals roleId="role-1" />)
  const region = await screen.findByRole("status")
  expect(region.textContent).toBe("")
  await database().preferences.put(preference())
  await waitFor(() => expect(region.textContent).toContain(words(wording)))
})

it("proposes never more than two at a time, the surest first", async () => {
  const of = (id: string, confidence: number) =>
    preference({ id, wording: `You passed on ${id}`, grounds: { ...preference().grounds, confidence } })
  await showProposals([of("a", 0.91), of("b", 0.99), of("c", 0.95)])
  await waitFor(() => expect(proposals()).toHaveLength(2))
  expect(proposals().map(card => card.getAttribute("aria-labelledby") && card.querySelector(".proposal-wording")?.textContent)).toEqual([
    "You passed on b",
    "You passed on c"
  ])
})

it("shows what concerns the role at hand, and nothing that was answered before", async () => {
  await showProposals([
    preference({ id: "own", wording: "You passed on own" }),
    preference({ id: "other", wording: "You passed on other", scope: { kind: "role", roleId: "role-2" } }),
    preference({ id: "declined", wording: "You passed on declined", state: "declined" })
  ])
  await waitFor(() => expect(proposals()).toHaveLength(1))
  expect(screen.getByText("You passed on own")).toBeTruthy()
})

it("says in place what became of the answer, and leads to the ledger", async () => {
  stage.answers["preference.approve"] = async () => {
    await database().preferences.update("pref-1", { state: "approved", replayId: "replay-1" })
    return { replayId: "replay-1" }
  }
  await showProposals([preference()])
  const approve = await screen.findByRole("button", { name: `Approve: ${words(wording)}` })
  approve.focus()
  fireEvent.click(approve)
  const line = await screen.findByText("Approved. It is being tried over your past decisions.")
  expect(requests("preference.approve")).toEqual([{ preferenceId: "pref-1" }])
  await waitFor(() => expect(document.activeElement?.contains(line)).toBe(true))
  await database().replays.put(replay())
  await database().preferences.update("pref-1", { state: "in use" })
  expect(await screen.findByText(/In use\. Agrees with 41 of your 46 decisions \(before: 37\)\./)).toBeTruthy()
  await press("See it in the Workshop")
  expect(workshopOpened()).toMatch(/^(runs|learned)\//)
})

it("says why an approved one is kept off", async () => {
  stage.answers["preference.approve"] = async () => {
    await database().preferences.update("pref-1", { state: "kept off", replayId: null, reason: "It would agree with fewer." })
    return { replayId: "replay-1" }
  }
  await showProposals([preference()])
  await press(`Approve: ${words(wording)}`)
  expect((await screen.findByText(/Kept off\./)).textContent).toContain("It would agree with fewer.")
})

it("says of a declined one where it stays, until that is closed", async () => {
  stage.answers["preference.decline"] = async () => {
    await database().preferences.update("pref-1", { state: "declined" })
  }
  await showProposals([preference()])
  await press(`Not now: ${words(wording)}`)
  expect(await screen.findByText(/stays in the Workshop and is not proposed again/)).toBeTruthy()
  await press("Close")
  expect(screen.queryByText(/stays in the Workshop/)).toBeNull()
})

it("keeps the proposal where its answer could not be written", async () => {
  stage.answers["preference.approve"] = failing({
    what: "The disk is full.",
    kept: "Nothing was changed.",
    next: "Try again.",
    retry: true
  })
  await showProposals([preference()])
  await press(`Approve: ${words(wording)}`)
  expect((await screen.findByRole("alert")).textContent).toContain("Nothing was changed.")
  expect(screen.getByRole("region", { name: words(wording) })).toBeTruthy()
})

it("waits while the pointer moves, so that nothing shifts under a click", async () => {
  await showProposals([])
  // It has looked once, and found nothing to propose.
  await still(300)
  await database().preferences.put(preference())
  for (let n = 0; n < 5; n++) {
    fireEvent.pointerMove(window)
    await still(400)
    expect(proposals()).toEqual([])
  }
  expect(await screen.findByRole("region", { name: words(wording) })).toBeTruthy()
})
