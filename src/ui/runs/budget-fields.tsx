import { NumberField } from "~ui/number-field"
import { t } from "~ui/text"

/** What a run may use up; null where it has no limit. */
export interface BudgetText {
  tokens: number | null
  usd: number | null
}

/** A limit in tokens and one in dollars, each of which may be left empty. */
export function BudgetFields({
  budget,
  onChange,
  priced
}: {
  budget: BudgetText
  onChange: (budget: BudgetText) => void
  priced: boolean
}) {
  return (
    <div className="run-budget-fields">
      <NumberField
        label={t("budgetTokens")}
        placeholder={t("budgetNone")}
        min={1}
        step={1000}
        value={budget.tokens}
        onChange={tokens => onChange({ ...budget, tokens: tokens === 0 ? null : tokens })}
      />
      <NumberField
        label={t("budgetUsd")}
        placeholder={t("budgetNone")}
        description={priced ? undefined : t("budgetNoPrice")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        min={0}
        step={0.5}
        decimals={4}
        disabled={!priced}
        value={budget.usd}
        onChange={usd => onChange({ ...budget, usd: usd === 0 ? null : usd })}
      />
    </div>
  )
}

/** A budget as it is sent: null where nothing is limited. */
export function budgetToSend({ tokens, usd }: BudgetText): BudgetText | null {
  return tokens === null && usd === null ? null : { tokens: tokens === null ? null : Math.round(tokens), usd }
}
