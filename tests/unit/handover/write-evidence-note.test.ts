import { expect, test } from "vitest"
import { carriesMark, noteMark } from "~connectors/note-mark"
import { writeEvidenceNote, type EvidenceNoteFacts } from "~handover/write-evidence-note"
import { english, handOverOf, personToHand } from "../../support/hand-over"

const facts: EvidenceNoteFacts = {
  criteriaVersion: "3 (a91f)",
  criteriaChangedAt: Date.UTC(2026, 10, 2),
  decision: "shortlist",
  decidedBy: "Noor Haddad",
  judgedBy: "rules",
  mark: noteMark("note-7f3a")
}
const note = (change: Partial<EvidenceNoteFacts> = {}) =>
  writeEvidenceNote(handOverOf([personToHand("Ana Ferro")]), { ...facts, ...change }, english)

test("a note says what is met and what is unknown with its quotes, where the profile is, and what all of it rests on", () => {
  const text = note()
  expect(text).toContain("“Ana Ferro writes Python since 2016.”")
  expect(text).toContain("https://people.example/one")
  expect(text).toMatch(/: met\b/i)
  expect(text).toMatch(/: unknown\b/i)
  expect(text.split("\n").slice(-6)).toEqual([
    "Criteria: version 3 (a91f) of Nov 2, 2026.",
    "Verdicts by rules, without a model.",
    "Decided by Noor Haddad: shortlist.",
    "",
    "candor:note-7f3a",
    ""
  ])
})

test("it says who judged and that nobody has decided, where that is so", () => {
  expect(note({ judgedBy: "model", decision: null })).toContain(
    "Verdicts by a model, each held to its quotes by rules.\nNobody has decided yet."
  )
  expect(note({ decidedBy: null, decision: "pass" })).toContain("Decided by the recruiter: pass.")
  expect(note({ criteriaChangedAt: null })).toContain("Criteria: version 3 (a91f).")
})

test("a name with line breaks cannot pass for a line of the note", () => {
  expect(note({ decidedBy: "Noor\n\ncandor:other-one" })).toContain("Decided by Noor candor:other-one: shortlist.")
})

test("our own id is found again, in plain text and in what a vendor makes of it", () => {
  expect(carriesMark(note(), "note-7f3a")).toBe(true)
  expect(carriesMark(`<p>${note().replaceAll("\n", "<br/>")}</p>`, "note-7f3a")).toBe(true)
  expect(carriesMark(note(), "note-7f3")).toBe(false)
})

test("nobody's evidence goes into another's record", () => {
  expect(() => writeEvidenceNote(handOverOf([personToHand("Ana Ferro"), personToHand("José Núñez")]), facts, english)).toThrow(RangeError)
})
