import { ComposerPrimitive, useAui, useAuiState } from "@assistant-ui/react"
import { ActionIcon, FileButton, Text } from "@mantine/core"
import { useEffect } from "react"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import { readableFiles } from "~ui/read-dropped-file"
import { useTakeFile } from "./file-drop"
import { maxChatCharacters } from "./read-text-file"
import type { ChatSending } from "./use-chat-sending"

/** One field for every answer, and for what is asked in words once the role is approved. Enter sends, Shift+Enter starts a new line; what could not be delivered comes back into it. */
export function ChatComposer({ sending, mayAsk }: { sending: ChatSending; mayAsk: boolean }) {
  const aui = useAui()
  const takeFile = useTakeFile()
  const { undelivered } = sending
  const tooLong = useAuiState(state => state.composer.text.length > maxChatCharacters)

  useEffect(() => {
    if (undelivered !== null && aui.composer().getState().text === "") aui.composer().setText(undelivered)
  }, [aui, undelivered])

  return (
    <ComposerPrimitive.Root className="chat-composer">
      {tooLong && (
        <Text role="alert" size="sm" className="chat-refusal" id="chat-too-long">
          {t("chatTooLong", { limit: maxChatCharacters })}
        </Text>
      )}
      <div className="chat-composer-row">
        <ComposerPrimitive.Input
          className="chat-input"
          data-chat-input
          aria-label={t("chatComposer")}
          aria-describedby={tooLong ? "chat-too-long" : undefined}
          aria-invalid={tooLong}
          placeholder={t(mayAsk ? "chatPlaceholderAsk" : "chatPlaceholder")}
          minRows={1}
          maxRows={8}
          submitMode={tooLong ? "none" : "enter"}
          addAttachmentOnPaste={false}
          unstable_focusOnRunStart={false}
          unstable_focusOnScrollToBottom={false}
          unstable_focusOnThreadSwitched={false}
        />
        <FileButton accept={readableFiles} onChange={file => file && takeFile(file)}>
          {props => (
            <ActionIcon {...props} aria-label={t("chatAttach")} title={t("chatAttach")}>
              <Icon name="clip" />
            </ActionIcon>
          )}
        </FileButton>
        <ComposerPrimitive.Send asChild disabled={tooLong || sending.pending ? true : undefined}>
          <ActionIcon variant="filled" color="accent" aria-label={t("chatSend")} title={t("chatSend")}>
            <Icon name="send" />
          </ActionIcon>
        </ComposerPrimitive.Send>
      </div>
    </ComposerPrimitive.Root>
  )
}
