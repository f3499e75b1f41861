import { Button } from "@mantine/core"
import { useState } from "react"
import type { ChatRow } from "~store/rows/rows"
import { formatNumber } from "~ui/format"
import { inWords, t } from "~ui/text"
import { useChat } from "./chat-provider"

/** A pasted job post is kept whole and shown by its beginning. */
const longCharacters = 600

export function RecruiterLine({ line }: { line: ChatRow }) {
  const { role, sending, focus } = useChat()
  const { questionId } = line
  const [open, setOpen] = useState(false)
  const text = inWords(line.text)
  const long = text.length > longCharacters
  const change = () => {
    if (!role || questionId === null) return
    focus.leaving()
    void sending.send("role.reopen", { roleId: role.id, questionId })
  }

  return (
    <li className="chat-line chat-mine">
      <div className="chat-bubble">
        <span className="candor-visually-hidden">{t("chatByYou")}</span>
        {long && !open ? `${text.slice(0, longCharacters).trimEnd()}…` : text}
        {long && (
          <Button className="chat-whole" variant="subtle" size="compact-xs" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t("chatShowLess") : t("chatShowAll", { count: formatNumber(text.length) })}
          </Button>
        )}
      </div>
      <div className="chat-mine-actions">
        {line.kind === "answer" && questionId !== null && role?.status !== "closed" && (
          <Button
            variant="subtle"
            size="compact-xs"
            disabled={sending.pending}
            onClick={change}
            aria-label={t("chatChangeAnswer", { answer: text.slice(0, 80) })}
          >
            {t("chatChange")}
          </Button>
        )}
      </div>
    </li>
  )
}
