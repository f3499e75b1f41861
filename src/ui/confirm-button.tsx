import { Button } from "@mantine/core"
import { useEffect, useRef, useState } from "react"
import { t } from "~ui/text"

interface ConfirmButtonProps {
  label: string
  /** The button's name for a screen reader: what exactly it deletes. */
  name: string
  /** What would be gone, asked in place before anything happens. */
  question: string
  /** What the second press does; "Delete for good" unless told. */
  yes?: string
  /** How the first button looks; outlined unless told. */
  variant?: "outline" | "subtle"
  disabled: boolean
  onConfirm: () => void
}

/** A button for what cannot be undone: the first press asks, the second does it. */
export function ConfirmButton({
  label,
  name,
  question,
  yes = t("libraryDeleteYes"),
  variant = "outline",
  disabled,
  onConfirm
}: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    // The focus follows the question, and comes back when nothing is deleted.
    if (asking) keep.current?.focus()
    else if (wasAsking.current) opener.current?.focus()
    wasAsking.current = asking
  }, [asking])

  if (!asking) {
    return (
      <Button ref={opener} size="compact-xs" variant={variant} disabled={disabled} onClick={() => setAsking(true)} aria-label={name}>
        {label}
      </Button>
    )
  }
  return (
    <div className="library-confirm" role="group" aria-label={name}>
      <span>{question}</span>
      <Button
        size="compact-xs"
        variant="filled"
        disabled={disabled}
        onClick={() => {
          setAsking(false)
          onConfirm()
        }}
      >
        {yes}
      </Button>
      <Button ref={keep} size="compact-xs" variant="outline" onClick={() => setAsking(false)}>
        {t("libraryDeleteNo")}
      </Button>
    </div>
  )
}
