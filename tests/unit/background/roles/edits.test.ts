import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import { workers, type TestWorker } from "../../../support/background"
import { addPerson, profileOf, roleRow } from "../../../support/rows"
import type { RoleRow } from "~store/rows/rows"

const worker = workers()

/** An approved role with Python and Rust as musts, and three people: one has both, one Python, one neither. */
async function withRole(parts: Partial<RoleRow> = {}): Promise<TestWorker> {
  const here = worker()
  await here.database.roles.add(roleRow("role", { status: "approved", ...parts }))
  await addPerson(here.database, "ana", profileOf("Ana Ferro", "Ana has six years of experience with Python.", ["Python"]), "role")
  await addPerson(here.database, "jose", profileOf("José Prata", "José writes Rust and Python every day.", ["Rust", "Python"]), "role")
  await addPerson(here.database, "wei", profileOf("Wei Chen", "Kafka and nothing else, for nine years.", ["Kafka"]), "role")
  await here.send("role.select", { roleId: "role" })
  await here.settled()
  return here
}

const texts = async (here: TestWorker) =>
  (await here.database.roles.get("role"))?.role.qualifications.map(({ text, kind }) => `${kind} ${text}`)

describe("a change is shown before it is made", () => {
  it("with who would move, and nothing is kept", async () => {
    const here = await withRole()
    const before = await here.database.roles.get("role")
    const kafka = await here.send("role.preview", { roleId: "role", edits: [{ do: "add", text: "Kafka", to: "must" }] })
    expect(kafka.changes).toMatchObject([{ text: "Kafka", from: null, to: "must", metBefore: null, metAfter: 1 }])
    expect(kafka.people).toBe(3)
    const dropped = await here.send("role.preview", {
      roleId: "role",
      edits: before!.role.qualifications.map(({ id }) => ({ do: "drop" as const, qualificationId: id }))
    })
    // Where nothing is asked for, nobody stands before anybody.
    expect(dropped.moves.every(({ to }) => to === 1)).toBe(true)
    expect(dropped.moved).toBe(2)
    expect(dropped.moves.map(({ name }) => name)).toContain("Wei Chen")
    expect(await here.database.roles.get("role")).toEqual(before)
  })

  it("says where it would judge by wording that nobody may be judged by", async () => {
    const here = await withRole()
    const refused = here.send("role.preview", { roleId: "role", edits: [{ do: "add", text: "Only men", to: "must" }] })
    expect(await here.failureOf(refused)).toMatchObject({ what: expect.stringMatching(/only men/i) })
  })
})

describe("every change can be taken back", () => {
  it.each([
    ["another kind", [{ do: "move", qualificationId: "python", to: "nice" }]],
    ["dropped", [{ do: "drop", qualificationId: "python" }]],
    ["other words", [{ do: "reword", qualificationId: "python", text: "3+ years of Python" }]],
    ["added", [{ do: "add", text: "Kafka", to: "nice" }]],
    [
      "several at once",
      [
        { do: "drop", qualificationId: "python" },
        { do: "add", text: "Kafka", to: "avoid" }
      ]
    ]
  ] as const)("%s", async (_, edits) => {
    const here = await withRole()
    const before = await here.database.roles.get("role")
    const { undo } = await here.send("role.edit", { roleId: "role", edits: [...edits] })
    expect((await here.database.roles.get("role"))?.role.qualifications).not.toEqual(before?.role.qualifications)
    expect((await here.database.roles.get("role"))?.version).toBe(before!.version + 1)
    expect((await here.database.chat.toArray()).at(-1)).toMatchObject({ author: "candor", undo })
    await here.send("role.edit", { roleId: "role", edits: undo })
    expect((await here.database.roles.get("role"))?.role.qualifications).toEqual(before?.role.qualifications)
  })

  it("a draft is changed at once, and has the way back too", async () => {
    const here = await withRole({ status: "draft", approvedAt: null })
    const { undo } = await here.send("role.edit", { roleId: "role", edits: [{ do: "move", qualificationId: "python", to: "nice" }] })
    expect(await texts(here)).toContain("nice Python")
    await here.send("role.edit", { roleId: "role", edits: undo })
    expect(await texts(here)).toContain("must Python")
  })

  it("a change that changes nothing writes nothing", async () => {
    const here = await withRole()
    const lines = await here.database.chat.count()
    expect(await here.send("role.edit", { roleId: "role", edits: [{ do: "move", qualificationId: "python", to: "must" }] })).toEqual({
      undo: [],
      lineId: null
    })
    expect(await here.database.chat.count()).toBe(lines)
  })
})
