import { criterionWords } from "~role/criterion-words"
import type { Qualification } from "~role/role"
import { sentence, sentences, type Sentence } from "~sentence/sentence"
import { checkedWords } from "./checked-words"

/**
 * How code decides a qualification, in words: what its criterion looks for, or that its own words are looked for; what has to be said of it
 * beside; and which of its words nobody checks, so that a `met` is not taken for more than it is.
 */
export function checkedAs(qualification: Pick<Qualification, "criterion" | "text">, checked = checkedWords(qualification)): Sentence {
  const { criterion } = qualification
  const { beside, unchecked } = checked
  const said = [criterion ? sentence("roleCheckedAs", { criterion: criterionWords(criterion) }) : sentence("roleCheckedByWords")]
  if (beside.length > 0) said.push(sentence("roleCheckedBeside", { words: quoted(beside) }))
  if (unchecked.length > 0) said.push(uncheckedWords(unchecked))
  return sentences(said)
}

/** "Nobody checks: …", for where the rest goes without saying. */
export function uncheckedWords(unchecked: readonly string[]): Sentence {
  return sentence("roleNotChecked", { words: quoted(unchecked) })
}

const quoted = (words: readonly string[]) => ({ list: words.map(word => sentence("quoted", { text: word })), as: "commas" as const })
