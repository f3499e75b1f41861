import { Button } from "@mantine/core"
import { useState } from "react"
import type { ReplyOf } from "~messages/contract"
import { ChooseFile } from "~ui/choose-file"
import { downloadText } from "~ui/download-text"
import { SendFailure } from "~ui/failure-alert"
import { inWords, t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { textToImport } from "./text-to-import"

type Answer = ReplyOf<"data.import">

/** Rows that are shown; the list has all of them. */
const shownRows = 8

/**
 * Takes in an exported file, in the place of everything. A file that is none is refused with the reason; where rows of it do not fit, the
 * recruiter sees which and why before anything is changed.
 */
export function ImportData() {
  const sending = useSend()
  const [said, setSaid] = useState<string | null>(null)
  const [open, setOpen] = useState<{ answer: Answer; text: string } | null>(null)
  const send = async (text: string, despite: boolean) => {
    const answer = await sending.send("data.import", despite ? { text, despite } : { text })
    if (!answer) return
    setOpen(answer.leftOut.length > 0 ? { answer, text } : null)
    setSaid(answer.isTaken ? t("optionsImported", { count: answer.rows }) : t("optionsImportLeft", { count: answer.leftOutCount }))
  }
  const take = async (file: File) => {
    setSaid(null)
    setOpen(null)
    sending.dismiss()
    const read = await textToImport(file)
    if ("refusal" in read) setSaid(read.refusal)
    else await send(read.text, false)
  }
  return (
    <div className="options-part">
      <h3>{t("optionsImport")}</h3>
      <p className="options-muted">{t("optionsImportWhat")}</p>
      <ChooseFile label={t("optionsImportChoose")} accept=".json" onChoose={file => void take(file)}>
        {choose => (
          <Button variant="default" loading={sending.pending} onClick={choose}>
            {t("optionsImportChoose")}
          </Button>
        )}
      </ChooseFile>
      <p role="status">{said}</p>
      {open && <LeftOutRows answer={open.answer} />}
      {open && !open.answer.isTaken && (
        <span className="options-buttons">
          <Button className="options-danger" variant="outline" loading={sending.pending} onClick={() => void send(open.text, true)}>
            {t("optionsImportDespite", { count: open.answer.rows })}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              setOpen(null)
              setSaid(t("failureKept"))
            }}
          >
            {t("optionsImportNot")}
          </Button>
        </span>
      )}
      <SendFailure sending={sending} />
    </div>
  )
}

function LeftOutRows({ answer: { leftOut, leftOutCount } }: { answer: Answer }) {
  const lines = leftOut.map(({ table, row, why }) => t("optionsImportLeftRow", { table, row: row === 0 ? "–" : row, why: inWords(why) }))
  const more = leftOutCount - shownRows
  const save = () => {
    const untold = leftOutCount - leftOut.length
    const rest = untold > 0 ? [t("optionsImportMore", { count: untold })] : []
    downloadText([...lines, ...rest, ""].join("\n"), "candor-import-left-out.txt", "text/plain;charset=utf-8")
  }
  return (
    <>
      <ul>
        {lines.slice(0, shownRows).map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
      {more > 0 && <p>{t("optionsImportMore", { count: more })}</p>}
      <Button variant="default" onClick={save}>
        {t("optionsImportList")}
      </Button>
    </>
  )
}
