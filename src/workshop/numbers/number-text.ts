import type { Change } from "~learning/numbers/change"
import type { Figure } from "~learning/numbers/interval"
import { perLanguage, t } from "~ui/text"

const percent = perLanguage(locale => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }))
const decimal = perLanguage(locale => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }))
const points = perLanguage(
  locale => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" })
)

/** How a figure is written: a share, a number, or a difference of two shares with its sign. */
export type FigureKind = "share" | "number" | "difference"
const formats: Record<FigureKind, () => Intl.NumberFormat> = { share: percent, number: decimal, difference: points }

export function valueText(value: number, kind: FigureKind): string {
  return formats[kind]().format(value)
}

/** "72 % (61 % to 81 %), n 46"; says so where there is too little to count. */
export function figureText(figure: Figure | null, kind: FigureKind): string {
  if (figure === null) return t("numbersTooFew")
  const { value, low, high, n } = figure
  return t("numbersFigure", { value: valueText(value, kind), low: valueText(low, kind), high: valueText(high, kind), n })
}

const thousandths = perLanguage(locale => new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: "exceptZero" }))

/** A gain in log-loss with its one-sided bound, in thousandths of a nat. */
export function gainText({ value, low }: Figure): string {
  return t("outcomeModelGain", { value: thousandths().format(value * 1_000), low: thousandths().format(low * 1_000) })
}

/** "−48% (−60% to −31%), n 140"; a dash where there is too little on either side. */
export function changeText(change: Change | null): string {
  return change === null ? "–" : figureText(change, "difference")
}

const decimals = perLanguage(locale => new Intl.NumberFormat(locale, { maximumFractionDigits: 2, minimumFractionDigits: 2 }))

/** "0.21 (0.17 to 0.25), n 46": where a tenth would say nothing. */
export function decimalsText({ value, low, high, n }: Figure): string {
  return t("numbersFigure", { value: decimals().format(value), low: decimals().format(low), high: decimals().format(high), n })
}
