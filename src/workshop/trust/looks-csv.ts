import Papa from "papaparse"
import { verdictCounts } from "~trust/sealed-log/verdict-counts"
import type { LookedAt } from "~store/trust/read-looks"
import { t, type TextKey } from "~ui/text"

export const verdictsWereTexts: Record<LookedAt["verdictsWere"], TextKey> = {
  "seen before": "looksSeen",
  "not seen before": "looksNotSeen",
  none: "looksNone"
}
const decisions: Record<LookedAt["decision"], TextKey> = { shortlist: "candidateShortlist", maybe: "candidateMaybe", pass: "candidatePass" }

interface LooksCsvOptions {
  /** Names are left out. */
  isBlind: boolean
  /** False where the role ranks nobody: verdicts are not added up. */
  isCounted: boolean
}

/** The proof that a person looked, a decision a row. */
export function looksCsv(looks: readonly LookedAt[], { isBlind, isCounted }: LooksCsvOptions): string {
  const head = [
    ...(["looksWhen", "looksWho", "looksDecision", "looksVerdicts", "looksSeconds", "looksQuotes", "looksOverrides"] as const),
    ...(isCounted ? (["looksMet", "looksNotMet", "looksUnknown"] as const) : [])
  ].map(key => t(key))
  const rows = looks.map(({ at, name, personId, decision, verdictsWere, lookedMs, quotesOpened, overrides, verdicts }, n) => {
    const counts = verdictCounts(Object.values(verdicts))
    return [
      new Date(at).toISOString(),
      isBlind ? t("letterPersonNumber", { number: n + 1 }) : (name ?? personId),
      t(decisions[decision]),
      t(verdictsWereTexts[verdictsWere]),
      Math.round(lookedMs / 1_000),
      quotesOpened,
      overrides,
      ...(!isCounted ? [] : verdictsWere === "none" ? ["", "", ""] : [counts.met, counts.notMet, counts.unknown])
    ]
  })
  return `\ufeff${Papa.unparse([head, ...rows], { escapeFormulae: true, newline: "\r\n" })}\r\n`
}
