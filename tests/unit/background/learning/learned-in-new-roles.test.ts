import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import { preferencesIn } from "~learning/preferences/apply-preference"
import { roleFamilyOf } from "~learning/patterns/role-family"
import { nextQuestion } from "~role/intake/intake"
import { openQuestion } from "~store/roles/chat"
import { workers } from "../../../support/background"
import { preferenceOf } from "../../../support/preferences"
import { dataRole, draft, roleRow } from "../../../support/rows"
import { roleOf } from "../../../support/scenes/learning-scene"
import { words } from "../../../support/words"

const newWorker = workers()

describe("a new role", () => {
  it("begins with what was learned for all roles, says so, and does not bring back what was taken out", async () => {
    const here = newWorker()
    await here.database.preferences.bulkAdd([
      preferenceOf("all", { scope: { kind: "all roles" } }),
      preferenceOf("kind", {
        scope: { kind: "kind of role", family: "Data Engineer" },
        effect: { kind: "add qualification", text: "Kafka", as: "nice" }
      }),
      preferenceOf("other", {
        scope: { kind: "kind of role", family: roleFamilyOf({ title: "Nurse" })! },
        effect: { kind: "note", text: "Night shifts are paid." }
      }),
      preferenceOf("off", { state: "kept off", scope: { kind: "all roles" }, effect: { kind: "note", text: "Small teams." } })
    ])
    const { roleId } = await here.send("role.start", { kind: "blank" })
    expect(preferencesIn((await roleOf(here, roleId)).role)).toEqual(["all"])
    expect(await here.lines(roleId)).toContainEqual(expect.stringMatching(/From what you approved.*Kubernetes.*must-have/))
    await here.send("role.answer", { roleId, questionId: "title", values: [], text: "Senior Data Engineer" })
    expect(preferencesIn((await roleOf(here, roleId)).role)).toEqual(["all", "kind"])
    // What was learned does not answer for the recruiter: the musts are asked for all the same.
    const { role } = await roleOf(here, roleId)
    const answered = ["title", "level", "place", "remote"].map(questionId => ({ questionId }))
    expect(nextQuestion(role, answered)?.topic).toBe("must")
    const added = role.qualifications.find(({ text }) => text === "Kafka")
    await here.send("role.edit", { roleId, edits: [{ do: "drop", qualificationId: added!.id }] })
    await here.send("role.change", { roleId, fields: { title: "Nurse" } })
    await here.send("role.change", { roleId, fields: { title: "Data Engineer" } })
    expect(preferencesIn((await roleOf(here, roleId)).role)).toEqual(["all", "other"])
  })

  it("that is being worked out is offered what goes in use meanwhile, and its open question stays open", async () => {
    const here = newWorker()
    const { roleId } = await here.send("role.start", { kind: "blank" })
    await here.database.preferences.add(preferenceOf("all", { state: "kept off", scope: { kind: "all roles" } }))
    await here.send("preference.use", { preferenceId: "all" })
    expect(preferencesIn((await roleOf(here, roleId)).role)).toEqual(["all"])
    const lines = await here.database.chat.where("[roleId+order]").between([roleId, 0], [roleId, Infinity]).toArray()
    expect(openQuestion(lines)?.id).toBe("title")
    expect(words(lines.at(-1)?.text)).toMatch(/From what you approved/)
    await here.send("preference.forget", { preferenceId: "all" })
    expect((await roleOf(here, roleId)).role.qualifications).toEqual([])
    expect(await here.lines(roleId)).not.toContainEqual(expect.stringContaining("From what you approved"))
  })

  it("from a post has them beside what the post says, each once", async () => {
    const here = newWorker()
    await here.database.preferences.bulkAdd([
      preferenceOf("known", {
        scope: { kind: "all roles" },
        effect: { kind: "add qualification", text: "Experience with Python", as: "nice" }
      }),
      preferenceOf("kind", { scope: { kind: "kind of role", family: "Data Engineer" } })
    ])
    const post = "Data Engineer\n\nRequirements\n- Experience with Python\n- 3 years of SQL\n\nNice to have\n- Rust"
    const { roleId } = await here.send("role.start", { kind: "text", text: post })
    await here.settled()
    const { role } = await roleOf(here, roleId)
    expect(role.qualifications.filter(({ text }) => /Python/.test(text))).toMatchObject([{ kind: "must" }])
    expect(preferencesIn(role)).toEqual(["kind"])
  })

  it("nothing is added to a role that was approved without it", async () => {
    const here = newWorker()
    await here.database.roles.add(roleRow("role-1", { role: draft({ ...dataRole, title: "Nurse" }) }))
    await here.database.preferences.add(preferenceOf("all", { scope: { kind: "all roles" } }))
    await here.send("role.change", { roleId: "role-1", fields: { title: "Data Engineer" } })
    expect(preferencesIn((await roleOf(here)).role)).toEqual([])
    await here.settled()
  })
})
