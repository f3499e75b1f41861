import { requests } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { database } from "~store/database"
import { decision } from "../../../support/card-rows"
import { ana, decisionNow, showCard } from "../../../support/shown-card"

describe("deciding", () => {
  const key = (pressed: string, target: Element = document.body) => fireEvent.keyDown(target, { key: pressed })

  it("takes one key: S, M or P", async () => {
    await showCard()
    for (const [pressed, word] of [
      ["s", "shortlist"],
      ["M", "maybe"],
      ["p", "pass"]
    ] as const) {
      key(pressed)
      await waitFor(async () => expect(await decisionNow()).toBe(word))
    }
  })

  it("takes one click, shown as pressed, and the same again changes nothing, by click or by key", async () => {
    await showCard()
    fireEvent.click(screen.getByRole("button", { name: "Pass" }))
    expect(await screen.findByRole("button", { name: "Pass", pressed: true })).toBeTruthy()
    await waitFor(async () => expect(await decisionNow()).toBe("pass"))
    key("p")
    fireEvent.click(screen.getByRole("button", { name: "Pass" }))
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(await decisionNow()).toBe("pass")
    expect(requests("decision.set")).toHaveLength(1)
  })

  it("is undone by U, also one of another day, and the focus does not fall to the page", async () => {
    await showCard({ decisions: [decision(ana.id, "pass")] })
    screen.getByRole("button", { name: "Undo" }).focus()
    key("u")
    await waitFor(async () => expect(await decisionNow()).toBeNull())
    expect(await screen.findByText("Decision taken back.")).toBeTruthy()
    expect(document.activeElement).not.toBe(document.body)
    key("u")
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(requests("decision.set")).toHaveLength(1)
  })

  it("offers reasons out of what is not met and not known, kept and taken back by a click each", async () => {
    await showCard()
    key("p")
    const reasons = await screen.findByRole("group", { name: "Reasons" })
    const offers = within(reasons).getAllByRole("button")
    expect(offers.map(offer => offer.textContent)).toEqual(["Airflow, Dagster or…: unknown", "dbt: not met"])
    for (const offer of offers) fireEvent.click(offer)
    const reason = async () => (await database().decisions.get(["role-1", ana.id]))?.reason
    await waitFor(async () => expect(await reason()).toBe("Airflow, Dagster or…: unknown; dbt: not met"))
    fireEvent.click(offers[0]!)
    await waitFor(async () => expect(await reason()).toBe("dbt: not met"))
  })

  it("can be undone: what stood before comes back, with its reason", async () => {
    await showCard({ decisions: [decision(ana.id, "maybe", { reason: "ask about Kafka" })] })
    fireEvent.click(screen.getByRole("button", { name: "Pass" }))
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }))
    await waitFor(async () =>
      expect(await database().decisions.get(["role-1", ana.id])).toMatchObject({ decision: "maybe", reason: "ask about Kafka" })
    )
    expect(await database().signals.where("kind").equals("decision").count()).toBe(2)
  })

  it("offers a reason after, demands none, and does not take the typed word for a decision", async () => {
    await showCard()
    key("s")
    const reason = await screen.findByRole("textbox", { name: "Reason (optional)" })
    key("p", reason)
    fireEvent.change(reason, { target: { value: "Streaming at scale" } })
    reason.focus()
    fireEvent.keyDown(reason, { key: "Enter" })
    await waitFor(async () =>
      expect(await database().decisions.get(["role-1", ana.id])).toMatchObject({ decision: "shortlist", reason: "Streaming at scale" })
    )
  })

  it("leaves keys with Ctrl, Alt or Meta and held keys to the browser", async () => {
    await showCard()
    for (const modifier of ["ctrlKey", "altKey", "metaKey", "repeat"]) fireEvent.keyDown(document.body, { key: "s", [modifier]: true })
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(requests("decision.set")).toEqual([])
  })
})
