import { requests, settings, show, stage, stored } from "../../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { whichMusts } from "~role/intake/which-musts"
import { RolePlace } from "~sidepanel/role/role-place"
import type { RoleRow } from "~store/rows/rows"
import { chat, question, role, run } from "../../../../support/panel-rows"
import { words } from "../../../../support/words"

/** What is open is known by the rules, which come late; a busy machine takes a while to load them. */
const whileRulesLoad = { timeout: 15_000 }
const group = (name: string) => screen.findByRole("group", { name }, whileRulesLoad)
const answered = ["remote", "nice", "avoid"].map(questionId => ({ questionId, values: [""], text: null, at: 1 }))
const place = question()

async function showRole(row: RoleRow, rows: Record<string, readonly unknown[]> = {}) {
  await stored({ settings: settings(), roles: [row], ...rows })
  show(<RolePlace />, "role")
  await screen.findByRole("group", { name: "The role" })
}
const withQuestions = (...questions: RoleRow["role"]["questions"]) => role({ answers: answered }, { questions })

describe("an open point", () => {
  it("of no row stands above them, and is answered by one of its buttons", async () => {
    await showRole(withQuestions(question({ topic: "unclear", id: "unclear-1" })))
    fireEvent.click(within(await group(words(place.text))).getByRole("button", { name: "Remote in Portugal" }))
    await waitFor(() =>
      expect(requests("role.answer")).toEqual([{ roleId: "role-1", questionId: "unclear-1", values: ["portugal"], text: null }])
    )
  })

  it("is answered in free words, too", async () => {
    await showRole(withQuestions(question({ topic: "unclear", id: "unclear-1" })))
    const point = within(await group(words(place.text)))
    fireEvent.click(point.getByRole("button", { name: `More answers: ${words(place.text)}` }))
    const field = point.getByRole("textbox", { name: "In other words" })
    expect(document.activeElement).toBe(field)
    fireEvent.change(field, { target: { value: "Two days a week in Porto" } })
    fireEvent.click(point.getByRole("button", { name: "Done" }))
    await waitFor(() =>
      expect(requests("role.answer")).toEqual([{ roleId: "role-1", questionId: "unclear-1", values: [], text: "Two days a week in Porto" }])
    )
  })

  it("says what is unclear in the post's own words", async () => {
    const why = "The post says “senior” but asks for 3 years."
    await showRole(withQuestions(question({ topic: "unclear", id: "unclear-1", why })))
    expect(await screen.findByText(why, {}, whileRulesLoad)).toBeTruthy()
  })

  it("of one row stands on that row", async () => {
    const asked = question({ topic: "unclear", id: "unclear-q-2", qualificationId: "q-2", text: "Is “Kafka” a must?" })
    await showRole(withQuestions(asked))
    expect((await group("Is “Kafka” a must?")).closest("li")?.textContent).toContain("Kafka")
  })

  it("about several rows is a mark on each, and choosing the kind that a row has is an answer", async () => {
    stage.answers["role.edit"] = () => ({ undo: [] })
    await showRole(withQuestions(whichMusts(role().role.qualifications.slice(0, 2))))
    expect(await screen.findAllByText("must or nice?", {}, whileRulesLoad)).toHaveLength(2)
    expect(screen.getByText("2 open points")).toBeTruthy()
    const kafka = within(screen.getByRole("group", { name: "Kind: Kafka" }))
    expect(kafka.queryByRole("button", { pressed: true })).toBeNull()
    fireEvent.click(kafka.getByRole("button", { name: "Nice" }))
    await waitFor(() =>
      expect(requests("role.edit")).toEqual([{ roleId: "role-1", edits: [{ do: "move", qualificationId: "q-2", to: "nice" }] }])
    )
  })

  it("that is about a flagged wording keeps it only with a reason", async () => {
    const text = "A true digital native"
    const flagged = { ...role().role.qualifications[0]!, text }
    await showRole(role({ answers: answered }, { qualifications: [flagged] }))
    const point = within(await screen.findByRole("group", { name: /digital native.*\?/ }, whileRulesLoad))
    fireEvent.click(point.getByRole("button", { name: /^Keep/ }))
    expect(requests("role.answer")).toEqual([])
    fireEvent.change(point.getByRole("textbox", { name: "Why keep this wording?" }), { target: { value: "A museum of software" } })
    fireEvent.click(point.getByRole("button", { name: "Keep it" }))
    await waitFor(() =>
      expect(requests("role.answer")).toMatchObject([{ roleId: "role-1", values: [`keep:must:${text}`], text: "A museum of software" }])
    )
  })

  it("hands the keyboard's focus on to what is open next when its button is gone", async () => {
    const one = question({ topic: "unclear", id: "unclear-1" })
    const other = question({ topic: "unclear", id: "unclear-2", text: "Which level is the role?" })
    await showRole({ ...withQuestions(one, other), source: { kind: "blank" } })
    stage.answers["role.answer"] = async () => stored({ roles: [{ ...withQuestions(other), source: { kind: "blank" } }] })
    const chosen = within(await group(words(one.text))).getByRole("button", { name: "Lisbon only" })
    chosen.focus()
    fireEvent.click(chosen)
    const next = await group(words(other.text))
    await waitFor(() => expect(document.activeElement).toBe(next))
  })
})

describe("several answers", () => {
  const several = question({
    id: "unclear-several",
    topic: "unclear",
    text: "Which of these are nice to have?",
    multiple: true,
    options: [
      { value: "dbt", label: "dbt" },
      { value: "Kafka", label: "Kafka" },
      { value: "", label: "Nothing more" }
    ]
  })
  const press = async (name: string) => fireEvent.click(within(await group(words(several.text))).getByRole("button", { name }))

  it("are chosen and then given", async () => {
    await showRole(withQuestions(several))
    await press("Kafka")
    await press("dbt")
    await press("Done")
    await waitFor(() =>
      expect(requests("role.answer")).toEqual([{ roleId: "role-1", questionId: "unclear-several", values: ["Kafka", "dbt"], text: null }])
    )
  })

  it("are none with one click on “Nothing more”", async () => {
    await showRole(withQuestions(several))
    await press("Nothing more")
    await waitFor(() =>
      expect(requests("role.answer")).toEqual([{ roleId: "role-1", questionId: "unclear-several", values: [""], text: null }])
    )
  })

  it("of one role are not chosen in the next", async () => {
    const other = { ...withQuestions({ ...several, options: [{ value: "Kafka", label: "Kafka" }] }), id: "role-2" }
    await showRole(withQuestions(several), { roles: [withQuestions(several), other] })
    await press("Kafka")
    await stored({ settings: settings({ activeRoleId: "role-2" }) })
    await waitFor(async () => expect(within(await group(words(several.text))).getAllByRole("button")).toHaveLength(2))
    expect(within(await group(words(several.text))).queryByRole("button", { pressed: true })).toBeNull()
  })
})

describe("questions one at a time", () => {
  const two = [question({ topic: "unclear", id: "unclear-1" }), question({ topic: "unclear", id: "unclear-2", text: "By which years?" })]

  it("are what a blank role begins with, and all of them are shown by one click", async () => {
    await showRole({ ...withQuestions(...two), id: "role-1", source: { kind: "blank" } })
    await group(words(two[0]!.text))
    expect(screen.queryByRole("group", { name: "By which years?" })).toBeNull()
    fireEvent.click(screen.getByRole("button", { name: "Show all" }))
    await group("By which years?")
    fireEvent.click(screen.getByRole("button", { name: "One at a time" }))
    await waitFor(() => expect(screen.queryByRole("group", { name: "By which years?" })).toBeNull())
  })

  it("are not put while the post is being read, and the rows stand there all the same", async () => {
    await showRole(withQuestions(...two), { runs: [run()] })
    expect(await screen.findByText("Finding qualifications · 1 of 2 done")).toBeTruthy()
    expect(screen.getByRole("group", { name: "Kind: Kafka" })).toBeTruthy()
    expect(screen.queryByText(/open point/)).toBeNull()
    expect(screen.getByRole("button", { name: "Approve role" }).hasAttribute("disabled")).toBe(true)
  })
})

describe("an answer that was given", () => {
  it("can be given anew", async () => {
    const said = chat({ question: place }, { author: "recruiter", kind: "answer", text: "Lisbon only", questionId: "place" })
    const answers = [...answered, { questionId: "place", values: ["lisbon"], text: null, at: 2 }]
    await showRole(role({ answers }), { chat: said })
    fireEvent.click(await screen.findByText("1 answer"))
    fireEvent.click(await screen.findByRole("button", { name: "Change: Lisbon only" }))
    fireEvent.click(within(await group(words(place.text))).getByRole("button", { name: "Remote in Portugal" }))
    await waitFor(() =>
      expect(requests("role.answer")).toEqual([{ roleId: "role-1", questionId: "place", values: ["portugal"], text: null }])
    )
  })
})

describe("approving", () => {
  it("tells that open points stay as they are, and takes one click", async () => {
    await showRole(withQuestions(question({ topic: "unclear", id: "unclear-1" })))
    await screen.findByText("1 open point stays as it is.", {}, whileRulesLoad)
    fireEvent.click(screen.getByRole("button", { name: "Approve role" }))
    await waitFor(() => expect(requests("role.approve")).toEqual([{ roleId: "role-1" }]))
  })

  it("leads to the page beside the panel, which is read by the next click", async () => {
    await showRole(role({ status: "approved" }))
    fireEvent.click(await screen.findByRole("button", { name: "Read this page" }))
    await waitFor(() => expect(requests("page.read")).toEqual([{ tabId: 7 }]))
  })
})
