import { Button, Group } from "@mantine/core"
import { database } from "~store/database"
import { exportLog } from "~store/trust/export-log"
import { downloadText } from "~ui/download-text"
import { SendFailure } from "~ui/failure-alert"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { t } from "~ui/text"

async function standing() {
  const { sealedLog, deviceKeys } = database()
  const [entries, device] = await Promise.all([sealedLog.count(), deviceKeys.get("device")])
  return { entries, key: device?.link ?? null }
}

/** The sealed log: how many entries, by which key, and as a file. */
export function SealedLogPart() {
  const sending = useSend()
  const log = useLive(standing, [])
  if (!log) return null
  const save = async (withTexts: boolean) => {
    // What was decided a moment ago may still wait to be sealed.
    if ((await sending.send("log.seal", {})) === undefined) return
    const now = Date.now()
    const text = await exportLog(database(), crypto.subtle, { now, withTexts })
    downloadText(text, `candor-log-${new Date(now).toISOString().slice(0, 10)}.jsonl`, "application/jsonl")
  }
  return (
    <div className="workshop-part">
      <h3>{t("onTrustLog")}</h3>
      <p>{t("onTrustLogWhat")}</p>
      {log.entries === 0 ? (
        <p className="workshop-muted">{t("onTrustLogNone")}</p>
      ) : (
        <>
          <p>{t("onTrustLogCount", { count: log.entries })}</p>
          {log.key !== null && <p className="workshop-muted trust-key">{t("onTrustLogKey", { key: log.key })}</p>}
          <Group gap={8}>
            <Button size="xs" variant="default" loading={sending.pending} onClick={() => void save(true)}>
              {t("onTrustLogSave")}
            </Button>
            <Button size="xs" variant="default" loading={sending.pending} onClick={() => void save(false)}>
              {t("onTrustLogSaveBare")}
            </Button>
          </Group>
        </>
      )}
      <SendFailure sending={sending} />
    </div>
  )
}
