import type { Evidence } from "~profile/evidence"
import type { Qualification } from "~role/role"
import { t } from "~ui/text"
import { quoteExcerpt } from "./quote-excerpt"
import { quoteParts } from "./quote-parts"

export interface QuoteInLineProps {
  evidence: Evidence
  qualification: Qualification
  /** It stands near what is asked, and does not say it. */
  near: boolean
  onShow: () => void
}

/**
 * The first quote of a row, on the row's one line: cut by the sheet, its words in bold, a click shows it on the page. For the pointer; by keyboard
 * the row is opened, and all quotes stand in it.
 */
export function QuoteInLine({ evidence, qualification, near, onShow }: QuoteInLineProps) {
  const parts = quoteExcerpt(quoteParts(evidence.quote, qualification))
  return (
    <button
      type="button"
      className="row-quote"
      data-near={near}
      tabIndex={-1}
      title={t("candidateShowQuoteWhole", { quote: evidence.quote })}
      onClick={onShow}
    >
      {near && `${t("candidateNear")} `}
      <q>{parts.map((part, at) => (part.marked ? <b key={at}>{part.text}</b> : part.text))}</q>
    </button>
  )
}
