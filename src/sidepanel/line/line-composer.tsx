import { ActionIcon, Text, Textarea } from "@mantine/core"
import type { FormEvent, KeyboardEvent } from "react"
import { useEffect } from "react"
import { ChooseFile } from "~ui/choose-file"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import { readableFiles } from "~ui/read-dropped-file"
import { useTakeFile } from "./file-drop"
import { useDraft, useSetDraft } from "./line-draft"
import type { LineState } from "./line-provider"
import { maxPastedCharacters } from "~ui/read-text-file"

interface LineComposerProps {
  line: Pick<LineState, "sending" | "deliver" | "undelivered" | "question" | "role">
  /** Whether a file may be read into the field: a post, where no role is approved yet. */
  takesFiles: boolean
  earlier: { opened: boolean; toggle: () => void; id: string } | null
}

/** One field for everything that is said in words. Enter sends, Shift+Enter starts a new line; what could not be delivered comes back into it. */
export function LineComposer({ line, takesFiles, earlier }: LineComposerProps) {
  const { sending, deliver, undelivered, role, question } = line
  const text = useDraft()
  const setText = useSetDraft()
  const takeFile = useTakeFile()
  const tooLong = text.length > maxPastedCharacters
  const maySend = !tooLong && !sending.pending && text.trim() !== ""

  useEffect(() => {
    if (undelivered !== null && text === "") setText(undelivered)
    // Once, when it comes back: a field that is emptied later stays empty.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [undelivered])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!maySend) return
    // The button that was pressed is of no use until more is written: the focus would be lost with it.
    event.currentTarget.querySelector("textarea")?.focus()
    setText("")
    void deliver(text)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While a word is being composed (Japanese, Chinese, an accent), Enter takes the word.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }

  return (
    <form className="line-composer" onSubmit={submit}>
      {tooLong && (
        <Text role="alert" size="sm" className="line-refusal" id="line-too-long">
          {t("chatTooLong", { limit: maxPastedCharacters })}
        </Text>
      )}
      <div className="line-composer-row">
        <Textarea
          className="line-input"
          classNames={{ input: "line-field" }}
          data-line-input
          aria-label={t("chatComposer")}
          aria-describedby={tooLong ? "line-too-long" : undefined}
          aria-invalid={tooLong}
          placeholder={t(
            role === null ? "linePlaceholderPost" : role.status === "draft" && question ? "linePlaceholderAnswer" : "linePlaceholder"
          )}
          autosize
          minRows={1}
          maxRows={8}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {earlier && (
          <ActionIcon
            onClick={earlier.toggle}
            aria-label={t("lineEarlier")}
            title={t("lineEarlier")}
            aria-expanded={earlier.opened}
            aria-controls={earlier.id}
          >
            <Icon name="earlier" />
          </ActionIcon>
        )}
        {takesFiles && (
          <ChooseFile label={t("chatAttach")} accept={readableFiles} onChoose={takeFile}>
            {open => (
              <ActionIcon onClick={open} aria-label={t("chatAttach")} title={t("chatAttach")}>
                <Icon name="clip" />
              </ActionIcon>
            )}
          </ChooseFile>
        )}
        <ActionIcon type="submit" variant="filled" color="accent" aria-label={t("chatSend")} title={t("chatSend")} disabled={!maySend}>
          <Icon name="send" />
        </ActionIcon>
      </div>
    </form>
  )
}
