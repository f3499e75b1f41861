import { Button } from "@mantine/core"
import type { KeyboardEvent } from "react"
import { useEffect, useRef } from "react"
import type { ReplyOf } from "~messages/contract"
import { t } from "~ui/text"
import { kindText } from "~ui/words/role-words"

type RolePreview = ReplyOf<"role.preview">

interface ChangePreviewProps {
  preview: RolePreview
  /** Names are not shown while people are judged blind. */
  blind: boolean
  pending: boolean
  onApply: () => void
  onCancel: () => void
}

/** What a change of an approved role would do, before it is made: "Kafka: must → nice", and who would move. */
export function ChangePreview({ preview, blind, pending, onApply, onCancel }: ChangePreviewProps) {
  const apply = useRef<HTMLButtonElement>(null)
  useEffect(() => apply.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return
    event.stopPropagation()
    onCancel()
  }
  const { changes, moved, moves, people } = preview
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape of the buttons inside, caught once
    <div className="change-preview" role="group" aria-label={t("changeLabel")} onKeyDown={onKeyDown}>
      <div role="status">
        {changes.map(change => (
          <p key={change.qualificationId}>
            <b>{changeLine(change)}</b>
            {change.metBefore !== change.metAfter && change.metAfter !== null && (
              <span className="role-muted">
                {" "}
                {change.metBefore === null
                  ? t("changeMetBy", { count: change.metAfter })
                  : t("changeMet", { before: change.metBefore, after: change.metAfter })}
              </span>
            )}
          </p>
        ))}
        <p>{moved === 0 ? t("changeNobodyMoves") : t("changeMoves", { count: moved, people })}</p>
      </div>
      {!blind && moves.length > 0 && (
        <p className="role-muted">
          {moves.map(({ name, from, to }) => t("changeMove", { name: name ?? t("candidateNoName"), from, to })).join(" · ")}
        </p>
      )}
      <div className="role-details-actions">
        <Button ref={apply} size="compact-sm" loading={pending} onClick={onApply}>
          {t("changeApply")}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  )
}

function changeLine({ text, was, from, to }: RolePreview["changes"][number]): string {
  if (to === null) return t("changeDrops", { text })
  if (from === null) return t("changeAdds", { text, kind: kindText(to) })
  const words = was === null ? text : t("changeWords", { was, text })
  return from === to ? words : t("changeKind", { text: words, from: kindText(from), to: kindText(to) })
}
