import { strategyYields } from "~learning/numbers/strategy-yields"
import { tellingQualifications } from "~learning/numbers/telling-qualifications"
import type { Numbers } from "~store/learning/numbers-records"
import { sentence } from "~sentence/sentence"
import { inWords } from "~sentence/in-words"
import { t } from "~ui/text"
import { FigureTable } from "./figure-table"
import { IntervalBar } from "./interval-bar"
import { figureText } from "./number-text"

type Role = Numbers["roles"][number]

/** Which qualifications of one role predicted the recruiter's decisions, and what happened later. */
export function WhatTold({ numbers: { records }, role }: { numbers: Numbers; role: Role }) {
  const told = tellingQualifications(records, role.id)
  if (told.length === 0) return <p className="workshop-muted">{t("numbersToldNone")}</p>
  return (
    <FigureTable
      caption={t("numbersTold")}
      columns={[t("numbersQualification"), t("numbersToldDecisions"), t("numbersToldOutcomes")]}
      rows={told.map(({ qualificationId, decisions, outcomes }) => {
        const text = figureText(decisions, "difference")
        return [
          { text: role.qualifications.get(qualificationId) ?? t("numbersGone") },
          {
            text,
            shown: (
              <>
                {text}
                <IntervalBar figure={decisions} from={-1} to={1} />
              </>
            )
          },
          { text: figureText(outcomes, "difference") }
        ]
      })}
    >
      <p className="workshop-muted">{t("numbersToldWhat")}</p>
    </FigureTable>
  )
}

/** What came of the strategies of one role. */
export function StrategiesByYield({ numbers: { records }, role }: { numbers: Numbers; role: Role }) {
  const yields = strategyYields(records).filter(({ roleId }) => roleId === role.id)
  if (yields.length === 0) return <p className="workshop-muted">{t("numbersStrategiesNone")}</p>
  return (
    <FigureTable
      caption={t("numbersStrategies")}
      columns={[t("numbersStrategy"), t("numbersFound"), t("numbersShortlisted"), t("numbersReplied")]}
      rows={yields.map(({ strategyId, found, shortlisted, replied }) => [
        { text: inWords(role.strategies.get(strategyId) ?? sentence("numbersGone")) },
        { text: String(found) },
        { text: figureText(shortlisted, "share") },
        { text: String(replied) }
      ])}
    />
  )
}
