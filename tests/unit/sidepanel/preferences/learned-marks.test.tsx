import { requests, settings, show, stored, workshopOpened } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { PersonPlace } from "~sidepanel/person/person-place"
import { ShownRole } from "../../../support/shown-role"
import { PeoplePlace } from "~sidepanel/people/people-place"
import { learnedIn, orderWithoutLearned } from "~sidepanel/preferences/learned-order"
import type { VerdictWord } from "~evaluation/evaluation"
import * as cards from "../../../support/card-rows"
import { preference } from "../../../support/preference-rows"
import { qualification, role } from "../../../support/panel-rows"
import { words } from "../../../support/words"

const wording = preference().wording
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }))
const learned = (preferenceId: string, was: object | null) => [{ preferenceId, was }] as never

const kubernetes = { ...qualification("q-2", "must", "Kubernetes"), learned: learned("pref-1", { text: "Kubernetes", kind: "nice" }) }
const weighed = {
  ...qualification("q-3", "must", "Kafka"),
  weight: 2,
  learned: learned("pref-2", { text: "Kafka", kind: "must" })
}

describe("the role card", () => {
  const row = role(
    { status: "approved" },
    {
      qualifications: [qualification("q-1", "must", "Python"), kubernetes, weighed],
      aliases: [
        { term: "K8s", as: "Kubernetes", at: 1, preferenceId: "pref-3" },
        { term: "Py", as: "Python", at: 1 }
      ],
      notes: [{ text: "Production work counts more than courses.", preferenceId: "pref-4" }],
      askFirst: [{ topic: "remote", preferenceId: "pref-5" }]
    }
  )
  const preferences = [
    preference({ state: "in use" }),
    preference({ id: "pref-2", state: "in use", wording: "You shortlisted 7 of 8 people with Kafka; let it weigh more?" }),
    preference({ id: "pref-3", state: "in use", wording: "You took K8s for Kubernetes 4 times; always?" }),
    preference({ id: "pref-4", state: "in use", wording: "Tell the model so?" }),
    preference({ id: "pref-5", state: "in use", wording: "Ask about remote first?" })
  ]
  async function showRole(change: object = {}) {
    await stored({ settings: settings(), preferences })
    show(<ShownRole role={{ ...row, ...change }} />, "role")
    await screen.findByText(new RegExp("learned: You passed on 5 of 6"))
    await screen.findByText(/weighs 2×/)
    await screen.findByText(/learned: You took K8s/)
  }

  it("says at a qualification that it was learned, from what, and how it stood before", async () => {
    await showRole()
    const item = screen.getByText("Kubernetes").closest("li")
    expect(item?.textContent).toContain(`learned: ${words(wording)} · was Nice`)
    expect(screen.getByText("Kafka").closest("li")?.textContent).toContain("weighs 2×")
    expect(screen.getByText("Python").closest("li")?.textContent).not.toContain("learned")
  })

  it("says so at a word that counts as another, at what the model is told, and at what is asked first", async () => {
    await showRole()
    expect(screen.getByText(/“K8s” counts as “Kubernetes”/).closest("li")?.textContent).toContain("learned: You took K8s")
    expect(screen.getByText(/“Py” counts as “Python”/).closest("li")?.textContent).not.toContain("learned")
    const told = within(screen.getByRole("region", { name: "Told to the model for this role" }))
    expect(told.getByText("Production work counts more than courses.")).toBeTruthy()
    expect(told.getByText(/learned: Tell the model so\?/)).toBeTruthy()
    expect(within(screen.getByRole("region", { name: "Asked first in the next intake" })).getByText("working remotely")).toBeTruthy()
  })

  it("takes it back with one click, and leads to the ledger with another", async () => {
    await showRole()
    await press("Take it back: Kubernetes")
    await waitFor(() => expect(requests("preference.decline")).toEqual([{ preferenceId: "pref-1" }]))
    await press("See where it comes from: Kubernetes")
    expect(workshopOpened()).toMatch(/^(runs|learned)\//)
  })

  it("offers nothing to take back on a closed role", async () => {
    await showRole({ status: "closed" })
    expect(screen.queryByRole("button", { name: /^Take it back/ })).toBeNull()
  })

  it("shows no mark where nothing was learned, nor of what was forgotten", async () => {
    await stored({ settings: settings(), preferences: [preference({ id: "pref-2", wording: "Still known?" })] })
    show(<ShownRole role={row} />, "role")
    await screen.findByText(/learned: Still known\?/)
    expect(screen.getByText("Kubernetes").closest("li")?.textContent).not.toContain("learned")
  })
})

describe("the candidate card", () => {
  const { person, capture, evaluationRow, page } = cards
  const ana = person()
  const open = async (preferenceIds: string[]) => {
    await stored({
      settings: settings(),
      roles: [cards.role()],
      people: [ana],
      captures: [capture(ana)],
      evaluations: [evaluationRow({ preferenceIds })],
      pages: [page()],
      preferences: [preference({ state: "in use" })]
    })
    show(<PersonPlace />)
    await screen.findByText("2 of 3")
  }

  it("says in one line which preferences the evaluation used; one that was forgotten is not named", async () => {
    await open(["pref-1", "gone"])
    const line = (await screen.findByText(/^Uses what you approved:/)).closest("p")
    expect(line?.textContent).toBe("Uses what you approved: makes “Kubernetes” a must")
    await press("In the Workshop: makes “Kubernetes” a must")
    expect(workshopOpened()).toMatch(/^(runs|learned)\//)
  })

  it("says nothing where none was used", async () => {
    await open([])
    expect(screen.queryByText(/you approved/)).toBeNull()
  })
})

describe("the order of people", () => {
  const { person, evaluationRow, evaluationOf, verdict } = cards
  const ana = person("p:ana")
  const rei = person("p:rei", { name: "Rei Kashiwagi" })
  const learnedMust = { ...cards.qualification("q4", "Kafka", "must"), learned: learned("pref-1", { text: "Kafka", kind: "nice" }) }
  const qualifications = [cards.qualification("q1", "Python"), cards.qualification("q2", "SQL"), learnedMust]
  const verdicts = (q1: VerdictWord, q2: VerdictWord, q4: VerdictWord) =>
    evaluationOf([verdict("q1", q1), verdict("q2", q2), verdict("q4", q4)])
  const rows = {
    settings: settings(),
    roles: [cards.role({ role: { ...cards.role().role, qualifications } })],
    people: [ana, rei],
    evaluations: [
      evaluationRow({ personId: ana.id, evaluation: verdicts("met", "not met", "not met") }),
      evaluationRow({ personId: rei.id, evaluation: verdicts("unknown", "not met", "met") })
    ],
    preferences: [preference({ state: "in use", effect: { kind: "change kind", qualificationId: "q4", text: "Kafka", to: "must" } })]
  }

  it("says under “Why this order?” what was learned, and where each would stand without it", async () => {
    await stored(rows)
    show(<PeoplePlace />, "people")
    await screen.findByRole("grid")
    const order = () =>
      within(screen.getByRole("grid"))
        .getAllByRole("button", { name: /Ana|Rei/ })
        .map(button => button.textContent)
    expect(order()).toEqual(["Rei Kashiwagi", "Ana Sofia Brandão"])
    await press("Why this order?")
    expect((await screen.findByText(/^One thing you approved changes this order:/)).closest("p")?.textContent).toContain(
      "makes “Kafka” a must"
    )
    expect(screen.getByText(/^1\. .*place 2 without what was learned$/)).toBeTruthy()
    expect(screen.getByText(/^2\. .*place 1 without what was learned$/)).toBeTruthy()
  })

  it("says nothing of it where nothing was learned", async () => {
    await stored({ ...rows, roles: [cards.role()] })
    show(<PeoplePlace />, "people")
    await screen.findByRole("grid")
    await press("Why this order?")
    await screen.findByText(/^In this order/)
    expect(screen.queryByText(/learned|you approved/)).toBeNull()
  })
})

it("puts qualifications back as they stood before the oldest change, and leaves out those that were added", () => {
  const twice = {
    ...qualification("q-1", "must", "Kubernetes in production"),
    weight: 2,
    learned: [
      { preferenceId: "a", was: { text: "Kubernetes", kind: "nice" as const } },
      { preferenceId: "b", was: { text: "Kubernetes", kind: "must" as const } }
    ]
  }
  const added = { ...qualification("q-2", "must", "Rust"), learned: [{ preferenceId: "c", was: null }] }
  const own = { ...qualification("q-3", "nice", "Go"), weight: 0.5 }
  expect(orderWithoutLearned([twice, added, own])).toEqual([qualification("q-1", "nice", "Kubernetes"), own])
  expect(learnedIn([twice, added, own])).toEqual(["a", "b", "c"])
})
