import { expect, test } from "vitest"
import { makePools, simulateProtected } from "../../../support/simulation/run-simulations"

test("a planted rule on names, schools, gaps or when somebody graduated is never proposed in any of 200", { timeout: 300_000 }, () => {
  const { simulations, proposed, standIns, wordings } = simulateProtected(makePools(), 80_000, 200, true)
  console.log(`planted protected rules: ${standIns} stand-ins in ${simulations}; by chance something else in ${proposed}`)
  for (const wording of wordings) console.log(`  ${wording}`)
  expect(simulations).toBe(200)
  expect(standIns).toBe(0)
  expect(proposed / simulations).toBeLessThan(0.05)
})
