import type { VerdictWord } from "~evaluation/evaluation"
import type { Qualification } from "~role/role"
import { t } from "~ui/text"
import { useRules } from "../../use-rules"
import type { AliasOffersProps } from "./alias-offers"

export interface SaysSoProps {
  qualification: Qualification
  quote: string
  onOverride: (verdict: VerdictWord | null) => void
  onAlias: AliasOffersProps["onAlias"]
}

/**
 * Beside a sentence that stands near an unknown: one click makes the verdict met, and teaches what the sentence calls it, so that the next
 * person who says it so is met for this role without a click.
 */
export function SaysSo({ qualification, quote, onOverride, onAlias }: SaysSoProps) {
  const rules = useRules()
  return (
    <button
      type="button"
      className="card-small-button"
      aria-label={t("candidateSaysSoQuote", { quote })}
      disabled={rules === undefined}
      onClick={() => {
        onOverride("met")
        const alias = rules?.aliasOfQuote(qualification, quote)
        if (alias) void onAlias(alias)
      }}
    >
      {t("candidateSaysSo")}
    </button>
  )
}
