import { figuresOf, type Figures } from "~learning/numbers/figures"
import type { NumbersRecords } from "~learning/numbers/records"
import { t } from "~ui/text"
import type { TextKey } from "~ui/text"
import { FigureTable } from "./figure-table"
import { figureText, type FigureKind } from "./number-text"

const weekMs = 7 * 24 * 3_600_000

const measures: readonly { name: keyof Figures; title: TextKey; kind: FigureKind }[] = [
  { name: "minutesPerDecision", title: "numbersMinutes", kind: "number" },
  { name: "openedPerShortlisted", title: "numbersOpened", kind: "number" },
  { name: "overridesPerEvaluation", title: "numbersOverrides", kind: "number" },
  { name: "doubtsPerEvaluation", title: "numbersDoubts", kind: "number" },
  { name: "agreement", title: "numbersAgreementSeen", kind: "share" },
  { name: "agreementUnseen", title: "numbersAgreementUnseen", kind: "share" },
  { name: "repliesPerNote", title: "numbersReplies", kind: "share" }
]

/** The last weeks beside as many before them. */
export function BeforeAndAfter({ records, weeks, now }: { records: NumbersRecords; weeks: number; now: number }) {
  const from = now - weeks * weekMs
  const after = figuresOf(records, { from, to: now + 1 })
  const before = figuresOf(records, { from: from - weeks * weekMs, to: from })
  return (
    <FigureTable
      caption={t("numbersBeforeAfter")}
      columns={[t("numbersMeasure"), t("numbersBefore", { weeks }), t("numbersAfter", { weeks })]}
      rows={measures.map(({ name, title, kind }) => [
        { text: t(title) },
        { text: figureText(before[name], kind) },
        { text: figureText(after[name], kind) }
      ])}
    >
      <p className="workshop-muted">{t("numbersIntervals")}</p>
      <p className="workshop-muted">{t("numbersDoubtsWhat")}</p>
    </FigureTable>
  )
}
