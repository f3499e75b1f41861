import { fireEvent, screen, within } from "@testing-library/react"
import { PersonPlace } from "~sidepanel/person/person-place"
import { usePanelState } from "~sidepanel/state/panel-state"
import { database } from "~store/database"
import { capture, decision, evaluationRow, now, page, person, role } from "./card-rows"
import { settings, show, stored } from "./stage"

// The card of one invented person on the stage, and what is done on it.

export const ana = person()
export const rows = {
  settings: settings(),
  roles: [role(), role({ id: "role-2", status: "closed", role: { ...role().role, title: "Analytics Engineer" } })],
  people: [ana],
  captures: [capture(ana)],
  pages: [page()],
  evaluations: [evaluationRow()],
  visits: [{ personId: ana.id, roleId: "role-1", count: 3, timeMs: 92_000, firstAt: now, lastAt: now, lastViewId: "view-1" }],
  decisions: [decision(ana.id, "maybe", { roleId: "role-2" })]
}
export const orchestrators = "Airflow, Dagster or Prefect"

export async function showCard(change: Record<string, readonly unknown[]> = {}) {
  await stored({ ...rows, ...change })
  show(<PersonPlace />)
  await screen.findByRole("button", { name: "Shortlist" })
}

/** The place, while it is in front, with buttons beside it that do what a press on a row of People and on the names of the places does. */
export function Opened() {
  const { place, setPlace, showPerson } = usePanelState()
  return (
    <>
      <button onClick={() => showPerson(ana.id)}>Open Ana</button>
      <button onClick={() => setPlace("people")}>Go to People</button>
      <button onClick={() => setPlace("person")}>Go to the person</button>
      {place === "person" && <PersonPlace />}
    </>
  )
}

/** The row of a qualification. */
export const row = (name: string) => screen.getByRole("article", { name })

/** The row of a qualification, opened by a click on it. */
export function opened(name: string): HTMLElement {
  fireEvent.click(within(row(name)).getByRole("button", { expanded: false }))
  return row(name)
}

/** Shows the rows of what the profile does not mention. */
export const unfold = () =>
  fireEvent.click(within(screen.getByRole("region", { name: "Not mentioned" })).getByRole("button", { expanded: false }))

export const press = (target: Element, name: string) => fireEvent.click(within(target as HTMLElement).getByRole("button", { name }))
export const decisionNow = async () => (await database().decisions.get(["role-1", ana.id]))?.decision ?? null
