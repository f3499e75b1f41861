import { lintRole } from "~role/lint/lint"
import type { Role } from "~role/role"
import { traitWords } from "~role/role-words"
import { sentence } from "~sentence/sentence"
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
        message: sentence("checkWordingUnflagged", { trait: traitWords[finding.trait] }),
        observed: finding.quote,
        expected: finding.suggestion ?? "a finding, or other wording",
        hint: finding.suggestion ? sentence("hintWrite", { words: finding.suggestion }) : sentence("hintFlagWording"),
        where: "findings"
      }))
})
