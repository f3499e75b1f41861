import { describe, expect, it } from "vitest"
import { listBudget } from "~background/runs/lists/list-budget"
import type { RunRow } from "~store/rows/rows"
import { words } from "../../../../support/words"

const part = (id: string, used: RunRow["used"]) => ({ id, status: "done", used }) as RunRow

describe("a budget in dollars", () => {
  it("of a model whose price is not known reaches for nobody, and says so", () => {
    const budget = listBudget({ tokens: null, usd: 5 }, [part("a", { tokens: 500, usd: null })])
    expect(budget.reachesFor(1)).toBe(false)
    expect(words(budget.sentence(10))).toMatch(/No price is known/)
  })

  it("is counted in what the answers cost, and those of the built-in rules cost nothing", () => {
    const budget = listBudget({ tokens: null, usd: 1 }, [part("a", { tokens: 500, usd: 0.25 }), part("b", undefined)])
    expect(budget.reachesFor(6)).toBe(true)
    expect(budget.reachesFor(7)).toBe(false)
  })

  it("in tokens alone asks for no price", () => {
    const budget = listBudget({ tokens: 2_000, usd: null }, [part("a", { tokens: 500, usd: null })])
    expect(budget.reachesFor(3)).toBe(true)
  })
})
