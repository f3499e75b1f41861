import { leavePage, requests, settings, show, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { database } from "~store/database"
import { capture, now, page, person } from "../../../support/card-rows"
import { ana, Opened, rows } from "../../../support/shown-card"

describe("somebody opened from a list", () => {
  const rui = person("web:rui", { name: "Rui Valente", url: "https://rui.example/" })
  const beside = (change: Record<string, readonly unknown[]> = {}) =>
    stored({ ...rows, people: [ana, rui], captures: [capture(ana), capture(rui)], pages: [page({ personId: rui.id })], ...change })
  const open = async () => {
    fireEvent.click(await screen.findByRole("button", { name: "Open Ana" }))
    await screen.findByRole("heading", { name: "Ana Sofia Brandão" })
  }
  const key = (pressed: string, shiftKey = false) => fireEvent.keyDown(document.body, { key: pressed, shiftKey })

  it("stands on another ground beside somebody else's page, is decided on by no single key, and has a way back", async () => {
    await beside()
    show(<Opened />)
    await open()
    expect(document.querySelector(".card")?.getAttribute("data-pinned")).toBe("true")
    for (const pressed of ["s", "m", "p"]) key(pressed)
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(requests("decision.set")).toEqual([])
    key("S", true)
    await waitFor(() => expect(requests("decision.set")).toMatchObject([{ personId: ana.id, decision: "shortlist" }]))
    fireEvent.click(await screen.findByRole("button", { name: "Back to Rui Valente on the page" }))
    expect(await screen.findByRole("heading", { name: "Rui Valente" })).toBeTruthy()
    expect(document.querySelector(".card")?.getAttribute("data-pinned")).toBe("false")
  })

  it("does not say the name of whoever is on the page in blind mode", async () => {
    await beside({ settings: settings({ blind: true }) })
    show(<Opened />)
    fireEvent.click(await screen.findByRole("button", { name: "Open Ana" }))
    expect(await screen.findByRole("button", { name: "Back to Candidate on the page" })).toBeTruthy()
    expect(document.body.textContent).not.toMatch(/Valente/)
  })

  it("is not pinned while their own page is beside", async () => {
    await stored(rows)
    show(<Opened />)
    await open()
    expect(document.querySelector(".card")?.getAttribute("data-pinned")).toBe("false")
  })

  it.each(["person", "people"] as const)("goes when the tab turns to a page that nobody has read, with %s in front", async place => {
    await beside({ pages: [] })
    show(<Opened />, place)
    await open()
    leavePage()
    await waitFor(() => expect(screen.queryByRole("heading", { name: "Ana Sofia Brandão" })).toBeNull())
  })

  it.each(["person", "people"] as const)("goes when another profile is read or the icon is clicked, with %s in front", async place => {
    await beside()
    show(<Opened />, place)
    await open()
    if (place === "people") fireEvent.click(screen.getByRole("button", { name: "Go to People" }))
    await database().pages.put(page({ personId: rui.id, state: "reading" }))
    await waitFor(() => expect(screen.queryByRole("heading", { name: "Ana Sofia Brandão" })).toBeNull())
    if (place === "people") fireEvent.click(screen.getByRole("button", { name: "Go to the person" }))
    expect(await screen.findByRole("heading", { name: "Rui Valente" })).toBeTruthy()
  })

  it("stays while the page beside tells that it has been read to its end", async () => {
    await beside({ pages: [page({ personId: rui.id, state: "reading" })] })
    show(<Opened />)
    await open()
    await database().pages.put(page({ personId: rui.id, state: "profile", at: now + 1 }))
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(screen.getByRole("heading", { name: "Ana Sofia Brandão" })).toBeTruthy()
  })
})
