import { expect, it } from "vitest"
import type { Salary } from "~role/role"
import { salaryText } from "~ui/words/role-words"

const salary = (change: Partial<Salary>): string =>
  salaryText({ min: null, max: null, currency: "EUR", period: "year", quote: "competitive", ...change }).replace(/\s/g, " ")

it("writes what a post pays as the language writes it, and the post's own words where no amount was understood", () => {
  expect(salary({ min: 60_000, max: 80_000 })).toBe("€60,000 – €80,000 a year")
  expect(salary({ min: 45, period: "hour", currency: "USD" })).toBe("from $45 an hour")
  expect(salary({ max: 5_000, period: "month", currency: null })).toBe("up to 5,000 a month")
  expect(salary({ min: 50_000, max: 50_000, period: null })).toBe("€50,000")
  expect(salary({ min: 50_000, currency: "no code" })).toBe("from 50,000 a year")
  expect(salary({})).toBe("competitive")
})
