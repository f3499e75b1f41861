import { requests, show, stage, stored } from "../../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, expect, it, vi } from "vitest"
import type { Strategy } from "~role/strategy"
import { ShownRole } from "../../../../support/shown-role"
import { database } from "~store/database"
import { useLive } from "~ui/hooks/use-live"
import { now, role } from "../../../../support/panel-rows"

const strategy = (id: string, name: string, change: Partial<Strategy> = {}): Strategy => ({
  id,
  name,
  reason: "People who do this work say so in their title.",
  misses: "People under another title.",
  state: "proposed",
  searches: [
    { place: "linkedin", text: '"Data Engineer" OR "ETL Developer"', url: null, notes: ["Left out 3 of 9 titles."], edited: false },
    { place: "ats", text: '"Data Engineer"', url: null, notes: [], edited: false }
  ],
  ...change
})
const approved = (strategies: Strategy[]) => role({ status: "approved", approvedAt: now }, { strategies })
const copied = vi.fn(async (_text: string) => undefined)
const opened = vi.fn(async (_tab: { url: string }) => ({ id: 12 }))

function Section() {
  const row = useLive(() => database().roles.get("role-1"), [])
  return row ? <ShownRole role={row} /> : null
}

beforeEach(() => {
  Object.assign(navigator, { clipboard: { writeText: copied } })
  Object.assign(chrome.tabs, { create: opened })
  Element.prototype.scrollIntoView = () => undefined
})

async function showWays(strategies: Strategy[], rows: Record<string, readonly unknown[]> = {}) {
  await stored({ roles: [approved(strategies)], ...rows })
  show(<Section />, "role")
  return within(await screen.findByRole("region", { name: "Ways to look" }))
}
const way = (name: string) => within(screen.getByRole("article", { name }))
const field = (name: string) => way(name).getByRole<HTMLTextAreaElement>("textbox")

it("gives each way to look its reason and what it would miss, and the searches of the first one at once", async () => {
  await showWays([strategy("title", "By title"), strategy("skills", "By skills")])
  expect(way("By title").getByText("People who do this work say so in their title.")).toBeTruthy()
  expect(way("By title").getByText("It would miss: People under another title.")).toBeTruthy()
  expect(field("By title").value).toBe('"Data Engineer" OR "ETL Developer"')
  expect(way("By title").getByText("Left out 3 of 9 titles.")).toBeTruthy()
  expect(way("By skills").queryByRole("textbox")).toBeNull()
  fireEvent.click(way("By skills").getByRole("button", { name: "2 searches: By skills" }))
  expect(field("By skills").value).toContain("Data Engineer")
})

it("keeps what the recruiter writes on leaving the field, once, and never an empty search", async () => {
  await showWays([strategy("title", "By title")])
  const text = field("By title")
  fireEvent.change(text, { target: { value: '"Data Engineer" NOT intern' } })
  fireEvent.blur(text)
  fireEvent.blur(text)
  const change = { roleId: "role-1", strategyId: "title", search: { place: "linkedin", text: '"Data Engineer" NOT intern' } }
  await waitFor(() => expect(requests("strategy.change")).toEqual([change]))
  expect(text.value).toBe('"Data Engineer" NOT intern')
  fireEvent.change(text, { target: { value: "  " } })
  fireEvent.blur(text)
  expect(text.value).toBe('"Data Engineer" OR "ETL Developer"')
  expect(requests("strategy.change")).toHaveLength(1)
})

it("copies a search of Recruiter field by field, as it is pasted there", async () => {
  const text = 'Job titles: "Data Engineer" NOT Senior\nKeywords: Kafka\nLocation: Lisbon'
  await showWays([
    strategy("title", "By title", { searches: [{ place: "linkedin recruiter", text, url: null, notes: [], edited: false }] })
  ])
  expect(
    way("By title")
      .getAllByRole("button")
      .map(button => button.textContent)
  ).toEqual(expect.arrayContaining(["Copy Job titles", "Copy Keywords", "Copy Location"]))
  fireEvent.click(way("By title").getByRole("button", { name: "Copy Job titles of By title" }))
  expect(copied).toHaveBeenLastCalledWith('"Data Engineer" NOT Senior')
  await waitFor(() =>
    expect(requests("strategy.used")).toMatchObject([{ strategyId: "title", place: "linkedin recruiter", how: "copied" }])
  )
})

it("copies and opens what stands in the field, by the recruiter's click alone, and says which", async () => {
  await showWays([strategy("title", "By title")])
  fireEvent.change(field("By title"), { target: { value: "kafka" } })
  fireEvent.click(way("By title").getByRole("button", { name: "Copy for LinkedIn: By title" }))
  expect(copied).toHaveBeenCalledWith("kafka")
  expect(opened).not.toHaveBeenCalled()
  expect(await way("By title").findByText("Copied")).toBeTruthy()
  fireEvent.click(way("By title").getByRole("button", { name: "Open in LinkedIn: By title" }))
  expect(opened).toHaveBeenCalledWith({ url: "https://www.linkedin.com/search/results/people/?keywords=kafka" })
  const used = { roleId: "role-1", strategyId: "title", place: "linkedin" }
  await waitFor(() =>
    expect(requests("strategy.used")).toEqual([
      { ...used, how: "copied", tabId: null },
      { ...used, how: "opened", tabId: 12 }
    ])
  )
})

it("only copies where a place has no address, and says so when the browser refuses", async () => {
  copied.mockImplementationOnce(() => Promise.reject(new Error("refused")))
  await showWays([strategy("title", "By title")])
  fireEvent.change(way("By title").getByRole("combobox", { name: "Where to search: By title" }), { target: { value: "ats" } })
  expect(way("By title").queryByRole("button", { name: /^Open/ })).toBeNull()
  expect(way("By title").getByText("Copy it and paste it there.")).toBeTruthy()
  fireEvent.click(way("By title").getByRole("button", { name: /^Copy/ }))
  expect(await way("By title").findByText("The browser did not allow copying. Select the text instead.")).toBeTruthy()
  expect(requests("strategy.used")).toEqual([])
})

it("warns where a search is longer than its place takes", async () => {
  await showWays([strategy("title", "By title")])
  fireEvent.change(field("By title"), { target: { value: "kafka ".repeat(200) } })
  expect(way("By title").getByText(/^This may be cut: LinkedIn takes/)).toBeTruthy()
})

it("picks, drops, and takes both back with one click each", async () => {
  await showWays([strategy("title", "By title", { state: "picked" }), strategy("skills", "By skills", { state: "dropped" })])
  expect(way("By skills").queryByText(/It would miss/)).toBeNull()
  fireEvent.click(way("By title").getByRole("button", { name: "Pick: By title" }))
  fireEvent.click(way("By title").getByRole("button", { name: "Drop: By title" }))
  fireEvent.click(way("By skills").getByRole("button", { name: "Drop: By skills" }))
  await waitFor(() =>
    expect(requests("strategy.change")).toEqual([
      { roleId: "role-1", strategyId: "title", state: "proposed" },
      { roleId: "role-1", strategyId: "title", state: "dropped" },
      { roleId: "role-1", strategyId: "skills", state: "proposed" }
    ])
  )
})

it("counts who was found and shortlisted through each, as it happens", async () => {
  const find = (personId: string) => ({ roleId: "role-1", personId, strategyId: "title", at: now })
  await showWays([strategy("title", "By title")], { finds: [find("a"), find("b")] })
  expect((await way("By title").findByText(/shortlisted/)).textContent).toBe("2 found · 0 shortlisted")
  await stored({ decisions: [{ roleId: "role-1", personId: "a", decision: "shortlist", reason: null, at: now }] })
  await waitFor(() => expect(way("By title").getByText(/shortlisted/).textContent).toBe("2 found · 1 shortlisted"))
})

it("proposes anew on a click, and shows no ways to look for a draft", async () => {
  const ways = await showWays([strategy("title", "By title")])
  fireEvent.click(ways.getByRole("button", { name: "Propose again" }))
  await waitFor(() => expect(requests("strategy.propose")).toEqual([{ roleId: "role-1" }]))
  await stored({ roles: [role({}, { strategies: [strategy("title", "By title")] })] })
  await waitFor(() => expect(screen.queryByRole("region", { name: "Ways to look" })).toBeNull())
  expect(stage.sent.filter(({ name }) => name === "strategy.used")).toEqual([])
})
