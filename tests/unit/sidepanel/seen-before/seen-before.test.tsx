import { requests, settings, show, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { beforeEach, describe, expect, it } from "vitest"
import { rebuildTraits } from "~background/people/keep-traits"
import { PeoplePlace } from "~sidepanel/people/people-place"
import { database } from "~store/database"
import { capture, decision, now, person, role } from "../../../support/card-rows"

const dayMs = 86_400_000
const ana = person("p:ana", { name: "Ana Sofia Brandão", headline: "Data engineer, Brandão & Co", lastSeenAt: Date.now() - 3 * dayMs })
const thea = person("p:thea", { name: "Théa Rousselet", headline: "Baker", lastSeenAt: Date.now() - 300 * dayMs })
const refused = person("p:nils", { name: "Nils Lauda", headline: "Data engineer" })
const saying = (who: typeof ana, about: string) => {
  const row = capture(who)
  const { profile } = row.reading
  return { ...row, reading: { ...row.reading, profile: { ...profile, about, skills: [] } } }
}

beforeEach(async () => {
  await stored({
    settings: settings(),
    roles: [role(), role({ id: "role-2", status: "closed", role: { ...role().role, title: "Analytics Engineer" } })],
    people: [ana, thea, { ...refused, doNotContact: { at: now, reason: null } }],
    captures: [
      saying(ana, "I run Kafka and Python services in production."),
      saying(thea, "I run Python scripts and SQL queries in production for our ovens."),
      saying(refused, "Kafka, Python, Airflow.")
    ],
    decisions: [decision(ana.id, "shortlist", { roleId: "role-2" })]
  })
  await rebuildTraits(database())
})

describe("people already seen who fit this role", () => {
  it("are looked for on a click, with how much is met, when they were last read and what was decided then for which role", async () => {
    show(<PeoplePlace />)
    fireEvent.click(await screen.findByText("People you have already seen who fit"))
    const first = (await screen.findByRole("button", { name: "Ana Sofia Brandão" })).closest("li") as HTMLElement
    expect(first.textContent).toMatch(/\d of 5 met/)
    expect(first.textContent).toContain("shortlisted for Analytics Engineer")
    const second = screen.getByRole("button", { name: "Théa Rousselet" }).closest("li") as HTMLElement
    expect(second.textContent).toContain("open their page again before you decide")
    expect(first.textContent).not.toContain("open their page again")
  })

  it("say nothing of how much they meet where they are to be decided on first, and stand as they were read last", async () => {
    await database().settings.put({ ...(await database().settings.get("settings"))!, decideFirstShare: 100 })
    await database().people.update(thea.id, { lastSeenAt: Date.now() - dayMs })
    show(<PeoplePlace />)
    fireEvent.click(await screen.findByText("People you have already seen who fit"))
    const first = (await screen.findByRole("button", { name: "Théa Rousselet" })).closest("li") as HTMLElement
    expect(first.previousElementSibling).toBeNull()
    expect(document.body.textContent).not.toMatch(/\d of 5 met|unknown/)
    expect(first.textContent).toContain("You decide first")
  })

  it("never are those who are not to be contacted", async () => {
    show(<PeoplePlace />)
    fireEvent.click(await screen.findByText("People you have already seen who fit"))
    await screen.findByRole("button", { name: "Ana Sofia Brandão" })
    expect(screen.queryByText("Nils Lauda")).toBeNull()
  })

  it("have no name while names are hidden, and are evaluated for the role with one click", async () => {
    await database().settings.put({ ...(await database().settings.get("settings"))!, blind: true })
    stage.answers["agent.ask"] = () => ({ runId: "list" })
    show(<PeoplePlace />)
    fireEvent.click(await screen.findByText("People you have already seen who fit"))
    const evaluate = await screen.findByRole("button", { name: "Evaluate these 2 for the role" })
    expect(document.body.textContent).not.toMatch(/Brandão|Rousselet/)
    fireEvent.click(evaluate)
    await waitFor(() =>
      expect(requests("agent.ask")).toEqual([
        {
          request: { skill: "evaluate-list", roleId: "role-1", personIds: [ana.id, thea.id], mode: "now", budget: null, modelId: null }
        }
      ])
    )
  })
})
