import { ActionIcon, Text, Textarea } from "@mantine/core"
import type { FormEvent, KeyboardEvent } from "react"
import { useEffect } from "react"
import { ChooseFile } from "~ui/choose-file"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import { readableFiles } from "~ui/read-dropped-file"
import { useDraft, useSetDraft } from "./chat-draft"
import { useTakeFile } from "./file-drop"
import { maxChatCharacters } from "~ui/read-text-file"
import type { ChatSending } from "./use-chat-sending"

/** One field for every answer, and for what is asked in words once the role is approved. Enter sends, Shift+Enter starts a new line; what could not be delivered comes back into it. */
export function ChatComposer({ sending, mayAsk }: { sending: ChatSending; mayAsk: boolean }) {
  const text = useDraft()
  const setText = useSetDraft()
  const takeFile = useTakeFile()
  const { undelivered } = sending
  const tooLong = text.length > maxChatCharacters
  const maySend = !tooLong && !sending.pending && text.trim() !== ""

  useEffect(() => {
    if (undelivered !== null && text === "") setText(undelivered)
    // Once, when it comes back: a field that is emptied later stays empty.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [undelivered])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!maySend) return
    setText("")
    void sending.deliver(text)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While a word is being composed (Japanese, Chinese, an accent), Enter takes the word.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }

  return (
    <form className="chat-composer" onSubmit={submit}>
      {tooLong && (
        <Text role="alert" size="sm" className="chat-refusal" id="chat-too-long">
          {t("chatTooLong", { limit: maxChatCharacters })}
        </Text>
      )}
      <div className="chat-composer-row">
        <Textarea
          className="chat-input"
          classNames={{ input: "chat-field" }}
          data-chat-input
          aria-label={t("chatComposer")}
          aria-describedby={tooLong ? "chat-too-long" : undefined}
          aria-invalid={tooLong}
          placeholder={t(mayAsk ? "chatPlaceholderAsk" : "chatPlaceholder")}
          autosize
          minRows={1}
          maxRows={8}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <ChooseFile label={t("chatAttach")} accept={readableFiles} onChoose={takeFile}>
          {open => (
            <ActionIcon onClick={open} aria-label={t("chatAttach")} title={t("chatAttach")}>
              <Icon name="clip" />
            </ActionIcon>
          )}
        </ChooseFile>
        <ActionIcon type="submit" variant="filled" color="accent" aria-label={t("chatSend")} title={t("chatSend")} disabled={!maySend}>
          <Icon name="send" />
        </ActionIcon>
      </div>
    </form>
  )
}
