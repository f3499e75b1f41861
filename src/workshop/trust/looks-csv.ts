import Papa from "papaparse"
import type { LookedAt } from "~store/trust/read-looks"
import { t, type TextKey } from "~ui/text"

export const verdictsWereTexts: Record<LookedAt["verdictsWere"], TextKey> = {
  "seen before": "looksSeen",
  "not seen before": "looksNotSeen",
  none: "looksNone"
}
const decisions: Record<LookedAt["decision"], TextKey> = { shortlist: "candidateShortlist", maybe: "candidateMaybe", pass: "candidatePass" }

/** The proof that a person looked, a decision a row. @param isBlind names are left out */
export function looksCsv(looks: readonly LookedAt[], isBlind: boolean): string {
  const head = [
    ...(["looksWhen", "looksWho", "looksDecision", "looksVerdicts", "looksSeconds", "looksQuotes", "looksOverrides"] as const),
    ...(["looksMet", "looksNotMet", "looksUnknown"] as const)
  ].map(key => t(key))
  const rows = looks.map(({ at, name, personId, decision, verdictsWere, lookedMs, quotesOpened, overrides, verdicts }, n) => [
    new Date(at).toISOString(),
    isBlind ? t("letterPersonNumber", { number: n + 1 }) : (name ?? personId),
    t(decisions[decision]),
    t(verdictsWereTexts[verdictsWere]),
    Math.round(lookedMs / 1_000),
    quotesOpened,
    overrides,
    ...(verdictsWere === "none" ? ["", "", ""] : [verdicts.met, verdicts.notMet, verdicts.unknown])
  ])
  return `\ufeff${Papa.unparse([head, ...rows], { escapeFormulae: true, newline: "\r\n" })}\r\n`
}
