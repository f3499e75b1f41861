import { tokenise } from "~role/vocabulary/tokens"
import { askAbout } from "../ask-about"
import type { Judge, Setting } from "../judge"
import { unknown } from "../judge"
import { relatedSentence, stemsOf } from "../related"

/** A sentence that no rule understands is never guessed: the most related sentence of the profile stands beside the question to ask. */
export function judgeFreeText(text: string, { stems: shared }: Setting): Judge {
  const stems = stemsOf(tokenise(text).words)
  shared.add(stems)
  const ask = askAbout(text)
  return index => {
    const related = relatedSentence(index, stems, shared)
    if (!related) return unknown([], "No rule decides this, and the profile says nothing about it.", ask)
    return unknown([related.quote], "No rule decides this: it needs your judgement.", ask, related.share)
  }
}
