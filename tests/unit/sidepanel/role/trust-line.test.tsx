import { requests, settings, show, showWorkshop, stored } from "../../../support/stage"
import { fireEvent, screen } from "@testing-library/react"
import { expect, it, vi } from "vitest"
import { TrustLine } from "~sidepanel/role/trust-line"
import { WaysAboutContext, type WaysAbout } from "~ui/ways-about"
import { role } from "../../../support/card-rows"

it("says what is owed before a role is used, and opens it on the Workshop at that role", async () => {
  const openWorkshop = vi.fn()
  show(
    <WaysAboutContext.Provider value={{ openWorkshop } as unknown as WaysAbout}>
      <TrustLine row={role({ id: "role-7" })} />
    </WaysAboutContext.Provider>
  )
  fireEvent.click(await screen.findByRole("button", { name: "Notices, letters and the test" }))
  expect(openWorkshop).toHaveBeenCalledWith({ part: "trust", id: "role-7" })
})

it("the Workshop's Trust begins with the role that it was opened for", async () => {
  await stored({ settings: settings(), roles: [role(), role({ id: "role-7", role: { ...role().role, title: "Nurse" } })] })
  showWorkshop("trust")
  location.hash = "#trust/role-7"
  expect(((await screen.findByLabelText("Role")) as HTMLSelectElement).tagName).toBe("SELECT")
  await vi.waitFor(() => expect((screen.getByLabelText("Role") as HTMLSelectElement).value).toBe("role-7"), { timeout: 5_000 })
  expect(requests("role.select")).toEqual([])
})
