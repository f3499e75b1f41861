import { Button } from "@mantine/core"
import { useState } from "react"
import { ChooseFile, utf8TextOf } from "~ui/choose-file"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"

/** Takes in an exported file. A file that is not one is refused with the reason, and nothing is changed. */
export function ImportData() {
  const sending = useSend()
  const [said, setSaid] = useState<string | null>(null)
  const take = async (file: File) => {
    setSaid(null)
    const text = await utf8TextOf(file)
    if (text === null) return setSaid(t("optionsImportNotText", { file: file.name }))
    const reply = await sending.send("data.import", { text })
    if (reply) setSaid(t("optionsImported", { count: reply.rows }))
  }
  return (
    <div className="options-part">
      <h3>{t("optionsImport")}</h3>
      <p className="options-muted">{t("optionsImportWhat")}</p>
      <ChooseFile label={t("optionsImportChoose")} accept=".json" onChoose={file => void take(file)}>
        {open => (
          <Button variant="default" loading={sending.pending} onClick={open}>
            {t("optionsImportChoose")}
          </Button>
        )}
      </ChooseFile>
      <p role="status">{said}</p>
      <SendFailure sending={sending} />
    </div>
  )
}
