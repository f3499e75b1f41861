import { Button, Text } from "@mantine/core"
import { database } from "~store/database"
import { isTopLeftOut } from "~profile/redaction/top-left-out"
import { listModels } from "~store/runs/models"
import { waitingForWord } from "~store/runs/waiting-for-word"
import { useActivePage } from "~ui/hooks/use-active-page"
import { useSettings } from "~ui/hooks/use-settings"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { usePanelState } from "../state/panel-state"
import { OutgoingBody } from "~ui/outgoing/outgoing-item"

/** Before the first request to a server: what exactly it carries, and the recruiter's word. Nothing has been sent until then. */
export function WaitingForWord() {
  const { place, personId } = usePanelState()
  const active = useActivePage()
  const blind = useSettings()?.blind ?? true
  const shownId = place === "person" ? (personId ?? active?.page?.personId ?? null) : null
  const found = useLive(() => waitingForWord(database(), shownId), [shownId])
  const waiting = found?.outgoing ?? null
  const person = found?.person ?? null
  const who = person && (blind ? t("candidateBlindName") : (person.name ?? person.url ?? person.id))
  const models = useLive(() => listModels(database()), [])
  const sending = useSend()
  const model = models?.find(({ id }) => id === waiting?.modelId)
  if (!waiting || !model) return null
  const answer = (agreed: boolean) => void sending.send("model.agree", { modelId: model.id, agreed })
  return (
    <section className="candor-waiting" aria-label={t("waitingTitle")}>
      <Text fw={600}>{t("waitingTitle")}</Text>
      <Text size="sm">{t("waitingWhat", { name: model.name, origin: waiting.origin, bytes: waiting.bytes })}</Text>
      {who !== null && <Text size="sm">{t(found?.isOther ? "waitingAboutOther" : "waitingAbout", { who })}</Text>}
      {isTopLeftOut(waiting.body) && <Text size="sm">{t("waitingNoName")}</Text>}
      <details>
        <summary>{t("waitingShow")}</summary>
        <OutgoingBody body={waiting.body} />
      </details>
      <div className="candor-waiting-buttons">
        <Button onClick={() => answer(true)} loading={sending.pending}>
          {t("waitingSend")}
        </Button>
        <Button variant="default" onClick={() => answer(false)} disabled={sending.pending}>
          {t("waitingRules")}
        </Button>
      </div>
      <SendFailure sending={sending} />
    </section>
  )
}
