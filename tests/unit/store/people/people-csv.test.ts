import Papa from "papaparse"
import { describe, expect, it } from "vitest"
import { listPeopleForRole } from "../../../support/people-for-role"
import { peopleCsv, type CsvOptions } from "~store/people/people-csv"
import { freshDatabase } from "../../../support/fake-database"
import { dataRole, fillDatabase } from "../../../support/rows"

async function rowsOf(change: { name?: string; headline?: string; reason?: string } = {}, options: CsvOptions = {}) {
  const database = freshDatabase()
  await fillDatabase(database)
  const [first] = await listPeopleForRole(database, "role-1")
  const { reason, ...person } = change
  const entry = { ...first!, person: { ...first!.person, ...person }, decision: { ...first!.decision!, ...(reason ? { reason } : {}) } }
  const csv = peopleCsv([entry], dataRole, options)
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
      "must: Python": "met",
      "must: Python, quotes": "Ana Ferro writes Python",
      "must: Python, question": "",
      "nice: Rust": "met",
      "nice: Rust, question": ""
    })
  })

  it("has what people say against verdicts in a column of its own, where anybody does, and strikes it blind", async () => {
    expect((await rowsOf()).row).not.toHaveProperty("Disputed")
    const database = freshDatabase()
    await fillDatabase(database)
    const [first] = await listPeopleForRole(database, "role-1")
    const disputes = await database.disputes.where("personId").equals(first!.person.id).toArray()
    const csv = (options: CsvOptions) =>
      Papa.parse<Record<string, string>>(peopleCsv([{ ...first!, disputes }], dataRole, options).replace("\ufeff", ""), { header: true })
        .data[0]
    expect(csv({})?.["Disputed"]).toBe("Rust: Ana Ferro says otherwise")
    expect(csv({ strike: text => text.replaceAll("Ana Ferro", "…") })?.["Disputed"]).toBe("Rust: … says otherwise")
  })

  it("has the question of what is unknown, and several quotes in one cell", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    await database.verdictFeedback.clear()
    await database.evaluations.toCollection().modify(row => {
      row.evaluation.verdicts[0]!.evidence.push({ quote: "Python\nsince 2016", section: "about", label: null })
    })
    const csv = peopleCsv(await listPeopleForRole(database, "role-1"), dataRole).replace("\ufeff", "")
    expect(Papa.parse<Record<string, string>>(csv, { header: true }).data[0]).toMatchObject({
      "must: Python, quotes": "Ana Ferro writes Python | Python since 2016",
      "nice: Rust": "unknown",
      "nice: Rust, question": "Do you?"
    })
  })

  it("tells how often and how long the recruiter looked only where that is asked for", async () => {
    expect(Object.keys((await rowsOf()).row).join()).not.toMatch(/seen|looked/i)
    expect((await rowsOf({}, { withOwnBehaviour: true })).row).toMatchObject({ "Times seen": "2", "Minutes looked at": "1" })
  })

  it("has no counts where the role ranks nobody, and every verdict all the same", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    const csv = peopleCsv(await listPeopleForRole(database, "role-1"), { ...dataRole, presentsOnly: true })
    const { data, meta } = Papa.parse<Record<string, string>>(csv.replace("\ufeff", ""), { header: true })
    expect(meta.fields?.filter(name => /: (?:met|not met|unknown)$/.test(name))).toEqual([])
    expect(data[0]).toMatchObject({ "must: Python": "met", "must: Python, quotes": "Ana Ferro writes Python" })
  })

  it("keeps the order it is given", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    const people = await listPeopleForRole(database, "role-1")
    const namesIn = (csv: string) =>
      Papa.parse<Record<string, string>>(csv.replace("\ufeff", ""), { header: true }).data.map(({ Name }) => Name)
    const names = people.map(({ person }) => person.name)
    expect(namesIn(peopleCsv(people, dataRole))).toEqual(names)
    expect(namesIn(peopleCsv(people.toReversed(), dataRole))).toEqual(names.toReversed())
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

  it("leaves out who it is in blind mode, in quotes and reasons too", async () => {
    const strike = (text: string) => text.replaceAll("Ana Ferro", "the candidate")
    const { csv, row } = await rowsOf({ headline: "Enfermeira" }, { strike })
    expect(row).toMatchObject({ Name: "Candidate 1", Headline: "", Location: "", Profile: "", Reason: "the candidate is good" })
    expect(row["must: Python, quotes"]).toBe("the candidate writes Python")
    expect(csv).not.toMatch(/Ana Ferro|Lisbon|people\.example/)
  })
})
