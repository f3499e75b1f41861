import { catchDownload, failing, requests, settings, show, stage, stored } from "../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { Options } from "~options/options"
import { sentence } from "~sentence/sentence"
import { now, person, role } from "../../support/card-rows"

const open = async (rows: Record<string, readonly unknown[]> = {}) => {
  await stored({ settings: settings(), ...rows })
  show(<Options />)
  await screen.findByRole("radio", { name: "Dark" })
}
describe("the settings", () => {
  it("lists the sites that are switched on and switches one off, permission and all", async () => {
    await open({ sites: [{ origin: "https://github.com", at: now }] })
    fireEvent.click(await screen.findByRole("button", { name: "Switch off github.com" }))
    await waitFor(() => expect(stage.removePermission).toHaveBeenCalledWith({ origins: ["https://github.com/*"] }))
    expect(requests("site.switch")).toEqual([{ origin: "https://github.com", on: false }])
  })

  it("shows the one engine there is", async () => {
    await open()
    expect(screen.getByText("Built-in rules")).toBeTruthy()
  })

  it("erases everything only after the word was typed", async () => {
    stage.answers = { "data.eraseAll": async () => ({ leftAt: ["Large model"] }) }
    await open()
    const button = screen.getByRole("button", { name: "Erase everything" }) as HTMLButtonElement
    expect(button.disabled).toBe(true)
    fireEvent.submit(button.closest("form") as HTMLFormElement)
    expect(requests("data.eraseAll")).toEqual([])
    fireEvent.change(screen.getByRole("textbox", { name: "Type “erase” to confirm" }), { target: { value: "Erase" } })
    fireEvent.click(button)
    expect(
      await screen.findByText(/^Everything was erased\. Large model did not answer: a batch or its file may still be there\./)
    ).toBeTruthy()
    expect(requests("data.eraseAll")).toEqual([{}])
  })

  it("finds one person by name, asks once more in place, and erases", async () => {
    stage.answers = { "data.erasePerson": async () => ({ leftAt: [], stillThere: [] }) }
    await open({ people: [person("p:ana"), person("p:thea", { name: "Théa Rousselet", url: "https://thea.example/" })] })
    fireEvent.change(screen.getByRole("searchbox", { name: "Name" }), { target: { value: "thea" } })
    fireEvent.click(await screen.findByRole("button", { name: "Erase Théa Rousselet" }))
    expect(requests("data.erasePerson")).toEqual([])
    expect(screen.queryByRole("button", { name: "Erase Ana Sofia Brandão" })).toBeNull()
    fireEvent.click(screen.getByRole("button", { name: "Erase Théa Rousselet for good" }))
    expect(await screen.findByText("Théa Rousselet was erased.")).toBeTruthy()
    expect(requests("data.erasePerson")).toEqual([{ personId: "p:thea" }])
  })

  it("exports everything to one file", async () => {
    const download = catchDownload()
    await open({ people: [person()], roles: [role()] })
    fireEvent.click(screen.getByRole("button", { name: "Export everything" }))
    const file = JSON.parse(await download()) as { tables: { people: { name: string }[] } }
    expect(file.tables.people.map(one => one.name)).toEqual(["Ana Sofia Brandão"])
  })

  it("imports a file with its result, and tells the reason of a refusal with nothing changed", async () => {
    stage.answers["data.import"] = () => ({ isTaken: true, rows: 12, leftOut: [], leftOutCount: 0 })
    await open()
    const field = screen.getByLabelText("Choose a file to import", { selector: "input" })
    fireEvent.change(field, { target: { files: [new File(["{}"], "candor.json")] } })
    expect(await screen.findByText("12 rows imported.")).toBeTruthy()
    const refused = { what: "The file is not an export of Candor.", kept: "Nothing was changed.", next: "Choose another.", retry: false }
    stage.answers["data.import"] = failing(refused)
    fireEvent.change(field, { target: { files: [new File(["hostile"], "x.json")] } })
    expect((await screen.findByRole("alert")).textContent).toContain("The file is not an export of Candor.")
    expect(screen.queryByText("12 rows imported.")).toBeNull()
  })

  it("asks before rows are left out, names them, saves the list, and takes in the rest", async () => {
    const leftOut = Array.from({ length: 9 }, (_, n) => ({ table: "runs", row: n + 1, why: sentence("importPointsNowhere") }))
    stage.answers["data.import"] = request => ({ isTaken: "despite" in (request as object), rows: 12, leftOut, leftOutCount: 9 })
    const download = catchDownload()
    await open()
    const field = screen.getByLabelText("Choose a file to import", { selector: "input" })
    fireEvent.change(field, { target: { files: [new File(["{}"], "candor.json")] } })
    expect(await screen.findByText(/9 rows or parts of rows do not fit.*Nothing was changed yet/)).toBeTruthy()
    expect(screen.getByText(/^runs, row 8: Belongs to something/)).toBeTruthy()
    expect(screen.getByText("And 1 more: the list has them all.")).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: "Save the list" }))
    expect((await download()).trim().split("\n")).toHaveLength(9)
    fireEvent.click(screen.getByRole("button", { name: "Replace everything with the 12 rows that fit" }))
    expect(await screen.findByText("12 rows imported.")).toBeTruthy()
    expect(requests("data.import")).toEqual([{ text: "{}" }, { text: "{}", despite: true }])
  })

  it("tells of a compressed and of a huge file before anything is sent, without opening the huge one", async () => {
    await open()
    const field = screen.getByLabelText("Choose a file to import", { selector: "input" })
    fireEvent.change(field, { target: { files: [new File([new Uint8Array([0x1f, 0x8b, 8, 0])], "candor.json.gz")] } })
    expect(await screen.findByText(/candor\.json\.gz was not imported: it is compressed/)).toBeTruthy()
    const huge = new File(["{"], "huge.json")
    Object.defineProperty(huge, "size", { value: 300_000_000 })
    huge.arrayBuffer = () => Promise.reject(new Error("opened"))
    fireEvent.change(field, { target: { files: [huge] } })
    expect(await screen.findByText(/huge\.json was not imported: it has 300 MB, and a file of at most 40 MB/)).toBeTruthy()
    expect(requests("data.import")).toEqual([])
  })

  it("refuses a binary file before it is sent", async () => {
    await open()
    const field = screen.getByLabelText("Choose a file to import", { selector: "input" })
    fireEvent.change(field, { target: { files: [new File([new Uint8Array([0xff, 0xfe, 0])], "x.bin")] } })
    expect(await screen.findByText(/x\.bin was not imported: it is not text/)).toBeTruthy()
    expect(requests("data.import")).toEqual([])
  })

  it("sets colours and hides names", async () => {
    await open()
    fireEvent.click(screen.getByRole("radio", { name: "Dark" }))
    fireEvent.click(screen.getByRole("switch", { name: /Hide names/ }))
    await waitFor(() => expect(requests("settings.change")).toEqual([{ colorScheme: "dark" }, { blind: true }]))
  })
})

describe("the collector for traces", () => {
  const address = () => screen.getByRole("textbox", { name: /Address of the collector/ })

  it("is none until one is entered; the browser is asked in the click, and an address that is none is told", async () => {
    await open()
    fireEvent.change(address(), { target: { value: "ftp://somewhere" } })
    expect(screen.getByText(/An address starts with https/)).toBeTruthy()
    fireEvent.change(address(), { target: { value: "http://localhost:4318" } })
    fireEvent.submit(address().closest("form") as HTMLFormElement)
    await waitFor(() => expect(requests("settings.change")).toEqual([{ traceCollector: "http://localhost:4318" }]))
    expect(stage.askPermission).toHaveBeenCalledWith({ origins: ["http://localhost/*"] })
    expect(await screen.findByText("Saved. Nothing is sent until you press Send.")).toBeTruthy()
  })

  it("can be removed", async () => {
    await open({ settings: settings({ traceCollector: "http://localhost:4318" }) })
    const form = within(address().closest("form") as HTMLFormElement)
    fireEvent.click(form.getByRole("button", { name: "Remove" }))
    await waitFor(() => expect(requests("settings.change")).toEqual([{ traceCollector: null }]))
    expect(await screen.findByText(/Traces can still be saved to a file/)).toBeTruthy()
  })
})
