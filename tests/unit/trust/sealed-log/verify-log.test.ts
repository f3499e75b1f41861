import { beforeAll, describe, expect, it } from "vitest"
import { inEnglish } from "~sentence/english"
import { canonicalJson } from "~trust/sealed-log/canonical-json"
import { writeLogFile, type LogLine } from "~trust/sealed-log/log-file"
import { linkOfKey } from "~trust/sealed-log/links"
import { sealEntries } from "~trust/sealed-log/seal-entries"
import { verifyLog } from "~trust/sealed-log/verify-log"
import { seeded } from "../../../support/seeded"
import { makeLogFile, makeLogKey, subtle, waitingEntries } from "../../../support/sealed-log"

const told = async (text: string) => (await verifyLog(subtle, text)).faults.map(({ line, what }) => `${line}: ${inEnglish(what)}`)
const lines = (text: string) => text.split("\n").slice(0, -1)
const joined = (all: readonly string[]) => `${all.join("\n")}\n`

describe("a sealed log", () => {
  let whole = ""
  beforeAll(async () => {
    whole = await makeLogFile(120)
  })

  it("that nobody touched has no faults, says how many entries it has and how many texts were withheld", async () => {
    const report = await verifyLog(subtle, whole)
    expect(report.faults).toEqual([])
    expect(report).toMatchObject({ entries: 120, withheld: 4, writtenAt: Date.UTC(2026, 11, 1) })
    expect(report.key).toMatch(/^[0-9a-f]{64}$/)
  })

  it("goes without its texts, too, and still holds their digests", async () => {
    const without = await makeLogFile(60, { withTexts: false })
    expect(without).not.toContain("Ran the migration")
    expect(await told(without)).toEqual([])
  })

  it("names a change, a gap, an order and a cut end by what they are", async () => {
    const all = lines(whole)
    const changed = joined(all.with(4, all[4]!.replace('"lookedMs":41004', '"lookedMs":91004').replace('"was":"unknown"', '"was":"met"')))
    expect(await told(changed)).toEqual([expect.stringContaining("6: ")])
    expect((await told(joined(all.toSpliced(7, 2)))).join()).toContain("2 entries")
    const [a, b] = [all[9]!, all[10]!]
    expect((await told(joined(all.with(9, b).with(10, a)))).length).toBeGreaterThan(1)
    expect((await told(joined(all.slice(0, -1)))).join()).toContain("end")
    expect((await told(joined(all.toSpliced(-2, 1)))).length).toBeGreaterThan(0)
    expect((await told(joined([...all.slice(0, -1), all.at(-2)!, all.at(-1)!]))).length).toBeGreaterThan(0)
  })

  it("a reason that was taken out of the file without saying so is found, and one that was changed", async () => {
    const all = lines(whole)
    const place = all.findIndex(line => line.includes('"reason":{'))
    const line = JSON.parse(all[place]!) as LogLine
    const { reason: _gone, ...others } = line.texts!
    expect((await told(joined(all.with(place, canonicalJson({ ...line, texts: others }))))).join()).toContain("reason")
    const other = { ...line, texts: { ...line.texts, reason: { salt: line.texts!.reason!.salt, text: "Not a fit" } } }
    expect((await told(joined(all.with(place, canonicalJson(other))))).join()).toContain("reason")
  })

  it("that somebody made again with a key of their own says so by the key", async () => {
    const [mine, theirs] = [await makeLogKey(), await makeLogKey()]
    const [report, other] = [
      await verifyLog(subtle, await makeLogFile(10, { key: mine })),
      await verifyLog(subtle, await makeLogFile(10, { key: theirs }))
    ]
    expect(other.faults).toEqual([])
    expect(report.key).toBe(await linkOfKey(subtle, mine.key))
    expect(other.key).not.toBe(report.key)
  })

  it("from which old entries were dropped begins where a later entry says that it does, and nowhere else", async () => {
    const { signingKey, key } = await makeLogKey()
    const before = await linkOfKey(subtle, key)
    const sealed = await sealEntries(subtle, signingKey, waitingEntries(20), before)
    const dropped = { n: 21, at: 1, told: { kind: "dropped", upTo: 8, link: sealed[7]!.link } as const, texts: {}, gone: [] }
    const all = [...sealed, ...(await sealEntries(subtle, signingKey, [dropped], sealed[19]!.link))]
    const file = async (from: number) => {
      const entries = all.slice(from).map(one => ({ ...one, texts: {} }))
      return writeLogFile(subtle, { entries, key, signingKey, before: all[from - 1]!.link, withTexts: false, now: 2 })
    }
    expect(await told(await file(8))).toEqual([])
    expect(await told(await file(5))).not.toEqual([])
    expect(await told(await file(9))).not.toEqual([])
  })

  it.each(["", "\n", "{}\n", "[]", "candor", "\uFEFF{}\n"])("%j is no log, and nothing throws", async text => {
    expect(await told(text)).not.toEqual([])
  })
})

/** One edit of a file, drawn by chance: of its bytes or of its lines. */
function edited(text: string, random: () => number): { name: string; text: string } {
  const below = (end: number) => Math.floor(random() * end)
  const all = lines(text)
  const place = below(all.length)
  const other = (place + 1 + below(all.length - 1)) % all.length
  const at = below(text.length)
  const kinds: (() => [string, string])[] = [
    () => ["a character changed", `${text.slice(0, at)}${String.fromCharCode(32 + below(90))}${text.slice(at + 1)}`],
    () => ["a character left out", text.slice(0, at) + text.slice(at + 1)],
    () => ["a character put in", `${text.slice(0, at)}${String.fromCharCode(32 + below(90))}${text.slice(at)}`],
    () => ["a line left out", joined(all.toSpliced(place, 1))],
    () => ["a line told twice", joined(all.toSpliced(place, 0, all[place]!))],
    () => ["a line moved", joined(all.toSpliced(place, 1).toSpliced(other, 0, all[place]!))],
    () => ["two lines exchanged", joined(all.with(place, all[other]!).with(other, all[place]!))],
    () => ["the end cut", text.slice(0, at)],
    () => ["lines cut from the middle", joined([...all.slice(0, Math.min(place, other)), ...all.slice(Math.max(place, other))])],
    () => ["a number raised", text.slice(0, at) + text.slice(at).replace(/\d/, digit => String((Number(digit) + 1 + below(8)) % 10))],
    () => [
      "a decision turned",
      text.slice(0, at) + text.slice(at).replace(/"(?:pass|shortlist)"/, said => (said === '"pass"' ? '"shortlist"' : '"pass"'))
    ],
    () => ["a text taken out", joined(all.with(place, withoutTexts(all[place]!)))]
  ]
  const [name, result] = kinds[below(kinds.length)]!()
  return { name, text: result }
}

function withoutTexts(line: string): string {
  const { texts: _texts, ...rest } = JSON.parse(line) as Record<string, unknown>
  return canonicalJson(rest)
}

it("a thousand edits drawn by chance are each found", async () => {
  const random = seeded(19)
  const whole = await makeLogFile(60)
  const missed: string[] = []
  let made = 0
  while (made < 1_000) {
    const edit = edited(whole, random)
    if (edit.text === whole) continue
    made++
    if ((await verifyLog(subtle, edit.text)).faults.length === 0) missed.push(edit.name)
  }
  expect(missed).toEqual([])
})
