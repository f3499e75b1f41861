import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import { FailureError } from "~messages/failure-error"
import { listChat, openQuestion } from "~store/roles/chat"
import type { Question } from "~role/intake/question"
import { workers, type TestWorker } from "../../../support/background"
import { words } from "../../../support/words"

const worker = workers()

const post = `Senior Data Engineer

Acme Logistics, Lisbon, hybrid. We move parcels, and you move our data.

Requirements
- 5+ years of experience with Python
- Experience with Airflow or Dagster
- You must speak English fluently
- A true digital native

Nice to have
- Rust

Benefits
- Fruit basket`

async function question(here: TestWorker, roleId: string): Promise<Question | null> {
  return openQuestion(await listChat(here.database, roleId))
}

/** Answers what is open with the first button, or with words where there is none, until the role is ready. */
async function answerAll(here: TestWorker, roleId: string): Promise<string[]> {
  const asked: string[] = []
  for (let open = await question(here, roleId); open !== null; open = await question(here, roleId)) {
    asked.push(open.id)
    if (asked.length > 30) throw new Error(`The intake does not end: ${asked.join(", ")}`)
    const [first] = open.options
    await here.send("role.answer", {
      roleId,
      questionId: open.id,
      values: first ? [first.value] : [],
      text: first?.value ? null : "Data Engineer"
    })
  }
  return asked
}

describe("a role from a pasted post", () => {
  it("says at once where it starts, reads the post step by step, and asks one question at a time until the role is ready", async () => {
    const here = worker()
    const { roleId, runId } = await here.send("role.start", { kind: "text", text: post })
    expect(await here.lines(roleId)).toEqual(["recruiter text: Start from this job post: “Senior Data Engineer”"])
    expect((await here.database.settings.get("settings"))?.activeRoleId).toBe(roleId)
    await here.settled()

    expect((await here.database.steps.where("runId").equals(runId!).toArray()).map(({ step }) => step)).toEqual([
      "read-post",
      "find-qualifications",
      "check-wording",
      "ask-first-question"
    ])
    const row = await here.database.roles.get(roleId)
    expect(row).toMatchObject({ status: "draft", source: { kind: "text", text: post } })
    expect(row?.role.title).toMatch(/Data Engineer/)
    expect(row?.role.qualifications.map(one => one.text).join("\n")).toMatch(/Python[^]*(Airflow|Dagster)/)
    for (const { quote } of row?.role.qualifications ?? []) expect(post).toContain(quote)

    const said = await listChat(here.database, roleId)
    const [ran] = await here.database.runs.toArray()
    expect(said.filter(line => line.runId === ran?.id && line.author === "candor").length).toBeGreaterThanOrEqual(2)
    expect(said.filter(line => line.author === "recruiter" && line.runId !== undefined)).toEqual([])
    const lines = words(said)
    expect(lines[1]).toMatchObject({ author: "candor", note: expect.stringMatching(/^from the post · \d+ ms · built-in rules$/) })
    expect(lines[1]?.text).toMatch(/^I read “.*Data Engineer”.*must-have/)
    expect(lines.find(line => line.text.includes("digital native"))?.text).toContain("(age)")

    await answerAll(here, roleId)
    const end = await here.lines(roleId)
    expect(end.at(-1)).toMatch(/^candor role: .*Nothing is evaluated before that/)
    expect(end.filter(line => line.startsWith("candor role"))).toHaveLength(1)
  })

  it("from the page of a tab; where there is none, the reason is told and no role is begun", async () => {
    const here = worker()
    here.post = { url: "https://jobs.example/1", title: "Data Engineer at Acme", text: post }
    const { roleId } = await here.send("role.start", { kind: "page", tabId: 3 })
    await here.settled()
    expect((await here.database.roles.get(roleId))?.source).toEqual({ kind: "page", url: "https://jobs.example/1", text: post })
    expect((await here.lines(roleId))[0]).toContain("Data Engineer at Acme")

    here.post = new FailureError({ what: "No post on this page.", kept: "k", next: "n", retry: false })
    expect(await here.failureOf(here.send("role.start", { kind: "page", tabId: 4 }))).toMatchObject({ what: "No post on this page." })
    here.post = { url: "https://jobs.example/2", title: null, text: "  \n" }
    expect(await here.failureOf(here.send("role.start", { kind: "page", tabId: 4 }))).toMatchObject({
      what: expect.stringContaining("no text")
    })
    expect(await here.database.roles.count()).toBe(1)
  })

  it("text that says nothing gives a role that asks everything", async () => {
    const here = worker()
    const { roleId } = await here.send("role.start", { kind: "text", text: "asdf ghjk" })
    await here.settled()
    expect((await here.database.roles.get(roleId))?.role.qualifications).toEqual([])
    expect(await question(here, roleId)).not.toBeNull()
    expect(await here.failureOf(here.send("role.start", { kind: "text", text: " \n " }))).toMatchObject({ kept: "Nothing was changed." })
  })

  it("sent twice (the worker died before it could reply, or a double click) is one role", async () => {
    const here = worker()
    const first = await here.send("role.start", { kind: "text", text: post })
    expect(await here.send("role.start", { kind: "text", text: post })).toEqual(first)
    await here.settled()
    const blank = await here.send("role.start", { kind: "blank" })
    expect(await here.send("role.start", { kind: "blank" })).toEqual(blank)
    here.passTime(60_000)
    expect(await here.send("role.start", { kind: "blank" })).not.toEqual(blank)
    expect(await here.database.roles.count()).toBe(3)
  })
})

describe("a role from nothing", () => {
  it("asks title, level, place, must-haves and so on, and takes buttons and words", async () => {
    const here = worker()
    const { roleId, runId } = await here.send("role.start", { kind: "blank" })
    expect(runId).toBeNull()
    expect((await question(here, roleId))?.topic).toBe("title")
    await here.send("role.answer", { roleId, questionId: (await question(here, roleId))!.id, values: [], text: " Ward Nurse " })
    expect((await here.database.roles.get(roleId))?.role.title).toBe("Ward Nurse")
    expect(await here.lines(roleId)).toContain("recruiter answer: Ward Nurse")

    const level = (await question(here, roleId))!
    expect(level.topic).toBe("level")
    const button = level.options.find(option => option.value === "senior") ?? level.options[0]!
    await here.send("role.answer", { roleId, questionId: level.id, values: [button.value], text: null })
    expect((await here.lines(roleId)).at(-2)).toBe(`recruiter answer: ${words(button.label)}`)

    const asked = await answerAll(here, roleId)
    expect(asked.length).toBeGreaterThan(2)
    expect((await here.lines(roleId)).at(-1)).toMatch(/^candor role/)
  })

  it("every answer can be given anew: it stands with its question, and the new one counts", async () => {
    const here = worker()
    const { roleId } = await here.send("role.start", { kind: "blank" })
    await here.send("role.answer", { roleId, questionId: "title", values: [], text: "Nurse" })
    await here.send("role.answer", { roleId, questionId: "title", values: [], text: "Midwife" })
    expect((await here.lines(roleId)).filter(line => line.startsWith("candor question: What is the role called"))).toHaveLength(2)
    expect((await here.database.roles.get(roleId))?.role.title).toBe("Midwife")
    expect((await question(here, roleId))?.id).not.toBe("title")
  })

  it("the same answer sent twice stands once", async () => {
    const here = worker()
    const { roleId } = await here.send("role.start", { kind: "blank" })
    const answer = { roleId, questionId: "title", values: [], text: "Nurse" }
    await here.send("role.answer", answer)
    const before = await here.lines(roleId)
    await here.send("role.answer", answer)
    expect(await here.lines(roleId)).toEqual(before)
    expect((await here.database.roles.get(roleId))?.answers).toHaveLength(1)
  })

  it("an empty answer, a button that is not there and a question that was never put are refused in a sentence", async () => {
    const here = worker()
    const { roleId } = await here.send("role.start", { kind: "blank" })
    const send = (questionId: string, values: string[], text: string | null) =>
      here.failureOf(here.send("role.answer", { roleId, questionId, values, text }))
    expect(await send("title", [], "  ")).toMatchObject({ what: "The answer is empty." })
    expect(await send("title", ["no such button"], null)).toMatchObject({ retry: false })
    expect(await send("shoe size", [], "44")).toMatchObject({ next: expect.stringContaining("question that is open") })
    expect(await here.failureOf(here.send("role.answer", { roleId: "gone", questionId: "title", values: [], text: "x" }))).toMatchObject({
      what: expect.stringContaining("not there any more")
    })
    expect((await here.database.roles.get(roleId))?.answers).toEqual([])
  })

  it("takes an answer to any question that is open, and keeps it with its question", async () => {
    const here = worker()
    const { roleId } = await here.send("role.start", { kind: "blank" })
    expect((await question(here, roleId))?.id).toBe("title")
    await here.send("role.answer", { roleId, questionId: "remote", values: ["hybrid"], text: null })
    expect((await here.database.roles.get(roleId))?.role.remote).toBe("hybrid")
    const answered = (await listChat(here.database, roleId)).slice(-3)
    expect(answered.map(line => [line.kind, line.question?.id ?? line.questionId])).toEqual([
      ["question", "remote"],
      ["answer", "remote"],
      ["question", "title"]
    ])
    expect((await question(here, roleId))?.id).toBe("title")
  })

  it("approved with questions open, it stays as it is", async () => {
    const here = worker()
    const { roleId } = await here.send("role.start", { kind: "text", text: post })
    await here.settled()
    const before = (await here.database.roles.get(roleId))?.role.qualifications
    await here.send("role.approve", { roleId })
    const row = await here.database.roles.get(roleId)
    expect(row?.status).toBe("approved")
    expect(row?.role.qualifications).toEqual(before)
    expect(row?.answers).toEqual([])
  })

  it("a job post pasted where the title is asked for is read as a post, not taken for a title", async () => {
    const here = worker()
    const { roleId } = await here.send("role.start", { kind: "blank" })
    await here.send("role.answer", { roleId, questionId: "title", values: [], text: post })
    await here.settled()
    const row = await here.database.roles.get(roleId)
    expect(row?.role.title).toMatch(/^Senior Data Engineer$|^Data Engineer$/)
    expect(row?.role.qualifications.length).toBeGreaterThan(2)
    expect(row?.answers).toEqual([])
  })

  it("a field set on the card answers its question", async () => {
    const here = worker()
    const { roleId } = await here.send("role.start", { kind: "blank" })
    await here.send("role.change", { roleId, fields: { title: "Nurse" } })
    expect((await question(here, roleId))?.id).not.toBe("title")
  })
})
