import { useCallback, useRef, useState } from "react"
import type { ReplyOf } from "~messages/contract"
import type { RoleEdit } from "~role/role-edit"
import type { RoleRow } from "~store/rows/rows"
import type { Sending } from "~ui/sending"

/** A change that waits for the recruiter's word, with what it would do. */
export interface AskedChange {
  edits: readonly RoleEdit[]
  preview: ReplyOf<"role.preview">
}

export interface RoleEdits {
  /** Makes a change. Where people were evaluated it is shown first, and made once `apply` says so. @returns whether it was taken, or waits */
  make: (edits: RoleEdit[]) => Promise<boolean>
  asked: AskedChange | null
  apply: () => Promise<void>
  cancel: () => void
  /** Takes the last change back; null where there is none. */
  undo: (() => Promise<void>) | null
}

/** Changes of what a role asks for from its own card: each has its way back, and none of an approved role is made unseen. */
export function useRoleEdits(row: Pick<RoleRow, "id" | "status">, { send }: Sending): RoleEdits {
  const { id: roleId, status } = row
  const [asked, setAsked] = useState<(AskedChange & { roleId: string }) | null>(null)
  const [back, setBack] = useState<{ roleId: string; edits: RoleEdit[] } | null>(null)
  const from = useRef<Element | null>(null)

  const keep = useCallback(
    async (edits: RoleEdit[]) => {
      const reply = await send("role.edit", { roleId, edits })
      if (reply === undefined) return false
      setBack(reply.undo.length > 0 ? { roleId, edits: reply.undo } : null)
      return true
    },
    [send, roleId]
  )
  const make = useCallback(
    async (edits: RoleEdit[]) => {
      from.current = document.activeElement
      if (status !== "approved") return keep(edits)
      const preview = await send("role.preview", { roleId, edits })
      if (preview === undefined) return false
      // Nobody is evaluated yet: there is nothing that it could change.
      if (preview.people === 0) return keep(edits)
      // The pay of a line that is left out is no requirement: nobody moves by it.
      if (preview.changes.length === 0 && edits.some(({ do: what }) => what === "leaveLine")) return keep(edits)
      if (preview.changes.length > 0) setAsked({ roleId, edits, preview })
      return true
    },
    [send, roleId, status, keep]
  )
  const goBack = () => {
    setAsked(null)
    if (from.current instanceof HTMLElement && from.current.isConnected) from.current.focus()
  }
  const mine = asked?.roleId === roleId ? asked : null
  return {
    make,
    asked: mine,
    apply: async () => {
      if (mine && (await keep([...mine.edits]))) goBack()
    },
    cancel: goBack,
    undo:
      back?.roleId === roleId
        ? async () => {
            if (await send("role.edit", { roleId, edits: back.edits })) setBack(null)
          }
        : null
  }
}
