import { Buffer } from "node:buffer"
import path from "node:path"
import { expect, it } from "vitest"
import { candor, folderOf, json } from "../../support/run-candor"
import { makeLogFile } from "../../support/sealed-log"

const log = await makeLogFile(30)
const bytes = Buffer.from(log)
const folder = folderOf({
  "log.jsonl": log,
  "changed.jsonl": log.replace('"decision":"pass"', '"decision":"shortlist"'),
  "cut.jsonl": log.slice(0, log.length / 2),
  "marked.jsonl": Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  "bytes.jsonl": Buffer.concat([bytes.subarray(0, 600), Buffer.from([0xff]), bytes.subarray(601)])
})
const file = (name: string) => path.join(folder, name)
interface Report {
  whole: boolean
  entries: number
  key: string
  last: string
}

it("says that a log is whole, and by which key and with which end", async () => {
  const { status, out, err } = await candor(["verify", file("log.jsonl")])
  expect([status, err]).toEqual([0, ""])
  const report = json<Report>(out[0])
  expect(report).toMatchObject({ whole: true, entries: 30 })
  const again = await candor(["verify", file("log.jsonl"), "--key", report.key, "--after", report.last])
  expect(again.status).toBe(0)
})

it.each(["changed", "cut", "marked", "bytes"])("finds what was done to the %s one, and says in which line", async name => {
  const { status, err } = await candor(["verify", file(`${name}.jsonl`)])
  expect(status).toBe(1)
  expect(err).toContain(`${name}.jsonl`)
})

it("finds a log of another key, and one that does not go on from an earlier end", async () => {
  const other = "0".repeat(64)
  expect(await candor(["verify", file("log.jsonl"), "--key", other])).toMatchObject({
    status: 1,
    err: expect.stringContaining("another key")
  })
  expect(await candor(["verify", file("log.jsonl"), "--after", other])).toMatchObject({ status: 1, err: expect.stringContaining(other) })
})

it("goes on with the others where a file is not there, and wants one", async () => {
  const { status, out, err } = await candor(["verify", file("gone.jsonl"), file("log.jsonl")])
  expect([status, out.length]).toEqual([1, 1])
  expect(err).toContain("gone.jsonl")
  expect((await candor(["verify"])).status).toBe(2)
})
