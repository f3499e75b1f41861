import { toldFaults } from "../ways/way-faults"
import { wayFindings, type WaysInput, type WaysOutput } from "../ways/way-findings"
import { defineCheck } from "./check"

/** Every way to look says in a plain sentence why people found so may fit and whom it would not find, without numbers of its own. */
export default defineCheck<WaysInput, WaysOutput>({
  id: "way-is-told",
  stage: 1,
  run: draft =>
    wayFindings(draft, toldFaults, {
      message: "A way to look does not say plainly why, or whom it misses.",
      expected: "a name, a reason and whom it misses, one plain sentence each"
    })
})
