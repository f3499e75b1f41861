import { tokenise } from "~role/vocabulary/tokens"
import type { Judge, Setting } from "../judge"
import { unknown } from "../judge"
import { relatedSentence, stemsOf } from "../related"

/** A sentence that no rule understands is never guessed: the most related sentence of the profile stands beside the question to ask. */
export function judgeFreeText(text: string, { stems: shared }: Setting): Judge {
  const stems = stemsOf(tokenise(text).words)
  shared.add(stems)
  const ask = `“${text}”: can you tell me about this?`
  return index => {
    const related = relatedSentence(index, stems, shared)
    if (!related) return unknown([], "This needs your judgement; the profile says nothing about it.", ask)
    return unknown([related.quote], "This needs your judgement; the closest sentence of the profile is quoted.", ask, related.share)
  }
}
