import { lintRole } from "~role/lint/lint"
import type { Role } from "~role/role"
import type { IntakeInput } from "../skill-inputs"
import { isSameFinding } from "../strike-role"
import { defineCheck } from "./check"

/** Wording that stands for a protected trait is never taken over in silence: each has its finding, so that the recruiter is told. */
export default defineCheck<IntakeInput, Role>({
  id: "no-unflagged-wording",
  stage: 3,
  run: ({ output }) =>
    lintRole(output)
      .filter(finding => !output.findings.some(known => isSameFinding(known, finding)))
      .map(finding => ({
        code: finding.refused ? "refused-wording" : "doubtful-wording",
        priority: "P1" as const,
        message: `Wording that may stand for ${finding.trait} is not flagged.`,
        observed: finding.quote,
        expected: finding.suggestion ?? "a finding, or other wording",
        hint: finding.suggestion ? `Write: ${finding.suggestion}` : "Leave this qualification out, or flag its wording.",
        where: "findings"
      }))
})
