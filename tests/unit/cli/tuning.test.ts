import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { evaluate } from "~evaluation/evaluate"
import { findMentions } from "~profile/find-mentions"
import { erasePerson } from "~store/files/erase"
import { writeExport } from "~store/files/export-file"
import { freshDatabase } from "../../support/fake-database"
import { candor, folderOf, json } from "../../support/run-candor"
import { addPerson, dataRole, nameOf, noon, profileOf, roleRow } from "../../support/rows"

/** Twelve invented people who were judged and decided on; of three a verdict was set otherwise. */
async function judgedStore() {
  const database = freshDatabase()
  await database.roles.add(roleRow("role-1", { role: dataRole }))
  for (let n = 0; n < 12; n++) {
    const personId = `https://people.example/${n}`
    const name = nameOf(n)
    const profile = profileOf(
      name,
      `${name} wrote ${n + 3} services in Python, mail ${n}@people.example.`,
      n % 2 ? ["Python", "Rust"] : ["Python"]
    )
    await addPerson(database, personId, profile, "role-1")
    const at = noon + n * 3_600_000
    const about = { roleId: "role-1", personId }
    const evaluation = evaluate(dataRole, profile, new Date(at))
    await database.evaluations.add({ ...about, captureId: `capture of ${personId}`, roleVersion: 1, evaluation, model: "builtin", at })
    await database.decisions.add({ ...about, decision: "shortlist", reason: null, at })
    if (n < 3) await database.verdictFeedback.add({ ...about, qualificationId: "python", thumb: null, override: "unknown", at })
  }
  return database
}

const exportOf = async (database: Awaited<ReturnType<typeof judgedStore>>, folder: string) => {
  const file = path.join(folder, "candor.json")
  writeFileSync(file, (await writeExport(database, noon)).text)
  return file
}
const textsIn = (folder: string) => readdirSync(folder).map(name => readFileSync(path.join(folder, name), "utf8"))

describe("candor tuning", () => {
  it("makes files of three forms and a data card, which its own check takes, and in which nobody is named", async () => {
    const folder = folderOf({ "self.csv": `Name,Gender\n${nameOf(0)},woman\n${nameOf(1)},man\n${nameOf(2)},man\n` })
    const file = await exportOf(await judgedStore(), folder)
    const out = path.join(folder, "tuning")
    const made = await candor(["tuning", "export", file, "--out", out, "--self-reported", path.join(folder, "self.csv")])
    expect([made.status, made.err]).toEqual([0, ""])
    expect(json<object>(made.out[0])).toMatchObject({
      examples: { train: 10, test: 2, corrections: 3 },
      split: "time",
      sources: { decided: 9, thumbed: 0, corrected: 3 },
      people: 12,
      dates: { from: "2026-11-20", to: "2026-11-20" },
      selfReported: { sex: { man: 2, woman: 1, "not told": 9 } }
    })
    expect(readdirSync(out).sort()).toEqual([
      "data-card.json",
      ...["chat", "preference", "sharegpt"].flatMap(form => [`test.${form}.jsonl`, `train.${form}.jsonl`]).sort()
    ])
    const files = readdirSync(out).filter(name => name.endsWith("jsonl"))
    const checked = await candor(["tuning", "check", ...files.map(name => path.join(out, name)), "--export", file])
    expect([checked.status, checked.err]).toEqual([0, ""])
    expect(
      checked.out.map(line => json<{ lines: number; faults: number; named: number }>(line)).every(one => one.faults + one.named === 0)
    ).toBe(true)
    const names = Array.from({ length: 12 }, (_, n) => nameOf(n))
    for (const text of textsIn(out)) {
      expect(findMentions(text, names)).toEqual([])
      expect(text).not.toMatch(/people\.example/)
    }
  })

  it("has nothing of an erased person in the next export", async () => {
    const database = await judgedStore()
    const folder = folderOf({})
    await candor(["tuning", "export", await exportOf(database, folder), "--out", path.join(folder, "before")])
    const own = "wrote 14 services in Python"
    expect(textsIn(path.join(folder, "before")).join("\n")).toContain(own)
    await erasePerson(database, "https://people.example/11")
    const after = await candor(["tuning", "export", await exportOf(database, folder), "--out", path.join(folder, "after")])
    expect(json<{ people: number }>(after.out[0]).people).toBe(11)
    const text = textsIn(path.join(folder, "after")).join("\n")
    expect(text).not.toContain(own)
    expect(findMentions(text, [nameOf(11)])).toEqual([])
  })

  it("finds what does not belong in such files: faults, and names of the export", async () => {
    const folder = folderOf({})
    const file = await exportOf(await judgedStore(), folder)
    const out = path.join(folder, "tuning")
    await candor(["tuning", "export", file, "--out", out])
    const train = path.join(out, "train.chat.jsonl")
    const lines = readFileSync(train, "utf8")
    writeFileSync(train, lines.replace("services in Python", `services with ${nameOf(4)} in Python`))
    writeFileSync(path.join(out, "test.chat.jsonl"), lines.split("\n").slice(1, 2).join("\n"))
    const checked = await candor(["tuning", "check", train, path.join(out, "test.chat.jsonl"), "--export", file])
    expect(checked.status).toBe(1)
    expect(checked.err).toMatch(/train\.chat\.jsonl, line 1: “.+” names somebody of the export/)
    expect(checked.err).toMatch(/test\.chat\.jsonl, line 1: the same request is trained on/)
  })

  it("says what is missing, writes nothing where nobody can be an example, and refuses what is no export", async () => {
    const folder = folderOf({ "no.json": "{}" })
    expect((await candor(["tuning"])).status).toBe(2)
    expect((await candor(["tuning", "export", path.join(folder, "no.json")])).status).toBe(2)
    const refused = await candor(["tuning", "export", path.join(folder, "no.json"), "--out", path.join(folder, "x")])
    expect([refused.status, refused.err]).toEqual([1, expect.stringMatching(/no\.json/)])
    const empty = path.join(folder, "candor.json")
    writeFileSync(empty, (await writeExport(freshDatabase(), noon)).text)
    expect(await candor(["tuning", "export", empty, "--out", path.join(folder, "x")])).toMatchObject({
      status: 3,
      err: expect.stringMatching(/nobody who can be an example/) as string
    })
    expect(existsSync(path.join(folder, "x"))).toBe(false)
  })
})
