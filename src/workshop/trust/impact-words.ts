import type { ImpactRow, ImpactTable } from "~trust/impact/impact-ratios"
import { t, type TextKey } from "~ui/text"

export type RateKind = "selection" | "scoring"

const titles: Record<RateKind, Record<ImpactTable["by"], TextKey>> = {
  selection: { sex: "impactSelectionSex", ethnicity: "impactSelectionEthnicity", both: "impactSelectionBoth" },
  scoring: { sex: "impactScoringSex", ethnicity: "impactScoringEthnicity", both: "impactScoringBoth" }
}

export function tableTitle({ by }: ImpactTable, kind: RateKind): string {
  return t(titles[kind][by])
}

/** Why a row has no ratio, or that it is under the rule of thumb; empty where there is nothing to say. */
export function impactNote({ leftOut, underFourFifths }: ImpactRow): string {
  if (leftOut === "small share") return t("impactSmallShare")
  if (leftOut === "few") return t("impactFew")
  return underFourFifths ? t("impactUnder") : ""
}

/** As tables of the rule have it: three digits, and "<0.001" for less. */
export function shownP(p: number | null): string {
  return p === null ? "" : p < 0.001 ? "<0.001" : p.toFixed(3)
}
