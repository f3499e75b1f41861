import type { Evaluation } from "~evaluation/evaluation"
import { foldText } from "~profile/fold-text"
import { inEnglish } from "~sentence/english"
import { verdictNames } from "~evaluation/verdict-names"
import { sentence } from "~sentence/sentence"
import { rulesVerdict } from "../../rules-opinion"
import type { EvaluateInput } from "../../skill-inputs"
import { defineCheck } from "../check"

/**
 * A verdict other than the rules' own says why, with a word of what it quotes or of what the qualification asks. A bare unknown need not: it takes nothing
 * away that the rules have words for (unseen-by-model.ts), and is not worth another request.
 */
export default defineCheck<EvaluateInput, Evaluation>({
  id: "disagreement-is-explained",
  stage: 3,
  run: ({ input, output }) =>
    output.verdicts.flatMap(({ qualificationId, verdict, reason, evidence, ask }, at) => {
      const rules = rulesVerdict(input, qualificationId)
      if (!rules || rules.verdict === "unknown" || rules.verdict === verdict) return []
      if (verdict === "unknown" && evidence.length === 0) return []
      const text = input.role.qualifications.find(({ id }) => id === qualificationId)?.text ?? ""
      const telling = new Set(tellingWords([text, ...evidence.map(({ quote }) => quote)].join(" ")))
      if (tellingWords(`${inEnglish(reason)} ${inEnglish(ask ?? "")}`).some(word => telling.has(word))) return []
      return {
        code: "not-explained",
        priority: "P3" as const,
        message: sentence("checkRulesSay", { verdict: verdictNames[rules.verdict], reason: rules.reason }),
        observed: inEnglish(reason).slice(0, 200),
        expected: "a reason that names what the qualification asks",
        hint: sentence("hintSayDecidingWords"),
        where: `verdicts.${at}.reason`
      }
    })
})

function tellingWords(text: string): string[] {
  return foldText(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(word => word.length > 3 || /[+#\d]/.test(word))
}
