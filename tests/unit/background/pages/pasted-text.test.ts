import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { textHandlers } from "~background/pages/text-handlers"
import type { Sender } from "~messages/serve"
import { changeSettings } from "~store/settings"
import { anaUrl, roleRow, scene, textOf } from "../../../support/scenes/platform-scene"
import { saying } from "../../../support/words"

let here: ReturnType<typeof scene>
const panel: Sender = { realm: "ui", tabId: null, url: null, incognito: false }
const resume = `Ana Bellweather
Senior Data Engineer
Lisbon, Portugal

Experience

Senior Data Engineer
Ferro & Filhos
January 2019 – Present
Built the Kafka pipelines of the company.

Skills

Kafka, Python, PostgreSQL
`

beforeEach(() => {
  here = scene()
})
afterEach(() => vi.unstubAllGlobals())

const paste = (text: string) => textHandlers(here.deps)["profile.readText"]({ text, fileName: null }, panel)

it("keeps the person of a pasted résumé like one of a page, and holds them against the active role", async () => {
  await here.database.roles.put(roleRow("r", "approved"))
  await changeSettings(here.database, { activeRoleId: "r" })
  const { personId } = (await paste(resume)) as { personId: string }
  const person = await here.database.people.get(personId)
  expect(person).toMatchObject({ name: "Ana Bellweather", url: null })
  expect((await here.database.captures.get(person!.captureId))?.reading.profile.skills).toContain("Kafka")
  expect(await here.database.visits.toArray()).toMatchObject([{ personId, roleId: "r", count: 1 }])
  expect(here.startEvaluation).toHaveBeenCalledWith("r", personId)
})

it("keeps a text that reads like no profile as a whole, once the recruiter says that it is one", async () => {
  const notes = "Odile rang on Monday.\nShe ran the bakery in Hexham for nine years."
  await expect(paste(notes)).rejects.toMatchObject({ failure: { next: saying("say so") } })
  const request = { text: notes, fileName: null, isVouched: true }
  const { personId } = (await textHandlers(here.deps)["profile.readText"](request, panel)) as { personId: string }
  const person = await here.database.people.get(personId)
  const kept = await here.database.captures.get(person!.captureId)
  expect(kept?.reading.profile).toMatchObject({ name: null, positions: [], passages: [{ text: notes }] })
})

it("keeps a page that reads like no profile under its own address, once the recruiter says that it is one", async () => {
  const text = textOf("Odile rang on Monday.\nShe ran the bakery in Hexham for nine years.")
  here.chrome.tabs.sendMessage
    .mockResolvedValueOnce({ ok: true, value: {} })
    .mockResolvedValueOnce({ ok: true, value: { url: anaUrl, title: "Notes", text } })
  const { personId } = (await textHandlers(here.deps)["page.vouch"]({ tabId: 7 }, panel)) as { personId: string }
  expect(personId).toBe(anaUrl)
  const person = await here.database.people.get(personId)
  expect(person).toMatchObject({ url: anaUrl, site: "web-page" })
  expect((await here.database.captures.get(person!.captureId))?.reading.profile.passages[0]?.text).toContain("bakery in Hexham")
})

it.each([
  ["nothing", "   "],
  ["a shopping list", "milk\nbread\neggs"],
  ["bytes", "\u0000\u0001\u0002PK\u0003\u0004\uFFFD\uFFFD"]
])("refuses %s with the reason, and keeps nothing", async (_, text) => {
  await expect(paste(text)).rejects.toMatchObject({ failure: { kept: "The text was not kept.", retry: false } })
  expect(await here.database.people.count()).toBe(0)
})
