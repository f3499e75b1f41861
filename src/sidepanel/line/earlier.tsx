import { Button } from "@mantine/core"
import { useEffect, useRef, useState } from "react"
import type { ChatRow } from "~store/rows/rows"
import { AnswerFeedback } from "~ui/answer-feedback"
import { formatNumber } from "~ui/format"
import { inWords, t } from "~ui/text"
import type { LineState } from "./line-provider"

/** So many lines are shown; a longer conversation is in the export. */
const mostShown = 60
/** A pasted post is shown by its beginning. */
const longCharacters = 400

/** What was said about the role before, the newest last, each change with the way back. */
export function Earlier({ id, line }: { id: string; line: LineState }) {
  const box = useRef<HTMLDivElement>(null)
  const lines = line.lines.filter(({ kind }) => kind !== "role").slice(-mostShown)
  const count = lines.length
  useEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight
  }, [count])
  return (
    // Scrolled by the keyboard too: Chrome does so by itself, Firefox where it can be focused.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by Tab
    <div id={id} ref={box} className="line-earlier" role="log" aria-label={t("chatLogLabel")} tabIndex={0}>
      {count === 0 && <p>{t("lineNothingEarlier")}</p>}
      <ol>
        {lines.map(one => (
          <EarlierLine key={one.id} row={one} line={line} />
        ))}
      </ol>
    </div>
  )
}

function EarlierLine({ row, line }: { row: ChatRow; line: LineState }) {
  const { sending } = line
  const text = inWords(row.text)
  const isMine = row.author === "recruiter"
  const [opened, setOpened] = useState(false)
  const isLong = text.length > longCharacters
  return (
    <li data-mine={isMine || undefined}>
      <span className="candor-visually-hidden">{t(isMine ? "chatByYou" : "chatByCandor")}</span>
      <span className="line-said">{isLong && !opened ? `${text.slice(0, longCharacters).trimEnd()}…` : text}</span>
      {isLong && (
        <Button variant="subtle" size="compact-xs" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {opened ? t("chatShowLess") : t("chatShowAll", { count: formatNumber(text.length) })}
        </Button>
      )}
      {row.undo !== undefined && row.undo.length > 0 && (
        <Button
          variant="subtle"
          size="compact-xs"
          disabled={sending.pending}
          aria-label={t("lineUndoOf", { what: text.slice(0, 80) })}
          onClick={() => void line.undo(row.id)}
        >
          {t("lineUndo")}
        </Button>
      )}
      {!isMine && row.kind === "text" && (
        <AnswerFeedback
          thumb={row.thumb}
          reason={row.thumbReason ?? null}
          note={row.note === null ? null : inWords(row.note)}
          onRate={(thumb, reason) => void sending.send("chat.rate", { chatId: row.id, thumb, reason })}
        />
      )}
    </li>
  )
}
