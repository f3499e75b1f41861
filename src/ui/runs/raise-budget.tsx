import { Button } from "@mantine/core"
import { useState, type FormEvent } from "react"
import type { RunRow } from "~store/rows/rows"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { BudgetFields, type BudgetText } from "./budget-fields"

interface RaiseBudgetProps {
  run: RunRow
  used: { tokens: number; costUsd: number | null }
  sending: Sending
  onDone: () => void
}

/** Another budget for a run that used its own up; it goes on from where it is. */
export function RaiseBudget({ run, used, sending, onDone }: RaiseBudgetProps) {
  const before = run.budget ?? { tokens: null, usd: null }
  // As much once more is the likeliest wish.
  const [budget, setBudget] = useState<BudgetText>({
    tokens: before.tokens === null ? null : before.tokens * 2,
    usd: before.usd === null ? null : before.usd * 2
  })
  const enough = (budget.tokens === null || budget.tokens > used.tokens) && (budget.usd === null || budget.usd > (used.costUsd ?? 0))
  const goOn = async (event: FormEvent) => {
    event.preventDefault()
    if (!enough) return
    const reply = await sending.send("run.resume", {
      runId: run.id,
      budget: { tokens: budget.tokens === null ? null : Math.round(budget.tokens), usd: budget.usd }
    })
    if (reply !== undefined) onDone()
  }
  return (
    <form className="run-form" onSubmit={event => void goOn(event)} aria-label={t("runRaise")}>
      <BudgetFields budget={budget} onChange={setBudget} priced={before.usd !== null || used.costUsd !== null} />
      {!enough && (
        <p role="status" className="run-note">
          {t("budgetTooSmall")}
        </p>
      )}
      <div className="run-actions">
        <Button type="submit" size="compact-xs" disabled={!enough} loading={sending.pending}>
          {t("budgetGoOn")}
        </Button>
        <Button size="compact-xs" variant="outline" onClick={onDone}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  )
}
