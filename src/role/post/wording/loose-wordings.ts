import { lintText } from "../../lint/lint"
import type { LintFinding } from "../../lint/lint-finding"
import type { Qualification } from "../../role"
import { layoutOf } from "../layout/blocks"
import { postSentencesOf } from "../layout/sentences"

/** The sentence is about whoever is sought or about the team; of customers, founders and guests nothing is held against the post. */
const aboutPeople =
  /\b(?:you|your|candidates?|applicants?|person|someone|somebody|natives?|teams?|crew|(?:are )?(?:looking|searching) for|seek(?:ing)?|join|preferred|du|dich|sie|ihr|bewerber\p{L}*|équipe|vous|candidats?|equipo|equipa|equipe|candidat[oa]s?|buscamos|procuramos)(?![\p{L}])/iu

/**
 * Wordings that stand for a protected trait in sentences that were not read as requirements ("A digital native who fits our young team").
 * They are shown and become no qualification, so `qualificationId` is null; the suggestion is what could be asked for instead.
 */
export function looseWordings(text: string, qualifications: readonly Qualification[]): LintFinding[] {
  const findings: LintFinding[] = []
  for (const block of layoutOf(text).blocks) {
    if (block.section === "equal" || block.section === "process" || block.section === "benefits") continue
    for (const { start, end } of postSentencesOf(text, block.start, block.end)) {
      const sentence = text.slice(start, end)
      if (qualifications.some(({ quote }) => quote !== null && (quote.includes(sentence) || sentence.includes(quote)))) continue
      for (const finding of lintText(sentence)) {
        // What is refused is shown wherever the post speaks for itself: "Men only."
        if (!aboutPeople.test(sentence) && !(finding.refused && block.section !== "company")) continue
        // Years outside a requirement are the company's own.
        if (/\d/.test(finding.quote) && finding.trait === "age") continue
        if (!findings.some(({ quote }) => quote === finding.quote)) findings.push({ ...finding, qualificationId: null })
      }
    }
  }
  return findings
}
