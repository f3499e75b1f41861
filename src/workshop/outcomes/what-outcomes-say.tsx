import { toldText } from "~ui/words/told-text"
import type { Count } from "~learning/outcomes/rate-posterior"
import type { ToldByOutcomes } from "~learning/outcomes/told-by-outcomes"
import { t } from "~ui/text"
import { FigureTable } from "../numbers/figure-table"
import { IntervalBar } from "../numbers/interval-bar"
import { figureText } from "../numbers/number-text"

interface WhatOutcomesSayProps {
  told: readonly ToldByOutcomes[]
  /** What each is called, by its id. */
  nameOf: (id: string) => string
}

/** What outcomes say of each qualification: a sentence first, then the counts and the difference with its interval. */
export function WhatOutcomesSay({ told, nameOf }: WhatOutcomesSayProps) {
  if (told.length === 0) return <p className="workshop-muted">{t("toldNone")}</p>
  return (
    <FigureTable
      caption={t("outcomesToldTitle")}
      columns={[t("toldSentence"), t("verdictMet"), t("verdictNotMet"), t("verdictUnknown"), t("toldDifference")]}
      rows={told.map(one => {
        const text = figureText(one.difference, "difference")
        return [
          { text: toldText(one, nameOf(one.id)) },
          { text: countText(one.met) },
          { text: countText(one.notMet) },
          { text: countText(one.unknown) },
          {
            text,
            shown: (
              <>
                {text}
                <IntervalBar figure={one.difference} from={-1} to={1} />
              </>
            )
          }
        ]
      })}
    >
      <p className="workshop-muted">{t("toldWhat")}</p>
    </FigureTable>
  )
}

function countText({ hits, n }: Count): string {
  return n === 0 ? "–" : t("toldCount", { hits, n })
}
