import { describe, expect, it } from "vitest"
import { recordHandlers } from "~background/trust/record-handlers"
import { contract } from "~messages/contract"
import type { Sender } from "~messages/serve"
import { deleteRole, erasePerson } from "~store/files/erase"
import { freshDatabase } from "../../../support/fake-database"
import { fillDatabase, noon } from "../../../support/rows"

const page: Sender = { realm: "ui", tabId: null, url: null, incognito: false }
const ana = "https://people.example/ana"
const jose = "https://people.example/jose"

async function scene() {
  const database = freshDatabase()
  await fillDatabase(database)
  await database.letters.clear()
  let at = noon
  let next = 0
  const handlers = recordHandlers({ database, now: () => at, newId: () => `l${++next}`, runHost: undefined as never })
  const notice = { roleId: "role-1", personId: null, kind: "candidate notice", language: "de", text: "Was wir suchen" } as const
  return {
    database,
    change: (request: Parameters<(typeof handlers)["record.change"]>[0]) => handlers["record.change"](request, page),
    attach: (request: Parameters<(typeof handlers)["record.attachTest"]>[0]) => handlers["record.attachTest"](request, page),
    keep: (request: Parameters<(typeof handlers)["letter.keep"]>[0]) => handlers["letter.keep"](request, page),
    drop: (letterId: string) => handlers["letter.drop"]({ letterId }, page),
    giveNotice: (on: number) => {
      at = on
      return handlers["letter.keep"](notice, page)
    },
    role: async () => (await database.roles.get("role-1"))!,
    letterIds: async () => (await database.letters.toArray()).map(({ id }) => id).sort()
  }
}

describe("what is written down of a role", () => {
  it("keeps what is said field by field, judges nobody anew, and makes no version of the role", async () => {
    const { change, role, database } = await scene()
    const [before, runsBefore] = [await role(), await database.runs.count()]
    await change({ roleId: "role-1", fields: { overseer: "Kim Lindqvist", jurisdictions: ["eu"] } })
    await change({ roleId: "role-1", fields: { purpose: "One post", nothingLeaves: true }, presentsOnly: true })
    const { record, role: asked, ...rest } = await role()
    expect(record).toMatchObject({ overseer: "Kim Lindqvist", jurisdictions: ["eu"], purpose: "One post", nothingLeaves: true, test: null })
    expect(asked).toEqual({ ...before.role, presentsOnly: true })
    expect(rest).toEqual({ ...before, role: undefined, record: undefined })
    expect(await database.runs.count()).toBe(runsBefore)
    await change({ roleId: "role-1", fields: {}, presentsOnly: false })
    expect((await role()).role.presentsOnly).toBe(false)
  })

  it("a change carries what is changed and nothing else, as it comes through the messages", () => {
    const parsed = contract["record.change"].request.parse({ roleId: "r", fields: { overseer: "Kim" }, presentsOnly: true })
    expect(parsed).toEqual({ roleId: "r", fields: { overseer: "Kim" }, presentsOnly: true })
  })

  it("attaches the last test with its day, and refuses a role that is gone", async () => {
    const { attach, change, role } = await scene()
    const test = { model: null, roleVersion: 1, rulesVersion: "9", people: 3, verdicts: 9, movedVerdicts: 0, movedPlaces: 1, noise: null }
    await attach({ roleId: "role-1", test })
    expect((await role()).record?.test).toEqual({ ...test, at: noon })
    await expect(change({ roleId: "nobody's", fields: {} })).rejects.toThrow()
    await expect(attach({ roleId: "nobody's", test })).rejects.toThrow()
  })
})

describe("letters that were given", () => {
  it("are kept word for word; the last notice stands in the record, and taken back the one before it does", async () => {
    const { giveNotice, drop, role, letterIds } = await scene()
    await giveNotice(noon)
    await giveNotice(noon + 1)
    expect((await role()).record?.notice).toEqual({ at: noon + 1, letterId: "l2" })
    await drop("l2")
    expect((await role()).record?.notice).toEqual({ at: noon, letterId: "l1" })
    await drop("l1")
    expect((await role()).record?.notice).toBeNull()
    await drop("l1")
    expect(await letterIds()).toEqual([])
  })

  it("to one person go with that person, and those to others lose their name", async () => {
    const { keep, database, giveNotice } = await scene()
    const letter = { roleId: "role-1", kind: "source note", language: "en", text: "Dear Ana Ferro, we read your profile." } as const
    await keep({ ...letter, personId: ana })
    await keep({ ...letter, personId: jose, text: "Dear José Núñez, Ana Ferro named you." })
    await giveNotice(noon)
    await expect(keep({ ...letter, personId: "nobody" })).rejects.toThrow()
    expect(await database.letters.count()).toBe(3)
    await erasePerson(database, ana)
    const left = await database.letters.toArray()
    expect(left.map(({ personId }) => personId)).toEqual([jose, null])
    expect(JSON.stringify(left)).not.toContain("Ferro")
  })

  it("go with their role, and erasing somebody strikes them out of what is written down of it", async () => {
    const { giveNotice, change, database, role } = await scene()
    await giveNotice(noon)
    await change({ roleId: "role-1", fields: { purpose: "In the place of Ana Ferro." } })
    await erasePerson(database, ana)
    expect((await role()).record?.purpose).not.toContain("Ferro")
    await deleteRole(database, "role-1")
    expect(await database.letters.count()).toBe(0)
  })
})
