import { useId, useState } from "react"
import type { Evidence } from "~profile/evidence"
import type { Qualification } from "~role/role"
import { t } from "~ui/text"
import { quoteParts } from "./quote-parts"
import { sectionName } from "~ui/words/section-name"

/** What came of asking for a quote on the page: shown, gone from the page, or the page itself is not open. */
export type QuoteOutcome = "shown" | "gone" | "page not open" | "failed"

/** What is to be said of it; nothing where the quote is shown. */
export function quoteOutcomeText(outcome: QuoteOutcome | null): string {
  if (outcome === "gone") return t("candidateQuoteGone")
  return outcome === "page not open" ? t("candidateQuoteNoPage") : ""
}

export interface QuoteButtonProps {
  evidence: Evidence
  qualification: Qualification
  onShow: (quote: string) => Promise<QuoteOutcome>
}

/** One quote: a press scrolls the page to it and highlights it there; what came of it is said in place. */
export function QuoteButton({ evidence, qualification, onShow }: QuoteButtonProps) {
  const whereId = useId()
  const [outcome, setOutcome] = useState<QuoteOutcome | null>(null)
  const where = evidence.label ? `${sectionName(evidence.section)}, ${evidence.label}` : sectionName(evidence.section)
  return (
    <div className="card-quote">
      <button
        type="button"
        className="card-quote-button"
        aria-label={evidence.quote}
        aria-describedby={whereId}
        title={t("candidateShowQuote")}
        onClick={() => void onShow(evidence.quote).then(setOutcome)}
      >
        <q>{quoteParts(evidence.quote, qualification).map((part, at) => (part.marked ? <mark key={at}>{part.text}</mark> : part.text))}</q>{" "}
        {/* Drawn by the sheet, so that the button's name stays the quote alone; said beside it, for who does not see it. */}
        <span className="card-where" data-where={`· ${where}`} />
      </button>
      <span className="candor-visually-hidden" id={whereId}>
        {where}
      </span>
      <span role="status" className="card-quote-outcome">
        {quoteOutcomeText(outcome)}
      </span>
    </div>
  )
}
