import type { VerdictWord } from "~evaluation/evaluation"
import type { DecisionWord } from "~store/rows/rows"
import { t } from "~ui/text"
import { verdictText } from "~ui/verdict-badge"
import type { CardGroup, CardRow } from "./card-model"
import { shortName } from "./short-name"

/** What each decision may be for, in a few words each, the likeliest first. */
export type ReasonsFor = Record<DecisionWord, readonly string[]>

/** More would be a list to read. */
const most = 3

/** Which verdicts speak for which decision, and which of them first. */
const speaksFor: Record<DecisionWord, readonly VerdictWord[]> = {
  shortlist: ["met", "unknown"],
  maybe: ["unknown", "not met"],
  pass: ["not met", "unknown"]
}

/** Reasons out of the verdicts as they stand: what was found that is to be avoided, then the musts, then the nice-to-haves. */
export function reasonsFor(groups: readonly CardGroup[]): ReasonsFor {
  const rowsOf = (kind: CardGroup["kind"]) => groups.find(group => group.kind === kind)?.rows ?? []
  const found = rowsOf("avoid").filter(({ verdict }) => verdict === "met")
  const of = (decision: DecisionWord) => {
    const avoided = decision === "shortlist" ? [] : found.map(row => t("candidateReasonAvoid", { what: shortName(row.qualification) }))
    const words = speaksFor[decision]
    const rows = (["must", "nice"] as const).flatMap(kind => words.flatMap(word => rowsOf(kind).filter(({ verdict }) => verdict === word)))
    return [...new Set([...avoided, ...rows.flatMap(inFewWords)])].slice(0, most)
  }
  return { shortlist: of("shortlist"), maybe: of("maybe"), pass: of("pass") }
}

function inFewWords({ qualification, verdict }: CardRow): string[] {
  return verdict === null ? [] : [t("candidateReasonVerdict", { what: shortName(qualification), verdict: verdictText(verdict) })]
}
