import { useState } from "react"
import { downloadText } from "~ui/download-text"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"

/** Saves the page's structure, with every text replaced, as a file on this machine: what a bug report needs, and nothing about anybody. */
export function SaveSkeleton({ tabId, sending }: { tabId: number; sending: Sending }) {
  const [saved, setSaved] = useState<string | null>(null)
  const save = async () => {
    setSaved(null)
    const reply = await sending.send("page.skeleton", { tabId })
    if (!reply) return
    downloadText(reply.html, reply.fileName, "text/html")
    setSaved(reply.fileName)
  }
  return (
    <>
      <button type="button" className="candor-link-button" disabled={sending.pending} onClick={() => void save()}>
        {t("candidateSkeleton")}
      </button>
      <p role="status" className="card-skeleton-said">
        {saved === null ? "" : t("candidateSkeletonSaved", { file: saved })}
      </p>
    </>
  )
}
