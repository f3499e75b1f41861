import { requests, show, stored } from "../../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, it } from "vitest"
import { RoleSection } from "~sidepanel/chat/role-section"
import type { RoleRow } from "~store/rows/rows"
import { pattern, role } from "../../../../support/panel-rows"

const finding = {
  qualificationId: "q-1",
  quote: "Digital native",
  trait: "age" as const,
  reason: "It stands for people born late.",
  suggestion: "Comfortable learning new tools",
  refused: false
}

function showCard(row: RoleRow = role()) {
  show(<RoleSection role={row} />, "role")
}
const click = (name: string) => fireEvent.click(screen.getByRole("button", { name }))

it("groups the qualifications by must, nice and avoid", () => {
  showCard()
  const group = (name: string) => within(screen.getByRole("region", { name }))
  expect(group("Must").getByText("Python or Scala in production")).toBeTruthy()
  expect(group("Nice").getByText("Kafka")).toBeTruthy()
  expect(group("Avoid").getByText("Only dashboarding work")).toBeTruthy()
})

it("changes the wording and the kind of a qualification", async () => {
  showCard()
  click("Edit: Kafka")
  const form = within(screen.getByRole("form", { name: "Edit: Kafka" }))
  expect(document.activeElement).toBe(form.getByRole("textbox", { name: "Wording" }))
  fireEvent.change(form.getByRole("textbox", { name: "Wording" }), { target: { value: "Kafka or Pulsar" } })
  fireEvent.change(form.getByRole("combobox", { name: "Kind" }), { target: { value: "must" } })
  fireEvent.click(form.getByRole("button", { name: "Save" }))
  await waitFor(() =>
    expect(requests("qualification.change")).toEqual([{ roleId: "role-1", qualificationId: "q-2", text: "Kafka or Pulsar", kind: "must" }])
  )
})

it("leaves a qualification as it was on Escape", () => {
  showCard()
  click("Edit: Kafka")
  fireEvent.keyDown(screen.getByRole("textbox", { name: "Wording" }), { key: "Escape" })
  expect(screen.queryByRole("form")).toBeNull()
  expect(requests("qualification.change")).toEqual([])
})

it("removes a qualification", async () => {
  showCard()
  click("Edit: Kafka")
  click("Remove")
  await waitFor(() => expect(requests("qualification.remove")).toEqual([{ roleId: "role-1", qualificationId: "q-2" }]))
})

it("adds a qualification to the group it was asked for, and never an empty one", async () => {
  showCard()
  click("Add to Nice")
  expect(screen.getByRole("button", { name: "Save" }).hasAttribute("disabled")).toBe(true)
  fireEvent.change(screen.getByRole("textbox", { name: "Wording" }), { target: { value: " Terraform " } })
  fireEvent.keyDown(screen.getByRole("textbox", { name: "Wording" }), { key: "Enter" })
  await waitFor(() => expect(requests("qualification.add")).toEqual([{ roleId: "role-1", text: "Terraform", kind: "nice" }]))
})

it("changes title, level, place and remote in one form; what is emptied is open again", async () => {
  showCard()
  click("Edit title, level and place")
  fireEvent.change(screen.getByRole("textbox", { name: "Title" }), { target: { value: "Platform Engineer" } })
  fireEvent.change(screen.getByRole("textbox", { name: "Place" }), { target: { value: " " } })
  fireEvent.change(screen.getByRole("combobox", { name: "Remote" }), { target: { value: "remote" } })
  click("Save")
  await waitFor(() =>
    expect(requests("role.change")).toEqual([
      { roleId: "role-1", fields: { title: "Platform Engineer", level: "senior", place: null, remote: "remote" } }
    ])
  )
})

/** The rules, which know what was asked of a wording, come late; a busy machine takes a while to load them. */
const whileRulesLoad = { timeout: 15_000 }

it("shows what a wording may stand for, and takes the neutral one by one click", async () => {
  showCard(role({}, { findings: [finding] }))
  expect(await screen.findByText(/“Digital native” may stand for: age/, {}, whileRulesLoad)).toBeTruthy()
  click("Use it")
  await waitFor(() =>
    expect(requests("qualification.change")).toEqual([{ roleId: "role-1", qualificationId: "q-1", text: "Comfortable learning new tools" }])
  )
})

it("says that a wording was kept, and why, instead of warning for ever", async () => {
  const answers = [{ questionId: "wording-q-1-digital-native", values: ["keep:must:Digital native"], text: "A museum of software", at: 1 }]
  showCard(role({ answers }, { findings: [finding] }))
  expect(await screen.findByText("“Digital native” was kept. A museum of software", {}, whileRulesLoad)).toBeTruthy()
  expect(screen.queryByRole("button", { name: "Use it" })).toBeNull()
})

it("is approved by one click, and only then offered to be kept as a pattern", async () => {
  showCard()
  expect(screen.queryByRole("button", { name: "Keep as pattern" })).toBeNull()
  click("Approve role")
  await waitFor(() => expect(requests("role.approve")).toEqual([{ roleId: "role-1" }]))
})

it("is kept as a pattern under a name of the recruiter's", async () => {
  await stored({ patterns: [pattern("p-1", "May", { fromRoleId: "role-1" })] })
  showCard(role({ status: "approved" }))
  expect(await screen.findByText("Kept as pattern “May”.")).toBeTruthy()
  fireEvent.change(screen.getByRole("textbox", { name: "Pattern's name" }), { target: { value: "June" } })
  click("Keep as pattern")
  await waitFor(() => expect(requests("pattern.keep")).toEqual([{ roleId: "role-1", name: "June" }]))
})

it("of a closed role cannot be changed", () => {
  showCard(role({ status: "closed" }))
  expect(screen.queryByRole("button", { name: /^(Edit|Add)/ })).toBeNull()
})

it("shows doubtful wording of the post that stands in no qualification", () => {
  const row = role()
  showCard({ ...row, role: { ...row.role, findings: [{ ...finding, qualificationId: null }] } })
  expect(screen.getByText(/It stands for people born late/)).toBeTruthy()
})

const stretch = { as: [], why: null, qualificationIds: [] }
const withLines = () =>
  role({
    role: {
      ...role().role,
      lines: [
        { ...stretch, text: "Requirements", fate: "taken", as: ["heading"] },
        { ...stretch, text: "- Kafka", fate: "taken", as: ["qualification"], qualificationIds: ["q-2"] },
        {
          ...stretch,
          text: "We bake. You know Excel.",
          fate: "left out",
          why: "company",
          parts: [
            { ...stretch, text: "We bake.", fate: "left out", why: "company" },
            { ...stretch, text: "You know Excel.", fate: "left out", why: "nothing asked" }
          ]
        }
      ]
    }
  })

it("tells what became of every line of the post, folded", () => {
  showCard(withLines())
  expect(screen.getByText("From the post: 3 lines: 1 taken, 2 left out").closest("details")?.open).toBe(false)
  expect(screen.getByText("about the company")).toBeTruthy()
})

it("takes a sentence that was left out, and leaves out a line that was taken, with one click", async () => {
  showCard(withLines())
  click("Take: You know Excel.")
  await waitFor(() => expect(requests("line.take")).toEqual([{ roleId: "role-1", line: 2, part: 1 }]))
  click("Leave out: - Kafka")
  await waitFor(() => expect(requests("line.leave")).toEqual([{ roleId: "role-1", line: 1, part: null }]))
})

it("shows nothing of lines where the role has none, and no buttons once it is closed", () => {
  showCard()
  expect(screen.queryByText(/From the post/)).toBeNull()
  showCard({ ...withLines(), status: "closed" })
  expect(screen.queryByRole("button", { name: /^Take: / })).toBeNull()
})

it("has an answer to doubtful wording of the post that stands in no qualification", async () => {
  const loose = { ...finding, qualificationId: null }
  showCard(role({ role: { ...role().role, findings: [loose] } }))
  click("Ask for “Comfortable learning new tools” instead")
  await waitFor(() =>
    expect(requests("qualification.add")).toEqual([{ roleId: "role-1", text: "Comfortable learning new tools", kind: "nice" }])
  )
  await waitFor(() => expect(requests("wording.seen")).toEqual([{ roleId: "role-1", quote: "Digital native" }]))
})
