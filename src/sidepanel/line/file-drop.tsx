import { Text } from "@mantine/core"
import type { DragEvent, ReactNode } from "react"
import { createContext, useContext, useState } from "react"
import { StatusLine } from "~ui/status-line"
import { t } from "~ui/text"
import { useSetDraft } from "./line-draft"
import { oneFileOf, useTextFile } from "~ui/hooks/use-text-file"

const TakeFile = createContext<(file: File) => void>(() => undefined)

/** Puts a chosen file's text into the field, as a dropped one is. */
export function useTakeFile(): (file: File) => void {
  return useContext(TakeFile)
}

/**
 * A file dropped here (a post as PDF or Word, a text) is read into the field, where the recruiter sees it before it is sent. What cannot be read is
 * refused in a sentence, and the field keeps what it had.
 */
export function FileDrop({ children }: { children: ReactNode }) {
  const setDraft = useSetDraft()
  const [over, setOver] = useState(false)
  const { opening, refusal, take } = useTextFile(text => {
    setDraft(text)
    document.querySelector<HTMLTextAreaElement>("[data-line-input]")?.focus()
  })
  const onDrop = (event: DragEvent) => {
    setOver(false)
    const file = oneFileOf(event.dataTransfer)
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
    <TakeFile.Provider value={file => void take(file)}>
      {/* Dropping is an extra way in: the paper clip beside the field does the same for the keyboard. */}
      <div className="line-drop" data-over={over || undefined} onDrop={onDrop} onDragOver={onDragOver} onDragLeave={() => setOver(false)}>
        {over && (
          <Text className="line-drop-hint" aria-hidden="true">
            {t("chatDropHere")}
          </Text>
        )}
        {children}
        <StatusLine>{opening === null ? "" : t("chatReadingFile", { name: opening })}</StatusLine>
        {refusal && (
          <Text role="alert" size="sm" className="line-refusal">
            {refusal}
          </Text>
        )}
      </div>
    </TakeFile.Provider>
  )
}
