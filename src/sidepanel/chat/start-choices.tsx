import { Text, Title } from "@mantine/core"
import { useActivePage } from "~ui/hooks/use-active-page"
import { t } from "~ui/text"
import { Choice } from "./choice"
import type { ChatSending } from "./use-chat-sending"
import { StartFromPattern } from "./start-from-pattern"

/** No role yet: where to start from. */
export function StartChoices({ sending }: { sending: ChatSending }) {
  const active = useActivePage()
  const page = active?.page ?? null
  const tabId = active?.tabId ?? null
  const post = page?.post ?? null

  const paste = () => document.querySelector<HTMLTextAreaElement>("[data-chat-input]")?.focus()
  return (
    <section className="chat-start" aria-labelledby="chat-start-title">
      <Title order={2} id="chat-start-title">
        {t("chatStartTitle")}
      </Title>
      <Text>{t("chatStartIntro")}</Text>
      <Choice
        name={t("chatStartPage")}
        says={post ? t("chatStartPagePost", { title: post.title ?? page?.title ?? "" }) : t("chatStartPageLook")}
        disabled={tabId === null || sending.pending}
        onClick={() => tabId !== null && void sending.send("role.start", { kind: "page", tabId })}
      />
      <Choice name={t("chatStartPaste")} says={t("chatStartPasteHow")} onClick={paste} />
      <Choice
        name={t("chatStartBlank")}
        says={t("chatStartBlankHow")}
        disabled={sending.pending}
        onClick={() => void sending.send("role.start", { kind: "blank" })}
      />
      <StartFromPattern sending={sending} near={post?.title ?? null} />
    </section>
  )
}
