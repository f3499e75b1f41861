import path from "node:path"
import { describe, expect, it } from "vitest"
import type { Evaluation } from "~evaluation/evaluation"
import { candor, folderOf, json, resume } from "../../support/run-candor"
import { words } from "../../support/words"

async function verdicts(role: unknown): Promise<Evaluation["verdicts"]> {
  const folder = folderOf({ "role.json": JSON.stringify(role), "ana.txt": resume })
  const { status, out, err } = await candor(["evaluate", "--role", path.join(folder, "role.json"), path.join(folder, "ana.txt")])
  expect({ status, err }).toEqual({ status: 0, err: "" })
  return json<{ evaluation: Evaluation }>(out[0]).evaluation.verdicts
}

describe("a role written by hand", () => {
  it("gets ids, kinds and criteria where they are left out", async () => {
    const found = await verdicts({
      title: "Data engineer",
      level: null,
      questions: null,
      qualifications: [{ text: "Python", kind: "must" }, { id: "q1", text: "3+ years of Python", kind: "nice" }, "Spark"]
    })
    expect(found.map(({ qualificationId, kind, verdict }) => [qualificationId, kind, verdict])).toEqual([
      ["q2", "must", "met"],
      ["q1", "nice", "met"],
      ["q3", "must", "met"]
    ])
  })

  it("keeps a criterion that is written as null: the sentence is judged by its words", async () => {
    const [written, plain, other] = await verdicts({
      qualifications: [{ text: "Python", criterion: null }, { text: "Python" }, { text: "Falconry", criterion: null }]
    })
    expect([written?.verdict, plain?.verdict, other?.verdict]).toEqual(["met", "met", "unknown"])
    expect(words(written?.reason)).toContain("own words")
  })

  it("does not fill in what is wrong", async () => {
    const folder = folderOf({
      "a.json": '{"qualifications":[{"kind":"must"}]}',
      "b.json": '[{"qualifications":["Python"]}]',
      "ana.txt": resume
    })
    const errorOf = async (name: string) =>
      (await candor(["evaluate", "--role", path.join(folder, name), path.join(folder, "ana.txt")])).err
    expect(await errorOf("a.json")).toContain("qualifications.0.text: a text is missing")
    expect(await errorOf("b.json")).toContain("Give one role")
  })

  it("comes back from what role printed as it was", async () => {
    const folder = folderOf({ "post.txt": "Data Engineer\n\nRequirements\n- 3+ years of experience with Python\n- Good humour at work\n" })
    const { out } = await candor(["role", path.join(folder, "post.txt")])
    const role = json<{ qualifications: { id: string; criterion: unknown }[] }>(out[0])
    expect((await verdicts(role)).map(verdict => verdict.qualificationId)).toEqual(role.qualifications.map(({ id }) => id))
  })
})
