import {} from "../../../support/stage"
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { capture, decision, evaluationRow, person } from "../../../support/card-rows"
import { ana, showCard } from "../../../support/shown-card"

describe("going from one undecided person to the next", () => {
  const rui = person("web:rui", { name: "Rui Valente" })
  const mei = person("web:mei", { name: "Mei Tan" })
  const three = { people: [ana, rui, mei], captures: [ana, rui, mei].map(one => capture(one)) }
  const evaluated = [evaluationRow(), evaluationRow({ personId: rui.id }), evaluationRow({ personId: mei.id })]

  it("takes N, says how many are decided on, leaves out who is, and says so when nobody is left", async () => {
    await showCard({ ...three, evaluations: evaluated, decisions: [decision(rui.id, "pass")] })
    expect(await screen.findByText("1 of 3 decided")).toBeTruthy()
    fireEvent.keyDown(document.body, { key: "n" })
    expect(await screen.findByRole("heading", { name: "Mei Tan" })).toBeTruthy()
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Mei Tan"))
    fireEvent.keyDown(document.body, { key: "M", shiftKey: true })
    expect(await screen.findByText("2 of 3 decided")).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: "Previous undecided" }))
    expect(await screen.findByRole("heading", { name: "Ana Sofia Brandão" })).toBeTruthy()
    fireEvent.keyDown(document.body, { key: "n" })
    expect(await screen.findByText("Nobody else is undecided.")).toBeTruthy()
  })
})
