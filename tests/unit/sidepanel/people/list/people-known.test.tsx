import { show, stored, settings } from "../../../../support/stage"
import { act, fireEvent, screen, waitFor } from "@testing-library/react"
import { useState } from "react"
import { expect, it } from "vitest"
import { PeopleKnown, useKnownPeople } from "~sidepanel/people/list/people-known"
import { database } from "~store/database"
import { decision, evaluationRow, person, role } from "../../../../support/card-rows"

// Coming back to a list of twenty thousand reads nothing that has not changed, and what changes meanwhile is read when it is looked at again.

const ana = person("p:ana")
const rui = person("p:rui", { name: "Rui Valente" })

function List() {
  const found = useKnownPeople("role-1", "role")
  const names = found?.records.people.map(({ id, name }) => `${name}: ${found.decisions.get(id)?.decision ?? "open"}`)
  return <output>{names?.join(", ") ?? "not yet"}</output>
}

function Places() {
  const [isHere, setHere] = useState(true)
  return (
    <PeopleKnown>
      <button onClick={() => setHere(before => !before)}>go</button>
      {isHere && <List />}
    </PeopleKnown>
  )
}

const go = () => fireEvent.click(screen.getByRole("button", { name: "go" }))
const quiet = () => act(() => new Promise(resolve => setTimeout(resolve, 150)))

async function counted() {
  await stored({ settings: settings(), roles: [role()], people: [ana], evaluations: [evaluationRow({ personId: ana.id })] })
  const read = { people: 0, verdictWords: 0, decisions: 0 }
  for (const table of ["people", "verdictWords", "decisions"] as const)
    database()
      .table(table)
      .hook("reading", row => {
        read[table]++
        return row as unknown
      })
  show(<Places />, "people")
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Ana Sofia Brandão: open"))
  return read
}

it("coming back shows the list at once and reads nothing that has not changed", async () => {
  const read = await counted()
  go()
  await quiet()
  const before = { ...read }
  go()
  expect(screen.getByRole("status").textContent).toBe("Ana Sofia Brandão: open")
  await quiet()
  expect(read).toEqual(before)
})

it("what changes while another place is in front is read when one comes back, and not before", async () => {
  const read = await counted()
  go()
  await quiet()
  const before = { ...read }
  await database().decisions.put(decision(ana.id, "pass"))
  await stored({ people: [rui], evaluations: [evaluationRow({ personId: rui.id })] })
  await quiet()
  expect(read).toEqual(before)
  go()
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Ana Sofia Brandão: pass, Rui Valente: open"))
  // And goes on being read while it is looked at.
  await database().decisions.put(decision(rui.id, "maybe"))
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Ana Sofia Brandão: pass, Rui Valente: maybe"))
})
