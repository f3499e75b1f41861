import { answerOf, type ShownModel } from "~learning/outcomes/model/outcome-model"
import type { OpenPerson } from "~store/learning/learned-cases-of"
import { formatDay } from "~ui/format"
import { useSettings } from "~ui/hooks/use-settings"
import { t } from "~ui/text"
import { FigureTable } from "../numbers/figure-table"
import { movedText, outcomeAnswerText } from "~ui/words/outcome-input-text"

const decisions = { shortlist: "candidateShortlist", maybe: "candidateMaybe", pass: "candidatePass" } as const
const moved = 3

/** What the model says of people who are decided on already, the last decision first: no order by what it says, and nobody before the decision. */
export function OpenPeople({ model, open }: { model: ShownModel; open: readonly OpenPerson[] }) {
  const blind = useSettings()?.blind ?? false
  if (open.length === 0) return null
  return (
    <FigureTable
      caption={t("outcomeOpenTitle")}
      columns={[t("outcomeOpenPerson"), t("outcomeOpenDecided"), t("outcomeOpenSays"), t("outcomeOpenMoved")]}
      rows={open.map(({ name, decision, decidedAt, inputs }) => {
        const said = answerOf(model, inputs, moved)
        return [
          { text: blind ? t("candidateBlindName") : (name ?? t("candidateNoName")) },
          { text: t("outcomeOpenWhen", { decision: t(decisions[decision]), day: formatDay(decidedAt) }) },
          { text: outcomeAnswerText(said) },
          { text: movedText(said) }
        ]
      })}
    >
      <p className="workshop-muted">{t("outcomeOpenWhat")}</p>
    </FigureTable>
  )
}
