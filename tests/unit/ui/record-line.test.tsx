import { requests, settings, show, showWorkshop, stored } from "../../support/stage"
import { fireEvent, screen } from "@testing-library/react"
import { expect, it, vi } from "vitest"
import { RecordLine } from "~ui/record-line"
import { WaysAboutContext, type WaysAbout } from "~ui/ways-about"
import { roleRecordSchema } from "~trust/record/role-record"
import { role } from "../../support/card-rows"

const test = {
  at: 1,
  model: null,
  roleVersion: 1,
  rulesVersion: "9",
  people: 4,
  verdicts: 9,
  movedVerdicts: 0,
  movedPlaces: 0,
  noise: null
}
const record = roleRecordSchema.parse({
  ...{ jurisdictions: ["eu"], overseer: "Kim", purpose: "One post", legalBasis: "Article 6", test, notice: { at: 1, letterId: "l" } },
  alternatives: { q1: "none is as short", q2: "none is as short", q3: "none is as short" }
})

function line(row: Parameters<typeof RecordLine>[0]["row"], whole?: string) {
  const openWorkshop = vi.fn()
  show(
    <WaysAboutContext.Provider value={{ openWorkshop } as unknown as WaysAbout}>
      <RecordLine row={row} {...(whole === undefined ? {} : { whole })} />
    </WaysAboutContext.Provider>
  )
  return openWorkshop
}

it("says what nobody has said yet of a role, and opens the Workshop at it", async () => {
  const openWorkshop = line(role({ id: "role-7", version: 1, record: { ...record, overseer: "", notice: null } }))
  expect(screen.getByText("Not said yet for this role: who oversees it and a notice to candidates.")).toBeTruthy()
  fireEvent.click(await screen.findByRole("button", { name: "Add" }))
  expect(openWorkshop).toHaveBeenCalledWith({ part: "trust", id: "role-7" })
})

it("says nothing before a list once all is said, and keeps the way there on the role", () => {
  line(role({ version: 1, record }))
  expect(document.querySelector(".role-trust")).toBeNull()
  line(role({ version: 1, record }), "Before people are judged.")
  expect(screen.getByRole("button", { name: "Notices, letters and the test" })).toBeTruthy()
})

it("the Workshop's Trust begins with the role that it was opened for", async () => {
  await stored({ settings: settings(), roles: [role(), role({ id: "role-7", role: { ...role().role, title: "Nurse" } })] })
  showWorkshop("trust")
  location.hash = "#trust/role-7"
  expect(((await screen.findByLabelText("Role")) as HTMLSelectElement).tagName).toBe("SELECT")
  await vi.waitFor(() => expect((screen.getByLabelText("Role") as HTMLSelectElement).value).toBe("role-7"), { timeout: 5_000 })
  expect(requests("role.select")).toEqual([])
})
