import { catchDownload, failing, requests, settings, show, showWorkshop, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, describe, expect, it } from "vitest"
import type { VerdictWord } from "~evaluation/evaluation"
import { sentence } from "~sentence/sentence"
import { RolePlace } from "~sidepanel/role/role-place"
import { outcomeRows } from "../../../support/outcome-rows"
import { chat, pattern, qualification, question, role } from "../../../support/panel-rows"

beforeEach(() => {
  Element.prototype.scrollTo = () => undefined
})

const button = (name: string | RegExp) => screen.findByRole("button", { name })
const press = async (name: string | RegExp) => fireEvent.click(await button(name))
const tick = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("checkbox", { name }))

const may = pattern("p-1", "May", {
  fromRoleId: "role-9",
  learned: {
    strategies: [{ strategyId: "title", found: 12, shortlisted: 4 }],
    questions: [{ topic: "level", text: "Which level is the role?" }],
    preferences: [{ wording: "Make Kafka a must?", effect: { kind: "change kind", qualificationId: "q-2", text: "Kafka", to: "must" } }],
    examples: [{ answer: "yes", verdicts: [] }]
  }
})
may.role.strategies = [
  {
    id: "title",
    name: "By title",
    reason: "Most are called so.",
    misses: "Others.",
    state: "picked",
    searches: [{ place: "github", text: "data", url: null, notes: [], edited: false }]
  }
]
const june = pattern("p-2", "June")
june.role.qualifications = [qualification("a", "must", "Kafka"), qualification("b", "must", "Terraform")]

async function showLibrary(rows: Record<string, readonly unknown[]>) {
  await stored({ settings: settings({ activeRoleId: null }), ...rows })
  showWorkshop("patterns")
  await waitFor(() => expect(screen.getByRole("heading", { level: 2 }).nextElementSibling).not.toBeNull())
}

describe("patterns in the Workshop", () => {
  it("show what they hold: parts to tick, what each strategy led to, what mattered, and examples without anybody", async () => {
    await showLibrary({ patterns: [may] })
    await press("What it holds: May")
    const inside = within(await screen.findByRole("region", { name: "What “May” holds" }))
    for (const name of ["Python or Scala in production", "Kafka", "Only dashboarding work", "By title", "Make Kafka a must?"])
      expect(inside.getByRole<HTMLInputElement>("checkbox", { name }).checked).toBe(true)
    expect(inside.getByText("12 found, 4 shortlisted")).toBeTruthy()
    expect(inside.getByText(/Questions that mattered: “Which level/)).toBeTruthy()
    expect(inside.getByText("Seen blind: 1 yes, 0 no, 0 unsure")).toBeTruthy()
    fireEvent.click(inside.getByRole("checkbox", { name: "Kafka" }))
    fireEvent.click(inside.getByRole("button", { name: "Start a role from this" }))
    await waitFor(() =>
      expect(requests("role.start")).toEqual([
        {
          kind: "pattern",
          patternId: "p-1",
          parts: { qualificationIds: ["q-1", "q-3"], strategyIds: ["title"], preferences: [0], aliases: [], notes: [], kinds: {} }
        }
      ])
    )
    await waitFor(() => expect(stage.openPanel).toHaveBeenCalled())
  })

  it("are merged two at a time: what both ask for stands once, the must wins, and the recruiter may say otherwise", async () => {
    await showLibrary({ patterns: [may, june] })
    await tick("Choose May")
    expect(screen.queryByRole("button", { name: "Merge the two" })).toBeNull()
    await tick("Choose June")
    await press("Merge the two")
    const merged = within(await screen.findByRole("region", { name: /as one$/ }))
    expect(merged.getAllByRole("checkbox", { name: "Kafka" })).toHaveLength(1)
    const kind = merged.getByRole<HTMLSelectElement>("combobox", { name: "Kind of “Kafka”" })
    expect(kind.value).toBe("must")
    fireEvent.change(kind, { target: { value: "nice" } })
    const name = merged.getByRole("textbox", { name: "Name of the new pattern" })
    fireEvent.change(name, { target: { value: "Summer" } })
    fireEvent.click(merged.getByRole("button", { name: "Keep as a pattern" }))
    await waitFor(() => expect(requests("pattern.merge")).toHaveLength(1))
    const [sent] = requests("pattern.merge") as [{ patternIds: string[]; name: string; parts: { kinds: Record<string, string> } }]
    expect(sent).toMatchObject({ patternIds: ["p-1", "p-2"], name: "Summer" })
    expect(Object.values(sent.parts.kinds)).toEqual(["nice"])
    expect(await merged.findByText("Kept as “Summer”.")).toBeTruthy()
  })

  it("are merged whole whatever the open role asks for already; taking parts into it is a choice of its own", async () => {
    const open = role({ id: "role-3", status: "approved" })
    open.role.qualifications = [qualification("x", "must", "Kafka"), qualification("y", "must", "Terraform")]
    await showLibrary({ settings: settings({ activeRoleId: "role-3" }), roles: [open], patterns: [may, june] })
    await tick("Choose May")
    await tick("Choose June")
    await press("Merge the two")
    const merged = within(await screen.findByRole("region", { name: /as one$/ }))
    const boxes = () => merged.getAllByRole<HTMLInputElement>("checkbox")
    expect(boxes().filter(({ checked, disabled }) => !checked || disabled)).toEqual([])
    fireEvent.click(merged.getByRole("button", { name: "Keep as a pattern" }))
    await waitFor(() => expect(requests("pattern.merge")).toHaveLength(1))
    const [sent] = requests("pattern.merge") as [{ parts: { qualificationIds: string[] } }]
    expect(sent.parts.qualificationIds).toHaveLength(
      new Set([...may.role.qualifications, ...june.role.qualifications].map(({ text }) => text)).size
    )

    fireEvent.click(merged.getByRole("button", { name: /^Take parts into “/ }))
    for (const name of ["Kafka", "Terraform"]) expect(merged.getByRole<HTMLInputElement>("checkbox", { name }).disabled).toBe(true)
    expect(merged.queryByRole("button", { name: "Keep as a pattern" })).toBeNull()
    fireEvent.click(merged.getByRole("button", { name: "Back" }))
    expect(boxes().filter(({ checked, disabled }) => !checked || disabled)).toEqual([])
  })

  it("of nothing that is ticked, nothing can be taken", async () => {
    await showLibrary({ patterns: [june] })
    await press("What it holds: June")
    for (const name of ["Kafka", "Terraform"]) await tick(name)
    expect((await button("Start a role from this")).hasAttribute("disabled")).toBe(true)
    expect(screen.getByText("Nothing is chosen.")).toBeTruthy()
  })

  it("are brought up to date from their role, while it is there", async () => {
    await showLibrary({ patterns: [may, june], roles: [role({ id: "role-9", status: "approved", approvedAt: 1 })] })
    expect(screen.queryByRole("button", { name: /Bring up to date.*June/ })).toBeNull()
    await press("Bring up to date from its role: May")
    await waitFor(() => expect(requests("pattern.keep")).toEqual([{ roleId: "role-9", name: "May" }]))
  })

  it("are saved as a file without the name of anybody who is stored", async () => {
    const download = catchDownload()
    const person = {
      id: "p",
      name: "Ana Ferro",
      headline: null,
      location: null,
      site: "x",
      url: null,
      captureId: "c",
      firstSeenAt: 1,
      lastSeenAt: 1
    }
    await showLibrary({ patterns: [{ ...may, name: "As Ana Ferro likes it" }], people: [person] })
    await tick("Choose As Ana Ferro likes it")
    await press("Export 1 pattern as a file")
    const text = await download()
    expect(text).toContain('"format": "candor-patterns"')
    expect(text).not.toMatch(/Ana|Ferro/)
    expect(await screen.findByText(/^1 pattern saved as candor-patterns-/)).toBeTruthy()
    expect(screen.getByText("1 name was taken out of its texts.")).toBeTruthy()
  })
})

describe("a pattern that came from a pack", () => {
  const from = { pack: "Data", by: "Rui" }
  const theirs = pattern("p-3", "Theirs", { from })
  theirs.role.qualifications = [{ ...qualification("q-1", "must", "Kubernetes"), from }]
  theirs.role.aliases = [{ term: "Python", as: "Kubernetes", at: 1, from }]
  theirs.role.notes = [{ text: "Agency years count half.", preferenceId: null, from }]

  it("says so at each part, and each part can be taken out of it", async () => {
    await showLibrary({ patterns: [theirs] })
    expect(screen.getAllByText("from the pack “Data” by Rui")).toHaveLength(1)
    await press("What it holds: Theirs")
    const inside = within(await screen.findByRole("region", { name: "What “Theirs” holds" }))
    expect(inside.getAllByText(/from the pack “Data” by Rui/)).toHaveLength(3)
    fireEvent.click(inside.getByRole("button", { name: "Take “Agency years count half.” out of the pattern" }))
    await waitFor(() => expect(requests("pattern.removePart")).toEqual([{ patternId: "p-3", part: "note", key: "0" }]))
  })
})

describe("a pack that is chosen", () => {
  const choose = (name: string, data: BlobPart) => {
    const file = new File([data], name)
    if (typeof data === "string") file.arrayBuffer = async () => new TextEncoder().encode(data).buffer
    else file.arrayBuffer = async () => (data as Uint8Array<ArrayBuffer>).buffer
    fireEvent.change(screen.getByLabelText("Import a pack", { selector: "input" }), { target: { files: [file] } })
  }

  const line = (id: string, kind: string, texts: string[], refused: unknown = null) => ({ id, kind, texts, refused })
  const read = () => ({
    name: "Data",
    by: "Rui",
    patterns: [
      {
        name: "May",
        lines: [
          line("0 qualification 0", "qualification", ["Python"]),
          line("0 alias 0", "alias", ["Python", "Kubernetes"]),
          line("0 note 0", "note", ["No mothers."], sentence("packFinding", { quote: "mothers", reason: sentence("packChoosesBy") }))
        ]
      }
    ]
  })

  it("is shown line by line before anything is kept: what is ticked is taken, from whom is said, and what is refused cannot be ticked", async () => {
    stage.answers["pattern.readPack"] = read
    stage.answers["pattern.import"] = () => ({ added: ["May"], updated: [], same: 0 })
    await showLibrary({})
    choose("team.json", "{}")
    const review = within(await screen.findByRole("region", { name: "What the pack “Data” says" }))
    expect(requests("pattern.import")).toEqual([])
    expect(review.getByRole<HTMLInputElement>("checkbox", { name: "Python" }).checked).toBe(false)
    const refused = review.getByRole<HTMLInputElement>("checkbox", { name: "No mothers." })
    expect(refused.disabled).toBe(true)
    expect(review.getByText(/note for a model · “mothers”: Nobody may be chosen/)).toBeTruthy()
    expect(review.getByRole("button", { name: /^Take in/ }).hasAttribute("disabled")).toBe(true)
    fireEvent.click(review.getByRole("button", { name: "Tick all, or none: May" }))
    expect(refused.checked).toBe(false)
    fireEvent.click(review.getByRole("checkbox", { name: "“Python” counts as “Kubernetes”" }))
    fireEvent.change(review.getByRole("textbox", { name: "Who it is from" }), { target: { value: "Rui Prado" } })
    fireEvent.click(review.getByRole("button", { name: "Take in 1 line" }))
    expect(await screen.findByText("New: May.")).toBeTruthy()
    expect(requests("pattern.import")).toEqual([{ text: "{}", pack: "Data", by: "Rui Prado", lineIds: ["0 qualification 0"] }])
    expect(screen.queryByRole("region", { name: /What the pack/ })).toBeNull()
  })

  it("is told by what came in", async () => {
    stage.answers["pattern.readPack"] = read
    stage.answers["pattern.import"] = () => ({ added: ["May"], updated: ["June", "July"], same: 2 })
    await showLibrary({})
    choose("team.json", "{}")
    await press("Tick all, or none: May")
    await press("Take in 2 lines")
    expect(await screen.findByText("New: May.")).toBeTruthy()
    expect(screen.getByText("Brought up to date: June and July.")).toBeTruthy()
    expect(screen.getByText("2 were here already, as they stand in the pack.")).toBeTruthy()
  })

  it("that is refused says why; one that is no text is not even sent", async () => {
    const what = "The file is not a pack of patterns of Candor."
    stage.answers["pattern.readPack"] = failing({ what, kept: "Nothing was changed.", next: "Choose another file.", retry: false })
    await showLibrary({})
    choose("team.json", "{}")
    expect((await screen.findByRole("alert")).textContent).toContain(what)
    choose("photo.json", new Uint8Array([0xff, 0xd8, 0xff]))
    expect(await screen.findByText(/photo.json is not a text/)).toBeTruthy()
    expect(requests("pattern.readPack")).toHaveLength(1)
    expect(requests("pattern.import")).toHaveLength(0)
  })
})

describe("in an intake", () => {
  const draft = role({ source: { kind: "blank" } }, { title: "Data Engineer", qualifications: [qualification("own", "must", "Kafka")] })
  const lines = chat({ question: question() })

  async function showChat(rows: Record<string, readonly unknown[]>) {
    await stored({ settings: settings(), roles: [draft], chat: lines, ...rows })
    show(<RolePlace />, "role")
    await screen.findByRole("group", { name: "The role" })
  }

  it("roles like it are proposed with the reason, and parts of them are taken; what it asks for already cannot be", async () => {
    await showChat({
      patterns: [
        pattern("p-1", "Data Engineer, May"),
        pattern("p-2", "Nurse", { role: role({}, { title: "Nurse", qualifications: [] }).role })
      ]
    })
    const alike = within(await screen.findByRole("region", { name: "Roles like this one" }))
    expect(alike.getByText(/^In common: .*Data/)).toBeTruthy()
    expect(alike.queryByText("Nurse")).toBeNull()
    fireEvent.click(alike.getByRole("checkbox", { name: "Take parts of: Data Engineer, May" }))
    const kafka = await alike.findByRole<HTMLInputElement>("checkbox", { name: "Kafka" })
    expect([kafka.checked, kafka.disabled]).toEqual([false, true])
    fireEvent.click(alike.getByRole("button", { name: "Take into this role" }))
    await waitFor(() =>
      expect(requests("pattern.take")).toEqual([
        {
          roleId: "role-1",
          patternIds: ["p-1"],
          parts: { qualificationIds: ["q-1", "q-3"], strategyIds: [], preferences: [], aliases: [], notes: [], kinds: {} }
        }
      ])
    )
  })

  it("what became of people for the earlier role is said beside what it asked for, while parts of it are taken", async () => {
    const { people, captures, decisions, outcomes } = outcomeRows(40, { roleId: "role-9" })
    const verdicts = (of: Record<string, VerdictWord> = {}) => ({ "q-1": of.q4 ?? "unknown" })
    await showChat({
      roles: [draft, role({ id: "role-9" })],
      patterns: [pattern("p-1", "Data Engineer, May", { fromRoleId: "role-9" })],
      people,
      captures,
      outcomes,
      decisions: decisions.map(row => ({ ...row, shown: { ...row.shown, verdicts: verdicts(row.shown?.verdicts) } }))
    })
    const alike = within(await screen.findByRole("region", { name: "Roles like this one" }))
    fireEvent.click(alike.getByRole("checkbox", { name: "Take parts of: Data Engineer, May" }))
    expect(
      await alike.findByText(/Of 40 interviewed, \d+ of \d+ with “Python or Scala in production” went on, \d+ of \d+ without/)
    ).toBeTruthy()
    expect(alike.queryByText(/with “Kafka” went on/)).toBeNull()
  })

  it("an earlier role that no pattern was kept of becomes one in the click that asks for it", async () => {
    stage.answers["pattern.keep"] = () => ({ patternId: "p-9" })
    await showChat({ roles: [draft, role({ id: "role-2", status: "approved", approvedAt: 1 }, { title: "Data Engineer, spring" })] })
    await tick("Take parts of: Data Engineer, spring")
    await waitFor(() => expect(requests("pattern.keep")).toEqual([{ roleId: "role-2", name: "Data Engineer, spring" }]))
  })

  it("none of them is one click, and where none is alike nothing is said", async () => {
    await showChat({ patterns: [pattern("p-1", "Data Engineer, May")] })
    await press("None of these")
    await waitFor(() => expect(requests("pattern.decline")).toEqual([{ roleId: "role-1" }]))
  })

  it.each([
    ["has no title yet", { role: { ...draft.role, title: null } }],
    ["started from a pattern", { source: { kind: "pattern", patternId: "p-1" } }],
    ["was answered", { patternsAnswered: true }],
    ["is approved", { status: "approved", approvedAt: 1 }]
  ])("nothing is proposed for a role that %s", async (_what, parts) => {
    await showChat({ roles: [{ ...draft, ...parts }], patterns: [pattern("p-1", "Data Engineer, May")] })
    expect(screen.queryByRole("region", { name: "Roles like this one" })).toBeNull()
  })
})
