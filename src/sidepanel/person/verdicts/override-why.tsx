import { useState } from "react"
import { t } from "~ui/text"

/** Why the recruiter set a verdict: offered, and never asked for. It is kept on Enter and on leaving the field. */
export function OverrideWhy({ saved, onSave }: { saved: string | null; onSave: (why: string | null) => void }) {
  const [text, setText] = useState(saved ?? "")
  const clean = text.trim() || null
  const keep = () => {
    if (clean !== saved) onSave(clean)
  }
  return (
    <input
      className="decision-reason"
      aria-label={t("candidateOverrideWhy")}
      placeholder={t("candidateOverrideWhy")}
      value={text}
      maxLength={500}
      onChange={event => setText(event.target.value)}
      onBlur={keep}
      onKeyDown={event => event.key === "Enter" && keep()}
    />
  )
}
