import { Button, Textarea } from "@mantine/core"
import { useRef, useState } from "react"
import type { DragEvent } from "react"
import { SendFailure } from "~ui/failure-alert"
import { formatNumber } from "~ui/format"
import { t } from "~ui/text"
import { useSend } from "~ui/use-send"
import { maxProfileCharacters, readDroppedFile } from "./read-dropped-file"

/** A field to paste a profile into, which also takes a dropped or chosen file. What cannot be read is said with what can. */
export function PasteProfile({ onRead }: { onRead: (personId: string) => void }) {
  const sending = useSend()
  const [text, setText] = useState("")
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const chooser = useRef<HTMLInputElement>(null)

  const read = async (profile: string, fileName: string | null) => {
    const reply = await sending.send("profile.readText", { text: profile, fileName })
    if (!reply) return
    setText("")
    onRead(reply.personId)
  }
  const take = async (files: FileList | null) => {
    setRefused(null)
    const [file] = files ?? []
    if (!file) return
    try {
      const dropped = await readDroppedFile(file)
      if (dropped.ok) return await read(dropped.text, dropped.fileName)
      setRefused(refusal(dropped.why, file.name))
    } catch {
      setRefused(t("candidateFileUnreadable", { file: file.name }))
    }
  }
  const paste = () => {
    const tooLong = text.length > maxProfileCharacters
    setRefused(tooLong ? t("candidateTextTooLong", { limit: formatNumber(maxProfileCharacters) }) : null)
    if (!tooLong) void read(text, null)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files)
  }

  return (
    <section className="paste-profile" data-over={over} aria-label={t("candidatePasteTitle")}>
      <Textarea
        label={t("candidatePasteTitle")}
        description={t("candidatePasteKinds")}
        rows={3}
        resize="vertical"
        value={text}
        error={refused}
        onChange={event => {
          setRefused(null)
          setText(event.currentTarget.value)
        }}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      />
      <div className="paste-buttons">
        <Button variant="light" disabled={text.trim() === ""} loading={sending.pending} onClick={paste}>
          {t("candidateReadText")}
        </Button>
        <Button variant="subtle" onClick={() => chooser.current?.click()}>
          {t("candidateChooseFile")}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".txt,.text,.md,.markdown,.json"
          onChange={event => {
            void take(event.currentTarget.files)
            event.currentTarget.value = ""
          }}
        />
      </div>
      <SendFailure sending={sending} />
    </section>
  )
}

/** The same field behind a line of its own, for when there is somebody on the card already. */
export function PasteAnother({ onRead }: { onRead: (personId: string) => void }) {
  return (
    <details className="card-paste">
      <summary>{t("candidatePasteAnother")}</summary>
      <PasteProfile onRead={onRead} />
    </details>
  )
}

function refusal(why: "type" | "too long" | "empty" | "not text", file: string): string {
  switch (why) {
    case "type":
      return t("candidateFileType", { file })
    case "too long":
      return t("candidateFileTooLong", { file, limit: formatNumber(maxProfileCharacters) })
    case "empty":
      return t("candidateFileEmpty", { file })
    case "not text":
      return t("candidateFileNotText", { file })
  }
}
