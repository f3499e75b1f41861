import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import type { RoleRow } from "~store/rows/rows"
import { workers, type TestWorker } from "../../../support/background"
import { addPerson, profileOf, roleRow } from "../../../support/rows"
import { words } from "../../../support/words"

const worker = workers()

/** An approved role with Python (must) and Rust (nice), and three people. Ana's card is in front. */
async function withRole(parts: Partial<RoleRow> = {}) {
  const here = worker()
  await here.database.roles.add(roleRow("role", parts))
  await addPerson(here.database, "ana", profileOf("Ana Ferro", "Ana has six years of experience with Python.", ["Python"]), "role")
  await addPerson(here.database, "jose", profileOf("José Prata", "José writes Rust and Python every day.", ["Rust", "Python"]), "role")
  await addPerson(here.database, "wei", profileOf("Wei Chen", "Kafka and nothing else, for nine years.", ["Kafka"]), "role")
  await here.send("role.select", { roleId: "role" })
  await here.settled()
  return here
}

const say = (here: TestWorker, text: string, more: object = {}) =>
  here.send("line.say", { roleId: "role", text, personId: "ana", otherId: null, people: [], answers: null, ...more })

async function told(here: TestWorker, text: string) {
  const reply = await say(here, text)
  if (reply.kind !== "said") throw new Error(`${text}: answered by ${reply.kind}`)
  return { ...reply, text: words(reply.said), names: reply.about.map(({ name }) => name) }
}

const asked = async (here: TestWorker) =>
  (await here.database.roles.get("role"))?.role.qualifications.map(({ text, kind }) => `${kind} ${text}`)

describe("an approved role", () => {
  it("is changed only after what would change was shown and agreed to, and changed back by one word", async () => {
    const here = await withRole()
    const reply = await say(here, "Rust is a must and Python is nice")
    if (reply.kind !== "preview") throw new Error(reply.kind)
    expect(await asked(here)).toEqual(["must Python", "nice Rust"])
    expect(reply.preview.changes.map(({ text, from, to }) => [text, from, to])).toEqual([
      ["Python", "must", "nice"],
      ["Rust", "nice", "must"]
    ])
    const done = await here.send("line.do", { roleId: "role", request: reply.request, agreed: true })
    expect(done).toMatchObject({ kind: "said", undoId: expect.any(String) })
    expect(await asked(here)).toEqual(["nice Python", "must Rust"])
    expect((await told(here, "undo")).text).toMatch(/^Taken back/)
    expect(await asked(here)).toEqual(["must Python", "nice Rust"])
    expect((await told(here, "undo")).text).toMatch(/nothing to take back/i)
  })

  it("is not changed by a request that was offered and not agreed to", async () => {
    const here = await withRole()
    const reply = await here.send("line.do", {
      roleId: "role",
      request: { do: "change", edits: [{ do: "drop", qualificationId: "rust" }] },
      agreed: false
    })
    expect(reply.kind).toBe("preview")
    expect(await asked(here)).toEqual(["must Python", "nice Rust"])
  })

  it("and somebody asked about in the same sentence: the first is shown, the second waits with their name", async () => {
    const here = await withRole()
    const reply = await say(here, "make Rust a must and pass on Wei")
    if (reply.kind !== "preview") throw new Error(reply.kind)
    expect(reply.next).toEqual([
      { request: { do: "decide", personIds: ["wei"], decision: "pass" }, people: [{ personId: "wei", name: "Wei Chen" }] }
    ])
    expect(await asked(here)).toEqual(["must Python", "nice Rust"])
  })

  it("gets nothing from a sentence that says no kind: it is asked back", async () => {
    const here = await withRole()
    const reply = await say(here, "Kafka")
    if (reply.kind !== "choose") throw new Error(reply.kind)
    expect(reply.options.map(({ label }) => words(label))).toEqual(["Must", "Nice", "Avoid", "Not a requirement"])
    expect(reply.options[3]?.request).toBeNull()
    expect(await asked(here)).toEqual(["must Python", "nice Rust"])
  })
})

describe("a draft", () => {
  const draft = () => withRole({ status: "draft", approvedAt: null })

  it("is changed at once, says how, and has the way back", async () => {
    const here = await draft()
    const { undoId, text } = await told(here, "must: 3 years of Scala\navoid: agency work only")
    expect(text).toContain("“3 years of Scala”: new → must")
    expect(await asked(here)).toEqual(["must Python", "nice Rust", "must 3 years of Scala", "avoid Agency work only"])
    await here.send("line.undo", { roleId: "role", lineId: undoId })
    expect(await asked(here)).toEqual(["must Python", "nice Rust"])
  })

  it("takes what is said while a question is open as its answer, unless it asks for something plainly", async () => {
    const here = worker()
    const { roleId } = await here.send("role.start", { kind: "blank" })
    const question = (await here.database.chat.toArray()).findLast(({ kind }) => kind === "question")?.question
    const answers = { questionId: question!.id, values: [] }
    const at = (text: string) => here.send("line.say", { roleId, text, personId: null, otherId: null, people: [], answers })
    expect(await at("Kafka is a must")).toMatchObject({ kind: "said", undoId: expect.any(String) })
    expect(await at("Data Engineer")).toEqual({ kind: "answered" })
    const { role } = (await here.database.roles.get(roleId))!
    expect(role.title).toBe("Data Engineer")
    expect(role.qualifications.map(({ text }) => text)).toEqual(["Kafka"])
  })

  it("has nobody held against it: what needs an approved role says so", async () => {
    const here = await draft()
    expect((await told(here, "why not Ana")).text).toMatch(/approve/i)
    expect(await here.database.runs.count()).toBe(0)
  })

  it("what is nothing it understands changes nothing, and says so", async () => {
    const here = await draft()
    const reply = await say(here, "What is the meaning of life?")
    expect(reply.kind).toBe("none")
    expect(await here.database.roles.get("role")).toMatchObject({ version: 1 })
    expect((await here.lines("role")).at(-1)).toMatch(/nothing was changed/)
  })
})

describe("an answer names whom it is about", () => {
  it("who is meant is found by any part of the name, and nobody else is put in their place", async () => {
    const here = await withRole()
    expect((await told(here, "why not jose?")).names).toEqual(["José Prata"])
    expect((await told(here, "questions for Wei")).names).toEqual(["Wei Chen"])
    const { text, names } = await told(here, "why not Bertha?")
    expect(text).toContain("Bertha")
    expect(names).toEqual([])
    await here.settled()
    expect((await here.database.runs.toArray()).map(({ personId }) => personId)).not.toContain("ana")
  })

  it("the best, how many and what is missing are counted from the verdicts", async () => {
    const here = await withRole()
    expect((await told(here, "who are the best two?")).names).toEqual(["José Prata", "Ana Ferro"])
    const python = await told(here, "how many know Python?")
    expect(python.text).toMatch(/^2 of 3 meet “Python”/)
    expect(python.names).toEqual(["José Prata", "Ana Ferro"])
    expect((await told(here, "what is missing for Ana?")).text).toMatch(/Rust/)
    expect((await told(here, "find people who know Kafka")).names).toEqual(["Wei Chen"])
  })

  it("nobody is the best where the role ranks nobody, and who meets one thing is told as they were received", async () => {
    const here = await withRole()
    await here.send("record.change", { roleId: "role", fields: {}, presentsOnly: true })
    const best = await told(here, "who are the best two?")
    expect(best).toMatchObject({ names: [], text: expect.stringMatching(/ranks nobody: nobody is the best/) as unknown })
    expect((await told(here, "how many know Python?")).names).toEqual(["Ana Ferro", "José Prata"])
  })

  it("no name of anybody is put into the chat by an answer", async () => {
    const here = await withRole()
    await told(here, "who are the best two?")
    const said = (await here.database.chat.toArray()).filter(({ author }) => author === "candor")
    expect(JSON.stringify(said)).not.toMatch(/Ferro|Prata/)
  })
})

describe("a decision in words", () => {
  it("about “these” is made for those who are marked, all at once; of nobody marked it says so", async () => {
    const here = await withRole()
    const these = await say(here, "pass these", { personId: "wei", people: ["ana", "jose"] })
    expect(these).toMatchObject({ kind: "said", undoDecisions: [{ personId: "ana" }, { personId: "jose" }] })
    expect((await here.database.decisions.toArray()).map(({ personId, decision }) => `${personId} ${decision}`)).toEqual([
      "ana pass",
      "jose pass"
    ])
    const nobody = await told(here, "shortlist the marked ones")
    expect(nobody).toMatchObject({ names: [], text: expect.stringMatching(/Nobody is marked/) as string })
  })

  it("is made for who is named, and taken back by “undo”", async () => {
    const here = await withRole()
    await here.send("decision.set", { roleId: "role", personId: "jose", decision: "maybe", reason: "to see" })
    const { undoDecisions } = await told(here, "shortlist Ana and José")
    expect(undoDecisions).toEqual([
      { personId: "ana", decision: null, reason: null },
      { personId: "jose", decision: "maybe", reason: "to see" }
    ])
    expect((await here.database.decisions.toArray()).map(({ decision }) => decision)).toEqual(["shortlist", "shortlist"])
    expect((await told(here, "how many are shortlisted?")).text).toMatch(/^2 of 3 shortlisted/)
    await told(here, "undo")
    expect(await here.database.decisions.get(["role", "jose"])).toMatchObject({ decision: "maybe", reason: "to see" })
  })
})
