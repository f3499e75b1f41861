import type { Figure } from "~learning/numbers/interval"

/** A figure and its interval on one line from `from` to `to`; beside the words that say the same, so a screen reader passes it over. */
export function IntervalBar({ figure, from, to }: { figure: Figure; from: number; to: number }) {
  const place = (value: number) => (100 * (Math.min(to, Math.max(from, value)) - from)) / (to - from)
  return (
    <svg className="numbers-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <line className="numbers-bar-ground" x1="0" x2="100" y1="5" y2="5" />
      {from < 0 && <line className="numbers-bar-ground" x1={place(0)} x2={place(0)} y1="0" y2="10" />}
      <line className="numbers-bar-interval" x1={place(figure.low)} x2={place(figure.high)} y1="5" y2="5" />
      <line className="numbers-bar-value" x1={place(figure.value)} x2={place(figure.value)} y1="1" y2="9" />
    </svg>
  )
}
