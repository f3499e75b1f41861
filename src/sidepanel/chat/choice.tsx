import { UnstyledButton } from "@mantine/core"

interface ChoiceProps {
  name: string
  /** What it would do here and now. */
  says: string
  disabled?: boolean
  onClick: () => void
}

export function Choice({ name, says, disabled = false, onClick }: ChoiceProps) {
  return (
    <UnstyledButton className="chat-choice" disabled={disabled} onClick={onClick} aria-label={name} aria-description={says}>
      <span className="chat-choice-name">{name}</span>
      <span className="chat-choice-says">{says}</span>
    </UnstyledButton>
  )
}
