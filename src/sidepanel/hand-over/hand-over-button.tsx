import { Button } from "@mantine/core"
import { useState } from "react"
import type { RoleRow } from "~store/rows/rows"
import { t } from "~ui/text"
import { HandOverDialog, type HandOverChoices } from "./hand-over-dialog"

interface HandOverButtonProps {
  role: RoleRow
  /** Told when the dialog is opened: a list of thousands is not gone through for a button. */
  choices: () => HandOverChoices
  placeOf?: (personId: string) => number
  blind: boolean
  variant?: "default" | "outline"
  /** As large as the buttons beside it. */
  size?: "xs" | "compact-sm"
}

/** Opens the hand-over of a list, or of one person. A draft has nothing to hand over: nobody is evaluated for it. */
export function HandOverButton({ role, choices, placeOf = () => 0, blind, variant = "default", size = "xs" }: HandOverButtonProps) {
  const [opened, setOpened] = useState<HandOverChoices | null>(null)
  const isDraft = role.status === "draft"
  return (
    <>
      <Button
        variant={variant}
        size={size}
        disabled={isDraft}
        title={isDraft ? t("listNotApproved") : undefined}
        onClick={() => setOpened(choices())}
      >
        {t("handOverOpen")}
      </Button>
      <HandOverDialog
        role={role}
        choices={opened ?? { marked: [], shortlisted: [], shown: [] }}
        placeOf={placeOf}
        blind={blind}
        opened={opened !== null}
        onClose={() => setOpened(null)}
      />
    </>
  )
}
