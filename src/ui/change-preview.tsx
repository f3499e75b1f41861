import "./change-preview.css"
import { Button } from "@mantine/core"
import type { ReplyOf } from "~messages/contract"
import { kindWords } from "~role/role-words"
import { inWords, t } from "./text"

interface ChangePreviewProps {
  preview: ReplyOf<"role.preview">
  /** Names are not shown while people are judged blind. */
  blind: boolean
  pending: boolean
  onApply: () => void
  onCancel: () => void
}

/** What a change of an approved role would do: each qualification as it would be, who would move, and nothing done before Apply. */
export function ChangePreview({
  preview: { changes, people, looked, moved, moves },
  blind,
  pending,
  onApply,
  onCancel
}: ChangePreviewProps) {
  return (
    <div className="change-preview">
      <div role="status">
        <ul>
          {changes.map(change => (
            <li key={change.qualificationId}>
              <ChangeWords {...change} />
            </li>
          ))}
        </ul>
        <p>
          {people === 0 ? t("previewNobody") : t("previewMoves", { count: moved })}
          {looked < people && ` ${t("previewLooked", { looked, people })}`}
        </p>
      </div>
      {moves.length > 0 && (
        <ol className="change-preview-moves" aria-label={t("previewMoving")}>
          {moves.map(({ personId, name, from, to }) => (
            <li key={personId}>
              {t("previewMove", { name: blind ? t("previewBlind", { place: from }) : (name ?? t("candidateNoName")), from, to })}
            </li>
          ))}
          {moved > moves.length && <li>{t("lineMore", { count: moved - moves.length })}</li>}
        </ol>
      )}
      <div className="change-preview-buttons">
        <Button size="compact-sm" disabled={pending} onClick={onApply}>
          {t("previewApply")}
        </Button>
        <Button size="compact-sm" variant="outline" disabled={pending} onClick={onCancel}>
          {t("previewCancel")}
        </Button>
      </div>
    </div>
  )
}

type Change = ReplyOf<"role.preview">["changes"][number]

/** "Kafka: must → nice", with other words struck beside the new ones, and how many meet it before and after. */
function ChangeWords({ text, was, from, to, metBefore, metAfter }: Change) {
  const [before, after] = [from && inWords(kindWords[from]), to ? inWords(kindWords[to]) : t("previewDropped")]
  return (
    <>
      {was !== null && <del>{was}</del>} <b>{text}</b>:{" "}
      {before === null ? t("previewNew", { to: after }) : before === after ? before : t("previewFromTo", { from: before, to: after })}
      {metAfter !== null && metBefore !== metAfter && (
        <small>
          {" "}
          · {metBefore === null ? t("previewMet", { met: metAfter }) : t("previewMetFromTo", { before: metBefore, after: metAfter })}
        </small>
      )}
    </>
  )
}
