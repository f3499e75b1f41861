import { t } from "~ui/text"
import { useCopy } from "~ui/hooks/use-copy"

/** The question to ask where the profile does not say, with a button that copies it. */
export function AskLine({ ask }: { ask: string }) {
  const { outcome, copy } = useCopy()
  return (
    <p className="card-ask">
      {t("candidateAsk")} <q>{ask}</q>{" "}
      <button type="button" className="card-small-button" aria-label={t("candidateCopyAskName")} onClick={() => void copy(ask)}>
        {t("candidateCopyAsk")}
      </button>
      <span role="status" className="card-noted">
        {outcome === "copied" && t("candidateCopied")}
        {outcome === "refused" && t("candidateCopyRefused")}
      </span>
    </p>
  )
}
