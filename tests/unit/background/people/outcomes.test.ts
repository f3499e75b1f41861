import { beforeEach, describe, expect, it } from "vitest"
import { keepStagesReached, outcomeHandlers } from "~background/people/outcome-handlers"
import type { StageReached } from "~learning/outcomes/stage-reached"
import type { Sender } from "~messages/serve"
import { outcomeCasesOf } from "~store/learning/outcome-cases-of"
import { setLink } from "~store/people/link-people"
import { outcomesOf } from "~store/people/outcomes"
import { changeSettings } from "~store/settings"
import { freshDatabase } from "../../../support/fake-database"
import { addPerson, draft, fillDatabase, noon, profileOf, roleRow } from "../../../support/rows"
import { failureWords, words } from "../../../support/words"

const panel: Sender = { realm: "ui", tabId: null, url: null, incognito: false }
const ana = "https://people.example/ana"
const jose = "https://people.example/jose"

async function scene() {
  const database = freshDatabase()
  await fillDatabase(database)
  await database.outcomes.clear()
  await database.signals.clear()
  let ids = 0
  const handlers = outcomeHandlers({ database, now: () => noon, newId: () => `outcome ${++ids}` })
  return {
    database,
    add: (request: Parameters<(typeof handlers)["outcome.add"]>[0]) => handlers["outcome.add"](request, panel),
    remove: (outcomeId: string) => handlers["outcome.remove"]({ outcomeId }, panel),
    keep: (changes: readonly StageReached[]) => keepStagesReached({ database, now: () => noon, newId: () => `outcome ${++ids}` }, changes),
    load: async (rows: Record<string, string>[]) => handlers["outcome.import"]({ rows }, panel)
  }
}

let here: Awaited<ReturnType<typeof scene>>
beforeEach(async () => {
  here = await scene()
})
const day = (text: string) => new Date(`${text}T12:00:00`).getTime()
const kept = async () =>
  (await here.database.outcomes.where("roleId").equals("role-1").sortBy("at")).map(({ personId, kind, at }) => [personId, kind, at])

describe("an outcome that is entered", () => {
  it("is kept once with its day, as a signal too, and can be taken away", async () => {
    for (let n = 0; n < 2; n++) await here.add({ roleId: "role-1", personId: ana, kind: "replied", at: day("2026-11-02") })
    expect(await kept()).toEqual([[ana, "replied", day("2026-11-02")]])
    expect(await here.database.signals.toArray()).toMatchObject([
      { kind: "outcome", at: noon, personId: ana, detail: { kind: "replied", source: "entered" }, shown: { roleVersion: 1 } }
    ])
    await here.add({ roleId: "role-1", personId: ana, kind: "interviewed", at: null })
    expect((await outcomesOf(here.database, ana, "role-1")).map(({ kind }) => kind)).toEqual(["replied", "interviewed"])
    await here.remove("outcome 1")
    await here.remove("outcome 1")
    expect(await kept()).toEqual([[ana, "interviewed", noon]])
  })

  it("on a day to come, on nobody or for no role is refused in a sentence", async () => {
    const refused = async (request: Parameters<typeof here.add>[0]) => (await failureWords(() => here.add(request))).what
    const about = { roleId: "role-1", personId: ana, kind: "hired" as const, at: null }
    expect(await refused({ ...about, at: noon + 3 * 86_400_000 })).toMatch(/has not come yet/)
    expect(await refused({ ...about, personId: "nobody" })).toMatch(/not stored/)
    expect(await refused({ ...about, roleId: "gone" })).toMatch(/not there any more/)
    expect(await here.database.outcomes.count()).toBe(0)
  })

  it("stays with the person when the signals of outcomes are off", async () => {
    await changeSettings(here.database, { signalsOff: ["outcome"] })
    await here.add({ roleId: "role-1", personId: ana, kind: "hired", at: null })
    expect(await here.database.outcomes.count()).toBe(1)
    expect(await here.database.signals.count()).toBe(0)
  })
})

describe("a stage history", () => {
  it("is kept once, under the person as the recruiter knows them; what names nobody or lies ahead is left out", async () => {
    const at = day("2026-05-04")
    const change = { personId: ana, roleId: "role-1", stage: "interviewed" as const, at, reason: "panel of three" }
    const changes = [
      change,
      { ...change, personId: "nobody" },
      { ...change, roleId: "gone" },
      { ...change, stage: "hired" as const, at: noon + 5 * 86_400_000 }
    ]
    expect(await here.keep(changes)).toBe(1)
    expect(await here.keep(changes)).toBe(0)
    expect(await here.database.outcomes.where("roleId").equals("role-1").toArray()).toMatchObject([
      { personId: ana, kind: "interviewed", at, source: "ats", reason: "panel of three" }
    ])
  })

  it("stands with the verdicts as they were when it was decided: overrides of before count, doubts leave a verdict out", async () => {
    const { database } = here
    await database.verdictFeedback.clear()
    const shown = {
      captureId: "c",
      roleVersion: 1,
      rulesVersion: "r",
      model: "rules",
      verdicts: { q1: "unknown", q2: "met", q3: "met", q4: "not met" }
    } as const
    await database.decisions.put({ roleId: "role-1", personId: ana, decision: "shortlist", reason: null, at: 1_000, shown })
    const said = { roleId: "role-1", personId: ana, thumb: null, override: null }
    await database.verdictFeedback.bulkPut([
      { ...said, qualificationId: "q1", override: "met", at: 900 },
      { ...said, qualificationId: "q2", thumb: "down", at: 900 },
      { ...said, qualificationId: "q4", override: "met", at: 2_000 }
    ])
    await here.keep([{ personId: ana, roleId: "role-1", stage: "hired", at: 5_000, reason: null }])
    const cases = (await outcomeCasesOf(database, noon)).filter(({ roleId }) => roleId === "role-1")
    expect(cases).toMatchObject([{ personId: ana, wentOn: true, verdicts: { q1: "met", q3: "met", q4: "not met" } }])
    expect(cases[0]?.verdicts).not.toHaveProperty("q2")
  })
})

describe("outcomes of a spreadsheet", () => {
  it("are read by the names that tables give their columns, dates in the ways people write them", async () => {
    const { added, refused } = await here.load([
      {
        Candidate: "Ana Ferro",
        "Profile URL": "https://www.people.example/ana/?utm_source=mail",
        "Job Title": "data engineer",
        Stage: "3. Phone screen",
        Date: "2026-03-14"
      },
      { Candidate: "José Núñez", "Profile URL": "", "Job Title": "Data Engineer", Stage: "Offer extended", Date: "14.03.2026" },
      { Candidate: "NUNEZ, Jose", "Profile URL": "", "Job Title": "", Stage: "Hired", Date: "Mar 20, 2026" },
      { Candidate: "Ana Ferro", "Profile URL": "", "Job Title": "", Stage: "Withdrew", Date: "21 März 2026 09:30" },
      { Candidate: "Ana Ferro", "Profile URL": "", "Job Title": "", Stage: "stayed 6 months", Date: "46101" },
      { Candidate: "", "Profile URL": "", "Job Title": "", Stage: "", Date: "" }
    ])
    expect(refused).toEqual([])
    expect(added).toBe(5)
    expect(await kept()).toEqual([
      [ana, "screened", day("2026-03-14")],
      [jose, "offered", day("2026-03-14")],
      [jose, "hired", day("2026-03-20")],
      [ana, "stayed six months", day("2026-03-20")],
      [ana, "declined", day("2026-03-21")]
    ])
  })

  it("say who was turned down by the company, and why", async () => {
    const { added, refused } = await here.load([
      { Candidate: "Ana Ferro", Stage: "Rejected", Date: "2026-03-14", "Rejection reason": "No production Kafka" },
      { Candidate: "José Núñez", Stage: "Not selected", Date: "2026-03-15", "Rejection reason": "" }
    ])
    expect([added, refused]).toEqual([2, []])
    const rows = await here.database.outcomes.where("roleId").equals("role-1").sortBy("at")
    expect(rows.map(({ kind, reason }) => [kind, reason])).toEqual([
      ["rejected", "No production Kafka"],
      ["rejected", undefined]
    ])
  })

  it("the same file twice adds nothing twice", async () => {
    const rows = [
      { name: "Ana Ferro", status: "Replied", date: "2026-03-14" },
      { name: "Ana Ferro", status: "Replied", date: "14 March 2026" },
      { name: "José Núñez", status: "Interview", date: "" }
    ]
    expect((await here.load(rows)).added).toBe(2)
    expect((await here.load(rows)).added).toBe(0)
    expect(await here.database.outcomes.count()).toBe(2)
  })

  it("a column for each outcome is read as well", async () => {
    const { added } = await here.load([
      { "First name": "Ana", "Last name": "Ferro", Replied: "yes", Interviewed: "02/28/2026", Hired: "no", Declined: "" }
    ])
    expect(added).toBe(2)
    expect(await kept()).toEqual([
      [ana, "interviewed", day("2026-02-28")],
      [ana, "replied", noon]
    ])
  })

  it("what cannot be told is refused row by row with the reason, and the rest is taken", async () => {
    await addPerson(here.database, "https://other.example/ana", profileOf("Ana Ferro", "Another one."))
    await here.database.roles.bulkAdd([
      roleRow("role-2", { role: draft({ title: "Nurse" }) }),
      roleRow("role-3", { role: draft({ title: "nurse" }) })
    ])
    const { added, refused } = await here.load([
      { name: "Ana Ferro", url: "", role: "", outcome: "Replied", date: "2026-01-05" },
      { name: "Ana Ferro", url: "people.example/ana", role: "", outcome: "Replied", date: "2026-01-05" },
      { name: "Nobody Known", url: "", role: "", outcome: "Replied", date: "2026-01-05" },
      { name: "José Núñez", url: "", role: "Plumber", outcome: "Replied", date: "2026-01-05" },
      { name: "José Núñez", url: "", role: "Nurse", outcome: "Replied", date: "2026-01-05" },
      { name: "José Núñez", url: "", role: "", outcome: "Archived", date: "2026-01-05" },
      { name: "José Núñez", url: "", role: "", outcome: "Hired", date: "03/04/2026" },
      { name: "José Núñez", url: "", role: "", outcome: "Hired", date: "soon" },
      { name: "José Núñez", url: "", role: "", outcome: "Hired", date: "2027-01-01" },
      { name: "José", url: "", role: "", outcome: "Hired", date: "" },
      { name: "", url: "", role: "Data Engineer", outcome: "Hired", date: "" }
    ])
    expect(added).toBe(1)
    expect(words(refused).map(({ row, why }) => `${row}: ${why}`)).toEqual([
      expect.stringMatching(/^2: 2 people are called “Ana Ferro”/),
      expect.stringMatching(/^4: “Nobody Known” is nobody stored/),
      expect.stringMatching(/^5: No role is called “Plumber”/),
      expect.stringMatching(/^6: 2 roles are called “Nurse”/),
      expect.stringMatching(/^7: “Archived” is none of the outcomes/),
      expect.stringMatching(/^8: “03\/04\/2026” may be two different days/),
      expect.stringMatching(/^9: “soon” is no date/),
      expect.stringMatching(/^10: Its day has not come yet/),
      expect.stringMatching(/^11: “José” is no full name/),
      expect.stringMatching(/^12: It names nobody/)
    ])
  })

  it("one date above twelve tells how all of a file are written", async () => {
    await here.load([
      { name: "José Núñez", outcome: "Replied", date: "03/04/2026" },
      { name: "José Núñez", outcome: "Hired", date: "25/04/2026" }
    ])
    expect((await kept()).map(([, , at]) => at)).toEqual([day("2026-04-03"), day("2026-04-25")])
  })

  it("of linked pages go to the one who stands for them", async () => {
    await setLink(here.database, { a: ana, b: jose, state: "linked", at: noon, newId: () => "merged" })
    expect((await here.load([{ url: jose, outcome: "Hired" }])).added).toBe(1)
    expect((await outcomesOf(here.database, jose)).map(({ personId }) => personId)).toEqual([ana])
  })

  it("a write that fails in the middle leaves nothing behind", async () => {
    let writes = 0
    here.database.outcomes.hook("creating", () => {
      if (++writes === 2) throw new DOMException("The quota has been exceeded.", "QuotaExceededError")
    })
    const rows = ["Replied", "Screened", "Hired"].map(outcome => ({ name: "Ana Ferro", outcome }))
    await expect(here.load(rows)).rejects.toThrow()
    expect(await here.database.outcomes.count()).toBe(0)
    expect(await here.database.signals.count()).toBe(0)
  })

  it("of twenty thousand rows are taken in at once", async () => {
    await here.database.people.bulkAdd(
      Array.from({ length: 2_000 }, (_, n) => ({
        ...{
          id: `https://many.example/${n}`,
          name: null,
          headline: null,
          location: null,
          site: "web-page",
          url: null,
          captureId: "c",
          firstSeenAt: 1,
          lastSeenAt: 1
        }
      }))
    )
    const rows = Array.from({ length: 20_000 }, (_, n) => ({
      url: `https://many.example/${n % 2_000}`,
      outcome: ["replied", "hired"][n % 2]!,
      date: `2026-0${1 + (n % 9)}-01`
    }))
    const { added, refused } = await here.load(rows)
    expect(refused).toEqual([])
    expect(added).toBe(new Set(rows.map(row => JSON.stringify(row))).size)
  }, 180_000)
})
