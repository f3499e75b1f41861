import { useEffect, useRef, useState } from "react"
import { t } from "~ui/text"

export interface DecisionReasonProps {
  saved: string | null
  /** Offered right after the decision; later behind a button, so that the bar stays small. */
  open: boolean
  onSave: (reason: string | null) => void
}

/** A reason that is offered and never asked for. It is kept on Enter, on leaving the field, and when the card goes away. */
export function DecisionReason({ saved, open, onSave }: DecisionReasonProps) {
  const [editing, setEditing] = useState(false)
  const [text, setText] = useState(saved ?? "")
  const unsaved = useRef<(() => void) | null>(null)

  const clean = text.trim() === "" ? null : text.trim()
  const save = () => {
    if (clean !== saved) onSave(clean)
    unsaved.current = null
  }
  useEffect(() => {
    unsaved.current = clean === saved ? null : () => onSave(clean)
  })
  useEffect(() => () => unsaved.current?.(), [])

  if (!open && !editing) {
    return (
      <button type="button" className="candor-link-button decision-reason-button" onClick={() => setEditing(true)}>
        {saved ? t("candidateReasonSaved", { reason: saved }) : t("candidateAddReason")}
      </button>
    )
  }
  return (
    <input
      className="decision-reason"
      aria-label={t("candidateReason")}
      placeholder={t("candidateReason")}
      value={text}
      maxLength={1000}
      onChange={event => setText(event.target.value)}
      onFocus={() => setEditing(true)}
      onBlur={() => {
        save()
        setEditing(false)
      }}
      onKeyDown={event => {
        if (event.key === "Enter") {
          save()
          event.currentTarget.blur()
        }
      }}
    />
  )
}
