import { Button } from "@mantine/core"
import type { ReplyOf } from "~messages/contract"
import { kindWords } from "~role/role-words"
import { inWords, t } from "~ui/text"
import type { LineState } from "./line-provider"

interface PreviewProps {
  preview: ReplyOf<"role.preview">
  line: Pick<LineState, "blind" | "close" | "sending">
  onApply: () => void
}

/** What a change of an approved role would do: each qualification as it would be, who would move, and nothing done before Apply. */
export function Preview({ preview: { changes, people, looked, moved, moves }, line, onApply }: PreviewProps) {
  const { blind } = line
  return (
    <div className="line-preview">
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
        <ol className="line-moves" aria-label={t("previewMoving")}>
          {moves.map(({ personId, name, from, to }) => (
            <li key={personId}>
              {t("previewMove", { name: blind ? t("previewBlind", { place: from }) : (name ?? t("candidateNoName")), from, to })}
            </li>
          ))}
          {moved > moves.length && <li>{t("lineMore", { count: moved - moves.length })}</li>}
        </ol>
      )}
      <div className="line-buttons">
        <Button size="compact-sm" disabled={line.sending.pending} onClick={onApply}>
          {t("previewApply")}
        </Button>
        <Button size="compact-sm" variant="outline" disabled={line.sending.pending} onClick={line.close}>
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
