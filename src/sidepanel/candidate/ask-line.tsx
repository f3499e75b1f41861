import { useEffect, useState } from "react"
import { t } from "~ui/text"

const acknowledgedMs = 2_000

/** The question to ask where the profile does not say, with a button that copies it. */
export function AskLine({ ask }: { ask: string }) {
  const [copied, setCopied] = useState<"no" | "copied" | "refused">("no")
  useEffect(() => {
    if (copied === "no") return
    const timer = setTimeout(() => setCopied("no"), acknowledgedMs)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <p className="card-ask">
      {t("candidateAsk")} <q>{ask}</q>{" "}
      <button
        type="button"
        className="card-small-button"
        aria-label={t("candidateCopyAskName")}
        onClick={() =>
          void navigator.clipboard.writeText(ask).then(
            () => setCopied("copied"),
            () => setCopied("refused")
          )
        }
      >
        {t("candidateCopyAsk")}
      </button>
      <span role="status" className="card-noted">
        {copied === "copied" && t("candidateCopied")}
        {copied === "refused" && t("candidateCopyRefused")}
      </span>
    </p>
  )
}
