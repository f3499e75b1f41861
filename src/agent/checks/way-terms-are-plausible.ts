import { termFaults } from "../ways/way-faults"
import { wayFindings, type WaysInput, type WaysOutput } from "../ways/way-findings"
import { defineCheck } from "./check"

/** Every term is a title or skill as profiles write it: no operators, addresses, people's names, or companies from elsewhere. The searches are written by code. */
export default defineCheck<WaysInput, WaysOutput>({
  id: "way-terms-are-plausible",
  stage: 2,
  run: draft =>
    wayFindings(draft, termFaults, {
      message: "A term is none that a profile would write.",
      expected: "a bare title, skill, or name that the role gives"
    })
})
