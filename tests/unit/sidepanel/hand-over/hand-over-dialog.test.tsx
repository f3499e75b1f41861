import { catchDownload, requests, settings, show, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { describe, expect, it, vi } from "vitest"
import { HandOverButton } from "~sidepanel/hand-over/hand-over-button"
import type { HandOverChoices } from "~sidepanel/hand-over/hand-over-dialog"
import type { RoleRow } from "~store/rows/rows"
import { capture, evaluationOf, evaluationRow, person, role, verdicts } from "../../../support/card-rows"

const ana = person("p:ana")
const ikenna = person("p:ikenna", { name: "Ikenna Obi-Larsen", firstSeenAt: 1 })
const none: HandOverChoices = { marked: [], shortlisted: [], shown: [] }
const places: Record<string, number> = { [ana.id]: 2, [ikenna.id]: 1 }

async function open(choices: Partial<HandOverChoices>, { blind = false, of = role() as RoleRow, people = [ana, ikenna] } = {}) {
  await stored({
    settings: settings(),
    roles: [of],
    people,
    captures: people.map(one => capture(one)),
    evaluations: people.map(one => evaluationRow({ personId: one.id, evaluation: evaluationOf(verdicts) }))
  })
  show(<HandOverButton role={of} choices={() => ({ ...none, ...choices })} placeOf={id => places[id] ?? 9} blind={blind} />, "people")
  fireEvent.click(screen.getByRole("button", { name: "Hand over…" }))
  await screen.findByRole("dialog")
}
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }))
const both = [ana.id, ikenna.id]

/** What is copied, by its type. */
function catchClipboard() {
  const written: ClipboardItem[] = []
  class Item {
    constructor(readonly items: Record<string, Promise<Blob>>) {}
  }
  vi.stubGlobal("ClipboardItem", Item)
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { write: async (items: ClipboardItem[]) => void written.push(...items) }
  })
  return async (type: string) => {
    await waitFor(() => expect(written).toHaveLength(1))
    const blob = await (written[0] as unknown as Item).items[type]
    return new Promise<string>(resolve => {
      const reader = new FileReader()
      reader.onload = () => resolve(String(reader.result))
      reader.readAsText(blob!)
    })
  }
}

describe("handing over", () => {
  it("saves a page of who is shortlisted, best first, and keeps who is behind its marks before", async () => {
    const download = catchDownload()
    await open({ shortlisted: both, shown: both })
    press("Save as a page")
    const html = await download()
    expect(html.indexOf("Ikenna Obi-Larsen")).toBeLessThan(html.indexOf("Ana Sofia Brandão"))
    const kept = requests("handOver.keep")
    expect(kept).toMatchObject([
      {
        roleId: "role-1",
        order: "ranked",
        people: [
          { ref: "p1", personId: ikenna.id },
          { ref: "p2", personId: ana.id }
        ]
      }
    ])
    expect(html).toContain(`data-id="${(kept[0] as { id: string }).id}"`)
    expect(await screen.findByText("Saved, with 2 people. Drop the file of answers on People when it comes back.")).toBeTruthy()
  })

  it("hands over as received where that is chosen: who was seen first stands first", async () => {
    const download = catchDownload()
    await open({ shown: both })
    fireEvent.change(screen.getByRole("combobox", { name: "Order" }), { target: { value: "as received" } })
    press("Save as a page")
    expect(await download()).toContain("in the order received, which is no ranking")
    expect(requests("handOver.keep")).toMatchObject([{ people: [{ personId: ikenna.id }, { personId: ana.id }] }])
  })

  it("is blind from the start where the panel is, and then no form says a name", async () => {
    const copied = catchClipboard()
    await open({ shown: both }, { blind: true })
    expect((screen.getByRole("switch", { name: "Without names, places and schools" }) as HTMLInputElement).checked).toBe(true)
    press("Copy formatted")
    for (const type of ["text/html", "text/plain"]) {
      const text = await copied(type)
      expect(text).toContain("Candidate 1")
      expect(text).not.toMatch(/Ikenna|Brandão/)
    }
    vi.unstubAllGlobals()
  })

  it("of one person asks for neither whom nor order, and copies the evidence as plain text", async () => {
    const copied = catchClipboard()
    await open({ only: [ana.id] })
    expect(screen.queryByRole("combobox")).toBeNull()
    expect(screen.queryByRole("button", { name: "Save as CSV" })).toBeNull()
    press("Copy as plain text")
    expect(await copied("text/plain")).toContain("Ana Sofia Brandão")
    vi.unstubAllGlobals()
  })

  it("leaves out who is not to be contacted, and says so", async () => {
    const download = catchDownload()
    await open({ shown: both }, { people: [ana, { ...ikenna, doNotContact: { at: 1, reason: null } }] })
    expect(await screen.findByText("1 is not to be contacted and is left out.")).toBeTruthy()
    press("Save as a page")
    expect(await download()).not.toContain("Ikenna")
  })

  it("says what a page cannot hold, and still saves a table", async () => {
    await open({ shown: Array.from({ length: 201 }, (_, at) => `p:${at}`) })
    expect(screen.getByText("A page holds 200 people at most. Mark fewer, or save a table.")).toBeTruthy()
    expect((screen.getByRole("button", { name: "Save as a page" }) as HTMLButtonElement).disabled).toBe(true)
    expect((screen.getByRole("button", { name: "Save as CSV" }) as HTMLButtonElement).disabled).toBe(false)
  })

  it("is not offered for a draft, and says why", async () => {
    await stored({ settings: settings() })
    show(<HandOverButton role={{ ...role(), status: "draft" }} choices={() => none} blind={false} />, "people")
    expect((screen.getByRole("button", { name: "Hand over…" }) as HTMLButtonElement).disabled).toBe(true)
  })
})
