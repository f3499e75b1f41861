import { describe, expect, it } from "vitest"
import { allParaphrases } from "~evaluation/nearest/deeds"
import { judgeOtherwise } from "~evaluation/nearest/judge-otherwise"
import { WantedRoots } from "~evaluation/nearest/root-postings"
import { ProfileIndex } from "~evaluation/profile-index"
import { person } from "../../../support/make-profile"

/** A sentence of a post that no criterion stands for, held by the list of other words alone against one line of described work. */
function saidOtherwise(text: string, description: string) {
  const profile = person({ positions: [{ title: "Colleague", company: "Northgate Ltd", start: "2018-01", end: "present", description }] })
  const judge = judgeOtherwise({ id: "q1", text, kind: "must", criterion: null, quote: null }, new WantedRoots())
  return judge?.(new ProfileIndex(profile)) ?? null
}

/** What a careful reader takes for the same thing, in all professions. */
const same: readonly (readonly [asked: string, done: string])[] = [
  ["Outbound calling", "Made sixty cold calls a day to garage owners and booked visits"],
  ["Cold calling experience", "Dialled 80 homeowners an hour from a list"],
  ["Sales planning", "Set quarterly quotas for fifteen representatives"],
  ["Customer retention", "Kept 94 % of subscribers who had called to cancel"],
  ["Contract renewals", "Renewed 40 service contracts in a year"],
  ["Team building", "Hired nine cooks from scratch and formed them into one crew"],
  ["Cash handling", "Counted the till each night and banked the takings"],
  ["Accounts payable", "Coded and paid 300 supplier invoices a month"],
  ["Credit control", "Chased overdue payments by phone and letter"],
  ["Bank reconciliation", "Matched the bank statement with the ledger every Friday"],
  ["Payroll administration", "Ran payroll for 140 weekly paid packers"],
  ["Budget responsibility", "Held a budget of 2.4 million"],
  ["Recruitment", "Filled 35 vacancies for drivers and pickers"],
  ["Staff rostering", "Wrote the rota for 22 carers"],
  ["Mentoring juniors", "Had two apprentices under my wing"],
  ["Staff supervision", "Supervised 14 cleaners on nights"],
  ["Diary management", "Kept the diaries of three directors"],
  ["Minute taking", "Took minutes at the weekly board meeting"],
  ["Event management", "Organised three conferences for 400 guests"],
  ["Wound care", "Dressed ulcers and surgical wounds on a 28-bed ward"],
  ["Blood draws", "Drew blood from forty patients each morning"],
  ["Personal care", "Washed and dressed residents who could no longer do so"],
  ["Lesson planning", "Wrote lessons on fractions and river valleys"],
  ["Parent communication", "Met parents twice a term about their children's progress"],
  ["Preventive maintenance", "Greased and serviced the bottling machines on a weekly plan"],
  ["Electrical fault finding", "Traced earth faults in motor control panels"],
  ["Quality inspection", "Measured every tenth part with a caliper against the tolerance"],
  ["Order picking", "Picked 140 lines an hour with a scanner"],
  ["Loading and unloading", "Loaded trailers for the night run"],
  ["Goods receipt", "Checked each delivery against the order"],
  ["Route planning", "Drew up the routes for eleven vans"],
  ["Menu planning", "Changed the menu with the season every six weeks"],
  ["Food safety", "Logged fridge temperatures and allergens"],
  ["IT support", "Closed twenty tickets a day for users in four offices"],
  ["Code review", "Reviewed pull requests of five colleagues"],
  ["Backups", "Tested restores of the nightly backup each month"],
  ["Email marketing", "Sent a weekly newsletter to 12,000 readers"],
  ["Press relations", "Answered reporters when the plant closed"],
  ["Contract drafting", "Drafted leases and supplier agreements"],
  ["Grant writing", "Won a grant of 60,000 from the county council"],
  ["Livestock care", "Fed and milked ninety cows"],
  ["Haircutting", "Cut and styled twelve heads of hair a day"],
  ["Property viewings", "Showed flats to prospective tenants at weekends"],
  ["Sample preparation", "Took water samples from four rivers for the lab"]
]

/** The same words of another's deed, of a course or a wish, or of another thing. */
const other: readonly (readonly [asked: string, done: string])[] = [
  ["Outbound calling", "Attended a seminar on how to make cold calls"],
  ["Outbound calling", "The sister company made the cold calls"],
  ["Sales planning", "Sales assistants planned their own holidays"],
  ["Team building", "Took part in a team building day"],
  ["Team building", "The crew was formed long before I came"],
  ["Recruitment", "Was recruited by an agency for the summer"],
  ["Recruitment", "Helped the recruiter who filled 20 vacancies"],
  ["Mentoring juniors", "Mentored by a senior accountant"],
  ["Staff supervision", "Worked under a foreman with 20 people"],
  ["Payroll administration", "The bureau ran payroll for us"],
  ["Budget responsibility", "My manager held a budget of 2 million"],
  ["Diary management", "Kept a diary of the voyage"],
  ["Wound care", "Studied how to dress wounds in a course"],
  ["Personal care", "Washed and dressed salads"],
  ["Lesson planning", "Learned many lessons about planning"],
  ["Preventive maintenance", "Wants to learn how to service machines weekly"],
  ["Electrical fault finding", "Never traced a fault in a panel"],
  ["Quality inspection", "Inspected by the health department in 2022"],
  ["Video production", "The video team filmed clips; I held the umbrella"],
  ["Menu planning", "Waiters carried the menus each season"],
  ["Code review", "Colleagues who reviewed my code were kind"],
  ["Press relations", "Pressed shirts and released them to guests"],
  ["Grant writing", "Would like to write grant applications"],
  ["Property viewings", "Cleaned flats before tenants moved in"],
  ["Event management", "Served drinks at weddings"],
  ["Bank reconciliation", "Walked along the river bank every Friday"],
  ["Code review", "Without reviewing any pull requests"]
]

describe("said in other words", () => {
  it.each(same)("%s: %s", (asked, done) => {
    const said = saidOtherwise(asked, done)
    expect(said?.verdict).toBe("met")
    expect(done).toContain(said?.evidence[0]?.quote)
  })
  it.each(other)("is not %s: %s", (asked, done) => {
    expect(saidOtherwise(asked, done)).toBeNull()
  })
  it("asks for more than the name: then it stays open", () => {
    expect(saidOtherwise("Outbound calling in Portuguese", "Made sixty cold calls a day")).toBeNull()
    expect(saidOtherwise("Payroll for 5,000 employees", "Ran payroll for 140 weekly paid packers")).toBeNull()
  })
})

describe("the list of other words", () => {
  const entries = allParaphrases()
  it("holds at least 150 things, each with a deed that leaves no doubt, and every deed with words", () => {
    expect(entries.length).toBeGreaterThanOrEqual(150)
    for (const { names, sure, near } of entries) {
      expect(sure.length, names[0]?.join(" ")).toBeGreaterThan(0)
      for (const deed of [...sure, ...near]) for (const group of deed) expect(group.length, names[0]?.join(" ")).toBeGreaterThan(0)
    }
  })
  it("gives no name to two things", () => {
    const seen = new Map<string, number>()
    for (const { names } of entries)
      for (const key of new Set(names.map(name => [...name].sort().join(" ")))) seen.set(key, (seen.get(key) ?? 0) + 1)
    expect([...seen].filter(([, count]) => count > 1).map(([name]) => name)).toEqual([])
  })
})
