import { Button, TextInput } from "@mantine/core"
import { useState, type FormEvent } from "react"
import { askToRead } from "~browser/permissions"
import type { Settings } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { useSettings } from "~ui/hooks/use-settings"
import { webOrigin } from "~ui/web-origin"

/** Where traces are sent on the recruiter's click: an OTLP/HTTP collector, usually on the recruiter's own machine. None by default. */
export function TracesSection() {
  const settings = useSettings()
  return settings ? <Collector settings={settings} /> : null
}

function Collector({ settings }: { settings: Settings }) {
  const kept = settings.traceCollector
  const [text, setText] = useState(kept ?? "")
  const [saved, setSaved] = useState<"no" | "saved" | "removed">("no")
  const sending = useSend()
  const origin = webOrigin(text.trim())
  const wrong = text.trim() !== "" && origin === null

  const change = async (traceCollector: string | null) => {
    setSaved("no")
    if ((await sending.send("settings.change", { traceCollector })) !== undefined) setSaved(traceCollector === null ? "removed" : "saved")
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (origin === null) return
    // First in the click, or the browser does not ask. A collector that allows extensions answers without it too.
    await askToRead(origin).catch(() => false)
    await change(text.trim())
  }
  return (
    <>
      <p>{t("tracesOptionsWhat")}</p>
      <p className="options-muted">{t("tracesWhat")}</p>
      <form className="options-switch-on" onSubmit={event => void save(event)}>
        <TextInput
          label={t("tracesCollector")}
          placeholder="http://localhost:4318"
          value={text}
          onChange={event => {
            setText(event.currentTarget.value)
            setSaved("no")
          }}
          error={wrong ? t("modelAddressWrong") : undefined}
        />
        <Button type="submit" variant="default" disabled={origin === null || text.trim() === kept} loading={sending.pending}>
          {t("save")}
        </Button>
        {kept !== null && (
          <Button
            variant="default"
            onClick={() => {
              setText("")
              void change(null)
            }}
          >
            {t("tracesRemove")}
          </Button>
        )}
      </form>
      <p role="status" className="options-muted">
        {saved === "saved" ? t("tracesSaved") : saved === "removed" ? t("tracesRemoved") : ""}
      </p>
      <SendFailure sending={sending} />
    </>
  )
}
