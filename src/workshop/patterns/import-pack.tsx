import { Button, Text } from "@mantine/core"
import type { DragEvent } from "react"
import { useState } from "react"
import { maxPackCharacters } from "~learning/patterns/pack-size"
import type { ReplyOf } from "~messages/contract"
import { ChooseFile, utf8TextOf } from "~ui/choose-file"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { PackReview, type TakenOfPack } from "./pack-review"
import { formatList } from "~ui/format"

/** Shows a pack of patterns, chosen or dropped, line by line, and takes in what is ticked. One that does not fit is refused with the reason. */
export function ImportPack() {
  const sending = useSend()
  const [said, setSaid] = useState<readonly string[]>([])
  const [over, setOver] = useState(false)
  const [shown, setShown] = useState<{ text: string; fileName: string; pack: ReplyOf<"pattern.readPack"> } | null>(null)
  const take = async (file: File) => {
    setSaid([])
    setShown(null)
    sending.dismiss()
    const read = await textOf(file)
    if (read.text === null) return setSaid([read.refusal])
    const pack = await sending.send("pattern.readPack", { text: read.text })
    if (pack?.patterns.length === 0) setSaid([t("patternImportNothing")])
    else if (pack) setShown({ text: read.text, fileName: file.name, pack })
  }
  const keep = async (taken: TakenOfPack) => {
    const reply = shown && (await sending.send("pattern.import", { text: shown.text, ...taken }))
    if (!reply) return
    setShown(null)
    setSaid(reportOf(reply))
  }
  const onDrop = (event: DragEvent) => {
    setOver(false)
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    void take(file)
  }
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return
    event.preventDefault()
    setOver(true)
  }
  return (
    // Dropping is an extra way in: the button does the same for the keyboard.
    <div
      className="pattern-import"
      data-over={over || undefined}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
    >
      <ChooseFile label={t("patternImport")} accept=".json,application/json" onChoose={file => void take(file)}>
        {open => (
          <Button size="compact-sm" variant="outline" loading={sending.pending} onClick={open}>
            {t("patternImport")}
          </Button>
        )}
      </ChooseFile>
      <Text size="sm" c="dimmed">
        {t("patternImportHow")}
      </Text>
      <div role="status">
        {said.map(line => (
          <p key={line} className="library-facts">
            {line}
          </p>
        ))}
      </div>
      {shown && (
        <PackReview
          key={shown.text}
          pack={shown.pack}
          fileName={shown.fileName}
          pending={sending.pending}
          onTake={taken => void keep(taken)}
          onLeave={() => setShown(null)}
        />
      )}
      <SendFailure sending={sending} />
    </div>
  )
}

type Read = { text: string; refusal: null } | { text: null; refusal: string }

async function textOf(file: File): Promise<Read> {
  // A character has at most four bytes in UTF-8: what is longer than that is not even opened.
  if (file.size > maxPackCharacters * 4) return { text: null, refusal: t("patternImportTooLarge", { file: file.name }) }
  const text = await utf8TextOf(file)
  return text === null ? { text, refusal: t("patternImportNotText", { file: file.name }) } : { text, refusal: null }
}

function reportOf({ added, updated, same }: { added: string[]; updated: string[]; same: number }): string[] {
  const lines = [
    added.length > 0 ? t("patternImportAdded", { names: formatList(added) }) : null,
    updated.length > 0 ? t("patternImportUpdated", { names: formatList(updated) }) : null,
    same > 0 ? t("patternImportSame", { count: same }) : null
  ].filter(line => line !== null)
  return lines.length > 0 ? lines : [t("patternImportNothing")]
}
