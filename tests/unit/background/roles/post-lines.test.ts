import "fake-indexeddb/auto"
import { expect, it } from "vitest"
import { linesNow, stretchesOf } from "~role/post/lines/lines-now"
import { workers, type TestWorker } from "../../../support/background"
import { draft, roleRow } from "../../../support/rows"

const worker = workers()
const post =
  "Data Engineer\nYou fit our young team.\nRequirements\n- SQL\n- 3 years of Python\n- Kafka\nBenefits\n- Free lunch and men only on Fridays"

async function withPost(): Promise<{ here: TestWorker; roleId: string }> {
  const here = worker()
  const { roleId } = await here.send("role.start", { kind: "text", text: post })
  await here.settled()
  return { here, roleId }
}

const roleOf = async (here: TestWorker, roleId: string) => (await here.database.roles.get(roleId))!.role
const fates = async (here: TestWorker, roleId: string) =>
  stretchesOf(linesNow(await roleOf(here, roleId))).map(({ stretch }) => [stretch.text, stretch.fate])

it("keeps the lines of a post with the role, and takes and leaves them at the recruiter's word", async () => {
  const { here, roleId } = await withPost()
  expect(await fates(here, roleId)).toContainEqual(["- SQL", "taken"])
  await here.send("role.edit", { roleId, edits: [{ do: "leaveLine", line: 3, part: null }] })
  expect(await fates(here, roleId)).toContainEqual(["- SQL", "left out"])
  expect((await roleOf(here, roleId)).qualifications.map(({ text }) => text)).toEqual(["3 years of Python", "Experience with Kafka"])
  await here.send("role.edit", { roleId, edits: [{ do: "takeLine", line: 3, part: null }] })
  expect((await roleOf(here, roleId)).qualifications.map(({ text }) => text)).toEqual([
    "3 years of Python",
    "Experience with Kafka",
    "Experience with SQL"
  ])
  const before = await here.database.roles.get(roleId)
  await here.send("role.edit", { roleId, edits: [{ do: "takeLine", line: 3, part: null }] })
  expect(await here.database.roles.get(roleId)).toEqual(before)
})

it("what was made of a line comes back as it stood, with the pay that was in it", async () => {
  const { here, roleId } = await withPost()
  const before = await roleOf(here, roleId)
  const { undo } = await here.send("role.edit", { roleId, edits: [{ do: "leaveLine", line: 3, part: null }] })
  await here.send("role.edit", { roleId, edits: undo })
  const after = await roleOf(here, roleId)
  expect([after.qualifications, after.lines, after.salary]).toEqual([before.qualifications, before.lines, before.salary])
})

it("of an approved role it is shown who would move before a line is taken or left", async () => {
  const { here, roleId } = await withPost()
  const { changes } = await here.send("role.preview", { roleId, edits: [{ do: "leaveLine", line: 3, part: null }] })
  expect(changes).toMatchObject([{ text: "Experience with SQL", from: "must", to: null }])
  expect((await roleOf(here, roleId)).qualifications.map(({ text }) => text)).toContain("Experience with SQL")
})

it("does not take a line by which nobody may be judged", async () => {
  const { here, roleId } = await withPost()
  const failure = await here.failureOf(here.send("role.edit", { roleId, edits: [{ do: "takeLine", line: 7, part: null }] }))
  expect(failure.what).toContain("cannot be a qualification")
  expect(await fates(here, roleId)).toContainEqual(["- Free lunch and men only on Fridays", "left out"])
})

it("keeps doubtful wording beside the qualifications until it was seen, whatever else changes", async () => {
  const { here, roleId } = await withPost()
  const loose = async () => (await roleOf(here, roleId)).findings.filter(({ qualificationId }) => qualificationId === null)
  const [found] = await loose()
  expect(found?.quote).toContain("young team")
  await here.send("qualification.add", { roleId, text: "Airflow", kind: "nice" })
  expect(await loose()).toHaveLength(1)
  await here.send("wording.seen", { roleId, quote: found!.quote })
  expect(await loose()).toEqual([])
})

it("approves a role whose post refuses people in words that were not taken over", async () => {
  const here = worker()
  const loose = {
    qualificationId: null,
    quote: "Men only",
    trait: "protected trait" as const,
    reason: "It names a sex.",
    suggestion: null,
    refused: true
  }
  const asks = { id: "a", text: "Python", kind: "must" as const, criterion: null, quote: null }
  await here.database.roles.add(
    roleRow("role", { status: "draft", approvedAt: null, role: draft({ title: "T", qualifications: [asks], findings: [loose] }) })
  )
  await here.send("role.approve", { roleId: "role" })
  expect((await here.database.roles.get("role"))?.status).toBe("approved")
})

it("opens roles that were kept before their lines were", async () => {
  const here = worker()
  await here.database.roles.add(roleRow("role", { status: "draft", approvedAt: null, role: draft({ title: "Nurse" }) }))
  await here.send("role.edit", { roleId: "role", edits: [{ do: "takeLine", line: 0, part: null }] })
  expect((await here.database.roles.get("role"))?.role).toEqual(draft({ title: "Nurse" }))
})
