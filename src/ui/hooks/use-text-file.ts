import { useState } from "react"
import { readTextFile } from "../read-text-file"

/** A text file that the recruiter hands over: what it is called while it is read, and why it was refused. */
export interface TextFile {
  /** The name of the file that is being read; null while none is. */
  opening: string | null
  /** Why the last one was refused, in a sentence; null where it was not. */
  refusal: string | null
  take: (file: File) => Promise<void>
}

/** @param onText called with the text of a file that could be read; what was there before stays where it could not */
export function useTextFile(onText: (text: string) => void): TextFile {
  const [refusal, setRefusal] = useState<string | null>(null)
  const [opening, setOpening] = useState<string | null>(null)
  const take = async (file: File) => {
    setRefusal(null)
    setOpening(file.name)
    const read = await readTextFile(file)
    setOpening(null)
    setRefusal(read.refusal)
    if (read.text !== null) onText(read.text)
  }
  return { opening, refusal, take }
}

/** The one file that was dropped; null for none, and for several, which are people and no post: whoever takes piles is asked next. */
export function oneFileOf({ files: [file, more] }: DataTransfer): File | null {
  return file && !more ? file : null
}
