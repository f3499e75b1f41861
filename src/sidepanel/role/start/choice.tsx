import { UnstyledButton } from "@mantine/core"
import { useId } from "react"

interface ChoiceProps {
  name: string
  /** What it would do here and now. */
  says: string
  disabled?: boolean
  onClick: () => void
}

/** One way to start, as large as its explanation: the button's reach covers the whole card, its name stays short. */
export function Choice({ name, says, disabled = false, onClick }: ChoiceProps) {
  const saysId = useId()
  return (
    <div className="role-choice">
      <UnstyledButton className="role-choice-name" disabled={disabled} onClick={onClick} aria-describedby={saysId}>
        {name}
      </UnstyledButton>
      <span className="role-choice-says" id={saysId}>
        {says}
      </span>
    </div>
  )
}
