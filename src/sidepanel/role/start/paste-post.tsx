import { Button, Textarea } from "@mantine/core"
import type { DragEvent, FormEvent } from "react"
import { useState } from "react"
import { ChooseFile } from "~ui/choose-file"
import { readableFiles } from "~ui/read-dropped-file"
import { oneFileOf, useTextFile } from "~ui/hooks/use-text-file"
import { maxPastedCharacters } from "~ui/read-text-file"
import type { Sending } from "~ui/sending"
import { StatusLine } from "~ui/status-line"
import { t } from "~ui/text"

/** A post as text or as a file, seen before it is read. What cannot be read is refused in a sentence, and the field keeps what it had. */
export function PastePost({ sending }: { sending: Sending }) {
  const [text, setText] = useState("")
  const { opening, refusal, take } = useTextFile(setText)
  const tooLong = text.length > maxPastedCharacters
  const problem = tooLong ? t("chatTooLong", { limit: maxPastedCharacters }) : refusal

  const onDrop = (event: DragEvent) => {
    const file = oneFileOf(event.dataTransfer)
    if (!file) return
    event.preventDefault()
    event.stopPropagation()
    void take(file)
  }
  const start = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== "" && !tooLong) void sending.send("role.start", { kind: "text", text })
  }
  return (
    // Dropping is an extra way in: the button does the same for the keyboard.
    <form className="role-paste" onSubmit={start} onDrop={onDrop} onDragOver={event => event.preventDefault()}>
      <Textarea
        label={t("chatStartPaste")}
        placeholder={t("startPasteHow")}
        autosize
        minRows={2}
        maxRows={8}
        value={text}
        aria-invalid={problem !== null}
        onChange={event => setText(event.currentTarget.value)}
      />
      <div className="role-details-actions">
        <Button type="submit" disabled={sending.pending || tooLong || text.trim() === ""}>
          {t("startFromText")}
        </Button>
        <ChooseFile label={t("startChooseFile")} accept={readableFiles} onChoose={file => void take(file)}>
          {open => (
            <Button variant="subtle" onClick={open}>
              {t("startChooseFile")}
            </Button>
          )}
        </ChooseFile>
      </div>
      {problem !== null && (
        <p role="alert" className="role-refusal">
          {problem}
        </p>
      )}
      <StatusLine>{opening === null ? "" : t("chatReadingFile", { name: opening })}</StatusLine>
    </form>
  )
}
