import paraphrases from "~evaluation/nearest/paraphrases"
import { tokenise } from "~role/vocabulary/tokens"
import { roughRootOf } from "./root-of"

/** Words one after the other, by their roots. */
export type RootPhrase = readonly string[]

/** Something done: every group has to stand in one sentence, each by one of its phrases. */
export type Deed = readonly (readonly RootPhrase[])[]

/** One thing that is asked for, with the deeds that are it (`sure`) and those that only lead to it (`near`). */
export interface Paraphrase {
  /** Its names, as sets of roots. */
  names: readonly RootPhrase[]
  sure: readonly Deed[]
  near: readonly Deed[]
}

export function rootsOf(text: string): string[] {
  return tokenise(text).words.map(roughRootOf)
}

function deedOf(text: string): Deed {
  return text.split(/\s+\+\s+/).map(group =>
    group
      .trim()
      .split("/")
      .map(phrase => (phrase === "#" ? ["#"] : rootsOf(phrase.replace(/_/g, " "))))
      .filter(phrase => phrase.length > 0)
  )
}

function deedsOf(text: string | undefined): Deed[] {
  return (text ?? "")
    .split(";")
    .map(part => part.trim())
    .filter(part => part !== "")
    .map(deedOf)
}

let made: readonly Paraphrase[] | null = null

/** The reviewed list, made ready when first needed. */
export function allParaphrases(): readonly Paraphrase[] {
  return (made ??= paraphrases()
    .split("\n")
    .filter(line => line.includes(" = "))
    .map(line => {
      const [names = "", deeds = ""] = line.split(" = ")
      const [sure, near] = deeds.split(" | ")
      return { names: names.split(",").map(rootsOf), sure: deedsOf(sure), near: deedsOf(near) }
    }))
}
