import { rulesJudge } from "~trust/swap/rules-judge"
import { swapTest } from "~trust/swap/swap-test"
import { swapIds } from "~trust/swap/swaps"
import { peopleToSwap, swapNow, swapRole } from "../../tests/support/swap-people"
import { against, printTable } from "./table"

const people = 300
const aimSeconds = 60

/** How long the swap test takes for a recruiter's people, and that nothing moves. */
export async function benchSwap(): Promise<void> {
  const began = performance.now()
  const { verdicts, moved, places } = await swapTest(peopleToSwap(people), rulesJudge(swapRole, swapNow), { untilYear: 2026 })
  const seconds = (performance.now() - began) / 1_000
  printTable(
    "The same people with one thing changed about who they are, by the rules",
    ["people", "swaps", "verdicts", "moved verdicts", "moved places", "s", "aim s", ""],
    [[people, swapIds.length, verdicts * swapIds.length, moved.length, places.length, seconds, aimSeconds, against(seconds, aimSeconds)]]
  )
}
