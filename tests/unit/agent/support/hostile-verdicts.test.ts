import { afterAll, describe, expect, it } from "vitest"
import { strikeEvaluation } from "~agent/strike-evaluation"
import { countVerdicts } from "~evaluation/count-verdicts"
import type { Verdict } from "~evaluation/evaluation"
import { drawing, lieOf, truthOf, verdictLies, type Claim } from "../../../support/lies/lie"
import { seeded } from "../../../support/seeded"
import { sized, soakSeed, soakTimes } from "../../../support/soak"

// A model lies in every way that a true quote allows. None of its lies counts; what it says truly is not lost.

/** Of each class. Eleven classes of verdicts and four of sentences make two thousand lies. */
const each = sized(14, 134)
const truths = sized(40, 300)

type Outcome = "counted" | "read by the model" | "unknown"

function outcomeOf({ input, verdict, quote, reason, again, section }: Claim): { outcome: Outcome; verdict: Verdict } {
  const said = (word: Verdict["verdict"]): Verdict => ({
    qualificationId: "q1",
    kind: "must",
    verdict: word,
    evidence: [{ quote, section, label: null }],
    reason,
    ask: null
  })
  const verdicts = [said(verdict), ...(again === null ? [] : [said(again)])]
  const [struck] = strikeEvaluation({ verdicts, counts: countVerdicts(verdicts), rulesVersion: "test" }, input).verdicts
  const isCounted = again === null ? struck!.verdict === verdict : struck!.verdict !== "unknown"
  const outcome = isCounted ? "counted" : struck!.modelReads !== undefined ? "read by the model" : "unknown"
  return { outcome, verdict: struck! }
}

/** Printed by a soak: how many were tried of each class, how many of them count, and how many are shown as the model's reading. */
const table: Record<string, Record<Outcome | "all", number>> = {}

function tallied(name: string, claims: readonly Claim[]) {
  const row = (table[name] = { all: claims.length, counted: 0, "read by the model": 0, unknown: 0 })
  const counted: string[] = []
  for (const claim of claims) {
    const { outcome, verdict } = outcomeOf(claim)
    row[outcome]++
    if (outcome === "counted") counted.push(`${claim.input.role.qualifications[0]!.text} ← ${claim.quote} → ${verdict.verdict}`)
  }
  return { row, counted }
}

afterAll(() => {
  if (soakTimes === null) return
  const lines = Object.entries(table).map(
    ([name, row]) =>
      `${name.padEnd(38)}${String(row.all).padStart(6)}${String(row.counted).padStart(10)}${String(row["read by the model"]).padStart(20)}`
  )
  process.stdout.write(["class".padEnd(38) + "   all   counted   the model reads it so", ...lines, ""].join("\n"))
})

describe("a claim counts only where the profile says it", () => {
  it.each(Object.keys(verdictLies).map((name, at) => [name, at] as const))("no lie of the class “%s” is counted", (name, at) => {
    const draw = drawing(seeded(1_000 + at + soakSeed))
    const { counted } = tallied(
      name,
      Array.from({ length: each }, () => lieOf(name, draw))
    )
    expect([...new Set(counted)]).toEqual([])
  })

  it("what is said in the role's own words is met, what is said in other words is shown as the model's reading", () => {
    const draw = drawing(seeded(77 + soakSeed))
    const plain = tallied(
      "true, in the role's words",
      Array.from({ length: truths }, () => truthOf(draw, false))
    )
    const other = tallied(
      "true, in other words",
      Array.from({ length: truths }, () => truthOf(draw, true))
    )
    expect(plain.row.counted / plain.row.all).toBeGreaterThan(0.8)
    expect(plain.row.unknown).toBe(0)
    expect(other.row.unknown / other.row.all).toBeLessThan(0.15)
  })
})
