import { Button } from "@mantine/core"
import { useRef, useState } from "react"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"

/** Takes in an exported file. A file that is not one is refused with the reason, and nothing is changed. */
export function ImportData() {
  const sending = useSend()
  const chooser = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<string | null>(null)
  const take = async (file: File | undefined) => {
    setSaid(null)
    if (!file) return
    let text: string
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer())
    } catch {
      setSaid(t("optionsImportNotText", { file: file.name }))
      return
    }
    const reply = await sending.send("data.import", { text })
    if (reply) setSaid(t("optionsImported", { count: reply.rows }))
  }
  return (
    <div className="options-part">
      <h3>{t("optionsImport")}</h3>
      <p className="options-muted">{t("optionsImportWhat")}</p>
      <Button variant="default" loading={sending.pending} onClick={() => chooser.current?.click()}>
        {t("optionsImportChoose")}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json"
        aria-label={t("optionsImportChoose")}
        onChange={event => {
          void take(event.currentTarget.files?.[0])
          event.currentTarget.value = ""
        }}
      />
      <p role="status">{said}</p>
      <SendFailure sending={sending} />
    </div>
  )
}
