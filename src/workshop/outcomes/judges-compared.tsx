import { useMemo } from "react"
import type { WhoJudged } from "~learning/outcomes/compared"
import type { Figure } from "~learning/numbers/interval"
import { database } from "~store/database"
import type { OutcomesRead } from "~store/learning/learned-cases-of"
import { useLive } from "~ui/hooks/use-live"
import { formatNumber } from "~ui/format"
import { t } from "~ui/text"
import { modelText, moneyText } from "~ui/words/run-words"
import { FigureTable } from "../numbers/figure-table"
import { decimalsText, figureText } from "../numbers/number-text"
import { useWorkshopRules } from "../use-workshop-rules"

/** Recruiter, rules, models, checklist and outcome model beside each other, over the same settled interviews, with what a person cost. */
export function JudgesCompared({ outcomes }: { outcomes: OutcomesRead }) {
  const rules = useWorkshopRules()
  const models = useLive(() => database().models.toArray(), [])
  const rows = useMemo(
    () => rules?.compareOverOutcomes(outcomes.cases, outcomes.learned, outcomes.roles, rules.adviceOf as never),
    [rules, outcomes]
  )
  if (!rows || !models) return null
  if (rows.length === 0) return <p className="workshop-muted">{t("comparedNone")}</p>
  const nameOf = (judge: WhoJudged): string => {
    if (judge.kind === "verdicts") return modelText(judge.by, models)
    return t(judge.kind === "recruiter" ? "comparedRecruiter" : judge.kind === "checklist" ? "inputMustsMet" : "outcomeModelTitle")
  }
  const said = (figure: Figure | null) => (figure === null ? "–" : figureText(figure, "share"))
  return (
    <FigureTable
      caption={t("comparedTitle")}
      columns={[t("comparedJudge"), t("comparedAgrees"), t("comparedOrdered"), t("comparedBrier"), t("comparedTokens"), t("comparedMoney")]}
      rows={rows.map(({ judge, figures: { agreement, ordered, brier } }) => {
        const used = judge.kind === "verdicts" ? outcomes.used.get(judge.by) : undefined
        return [
          { text: nameOf(judge) },
          { text: said(agreement) },
          { text: said(ordered) },
          { text: brier === null ? "–" : decimalsText(brier) },
          { text: used ? formatNumber(Math.round(used.tokens / used.runs)) : "–" },
          { text: used?.usd === null || used === undefined ? "–" : moneyText(used.usd / used.runs) }
        ]
      })}
    >
      <p className="workshop-muted">{t("comparedWhat")}</p>
    </FigureTable>
  )
}
