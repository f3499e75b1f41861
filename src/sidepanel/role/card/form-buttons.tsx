import { Button, Group } from "@mantine/core"
import type { ReactNode } from "react"
import { t } from "~ui/text"

interface FormButtonsProps {
  /** What was sent has not been answered yet. */
  pending: boolean
  /** There is nothing to save as it stands. */
  disabled?: boolean
  onClose: () => void
  /** What stands before and after Save, such as a choice or a way to remove. */
  before?: ReactNode
  after?: ReactNode
}

/** The end of a small form on the role card: save it, or leave everything as it was. */
export function FormButtons({ pending, disabled = false, onClose, before, after }: FormButtonsProps) {
  return (
    <Group gap="xs">
      {before}
      <Button type="submit" loading={pending} disabled={disabled}>
        {t("save")}
      </Button>
      {after}
      <Button variant="subtle" color="gray" onClick={onClose}>
        {t("cancel")}
      </Button>
    </Group>
  )
}
