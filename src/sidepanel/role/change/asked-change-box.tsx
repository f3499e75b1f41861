import type { KeyboardEvent } from "react"
import { useEffect, useRef } from "react"
import { ChangePreview } from "~ui/change-preview"
import { t } from "~ui/text"
import type { AskedChange, RoleEdits } from "./use-role-edits"

interface AskedChangeBoxProps {
  asked: AskedChange
  edits: RoleEdits
  blind: boolean
  pending: boolean
}

/** A change that waits for the recruiter's word has the focus, so that Enter makes it and Escape drops it. */
export function AskedChangeBox({ asked, edits, blind, pending }: AskedChangeBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector("button")?.focus(), [asked])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return
    event.stopPropagation()
    edits.cancel()
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape of the buttons inside, caught once
    <div ref={box} role="group" aria-label={t("changeLabel")} onKeyDown={onKeyDown}>
      <ChangePreview preview={asked.preview} blind={blind} pending={pending} onApply={() => void edits.apply()} onCancel={edits.cancel} />
    </div>
  )
}
