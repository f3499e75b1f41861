import { Modal } from "@mantine/core"
import type { ReactNode } from "react"
import { t } from "./text"

interface DialogProps {
  opened: boolean
  onClose: () => void
  title: string
  children: ReactNode
}

/**
 * A dialog over the panel; Escape and the cross close it, and the focus goes back to where it came from. Composed here because Mantine's
 * ready-made one puts its title into a `header`, which makes a second banner of the page.
 */
export function Dialog({ opened, onClose, title, children }: DialogProps) {
  return (
    <Modal.Root opened={opened} onClose={onClose}>
      <Modal.Overlay />
      <Modal.Content>
        <div className="candor-dialog-head">
          <Modal.Title fw={600}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t("close")} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
