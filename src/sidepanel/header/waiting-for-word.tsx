import { Button, Text } from "@mantine/core"
import { database } from "~store/database"
import { isTopLeftOut } from "~profile/redaction/top-left-out"
import { listModels, listOutgoing } from "~store/runs/models"
import { whomAbout } from "~store/runs/run-views"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { OutgoingBody } from "~ui/outgoing/outgoing-item"

/** Before the first request to a server: what exactly it carries, and the recruiter's word. Nothing has been sent until then. */
export function WaitingForWord() {
  const waiting = useLive(async () => (await listOutgoing(database())).find(({ sentAt }) => sentAt === null) ?? null, [])
  const runId = waiting?.runId ?? null
  const who = useLive(() => whomAbout(database(), runId), [runId])
  const models = useLive(() => listModels(database()), [])
  const sending = useSend()
  const model = models?.find(({ id }) => id === waiting?.modelId)
  if (!waiting || !model) return null
  const answer = (agreed: boolean) => void sending.send("model.agree", { modelId: model.id, agreed })
  return (
    <section className="candor-waiting" aria-label={t("waitingTitle")}>
      <Text fw={600}>{t("waitingTitle")}</Text>
      <Text size="sm">{t("waitingWhat", { name: model.name, origin: waiting.origin, bytes: waiting.bytes })}</Text>
      {typeof who === "string" && <Text size="sm">{t("waitingAbout", { who })}</Text>}
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
