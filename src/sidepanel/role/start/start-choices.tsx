import { Title } from "@mantine/core"
import { useActivePage } from "~ui/hooks/use-active-page"
import type { KeepFocus } from "~ui/hooks/use-keep-focus"
import type { Sending } from "~ui/sending"
import { t } from "~ui/text"
import { Choice } from "./choice"
import { PastePost } from "./paste-post"
import { StartFromAts } from "./start-from-ats"
import { StartFromPattern } from "./start-from-pattern"

interface StartChoicesProps {
  sending: Sending
  focus: KeepFocus
}

/** No role yet: where to start from. */
export function StartChoices({ sending, focus }: StartChoicesProps) {
  const active = useActivePage()
  const page = active?.page ?? null
  const tabId = active?.tabId ?? null
  const post = page?.post ?? null
  // The button goes with the choices: whoever pressed it finds the focus on the card.
  const starting: Sending = {
    ...sending,
    send: (name, request) => {
      focus.leaving()
      return sending.send(name, request)
    }
  }
  return (
    <section className="role-start" aria-labelledby="role-start-title">
      <Title order={2} id="role-start-title">
        {t("chatStartTitle")}
      </Title>
      <Choice
        name={t("chatStartPage")}
        says={post ? t("chatStartPagePost", { title: post.title ?? page?.title ?? "" }) : t("chatStartPageLook")}
        disabled={tabId === null || sending.pending}
        onClick={() => tabId !== null && void starting.send("role.start", { kind: "page", tabId })}
      />
      <PastePost sending={starting} />
      <Choice
        name={t("chatStartBlank")}
        says={t("chatStartBlankHow")}
        disabled={sending.pending}
        onClick={() => void starting.send("role.start", { kind: "blank" })}
      />
      <StartFromAts />
      <StartFromPattern sending={starting} near={post?.title ?? null} />
    </section>
  )
}
