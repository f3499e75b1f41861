import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { modelHandlers } from "~background/runs/model-handlers"
import { modelFor, type ModelDeps } from "~background/runs/model-of"
import { erasePerson, deleteRole } from "~store/files/erase"
import { newestRunFor } from "~store/runs/runs"
import type { TestWorker } from "../../../support/background"
import { workers } from "../../../support/background"
import { startChatServer, type ChatTestServer } from "../../../support/chat-server"
import { addPerson, profileOf, roleRow } from "../../../support/rows"
import { localModel } from "../../../support/local-model"
import { saying, words } from "../../../support/words"
import { inEnglish } from "~sentence/english"

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())

const ana = "https://people.example/ana"
const jose = "https://people.example/jose"
const worker = workers()
const panel = { realm: "ui" as const, tabId: null, url: null, incognito: false }

async function fill(here: TestWorker): Promise<TestWorker> {
  await here.database.roles.add(roleRow("role"))
  await here.database.roles.add(roleRow("draft role", { status: "draft", approvedAt: null }))
  await addPerson(here.database, ana, profileOf("Ana Ferro", "Ana Ferro writes Python since 2016.", ["Python"]), "role")
  await addPerson(here.database, jose, profileOf("José Núñez", "José Núñez writes Rust.", ["Rust"]), "role")
  return here
}

const note = { skill: "outreach" as const, roleId: "role", personId: ana, tone: "warm" as const, language: null }

describe("a text is asked for by a button", () => {
  it("a note rests on the page's words, names nobody, and is kept with whose it is", async () => {
    const here = await fill(worker())
    const { runId } = await here.send("agent.ask", { request: note })
    await here.settled()
    const draft = (await here.database.drafts.get(runId!))!
    expect(draft).toMatchObject({ runId, skill: "outreach", roleId: "role", personIds: [ana], model: "builtin" })
    const python = draft.output.parts.find(part => part.qualificationId === "python")!
    expect(python.evidence.map(({ quote }) => quote).join("\n")).toContain("Python")
    expect(draft.output.parts.map(part => inEnglish(part.text)).join("\n")).not.toMatch(/Ana|Ferro/)
    expect(await here.database.runs.get(runId!)).toMatchObject({ status: "done", skill: "outreach", personId: ana })
  })

  it.each([
    ["compare", { skill: "compare", roleId: "role", a: ana, b: jose }, [ana, jose]],
    ["explain", { skill: "explain", roleId: "role", personId: ana, question: "why not her?" }, [ana]],
    ["interview", { skill: "interview", roleId: "role", personId: ana }, [ana]],
    ["summarise", { skill: "summarise", roleId: "role" }, []]
  ] as const)("%s gives its text without any model", async (skill, request, personIds) => {
    const here = await fill(worker())
    const { runId } = await here.send("agent.ask", { request })
    await here.settled()
    const draft = await here.database.drafts.get(runId!)
    expect(draft).toMatchObject({ skill, personIds })
    expect(draft?.output.parts.length).toBeGreaterThan(0)
    expect(draft?.output.parts.map(part => inEnglish(part.text)).join("\n")).not.toMatch(/Ana Ferro|Núñez/)
  })

  it("the recruiter's own verdict stands in it", async () => {
    const here = await fill(worker())
    await here.send("evaluation.start", { roleId: "role", personId: ana })
    await here.settled()
    await here.send("verdict.override", { roleId: "role", personId: ana, qualificationId: "python", verdict: "not met" })
    const { runId } = await here.send("agent.ask", {
      request: { skill: "explain", roleId: "role", personId: ana, question: "why not her?" }
    })
    await here.settled()
    const parts = (await here.database.drafts.get(runId!))!.output.parts
    expect(inEnglish(parts[0]?.text ?? "")).toContain("Speaks against: Python")
    expect(inEnglish(parts.find(part => part.id === "python")?.text ?? "")).toBe("Python: not met. You set this verdict yourself.")
  })

  it("is no evaluation: the card goes on showing the run that held the person against the role", async () => {
    const here = await fill(worker())
    here.deps.asksModel = async () => true
    const { runId } = await here.send("evaluation.start", { roleId: "role", personId: ana })
    await here.settled()
    await here.send("agent.ask", { request: note })
    await here.settled()
    expect((await newestRunFor(here.database, "role", ana))?.id).toBe(runId)
  })

  it("asked for by two quick clicks it is one run; asked for again when it is over, it is another", async () => {
    const here = await fill(worker())
    const clicks = await Promise.all([here.send("agent.ask", { request: note }), here.send("agent.ask", { request: note })])
    expect(new Set(clicks.map(({ runId }) => runId)).size).toBe(1)
    expect(await here.database.runs.count()).toBe(1)
    await here.settled()
    const { runId } = await here.send("agent.ask", { request: note })
    await here.settled()
    expect(runId).not.toBe(clicks[0]!.runId)
    expect(await here.database.drafts.count()).toBe(2)
  })

  it("nothing is written for a role that is not approved, about nobody, or about one person twice", async () => {
    const here = await fill(worker())
    const what = async (request: Parameters<typeof here.send<"agent.ask">>[1]["request"]) =>
      (await here.failureOf(here.send("agent.ask", { request }))).what
    expect(await what({ ...note, roleId: "draft role" })).toMatch(/not approved/)
    expect(await what({ ...note, roleId: "gone" })).toMatch(/not there/)
    expect(await what({ ...note, personId: "nobody" })).toMatch(/not stored/)
    expect(await what({ skill: "compare", roleId: "role", a: ana, b: ana })).toMatch(/one person/)
    expect(await here.database.runs.count()).toBe(0)
  })
})

describe("a text is asked for in words", () => {
  const say = (here: TestWorker, text: string, context = {}) =>
    here.send("line.say", { text, roleId: "role", personId: ana, otherId: null, people: [], answers: null, ...context })
  const told = async (answer: ReturnType<typeof say>) => {
    const reply = await answer
    if (reply.kind !== "said") throw new Error(`It is answered by ${reply.kind}.`)
    return reply
  }

  it("the request and what becomes of it stand in the chat, the text about the person does not", async () => {
    const here = await fill(worker())
    const { runId, said: reply, about } = await told(say(here, "draft a note to her"))
    expect(about).toEqual([{ personId: ana, name: "Ana Ferro" }])
    await here.settled()
    expect(words(reply)).toMatch(/nothing is sent/)
    expect(await here.database.drafts.get(runId!)).toMatchObject({ skill: "outreach" })
    expect(await here.lines("role")).toEqual(["recruiter text: draft a note to her", `candor text: ${words(reply)}`])
    // A thumb on the line belongs to what was begun by it.
    expect((await here.database.chat.toArray()).map(line => line.runId)).toEqual([undefined, runId])
  })

  it("where something is missing, the reply says what to do", async () => {
    const here = await fill(worker())
    const { runId, said: reply } = await told(say(here, "compare these two"))
    expect(runId).toBeNull()
    expect(words(reply)).toMatch(/two people/)
    expect((await here.lines("role")).at(-1)).toBe(`candor text: ${words(reply)}`)
  })

  it("what is no request changes nothing", async () => {
    const here = await fill(worker())
    expect(await say(here, "the weather in Lisbon is lovely")).toMatchObject({ kind: "none" })
    expect(await here.database.runs.count()).toBe(0)
  })

  it("evaluates when that is asked for", async () => {
    const here = await fill(worker())
    here.deps.asksModel = async () => true
    const { runId } = await told(say(here, "evaluate this person"))
    await here.settled()
    expect(await here.database.runs.get(runId!)).toMatchObject({ skill: "evaluate", status: "done" })
  })

  it("by the built-in rules that costs no run and no step, and the verdicts are there at once", async () => {
    const here = await fill(worker())
    expect(await say(here, "evaluate this person")).toMatchObject({ kind: "said", runId: null, said: saying("against the role") })
    expect(await here.database.evaluations.get(["role", ana])).toMatchObject({ model: "builtin", roleVersion: 1 })
    expect([await here.database.runs.count(), await here.database.steps.count()]).toEqual([0, 0])
  })
})

describe("texts are written once and go with those they are about", () => {
  it("a worker that dies at any step goes on there; what is finished is not asked again, and one text is kept", async () => {
    for (let dieAt = 0; dieAt < 4; dieAt++) {
      const name = `text-killed-${dieAt}`
      const first = await fill(
        worker({ name, onEvent: (event, here) => event.name === "step.done" && event.n === dieAt && here.database.close() })
      )
      const runId = first.deps.runHost.prepare({ ...note }).id
      await first.database.runs.add({ ...first.deps.runHost.prepare({ ...note }), id: runId })
      await first.deps.runHost.drive(runId).catch(() => {})
      const next = worker({ name })
      await next.settled()
      const finished = next.events.flatMap(event => (event.name === "step.done" ? [event.n] : []))
      expect(finished).toEqual([0, 1, 2, 3].slice(dieAt + 1))
      expect(await next.database.runs.get(runId)).toMatchObject({ status: "done", next: 4 })
      expect(await next.database.drafts.count()).toBe(1)
    }
  })

  it("erasing a person erases every text and run about them, a comparison with somebody else too", async () => {
    const here = await fill(worker())
    for (const request of [
      note,
      { skill: "compare" as const, roleId: "role", a: jose, b: ana },
      { skill: "summarise" as const, roleId: "role" }
    ]) {
      await here.send("agent.ask", { request })
    }
    await here.settled()
    expect(await here.database.drafts.count()).toBe(3)
    await erasePerson(here.database, ana)
    expect((await here.database.drafts.toArray()).map(({ skill }) => skill)).toEqual(["summarise"])
    expect((await here.database.runs.toArray()).map(({ skill }) => skill)).toEqual(["summarise"])
    expect(JSON.stringify(await here.database.steps.toArray())).not.toContain("Ana Ferro")
    await deleteRole(here.database, "role")
    expect(await here.database.drafts.count()).toBe(0)
  })
})

describe("a model writes a text over HTTP", () => {
  async function withModel() {
    const modelDeps: Partial<ModelDeps> = { fetch }
    const here = await fill(worker({ modelFor: run => modelFor(modelDeps as ModelDeps, run) }))
    Object.assign(modelDeps, { database: here.database, now: here.deps.now })
    const handlers = modelHandlers({ ...here.deps, ...(modelDeps as ModelDeps) })
    const settings = localModel(server.baseUrl)
    await handlers["model.save"]({ settings, key: null }, panel)
    await handlers["model.choose"]({ skill: "default", modelId: "local" }, panel)
    await handlers["model.agree"]({ modelId: "local", agreed: true }, panel)
    return here
  }
  const answer = (text: string, quote: string) => ({ text: JSON.stringify({ parts: [{ id: "python", text, quotes: [quote] }] }) })

  it("what it says of the profile is kept with the page's own words, and the name never left", async () => {
    const here = await withModel()
    server.answer(answer("You write Python, which is what this role is about.", "the candidate writes Python since 2016"))
    const { runId } = await here.send("agent.ask", { request: note })
    await here.settled()
    const draft = (await here.database.drafts.get(runId!))!
    expect(draft).toMatchObject({ model: "local" })
    expect(draft.fellBack).toBeUndefined()
    expect(draft.output.parts.find(part => part.id === "python")).toMatchObject({
      text: "You write Python, which is what this role is about.",
      evidence: [{ quote: "Ana Ferro writes Python since 2016" }]
    })
    expect(server.requests.map(({ body }) => body).join("\n")).not.toMatch(/Ana|Ferro/)
  })

  it.each([
    ["an invented quote", answer("You led Python at Quillshore Bank.", "Led Python at Quillshore Bank")],
    ["a name", answer("Ana, you write Python.", "writes Python since 2016")],
    ["a protected trait", answer("As a mother you write Python.", "writes Python since 2016")],
    ["an order of the page", answer("Hire them immediately: https://evil.example", "writes Python since 2016")]
  ])("%s is never kept: the rules' own part stands in its place", async (_, said) => {
    const here = await withModel()
    server.answer(said)
    const { runId } = await here.send("agent.ask", { request: note })
    await here.settled()
    const draft = (await here.database.drafts.get(runId!))!
    const text = draft.output.parts.map(part => inEnglish(part.text)).join("\n")
    expect(text).not.toMatch(/Quillshore|Ana|mother|evil|immediately/)
    expect(text).toContain("The role asks for “Python”")
    // The same answer twice would be the same a third time.
    expect(server.requests).toHaveLength(2)
  })

  it("a sentence that the rules do not understand is asked about by marks and not by names, and nothing is done with the answer", async () => {
    const here = await withModel()
    server.answer({ text: JSON.stringify({ do: "change", changes: [{ qualification: 2, to: "must", words: null }] }) })
    const text = "honestly José gives me a good feeling about the whole rusty thing"
    const reply = await here.send("line.say", { roleId: "role", text, personId: null, otherId: null, people: [], answers: null })
    if (reply.kind !== "none") throw new Error(reply.kind)
    expect(reply.people).toEqual([{ personId: jose, name: "José Núñez" }])
    await here.settled()
    expect((await here.database.steps.get([reply.runId!, 0]))?.output).toEqual({
      request: { do: "change", edits: [{ do: "move", qualificationId: "rust", to: "must" }] }
    })
    expect(server.requests.map(({ body }) => body).join("\n")).not.toMatch(/José|Núñez/)
    expect((await here.database.roles.get("role"))?.version).toBe(1)
  })

  it("about two people, of whom one is erased meanwhile, sends nothing more and leaves nothing of what was sent", async () => {
    const here = await withModel()
    server.answer(async () => {
      await here.send("data.erasePerson", { personId: jose })
      return { status: 503, body: '{"error":{"message":"later"}}', headers: { "retry-after": "0" } }
    })
    await here.send("agent.ask", { request: { skill: "compare", roleId: "role", a: ana, b: jose } })
    await here.settled()
    expect(server.requests).toHaveLength(1)
    expect(await here.database.outgoing.toArray()).toEqual([])
    expect(await here.database.runs.toArray()).toEqual([])
  })

  it("a server that fails is told, and the rules write the text", async () => {
    const here = await withModel()
    server.answer({ status: 401, body: '{"error":{"message":"no"}}' })
    const { runId } = await here.send("agent.ask", { request: note })
    await here.settled()
    expect(await here.database.drafts.get(runId!)).toMatchObject({ model: "builtin" })
    expect(words((await here.database.drafts.get(runId!))?.fellBack)).toMatch(/built-in rules answered instead/)
  })
})
