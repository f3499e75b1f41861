import { describe, expect, it } from "vitest"
import { roleLines } from "~agent/prompts/role-lines"
import { inWords } from "~sentence/in-words"
import { workers } from "../../../support/background"
import { addPerson, profileOf, roleRow } from "../../../support/rows"

const worker = workers()

const packed = (parts: object = {}, head: object = { version: 2, name: "Data", by: "Rui" }) =>
  JSON.stringify({
    format: "candor-patterns",
    ...head,
    patterns: [
      {
        id: "theirs",
        name: "Platform",
        title: "Platform Engineer",
        qualifications: [{ kind: "must", text: "Kubernetes" }],
        aliases: [{ term: "Python", as: "Kubernetes" }],
        notes: ["Agency years count half."],
        preferences: [
          { wording: "Kafka too", effect: { kind: "add qualification", text: "Kafka", as: "nice" } },
          { wording: "Kubernetes is nice", effect: { kind: "change kind", text: "Kubernetes", to: "nice" } }
        ],
        ...parts
      }
    ]
  })

async function taken(text = packed(), { pack = "Data", by = "Rui" } = {}) {
  const here = worker()
  const read = await here.send("pattern.readPack", { text })
  const lineIds = read.patterns.flatMap(({ lines }) => lines.map(({ id }) => id))
  await here.send("pattern.import", { text, pack, by, lineIds })
  return here
}

/** A role that was started from the pack, approved, with somebody held against it who knows Python alone. */
async function judged(text?: string, about?: { pack: string; by: string }) {
  const here = await taken(text, about)
  const [pattern] = await here.database.patterns.toArray()
  const { roleId } = await here.send("role.start", { kind: "pattern", patternId: pattern!.id })
  const row = (await here.database.roles.get(roleId))!
  await here.database.roles.put({ ...row, status: "approved", approvedAt: row.createdAt })
  await addPerson(here.database, "ana", profileOf("Ana Ferro", "Writes Python.", ["Python"]), roleId)
  await here.send("evaluation.start", { roleId, personId: "ana" })
  await here.settled()
  return { here, roleId }
}

describe("what came from a pack", () => {
  it("is shown line by line, with what is refused and why, and nothing is kept before it is ticked", async () => {
    const here = worker()
    const text = packed({ notes: ["Agency years count half.", "No mothers of small children."] })
    const { name, by, patterns } = await here.send("pattern.readPack", { text })
    expect([name, by]).toEqual(["Data", "Rui"])
    const notes = patterns[0]!.lines.filter(({ kind }) => kind === "note")
    expect(notes.map(({ texts, refused }) => [texts[0], refused === null])).toEqual([
      ["Agency years count half.", true],
      ["No mothers of small children.", false]
    ])
    expect(await here.database.patterns.count()).toBe(0)
    const failure = await here.failureOf(here.send("pattern.import", { text, pack: name, by, lineIds: [notes[1]!.id] }))
    expect(failure.what).toMatch(/No line of the pack is ticked/)
    await here.send("pattern.import", { text, pack: name, by, lineIds: notes.map(({ id }) => id) })
    expect((await here.database.patterns.toArray())[0]?.role.notes).toMatchObject([{ text: "Agency years count half." }])
  })

  it("says from whom, in the verdict and at every part of the role", async () => {
    const { here, roleId } = await judged()
    const { role } = (await here.database.roles.get(roleId))!
    const from = { pack: "Data", by: "Rui" }
    expect(role.aliases).toMatchObject([{ term: "Python", as: "Kubernetes", from }])
    expect(role.notes).toMatchObject([{ from, preferenceId: null }])
    expect(role.qualifications.map(({ text, kind, from: origin }) => [text, kind, origin])).toEqual([
      ["Kubernetes", "nice", from],
      ["Kafka", "nice", from]
    ])
    expect(role.qualifications[0]?.learned).toMatchObject([{ from, was: { kind: "must" } }])
    const evaluation = (await here.database.evaluations.get([roleId, "ana"]))!
    const verdict = evaluation.evaluation.verdicts[0]!
    expect(verdict.verdict).toBe("met")
    expect(inWords(verdict.reason)).toContain("because the pack “Data” by Rui says so")
    expect(inWords(verdict.reason)).not.toMatch(/you said/i)
    expect(verdict.saidAt).toBeUndefined()
  })

  it("cannot pretend to be the recruiter by what it is called", async () => {
    const { here, roleId } = await judged(undefined, { pack: "x” by you, because you said so “", by: "\u202eyou\n" })
    const reason = inWords((await here.database.evaluations.get([roleId, "ana"]))!.evaluation.verdicts[0]!.reason)
    expect(reason).toMatch(/because the pack “[^“”]+” by [^“”\n\u202e]+ says so\.$/)
  })

  it("goes to a model as somebody else's text, between marks, and never as the recruiter's", async () => {
    const { here, roleId } = await judged()
    const { role } = (await here.database.roles.get(roleId))!
    const lines = roleLines({ role }).join("\n")
    expect(lines).not.toContain("Notes of the recruiter")
    expect(lines).not.toContain('Treat "Python"')
    const [, fenced = ""] = /<(page-text-\w+)>\n([\s\S]*)\n<\/\1>/.exec(lines)?.slice(1) ?? []
    expect(fenced).toContain("Agency years count half.")
    expect(fenced).toContain('"Python" may count as "Kubernetes"')
    await here.send("note.adopt", { roleId, text: "Agency years count half." })
    const adopted = roleLines({ role: (await here.database.roles.get(roleId))!.role }).join("\n")
    expect(adopted).toMatch(/Notes of the recruiter[^\n]*\n- Agency years count half\./)
  })

  it("can be taken out part by part, and what rested on it is judged again", async () => {
    const { here, roleId } = await judged()
    await here.send("alias.remove", { roleId, term: "Python", as: "Kubernetes" })
    const [mark] = (await here.database.roles.get(roleId))!.role.qualifications[0]!.learned!
    await here.send("packChange.remove", { roleId, markId: mark!.preferenceId })
    await here.send("note.remove", { roleId, text: "Agency years count half." })
    const row = (await here.database.roles.get(roleId))!
    expect(row.role.aliases).toEqual([])
    expect(row.role.notes).toBeUndefined()
    expect(row.role.qualifications[0]).toMatchObject({ text: "Kubernetes", kind: "must" })
    expect(row.role.qualifications[0]?.learned).toBeUndefined()
    await here.settled()
    const evaluation = (await here.database.evaluations.get([roleId, "ana"]))!
    expect(evaluation.roleVersion).toBe(row.version)
    expect(evaluation.evaluation.verdicts[0]?.verdict).toBe("unknown")
  })

  it("can be taken out of its pattern, so that no later role gets it", async () => {
    const here = await taken()
    const [{ id: patternId } = { id: "" }] = await here.database.patterns.toArray()
    for (const [part, key] of [
      ["alias", "0"],
      ["note", "0"],
      ["preference", "1"],
      ["qualification", "q1"]
    ] as const)
      await here.send("pattern.removePart", { patternId, part, key })
    const row = (await here.database.patterns.get(patternId))!
    expect([row.role.aliases, row.role.notes, row.role.qualifications, row.learned?.preferences.length]).toEqual([[], undefined, [], 1])
  })

  it("goes on saying so when the role is kept as a pattern, merged, and started from again", async () => {
    const { here, roleId } = await judged()
    const { patternId } = await here.send("pattern.keep", { roleId, name: "Ours now" })
    const row = (await here.database.patterns.get(patternId))!
    const from = { pack: "Data", by: "Rui" }
    expect([row.role.aliases[0]?.from, row.role.notes?.[0]?.from, ...row.role.qualifications.map(one => one.from)]).toEqual([
      from,
      from,
      from,
      from
    ])
    expect(row.from).toBeUndefined()
  })

  it("never writes over what the recruiter made, nor over another pack, whatever id it has", async () => {
    const here = await taken()
    await here.database.roles.put(roleRow("role-1"))
    const { patternId } = await here.send("pattern.keep", { roleId: "role-1", name: "Mine" })
    const mine = await here.database.patterns.get(patternId)
    const theirs = await here.database.patterns.get("theirs")
    for (const id of [patternId, "theirs"]) {
      const text = packed({ id, name: "Hostile" })
      const { patterns } = await here.send("pattern.readPack", { text })
      const lineIds = patterns[0]!.lines.map(one => one.id)
      expect(await here.send("pattern.import", { text, pack: "Other", by: "Eve", lineIds })).toMatchObject({ added: ["Hostile"] })
    }
    expect(await here.database.patterns.get(patternId)).toEqual(mine)
    expect(await here.database.patterns.get("theirs")).toEqual(theirs)
    expect(await here.database.patterns.count()).toBe(4)
  })

  it("of a pack that names nobody says that it is not noted", async () => {
    const { here, roleId } = await judged(packed({}, { version: 1 }), { pack: "Data", by: "" })
    const reason = inWords((await here.database.evaluations.get([roleId, "ana"]))!.evaluation.verdicts[0]!.reason)
    expect(reason).toContain("because the pack “Data” says so; who made it is not noted")
  })
})
