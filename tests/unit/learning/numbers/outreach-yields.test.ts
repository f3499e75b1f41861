import { expect, it } from "vitest"
import { outreachYields } from "~learning/numbers/outreach-yields"
import type { NoteKind, NumbersRecords } from "~learning/numbers/records"

const note = (n: number, kind: NoteKind, roleId = "role") => ({ roleId, personId: `p${n}`, at: 100 + n, kind })
const reply = (n: number, at: number, kind: "replied" | "screened" | "rejected" | "contacted" = "replied") => ({
  ...{ roleId: "role", personId: `p${n}` },
  kind,
  at
})
const records = (sentNotes: NumbersRecords["sentNotes"], outcomes: NumbersRecords["outcomes"]): NumbersRecords => ({
  ...{ decisions: [], looks: [], evaluations: [], overrides: [], doubts: [], notes: [], finds: [] },
  sentNotes,
  outcomes
})
const warm = Array.from({ length: 12 }, (_, n) => note(n, "warm"))

it("counts replies by kind of note and role, each person once, and says a share from ten notes on", () => {
  const outcomes = [reply(0, 200), reply(1, 200, "screened"), reply(2, 200, "rejected"), reply(3, 200, "contacted"), reply(20, 200)]
  const found = outreachYields(records([...warm, note(0, "short"), note(20, "own"), note(21, "own", "other")], outcomes), "role")
  expect(found).toMatchObject([
    { kind: "warm", sent: 12, replied: 2, share: { value: 2 / 12, n: 12 } },
    { kind: "own", sent: 1, replied: 1, share: null }
  ])
  expect(outreachYields(records([note(20, "own"), note(21, "own", "other")], outcomes), null)).toMatchObject([{ sent: 2, replied: 1 }])
})

it("takes no reply of before the note for one to it, and the first note for the one that counts", () => {
  expect(outreachYields(records([note(0, "warm")], [reply(0, 50)]), null)).toMatchObject([{ replied: 0 }])
  const twice = [note(0, "warm"), { ...note(0, "short"), at: 300 }]
  expect(outreachYields(records(twice, [reply(0, 200)]), null)).toMatchObject([{ kind: "warm", sent: 1, replied: 1 }])
})
