import { expect, it } from "vitest"
import { asAttempts, attemptsFrom, bestAttempt, type Attempt } from "~run/attempt"

const finding = (priority: "P1" | "P2" | "P3" | "P4") => ({
  check: "c",
  code: "c",
  priority,
  message: "m",
  observed: "",
  expected: "",
  hint: "h",
  where: ""
})

it("chooses the attempt with the fewest of the gravest findings, and of equal ones the earliest", () => {
  const attempts: Attempt[] = [
    { draft: "first", findings: [finding("P2"), finding("P3")] },
    { draft: "graver", findings: [finding("P1")] },
    { draft: "better", findings: [finding("P2")] },
    { draft: "equal", findings: [finding("P2")] }
  ]
  expect(bestAttempt(attempts)?.draft).toBe("better")
  expect(bestAttempt(attempts.slice(0, 2))?.draft).toBe("first")
  expect(bestAttempt([])).toBeNull()
})

it("chooses among attempts of an older version as well, whose findings are half known", () => {
  const stored = asAttempts([
    { draft: 1, findings: [{ priority: "P1" }, "odd"] },
    { draft: 2, findings: [{ priority: "PX", message: "m" }] }
  ])
  expect(bestAttempt(stored)?.draft).toBe(2)
})

it("shows stored attempts of any form, with null for what cannot be read", () => {
  expect(
    asAttempts([{ draft: { a: 1 }, findings: [{ priority: "P2", message: "m", hint: "" }], usage: { inputTokens: -1 } }, null, 7])
  ).toEqual([
    { draft: { a: 1 }, findings: [{ priority: "P2", check: null, message: "m", hint: null, where: null }], usage: null },
    { draft: null, findings: [], usage: null },
    { draft: null, findings: [], usage: null }
  ])
  for (const strange of [null, undefined, "x", 7, {}]) expect(asAttempts(strange)).toEqual([])
})

it("goes on from stored attempts only where every one of them is whole", () => {
  const whole = { draft: 1, findings: [finding("P1")] }
  expect(attemptsFrom([whole])).toEqual([whole])
  expect(attemptsFrom([whole, { draft: 2, findings: [{ priority: "P1" }] }])).toEqual([])
})
