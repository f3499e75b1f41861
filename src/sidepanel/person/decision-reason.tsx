import { useEffect, useRef, useState } from "react"
import { useRoving } from "~ui/hooks/use-roving"
import { t } from "~ui/text"

export interface DecisionReasonProps {
  saved: string | null
  /** Reasons to be taken with a click. */
  offers: readonly string[]
  /** Offered right after the decision; later behind a button, so that the bar stays small. */
  open: boolean
  onSave: (reason: string | null) => void
}

const between = "; "
const partsOf = (reason: string) =>
  reason
    .split(between)
    .map(part => part.trim())
    .filter(part => part !== "")

/** A reason that is offered and never asked for: a click on one of a few, or words. Words are kept on Enter, on leaving the field, and when the card goes away. */
export function DecisionReason({ saved, offers, open, onSave }: DecisionReasonProps) {
  const [editing, setEditing] = useState(false)
  const [text, setText] = useState(saved ?? "")
  const unsaved = useRef<(() => void) | null>(null)
  const { group, item } = useRoving<HTMLDivElement>(offers)

  const clean = partsOf(text).join(between) || null
  const keep = (reason: string | null) => {
    if (reason !== saved) onSave(reason)
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
  const parts = partsOf(text)
  const toggle = (offer: string) => {
    const next = (parts.includes(offer) ? parts.filter(part => part !== offer) : [...parts, offer]).join(between)
    setText(next)
    keep(next === "" ? null : next)
  }
  return (
    <div className="decision-reasons">
      {offers.length > 0 && (
        <div {...group} role="group" aria-label={t("candidateReasons")} className="decision-offers">
          {offers.map(offer => (
            <button
              key={offer}
              {...item(offer)}
              type="button"
              className="card-small-button"
              aria-pressed={parts.includes(offer)}
              onClick={() => toggle(offer)}
            >
              {offer}
            </button>
          ))}
        </div>
      )}
      <input
        className="decision-reason"
        aria-label={t("candidateReason")}
        placeholder={t("candidateReason")}
        value={text}
        maxLength={1000}
        onChange={event => setText(event.target.value)}
        onFocus={() => setEditing(true)}
        onBlur={() => {
          keep(clean)
          setEditing(false)
        }}
        onKeyDown={event => {
          if (event.key === "Enter") {
            keep(clean)
            event.currentTarget.blur()
          }
        }}
      />
    </div>
  )
}
