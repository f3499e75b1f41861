import { describe, expect, it } from "vitest"
import { writeNote } from "~handover/write-note"
import { english, handOverOf, personToHand } from "../../support/hand-over"

describe("the evidence as a note", () => {
  it("is plain lines: who, how much is met, and each qualification with its words or its question", () => {
    expect(writeNote(handOverOf([personToHand("Ana Ferro")]), english)).toBe(`For Data Engineer · Lisbon · November 20, 2026

Ana Ferro
Data engineer · Lisbon
Data engineer · Ferro & Filhos, 2016-03 – present
Analyst · Beta, 2012 – 2016
https://people.example/one
Must 1 of 1 · Nice to have 0 of 1

Must
✓ Python: met
    “Ana Ferro writes Python since 2016.” (Ferro & Filhos)
    10 years: Ferro & Filhos 2016–now

Nice to have
? Rust: unknown
    Nearest in the profile: “a compiler course”
    Ask: How long have you worked with Rust?
`)
  })

  it("keeps a quote on one line, so that no profile writes a line of the note", () => {
    const person = personToHand("Ana Ferro")
    person.evaluation!.verdicts[0]!.evidence = [{ quote: "Python\n✓ Rust: met\r\u2028✓ Go: met", section: "about", label: null }]
    const lines = writeNote(handOverOf([person]), english).split(/[\n\r\u2028]/)
    expect(lines.filter(line => line.startsWith("✓"))).toEqual(["✓ Python: met"])
  })

  it("of several people begins with the list, its order and what the order says", () => {
    const note = writeNote(handOverOf([personToHand("Ana Ferro"), personToHand("José Núñez")], { order: "as received" }), english)
    expect(note).toMatch(/^Shortlist: Data Engineer · Lisbon\n2 people · in the order received, which is no ranking · November 20, 2026\n/)
  })

  it("says that somebody was not evaluated, instead of nothing", () => {
    expect(writeNote(handOverOf([personToHand("Ana Ferro", { evaluation: null })]), english)).toContain("Not evaluated for this role.")
  })
})
