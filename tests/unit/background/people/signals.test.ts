import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { decisionHandlers } from "~background/people/decision-handlers"
import { noteSearchTab, searchOfTab } from "~background/pages/opened-searches"
import { pageHandlers } from "~background/pages/page-handlers"
import { readPostFromTab } from "~background/pages/page-side-of"
import { personHandlers } from "~background/people/person-handlers"
import { quoteHandlers } from "~background/pages/quote-handlers"
import { siteHandlers } from "~background/pages/site-handlers"
import { listenToTabs } from "~background/pages/tab-events"
import { verdictHandlers } from "~background/people/verdict-handlers"
import { failureOf } from "~messages/failure-of"
import type { Sender } from "~messages/serve"
import { signalKinds } from "~learning/preferences/signal-kind"
import { changeSettings } from "~store/settings"
import { addSignal } from "~store/learning/write-signal"
import { allRows } from "../../../support/fake-database"
import { evaluationOf, verdict } from "../../../support/rows"
import { anaUrl, capturedOf, origin, readingOf, roleRow, scene } from "../../../support/scenes/platform-scene"
import { failureWords, words } from "../../../support/words"

let here: ReturnType<typeof scene>
let pages: ReturnType<typeof pageHandlers>
const sender: Sender = { realm: "content", tabId: 7, url: anaUrl, incognito: false }
const panel: Sender = { realm: "ui", tabId: null, url: null, incognito: false }
const anaId = `${origin}/ana`
const about = { roleId: "data", personId: anaId }

beforeEach(() => {
  here = scene()
  pages = pageHandlers(here.deps)
})
afterEach(() => vi.unstubAllGlobals())

const signals = () => here.database.signals.toArray()
const kinds = async () => (await signals()).map(({ kind }) => kind)

/** Ana's page read on a site that is on, for an active approved role; and evaluated for it. */
async function read(from: string | null = null) {
  await here.database.sites.put({ origin, at: 1 })
  await here.database.roles.put({ ...roleRow("data", "approved"), version: 4, approvedAt: 1 })
  await changeSettings(here.database, { activeRoleId: "data" })
  await pages["page.captured"](capturedOf({ from }), sender)
  const person = await here.database.people.get(anaId)
  const evaluation = evaluationOf([
    verdict("kafka", { verdict: "met", evidence: [{ quote: "Kafka", section: "skills", label: null }], ask: null }),
    verdict("rust")
  ])
  const captureId = person!.captureId
  await here.database.evaluations.put({ ...about, captureId, roleVersion: 3, evaluation, model: "builtin", at: 2 })
  return captureId
}

describe("what the recruiter does is kept with the version of what was shown", () => {
  it("a visit says where it came from: a site, and never a full address", async () => {
    await read("https://www.search.example/people?q=secret")
    expect((await signals())[0]).toMatchObject({
      kind: "visit",
      roleId: "data",
      detail: { from: "https://www.search.example", count: 1 },
      shown: { captureId: expect.any(String), roleVersion: 4 }
    })
    expect(JSON.stringify(await allRows(here.database))).not.toContain("secret")
  })

  it("a visit from a strategy's search names the strategy", async () => {
    await noteSearchTab(7, { roleId: "data", strategyId: "titles", at: 1_000 })
    await read("https://www.search.example")
    expect((await signals())[0]?.detail.from).toBe("search:titles")
  })

  it("a second visit says that it is the second, and one without a known origin says so", async () => {
    await read(origin)
    await pages["page.captured"](capturedOf({ viewId: "view-2" }), sender)
    expect((await signals()).map(({ detail }) => [detail.count, detail.from])).toEqual([
      [1, origin],
      [2, null]
    ])
  })

  it("time and the sections that were in view stand for themselves; what passed by is left out", async () => {
    await read()
    await pages["page.attended"]({ viewId: "view-1", timeMs: 9_000, sections: { experience: 6_000, skills: 2_900, about: 100 } }, sender)
    expect((await signals()).slice(1)).toMatchObject([
      { kind: "time", detail: { timeMs: 9_000 }, shown: { roleVersion: 3 } },
      { kind: "section in view", detail: { section: "experience", timeMs: 6_000 } },
      { kind: "section in view", detail: { section: "skills", timeMs: 2_900 } }
    ])
    expect(await signals()).toHaveLength(4)
  })

  it("a decision stands with the reading, the versions and the verdicts it was taken on", async () => {
    const captureId = await read()
    const decisions = decisionHandlers(here.deps)
    await decisions["decision.set"]({ ...about, decision: "shortlist", reason: null }, panel)
    const shown = { captureId, roleVersion: 3, rulesVersion: "test", model: "builtin", verdicts: { kafka: "met", rust: "unknown" } }
    expect((await here.database.decisions.get(["data", anaId]))?.shown).toEqual(shown)
    expect((await signals()).at(-1)).toMatchObject({ kind: "decision", shown: { captureId, roleVersion: 3 } })

    // Evaluated anew, then a reason is added: the decision still stands on what it was taken on.
    await here.database.evaluations.update(["data", anaId], { roleVersion: 4, evaluation: evaluationOf([verdict("rust")]) })
    await decisions["decision.set"]({ ...about, decision: "shortlist", reason: "good" }, panel)
    expect((await here.database.decisions.get(["data", anaId]))?.shown).toEqual(shown)
  })

  it("a decision taken before the verdicts were shown says so", async () => {
    await read()
    await decisionHandlers(here.deps)["decision.set"]({ ...about, decision: "pass", reason: null, hidden: true }, panel)
    expect((await here.database.decisions.get(["data", anaId]))?.shown).toMatchObject({ roleVersion: 3, hidden: true })
  })

  it("a decision on somebody who was not evaluated says nothing of verdicts", async () => {
    await read()
    await here.database.evaluations.clear()
    await decisionHandlers(here.deps)["decision.set"]({ ...about, decision: "pass", reason: null }, panel)
    expect(await here.database.decisions.get(["data", anaId])).not.toHaveProperty("shown")
    expect((await signals()).at(-1)?.shown).toMatchObject({ roleVersion: 4 })
  })

  it("an override and a quote in view know what they were about", async () => {
    await read()
    await verdictHandlers(here.deps)["verdict.override"]({ ...about, qualificationId: "rust", verdict: "met" }, panel)
    await quoteHandlers(here.deps)["quote.viewed"]({ ...about, qualificationId: "kafka", timeMs: 2_400 }, panel)
    expect((await signals()).slice(-2)).toMatchObject([
      { kind: "override", qualificationId: "rust", shown: { roleVersion: 3 } },
      { kind: "quote in view", qualificationId: "kafka", detail: { timeMs: 2_400 }, shown: { roleVersion: 3 } }
    ])
    await quoteHandlers(here.deps)["quote.viewed"]({ roleId: "gone", personId: anaId, qualificationId: "kafka", timeMs: 2_400 }, panel)
    expect(await signals()).toHaveLength(3)
  })
})

describe("what is switched off is not kept", () => {
  it.each(signalKinds)("a signal of the kind “%s”, alone", async kind => {
    const other = kind === "visit" ? "time" : "visit"
    await changeSettings(here.database, { signalsOff: [kind] })
    const signal = { at: 1, roleId: null, personId: null }
    expect(await addSignal(here.database, { ...signal, kind })).toBeNull()
    expect(await addSignal(here.database, { ...signal, kind: other })).toEqual(expect.any(Number))
    expect(await kinds()).toEqual([other])
  })

  it.each([{ signalsPaused: true }, { paused: true }])("any signal while %o, and again afterwards", async pause => {
    await changeSettings(here.database, pause)
    expect(await addSignal(here.database, { kind: "visit", at: 1, roleId: null, personId: null })).toBeNull()
    await changeSettings(here.database, { signalsPaused: false, paused: false })
    expect(await addSignal(here.database, { kind: "visit", at: 1, roleId: null, personId: null })).not.toBeNull()
  })

  it("the time on a page is not counted in the visit either; the decision itself stands", async () => {
    await read()
    await changeSettings(here.database, { signalsOff: ["time", "decision"] })
    await pages["page.attended"]({ viewId: "view-1", timeMs: 9_000, sections: { about: 9_000 } }, sender)
    await decisionHandlers(here.deps)["decision.set"]({ ...about, decision: "maybe", reason: null }, panel)
    expect(await kinds()).toEqual(["visit", "section in view"])
    expect(await here.database.visits.toArray()).toMatchObject([{ timeMs: 0 }])
    expect(await here.database.decisions.get(["data", anaId])).toMatchObject({ decision: "maybe" })
  })
})

describe("private windows and sites that are off leave no trace", () => {
  const inPrivate: Sender = { ...sender, incognito: true }

  it("of a page in a private window nothing is kept in any table, whatever comes from it", async () => {
    await here.database.sites.put({ origin, at: 1 })
    await here.database.roles.put(roleRow("data", "approved"))
    await changeSettings(here.database, { activeRoleId: "data" })
    here.tabs.set(7, { id: 7, windowId: 1, url: anaUrl, title: "Ana", incognito: true })
    const before = await allRows(here.database)
    await pages["page.captured"](capturedOf(), inPrivate)
    await pages["page.attended"]({ viewId: "view-1", timeMs: 9_000, sections: { about: 9_000 } }, inPrivate)
    await pages["page.left"]({ viewId: "view-1", gone: false }, inPrivate)
    await expect(pages["page.read"]({ tabId: 7 }, panel)).rejects.toThrow()
    await Promise.resolve(
      quoteHandlers(here.deps)["quote.show"]({ tabId: 7, quote: "Kafka", personId: null, roleId: "data" }, panel)
    ).catch(() => undefined)
    const post = await readPostFromTab(7, ["content.js"]).catch(failureOf)
    expect(words(post)).toMatchObject({ what: expect.stringContaining("private windows") })
    expect(await allRows(here.database)).toEqual(before)
    expect(here.startEvaluation).not.toHaveBeenCalled()
  })

  it("a quote that is clicked beside a private window is shown, and not noted", async () => {
    await read()
    const before = await signals()
    here.tabs.set(7, { id: 7, windowId: 1, url: anaUrl, title: "Ana", incognito: true })
    here.chrome.tabs.sendMessage.mockResolvedValue({ ok: true, value: { found: true } })
    const reply = await quoteHandlers(here.deps)["quote.show"]({ tabId: 7, quote: "Kafka", ...about }, panel)
    expect(reply).toEqual({ found: true })
    expect(await signals()).toEqual(before)
  })

  it("a private tab that was opened from a search's tab is not remembered as one of its", async () => {
    listenToTabs(here.deps, () => undefined)
    await noteSearchTab(7, { roleId: "data", strategyId: "titles", at: 1_000 })
    const opened = here.chrome.tabs.onCreated.addListener.mock.calls[0]?.[0] as (tab: object) => void
    opened({ id: 9, openerTabId: 7, incognito: true })
    opened({ id: 10, openerTabId: 7, incognito: false })
    await vi.waitFor(async () => expect(await searchOfTab(10, 2_000)).toMatchObject({ strategyId: "titles" }))
    expect(await searchOfTab(9, 2_000)).toBeNull()
  })

  it("a page of a site that was switched off is not heard any more, though its page side still runs", async () => {
    await read()
    await siteHandlers(here.deps)["site.switch"]({ origin, on: false }, panel)
    const before = await allRows(here.database)
    await pages["page.attended"]({ viewId: "view-1", timeMs: 9_000, sections: { about: 9_000 } }, sender)
    await pages["page.captured"](capturedOf({ viewId: "view-2", of: readingOf("Ben Larkin", "Rust") }), sender)
    await pages["page.left"]({ viewId: "view-1", gone: false }, sender)
    expect(await allRows(here.database)).toEqual(before)
  })
})

describe("who is not to be contacted", () => {
  it("stays so when the page is read again, until the recruiter takes it back", async () => {
    await read()
    const set = personHandlers(here.deps)["person.doNotContact"]
    await set({ personId: anaId, on: true, reason: " asked us not to " }, panel)
    await pages["page.captured"](capturedOf({ viewId: "view-2", of: readingOf("Ana Bellweather", "Rust") }), sender)
    expect((await here.database.people.get(anaId))?.doNotContact).toMatchObject({ reason: "asked us not to" })
    await set({ personId: anaId, on: false, reason: null }, panel)
    expect(await here.database.people.get(anaId)).not.toHaveProperty("doNotContact")
    expect((await failureWords(() => set({ personId: "nobody", on: true, reason: null }, panel))).what).toMatch(/not stored/)
  })
})
