import { Button, Group, TextInput } from "@mantine/core"
import type { FormEvent } from "react"
import { useEffect, useRef, useState } from "react"
import { t } from "~ui/text"

interface KeepReasonProps {
  pending: boolean
  onKeep: (reason: string) => void
  onCancel: () => void
}

/** Why a flagged wording stays: asked before it is kept, and stored with the answer. */
export function KeepReason({ pending, onKeep, onCancel }: KeepReasonProps) {
  const [reason, setReason] = useState("")
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== "") onKeep(reason.trim())
  }
  return (
    <form className="role-reason" onSubmit={keep}>
      <TextInput
        ref={field}
        label={t("chatReason")}
        value={reason}
        maxLength={500}
        onChange={event => setReason(event.currentTarget.value)}
        onKeyDown={event => event.key === "Escape" && onCancel()}
      />
      <Group gap="xs" mt="xs">
        <Button type="submit" disabled={pending || reason.trim() === ""}>
          {t("chatReasonKeep")}
        </Button>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </Group>
    </form>
  )
}
