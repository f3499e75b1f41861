import { requests, settings, show, stage, stored } from "../../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, describe, expect, it } from "vitest"
import { RolePlace } from "~sidepanel/role/role-place"
import type { RoleRow } from "~store/rows/rows"
import { pattern, role } from "../../../../support/panel-rows"
import { ShownRole } from "../../../../support/shown-role"

const finding = {
  qualificationId: "q-1",
  quote: "Digital native",
  trait: "age" as const,
  reason: "It stands for people born late.",
  suggestion: "Comfortable learning new tools",
  refused: false
}

beforeEach(() => {
  stage.answers["role.edit"] = () => ({ undo: [] })
})

function showCard(row: RoleRow = role()) {
  show(<ShownRole role={row} />, "role")
}
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }))

const mainOf = (text: string) => screen.getByRole("button", { name: new RegExp(`^${text}, `) })
const switchOf = (text: string) => within(screen.getByRole("group", { name: `Kind: ${text}` }))

describe("the rows of a role", () => {
  it("are all of its qualifications: must, nice and avoid, with what code looks for", async () => {
    showCard()
    const rows = within(screen.getByRole("list", { name: "Qualifications" })).getAllByRole("listitem")
    expect(rows).toHaveLength(3)
    expect(rows[1]?.textContent).toContain("Kafka")
    expect(switchOf("Kafka").getByRole("button", { name: "Nice" }).getAttribute("aria-pressed")).toBe("true")
    expect(switchOf("Only dashboarding work").getByRole("button", { name: "Avoid" }).getAttribute("aria-pressed")).toBe("true")
  })

  it("change their kind by one click, and stay where they are", async () => {
    showCard()
    fireEvent.click(switchOf("Kafka").getByRole("button", { name: "Must" }))
    await waitFor(() =>
      expect(requests("role.edit")).toEqual([{ roleId: "role-1", edits: [{ do: "move", qualificationId: "q-2", to: "must" }] }])
    )
  })

  it("do nothing where the kind that holds is pressed", () => {
    showCard()
    fireEvent.click(switchOf("Kafka").getByRole("button", { name: "Nice" }))
    expect(requests("role.edit")).toEqual([])
  })

  it("are one stop of the Tab key each; arrows go between them and to the switch, and letters set it", async () => {
    showCard()
    const kafka = mainOf("Kafka")
    const list = screen.getByRole("list", { name: "Qualifications" })
    expect(
      within(list)
        .getAllByRole("button")
        .filter(({ tabIndex }) => tabIndex === 0)
    ).toHaveLength(3)
    kafka.focus()
    fireEvent.keyDown(kafka, { key: "ArrowUp" })
    expect(document.activeElement).toBe(mainOf("Python or Scala in production"))
    fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" })
    expect(document.activeElement).toBe(kafka)
    fireEvent.keyDown(kafka, { key: "ArrowRight" })
    expect(document.activeElement).toBe(switchOf("Kafka").getByRole("button", { name: "Must" }))
    fireEvent.keyDown(document.activeElement!, { key: "ArrowRight" })
    expect(document.activeElement).toBe(switchOf("Kafka").getByRole("button", { name: "Nice" }))
    fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" })
    expect(document.activeElement).toBe(mainOf("Only dashboarding work"))
    fireEvent.keyDown(kafka, { key: "a" })
    await waitFor(() => expect(requests("role.edit")).toHaveLength(1))
    expect(requests("role.edit")).toEqual([{ roleId: "role-1", edits: [{ do: "move", qualificationId: "q-2", to: "avoid" }] }])
  })

  it("are dropped by a click or by Delete", async () => {
    showCard()
    click("Remove: Kafka")
    await waitFor(() => expect(requests("role.edit")).toEqual([{ roleId: "role-1", edits: [{ do: "drop", qualificationId: "q-2" }] }]))
    await waitFor(() => expect(screen.getByRole("button", { name: "Remove: Kafka" }).getAttribute("aria-disabled")).toBe("false"))
    fireEvent.keyDown(mainOf("Kafka"), { key: "Delete" })
    await waitFor(() => expect(requests("role.edit")).toHaveLength(2))
  })

  it("hand the focus on to the row that takes their place when they are dropped", async () => {
    const { role: whole, ...rest } = role()
    await stored({ settings: settings(), roles: [{ ...rest, role: whole }] })
    show(<RolePlace />, "role")
    const kafka = await screen.findByRole("button", { name: /^Kafka, / })
    stage.answers["role.edit"] = async () => {
      await stored({ roles: [{ ...rest, role: { ...whole, qualifications: whole.qualifications.filter(({ id }) => id !== "q-2") } }] })
      return { undo: [] }
    }
    kafka.focus()
    fireEvent.keyDown(kafka, { key: "Delete" })
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Kafka, / })).toBeNull())
    await waitFor(() => expect(document.activeElement).toBe(mainOf("Only dashboarding work")))
  })

  it("open in place, where their words are written anew: Enter saves, Escape leaves them as they were", async () => {
    showCard()
    fireEvent.click(mainOf("Kafka"))
    const field = () => within(screen.getByRole("form", { name: "Details: Kafka" })).getByRole("textbox", { name: "Wording" })
    fireEvent.change(field(), { target: { value: "Kafka or Pulsar" } })
    fireEvent.keyDown(field(), { key: "Escape" })
    expect(screen.queryByRole("form", { name: "Details: Kafka" })).toBeNull()
    expect(document.activeElement).toBe(mainOf("Kafka"))
    expect(requests("role.edit")).toEqual([])
    fireEvent.click(mainOf("Kafka"))
    fireEvent.change(field(), { target: { value: "Kafka or Pulsar" } })
    fireEvent.keyDown(field(), { key: "Enter" })
    await waitFor(() =>
      expect(requests("role.edit")).toEqual([
        { roleId: "role-1", edits: [{ do: "reword", qualificationId: "q-2", text: "Kafka or Pulsar" }] }
      ])
    )
  })

  it("take one more below them, and never an empty one", async () => {
    showCard()
    const form = within(screen.getByRole("form", { name: "Add a qualification" }))
    fireEvent.submit(screen.getByRole("form", { name: "Add a qualification" }))
    expect(requests("role.edit")).toEqual([])
    fireEvent.change(form.getByRole("textbox"), { target: { value: " Terraform " } })
    fireEvent.click(form.getByRole("button", { name: "Nice" }))
    fireEvent.click(form.getByRole("button", { name: "Add" }))
    await waitFor(() =>
      expect(requests("role.edit")).toEqual([{ roleId: "role-1", edits: [{ do: "add", text: "Terraform", to: "nice" }] }])
    )
    await waitFor(() => expect(form.getByRole<HTMLInputElement>("textbox").value).toBe(""))
  })

  it("of a closed role cannot be changed", () => {
    showCard(role({ status: "closed" }))
    expect(screen.queryByRole("group", { name: "Kind: Kafka" })).toBeNull()
    expect(screen.queryByRole("form", { name: "Add a qualification" })).toBeNull()
    expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull()
  })
})

describe("a change of an approved role", () => {
  const preview = {
    changes: [{ qualificationId: "q-2", text: "Kafka", was: null, from: "nice", to: "must", metBefore: 2, metAfter: 2 }],
    people: 13,
    looked: 13,
    moved: 3,
    moves: [{ personId: "p-1", name: "Ana Duarte", from: 4, to: 1 }]
  }
  const undo = [{ do: "move", qualificationId: "q-2", to: "nice" }]

  async function toMust() {
    stage.answers["role.preview"] = () => preview
    stage.answers["role.edit"] = () => ({ undo })
    await stored({ settings: settings() })
    showCard(role({ status: "approved" }))
    fireEvent.click(switchOf("Kafka").getByRole("button", { name: "Must" }))
    return within(await screen.findByRole("group", { name: "What would change" }))
  }

  it("is shown with who would move before it is made, and made by one more click", async () => {
    const shown = await toMust()
    expect(shown.getByRole("status").textContent).toMatch(/Kafka.*nice.*→.*must.*3 people move/)
    expect(await shown.findByText(/Ana Duarte/)).toBeTruthy()
    expect(requests("role.edit")).toEqual([])
    const change = shown.getByRole("button", { name: "Apply" })
    expect(document.activeElement).toBe(change)
    fireEvent.click(change)
    await waitFor(() =>
      expect(requests("role.edit")).toEqual([{ roleId: "role-1", edits: [{ do: "move", qualificationId: "q-2", to: "must" }] }])
    )
    await waitFor(() => expect(screen.queryByRole("group", { name: "What would change" })).toBeNull())
  })

  it("can be taken back", async () => {
    const shown = await toMust()
    fireEvent.click(shown.getByRole("button", { name: "Apply" }))
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }))
    await waitFor(() => expect(requests("role.edit").at(-1)).toEqual({ roleId: "role-1", edits: undo }))
    await waitFor(() => expect(screen.queryByRole("button", { name: "Undo" })).toBeNull())
  })

  it("is dropped by Escape, and nothing was changed", async () => {
    await toMust()
    fireEvent.keyDown(document.activeElement!, { key: "Escape" })
    expect(screen.queryByRole("group", { name: "What would change" })).toBeNull()
    expect(requests("role.edit")).toEqual([])
  })

  it("for which nobody was evaluated yet is made at once", async () => {
    stage.answers["role.preview"] = () => ({ ...preview, people: 0, looked: 0, moved: 0, moves: [] })
    showCard(role({ status: "approved" }))
    fireEvent.click(switchOf("Kafka").getByRole("button", { name: "Must" }))
    await waitFor(() => expect(requests("role.edit")).toHaveLength(1))
  })

  it("names nobody while people are judged blind", async () => {
    await stored({ settings: settings({ blind: true }) })
    stage.answers["role.preview"] = () => preview
    showCard(role({ status: "approved" }))
    fireEvent.click(switchOf("Kafka").getByRole("button", { name: "Must" }))
    await screen.findByText("3 people move.")
    expect(screen.queryByText(/Ana Duarte/)).toBeNull()
  })
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

it("shows what a wording of an approved role may stand for, and takes the neutral one by one click", async () => {
  stage.answers["role.preview"] = () => ({ changes: [], people: 0, looked: 0, moved: 0, moves: [] })
  showCard(role({ status: "approved" }, { findings: [finding] }))
  fireEvent.click(mainOf("Python or Scala in production"))
  expect(await screen.findByText(/“Digital native” may stand for: age/, {}, whileRulesLoad)).toBeTruthy()
  click("Use it")
  await waitFor(() =>
    expect(requests("role.edit")).toEqual([
      { roleId: "role-1", edits: [{ do: "reword", qualificationId: "q-1", text: "Comfortable learning new tools" }] }
    ])
  )
})

it("says that a wording was kept, and why, instead of warning for ever", async () => {
  const answers = [{ questionId: "wording-q-1-digital-native", values: ["keep:must:Digital native"], text: "A museum of software", at: 1 }]
  showCard(role({ answers, status: "approved" }, { findings: [finding] }))
  fireEvent.click(mainOf("Python or Scala in production"))
  expect(await screen.findByText("“Digital native” was kept. A museum of software", {}, whileRulesLoad)).toBeTruthy()
  expect(screen.queryByRole("button", { name: "Use it" })).toBeNull()
})

it("is approved by one click, and only then offered to be kept as a pattern", async () => {
  showCard()
  expect(screen.queryByRole("textbox", { name: "Pattern's name" })).toBeNull()
  click("Approve role")
  await waitFor(() => expect(requests("role.approve")).toEqual([{ roleId: "role-1" }]))
})

it("keeps the focus in reach when the button that approved is gone", async () => {
  await stored({ settings: settings(), roles: [role()] })
  show(<RolePlace />, "role")
  stage.answers["role.approve"] = () => stored({ roles: [role({ status: "approved" })] })
  const button = await screen.findByRole("button", { name: "Approve role" })
  button.focus()
  fireEvent.click(button)
  await screen.findByText(/^Approved/)
  await waitFor(() => expect(document.activeElement?.className).toBe("role-bar"))
})

it("is kept as a pattern under a name of the recruiter's", async () => {
  await stored({ patterns: [pattern("p-1", "May", { fromRoleId: "role-1" })] })
  showCard(role({ status: "approved" }))
  expect(await screen.findByText("Kept as pattern “May”.")).toBeTruthy()
  fireEvent.change(screen.getByRole("textbox", { name: "Pattern's name" }), { target: { value: "June" } })
  click("Keep as pattern")
  await waitFor(() => expect(requests("pattern.keep")).toEqual([{ roleId: "role-1", name: "June" }]))
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
  expect(screen.getByText("3 lines of the post: 1 taken, 2 left out").closest("details")?.open).toBe(false)
  expect(screen.getByText("about the company")).toBeTruthy()
})

it("takes a sentence that was left out, and leaves out a line that was taken, with one click", async () => {
  showCard(withLines())
  click("Take: You know Excel.")
  await waitFor(() => expect(requests("role.edit")).toEqual([{ roleId: "role-1", edits: [{ do: "takeLine", line: 2, part: 1 }] }]))
  click("Leave out: - Kafka")
  await waitFor(() => expect(requests("role.edit").at(-1)).toEqual({ roleId: "role-1", edits: [{ do: "leaveLine", line: 1, part: null }] }))
})

it("shows nothing of lines where the role has none, and no buttons once it is closed", () => {
  showCard()
  expect(screen.queryByText(/of the post/)).toBeNull()
  showCard({ ...withLines(), status: "closed" })
  expect(screen.queryByRole("button", { name: /^Take: / })).toBeNull()
})

it("has an answer to doubtful wording of the post that stands in no qualification", async () => {
  const loose = { ...finding, qualificationId: null }
  showCard(role({ role: { ...role().role, findings: [loose] } }))
  click("Ask for “Comfortable learning new tools” instead")
  await waitFor(() =>
    expect(requests("role.edit")).toEqual([
      { roleId: "role-1", edits: [{ do: "add", text: "Comfortable learning new tools", to: "nice" }] }
    ])
  )
  await waitFor(() => expect(requests("wording.seen")).toEqual([{ roleId: "role-1", quote: "Digital native" }]))
})
