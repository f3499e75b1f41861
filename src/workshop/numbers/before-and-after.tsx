import { changeOf } from "~learning/numbers/change"
import { figuresOf, type Figures } from "~learning/numbers/figures"
import type { NumbersRecords } from "~learning/numbers/records"
import { t } from "~ui/text"
import type { TextKey } from "~ui/text"
import { FigureTable } from "./figure-table"
import { changeText, figureText, type FigureKind } from "./number-text"

const weekMs = 7 * 24 * 3_600_000

/** `change`: the figures that other products make claims of, with the kind of interval that they have. */
const measures: readonly { name: keyof Figures; title: TextKey; kind: FigureKind; change?: "median" | "share" }[] = [
  { name: "minutesPerDecision", title: "numbersMinutes", kind: "number", change: "median" },
  { name: "openedPerShortlisted", title: "numbersOpened", kind: "number", change: "share" },
  { name: "overridesPerEvaluation", title: "numbersOverrides", kind: "number" },
  { name: "doubtsPerEvaluation", title: "numbersDoubts", kind: "number" },
  { name: "agreement", title: "numbersAgreementSeen", kind: "share" },
  { name: "agreementUnseen", title: "numbersAgreementUnseen", kind: "share" },
  { name: "repliesPerNote", title: "numbersReplies", kind: "share", change: "share" }
]

/** The last weeks beside as many before them. */
export function BeforeAndAfter({ records, weeks, now }: { records: NumbersRecords; weeks: number; now: number }) {
  const from = now - weeks * weekMs
  const after = figuresOf(records, { from, to: now + 1 })
  const before = figuresOf(records, { from: from - weeks * weekMs, to: from })
  const changes = measures.map(({ name, change }) => (change ? changeOf(before[name], after[name], change) : null))
  return (
    <FigureTable
      caption={t("numbersBeforeAfter")}
      columns={[t("numbersMeasure"), t("numbersBefore", { weeks }), t("numbersAfter", { weeks }), t("numbersChange")]}
      rows={measures.map(({ name, title, kind }, at) => [
        { text: t(title) },
        { text: figureText(before[name], kind) },
        { text: figureText(after[name], kind) },
        { text: changeText(changes[at] ?? null) }
      ])}
    >
      <p className="workshop-muted">{t("numbersIntervals")}</p>
      <p className="workshop-muted">{t("numbersDoubtsWhat")}</p>
      {changes.some(change => change !== null) && <p className="workshop-muted">{t("numbersChangeWhat")}</p>}
    </FigureTable>
  )
}
