import { Button, Textarea } from "@mantine/core"
import { useEffect, useRef, useState } from "react"
import { ChooseFile } from "~ui/choose-file"
import type { RequestOf } from "~messages/contract"
import type { Failure } from "~messages/failure"
import type { TextKey } from "~sentence/sentence"
import { FailureAlert, SendFailure } from "~ui/failure-alert"
import { StatusLine } from "~ui/status-line"
import { formatNumber } from "~ui/format"
import type { DocumentLine } from "~profile/document-line"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import type { DroppedFile } from "~ui/read-dropped-file"
import { maxDocumentMegabytes, maxProfileCharacters, readableFiles, readDroppedFile } from "~ui/read-dropped-file"

interface PasteProfileProps {
  /** A profile was read: this person is to be shown. */
  onRead: (personId: string) => void
  /** What it is for stands above it already: its label is for a screen reader alone. */
  isNamed?: boolean
  /** Files are taken by somebody else here. */
  isTextAlone?: boolean
}

/**
 * A field to paste a profile into. A file is chosen, or dropped anywhere while the field is there: a browser that is left to itself opens a
 * dropped file in place of the panel. What cannot be read is said with what can.
 */
export function PasteProfile({ onRead, isNamed = false, isTextAlone = false }: PasteProfileProps) {
  const sending = useSend()
  const [text, setText] = useState("")
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const [opening, setOpening] = useState<string | null>(null)

  // What was read as no profile, in case somebody says that it is one.
  const [given, setGiven] = useState<RequestOf<"profile.readText"> | null>(null)
  const isOffered = given !== null && offersReading(sending.failure)

  const ask = async (request: RequestOf<"profile.readText">) => {
    setGiven(request)
    const reply = await sending.send("profile.readText", request)
    if (!reply) return
    setGiven(null)
    setText("")
    onRead(reply.personId)
  }
  const read = (profile: string, fileName: string | null, lines: DocumentLine[] | null = null, unseen: string[] = []) =>
    ask({ text: profile, fileName, ...(lines && { lines }), unseen })
  const take = async (file: File) => {
    setRefused(null)
    setOpening(file.name)
    try {
      const dropped = await readDroppedFile(file)
      if (dropped.ok) return await read(dropped.text, dropped.fileName, dropped.lines, dropped.unseen)
      setRefused(refusal(dropped, file.name))
    } catch {
      setRefused(t("candidateFileUnreadable", { file: file.name }))
    } finally {
      setOpening(null)
    }
  }
  const dropHere = useRef(take)
  useEffect(() => {
    dropHere.current = take
  })
  useEffect(() => {
    if (isTextAlone) return
    // What another part of the panel took is not taken again.
    const carriesFile = (event: DragEvent) => !event.defaultPrevented && (event.dataTransfer?.types.includes("Files") ?? false)
    const onOver = (event: DragEvent) => {
      if (!carriesFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = () => setOver(false)
    const onDropped = (event: DragEvent) => {
      setOver(false)
      const [file, more] = event.dataTransfer?.files ?? []
      // Many at once, and what holds many, are a pile: whoever takes piles is asked next.
      if (event.defaultPrevented || !file || more || holdsMany.test(file.name) || isFolder(event)) return
      event.preventDefault()
      void dropHere.current(file)
    }
    document.addEventListener("dragover", onOver)
    document.addEventListener("dragleave", onLeave)
    document.addEventListener("drop", onDropped)
    return () => {
      document.removeEventListener("dragover", onOver)
      document.removeEventListener("dragleave", onLeave)
      document.removeEventListener("drop", onDropped)
    }
  }, [isTextAlone])
  const paste = () => {
    const tooLong = text.length > maxProfileCharacters
    setRefused(tooLong ? t("candidateTextTooLong", { limit: formatNumber(maxProfileCharacters) }) : null)
    if (!tooLong) void read(text, null)
  }

  return (
    <section className="paste-profile" data-over={over} aria-label={t("candidatePasteTitle")}>
      <Textarea
        label={t("candidatePasteTitle")}
        labelProps={isNamed ? { className: "candor-visually-hidden" } : undefined}
        description={isTextAlone ? undefined : t("candidatePasteKinds", { limit: maxDocumentMegabytes })}
        rows={3}
        resize="vertical"
        value={text}
        error={refused}
        onChange={event => {
          setRefused(null)
          setText(event.currentTarget.value)
        }}
      />
      <div className="paste-buttons">
        <Button variant="light" disabled={text.trim() === ""} loading={sending.pending} onClick={paste}>
          {t("candidateReadText")}
        </Button>
        {!isTextAlone && (
          <ChooseFile label={t("candidateChooseFile")} accept={readableFiles} onChoose={file => void take(file)}>
            {open => (
              <Button variant="subtle" onClick={open}>
                {t("candidateChooseFile")}
              </Button>
            )}
          </ChooseFile>
        )}
      </div>
      <StatusLine>{opening === null ? "" : t("candidateReadingFile", { file: opening })}</StatusLine>
      {isOffered && sending.failure ? (
        <FailureAlert
          failure={sending.failure}
          retryLabel={t("readAsOne")}
          onRetry={() => void ask({ ...given, isVouched: true })}
          onDismiss={sending.dismiss}
        />
      ) : (
        <SendFailure sending={sending} />
      )}
    </section>
  )
}

/** Does a failure say that the text may be a profile all the same? */
function offersReading(failure: Failure | null): boolean {
  return failure !== null && typeof failure.next === "object" && failure.next.code === ("failTextMayBeOneNext" satisfies TextKey)
}

const holdsMany = /\.(?:zip|mbox|mbx|eml|msg|csv|tsv|tab)$/i

const isFolder = ({ dataTransfer }: DragEvent) =>
  [...(dataTransfer?.items ?? [])].some(item => item.kind === "file" && item.webkitGetAsEntry()?.isDirectory)

/** The same field behind a line of its own, for when there is somebody on the card already. */
export function PasteAnother({ onRead }: { onRead: (personId: string) => void }) {
  return (
    <details className="card-paste">
      <summary>{t("candidatePasteAnother")}</summary>
      <PasteProfile onRead={onRead} isNamed />
    </details>
  )
}

function refusal(dropped: Extract<DroppedFile, { ok: false }>, file: string): string {
  switch (dropped.why) {
    case "type":
      return t("candidateFileType", { file })
    case "too large":
      return t("candidateFileTooLarge", { file, limit: maxDocumentMegabytes })
    case "too long":
      return t("candidateFileTooLong", { file, limit: formatNumber(maxProfileCharacters) })
    case "empty":
      return t("candidateFileEmpty", { file })
    case "not text":
      return t("candidateFileNotText", { file })
    case "document":
      return t("candidateFileWhy", { file, why: dropped.said })
  }
}
