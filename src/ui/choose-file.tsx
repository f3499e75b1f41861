import type { ReactNode } from "react"
import { useRef } from "react"

interface ChooseFileProps {
  /** What the file is for: the hidden field is named as its button is. */
  label: string
  /** Endings and types that the browser offers, as the field's `accept`. */
  accept: string
  onChoose: (file: File) => void
  /** The button, which opens the choice. */
  children: (open: () => void) => ReactNode
}

/** A file field behind a button. The same file can be chosen again, after it was mended. */
export function ChooseFile({ label, accept, onChoose, children }: ChooseFileProps) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      {children(() => field.current?.click())}
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={event => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ""
          if (file) onChoose(file)
        }}
      />
    </>
  )
}

/** The text of a chosen file; null where it is none in UTF-8. Rejects where the file cannot be opened. */
export async function utf8TextOf(file: File): Promise<string | null> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
