import { voiceFaults } from "../ways/way-faults"
import { wayFindings, type WaysInput, type WaysOutput } from "../ways/way-findings"
import { defineCheck } from "./check"

/** Text of the post does not speak through a proposal: no mark of the instructions, no address, no order. */
export default defineCheck<WaysInput, WaysOutput>({
  id: "way-follows-no-page",
  stage: 1,
  run: draft =>
    wayFindings(draft, voiceFaults, {
      message: "A way to look follows text of the post, or says what only the instructions say.",
      expected: "a plain sentence about where to look"
    })
})
