import { Button } from "@mantine/core"
import Papa from "papaparse"
import { useState } from "react"
import type { ReplyOf } from "~messages/contract"
import { ChooseFile, utf8TextOf } from "~ui/choose-file"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"

/** Rows that one file may have: the message's own limit. */
const maxRows = 20_000
/** Refused rows that are shown; the file's owner mends the first ones and tries again. */
const refusedShown = 8

/** Takes in what happened later from a spreadsheet or an applicant tracking system: person, role, outcome and date as columns. */
export function ImportOutcomes() {
  const sending = useSend()
  const [said, setSaid] = useState<string | null>(null)
  const [reply, setReply] = useState<ReplyOf<"outcome.import"> | null>(null)

  const take = async (file: File) => {
    setSaid(null)
    setReply(null)
    const read = readRows(await textOf(file))
    if (read === null) return setSaid(t("outcomesNotTable", { file: file.name }))
    if (read.length > maxRows) return setSaid(t("outcomesTooMany", { count: read.length, most: maxRows }))
    const answer = await sending.send("outcome.import", { rows: read })
    if (answer) setReply(answer)
  }
  return (
    <div className="options-part">
      <h3>{t("outcomesImport")}</h3>
      <p className="options-muted">{t("outcomesImportWhat")}</p>
      <ChooseFile label={t("outcomesChoose")} accept=".csv,.tsv,.txt" onChoose={file => void take(file)}>
        {open => (
          <Button variant="default" loading={sending.pending} onClick={open}>
            {t("outcomesChoose")}
          </Button>
        )}
      </ChooseFile>
      <div role="status">
        {said !== null && <p>{said}</p>}
        {reply && <p>{t("outcomesAdded", { count: reply.added })}</p>}
        {reply && reply.refused.length > 0 && (
          <>
            <p>{t("outcomesRefused", { count: reply.refused.length })}</p>
            <ul>
              {reply.refused.slice(0, refusedShown).map(({ row, why }) => (
                <li key={row}>{t("outcomesRefusedRow", { row, why })}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <SendFailure sending={sending} />
    </div>
  )
}

/** Spreadsheets write UTF-8, or what the machine used before it. */
async function textOf(file: File): Promise<string> {
  return (await utf8TextOf(file)) ?? new TextDecoder("windows-1252").decode(await file.arrayBuffer())
}

/** The rows under their column names; null where there is no table in the text. */
function readRows(text: string): Record<string, string>[] | null {
  const { data, meta } = Papa.parse<Record<string, unknown>>(text.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: "greedy" })
  if (data.length === 0 || (meta.fields ?? []).length < 2) return null
  return data.map(row => Object.fromEntries(Object.entries(row).filter((entry): entry is [string, string] => typeof entry[1] === "string")))
}
