import {} from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { database } from "~store/database"
import { orchestrators, row, showCard } from "../../../support/shown-card"

describe("the rows by keyboard", () => {
  const key = (pressed: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: pressed })
  const focused = () => document.activeElement?.closest("article, section")?.getAttribute("aria-label")

  it("are one tab stop, gone through by J, K and the arrows, and opened by Enter", async () => {
    await showCard()
    const rowsOnCard = () => [...document.querySelectorAll<HTMLElement>(".card-rows .row-toggle")]
    expect(rowsOnCard().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    key("j")
    expect(focused()).toBe("Has built data pipelines that other teams depend on")
    key("j")
    key("ArrowDown")
    expect(focused()).toBe("Kafka")
    key("k")
    expect(focused()).toBe("Python or Scala in production")
    fireEvent.click(document.activeElement!)
    expect(within(row("Python or Scala in production")).getByText("4 y 2 m: Ferro 2021–now")).toBeTruthy()
    key("End")
    expect(focused()).toBe("Not mentioned")
  })

  it("take 1, 2 and 3 for met, not met and unknown; the rules' own verdict takes an override back", async () => {
    await showCard()
    for (const pressed of ["j", "j", "j"]) key(pressed)
    expect(focused()).toBe("Kafka")
    key("2")
    await waitFor(async () =>
      expect(await database().verdictFeedback.toArray()).toMatchObject([{ qualificationId: "q4", override: "not met" }])
    )
    await screen.findByRole("button", { name: /^not met: Kafka/ })
    expect(focused()).toBe("Kafka")
    key("1")
    await waitFor(async () => expect(await database().verdictFeedback.count()).toBe(0))
  })

  it("are reached from the marks of the strip, which are one tab stop, too", async () => {
    await showCard()
    const strip = screen.getByRole("group", { name: "Verdicts" })
    const marks = within(strip).getAllByRole("button")
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    fireEvent.click(within(strip).getByRole("button", { name: `${orchestrators}: unknown` }))
    await waitFor(() => expect(focused()).toBe(orchestrators))
  })

  it("leave a card with fewer than twenty tab stops, also after a decision", async () => {
    await showCard({ decisions: [] })
    key("p")
    await screen.findByRole("group", { name: "Reasons" })
    const reachable = [...document.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary, [tabindex]")].filter(
      element => element.tabIndex >= 0 && element.closest("details:not([open]) > :not(summary)") === null
    )
    expect(reachable.map(element => element.getAttribute("aria-label") ?? element.textContent)).toHaveLength(reachable.length)
    expect(reachable.length).toBeLessThan(20)
  })
})
