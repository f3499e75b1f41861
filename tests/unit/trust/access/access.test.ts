import { createHash } from "node:crypto"
import { beforeAll, describe, expect, it } from "vitest"
import { inEnglish } from "~sentence/english"
import type { CandorDatabase } from "~store/database"
import { keepOutgoing } from "~store/runs/models"
import { readAccess } from "~store/trust/read-access"
import { accessOrder, countsOf, type AccessFile } from "~trust/access/access-file"
import { accessJson } from "~trust/access/access-json"
import { accessPage } from "~trust/access/access-page"
import { freshDatabase } from "../../../support/fake-database"
import { addPerson, fillDatabase, noon, profileOf } from "../../../support/rows"

const ana = "https://people.example/ana"
const jose = "https://people.example/jose"
const digest = async (text: string) => createHash("sha256").update(text).digest("base64")
const options = { locale: "en", wording: inEnglish, digest }
let database: CandorDatabase
let file: AccessFile

beforeAll(async () => {
  database = freshDatabase()
  await fillDatabase(database)
  const sent = {
    runId: `run about ${ana}`,
    modelId: "local",
    origin: "http://127.0.0.1:11434",
    body: '{"asked":"of Ana"}',
    at: noon,
    sentAt: noon
  }
  await keepOutgoing(database, sent)
  const step = await database.steps.where("runId").equals(`run about ${ana}`).first()
  await database.steps.put({ ...step!, attempts: [{ draft: { said: "met, by the model" }, findings: [] }] })
  file = (await readAccess(database, ana, noon + 1))!
})

describe("a copy of everything that is kept of a person", () => {
  it("holds profile, verdicts, quotes, prompts and answers, notes, signals and the log, in a form that people read", async () => {
    const page = await accessPage(file, options)
    const told = page.slice(0, page.indexOf("<script"))
    for (const words of [
      "Everything that is kept of Ana Ferro",
      "Ana Ferro writes Python since 2016.",
      "Python — met",
      "“Ana Ferro writes Python”",
      "Rust — met",
      "set by the recruiter",
      "Data Engineer: shortlist",
      "Ana Ferro is good",
      "Ana Ferro says otherwise",
      "A note",
      "{&quot;asked&quot;:&quot;of Ana&quot;}",
      "met, by the model",
      "opened 2 times",
      "Ana Ferro wants a copy",
      "Ana Ferro.pdf",
      "Ana Ferro leads"
    ])
      expect(told).toContain(words)
    for (const id of accessOrder) expect([id, file.parts[id].length > 0]).toEqual([id, true])
  })

  it("is the same for a machine: the JSON of the page is the JSON of the file, and its records are those of the store", async () => {
    const page = await accessPage(file, options)
    const [, inPage = ""] = /<script type="application\/json" id="access-json">([\s\S]*?)<\/script>/.exec(page) ?? []
    const json = JSON.parse(accessJson(file, inEnglish)) as { parts: Record<string, { record: unknown }[]> }
    expect(JSON.parse(inPage)).toEqual(json)
    expect(json.parts.decisions?.map(({ record }) => record)).toEqual(await database.decisions.where("personId").equals(ana).toArray())
    expect(countsOf(file)).toEqual(Object.fromEntries(accessOrder.map(id => [id, json.parts[id]?.length])))
  })

  it("says nothing of anybody else", async () => {
    const page = await accessPage(file, options)
    for (const other of [jose, "José Núñez"]) expect(page).not.toContain(other)
  })

  it("runs nothing and fetches nothing, whatever a profile says", async () => {
    const evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)> <!-- \u202e"
    await addPerson(database, "https://people.example/evil", profileOf(evil, evil), "role-1")
    const page = await accessPage((await readAccess(database, "https://people.example/evil", noon))!, options)
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toContain("<img")
    expect(page).toContain("default-src 'none'; style-src 'sha256-")
    expect(page).not.toMatch(/script-src|https?:\/\/(?!people\.example)/)
    const [, inPage = ""] = /id="access-json">([\s\S]*?)<\/script>/.exec(page) ?? []
    expect((JSON.parse(inPage) as { name: string }).name).toBe(evil)
  })

  it("of somebody who is not stored there is none", async () => {
    expect(await readAccess(database, "nobody", noon)).toBeNull()
  })
})
