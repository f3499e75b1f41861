import Papa from "papaparse"
import { describe, expect, it } from "vitest"
import { listPeopleForRole } from "~store/people/people"
import { peopleCsv } from "~store/people/people-csv"
import { freshDatabase } from "../../../support/fake-database"
import { dataRole, fillDatabase } from "../../../support/rows"

async function rowsOf(change: { name?: string; headline?: string; reason?: string } = {}, blind = false) {
  const database = freshDatabase()
  await fillDatabase(database)
  const [first] = await listPeopleForRole(database, "role-1")
  const { reason, ...person } = change
  const entry = { ...first!, person: { ...first!.person, ...person }, decision: { ...first!.decision!, ...(reason ? { reason } : {}) } }
  const csv = peopleCsv([entry], dataRole, { blind })
  return { csv, row: Papa.parse<Record<string, string>>(csv.replace("\ufeff", ""), { header: true }).data[0]! }
}

describe("the People tab as CSV", () => {
  it("has who, the counts, the decision, the visits and a column for each qualification, with overrides in place", async () => {
    const { row } = await rowsOf()
    expect(row).toMatchObject({
      Name: "Ana Ferro",
      Profile: "https://people.example/https://people.example/ana",
      "must: met": "1",
      "must: not met": "0",
      "nice: met": "1",
      "nice: unknown": "0",
      Decision: "shortlist",
      "Times seen": "2",
      "Minutes looked at": "1",
      "must: Python": "met",
      "nice: Rust": "met"
    })
  })

  it("counts the verdicts that got a thumb down and were left as they are", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    const doubtedIn = async () => {
      const csv = peopleCsv(await listPeopleForRole(database, "role-1"), dataRole).replace("\ufeff", "")
      return Papa.parse<Record<string, string>>(csv, { header: true }).data[0]?.["Verdicts doubted"]
    }
    await database.verdictFeedback.clear()
    expect(await doubtedIn()).toBe("0")
    const [evaluation] = await database.evaluations.toArray()
    const { roleId, personId } = evaluation!
    const [first, second] = evaluation!.evaluation.verdicts
    const said = { roleId, personId, thumb: "down" as const, at: 1 }
    await database.verdictFeedback.put({ ...said, qualificationId: first!.qualificationId, override: null, rated: first!.verdict })
    expect(await doubtedIn()).toBe("1")
    await database.verdictFeedback.put({ ...said, qualificationId: second!.qualificationId, override: "met" })
    expect(await doubtedIn()).toBe("1")
  })

  it.each(["=HYPERLINK(1)", "+351 210", "-2+3", "@SUM(A1)", "\tcmd", "\r=1"])("does not let %j become a formula", async headline => {
    const { row } = await rowsOf({ headline, name: headline, reason: headline })
    for (const cell of [row.Headline, row.Name, row.Reason]) expect(cell).toBe(`'${headline}`)
  })

  it("keeps quotation marks, commas, line breaks and accents", async () => {
    const { row, csv } = await rowsOf({ headline: 'José "Pepe", engineer\nLisbon' })
    expect(row.Headline).toBe('José "Pepe", engineer\nLisbon')
    expect(csv.startsWith("\ufeffName,")).toBe(true)
  })

  it("leaves out who it is in blind mode", async () => {
    const { csv, row } = await rowsOf({}, true)
    expect(row.Name).toBe("Candidate")
    expect(csv).not.toContain("Ana Ferro,")
    expect(row.Profile).toBe("")
  })
})
