import { foldText } from "~profile/fold-text"
import type { Role } from "~role/role"
import { certificateNames, skillNames, titleNames } from "~role/vocabulary/vocabulary"

let words: ReadonlySet<string> | null = null
const ofRole = new WeakMap<Role, ReadonlySet<string>>()

function wordsIn(text: string): string[] {
  return (
    foldText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]{2,}/gu) ?? []
  )
}

/** Every word of the vocabulary's titles, skills and certificates, in all their spellings. Made when first asked: about 10,000 words. */
function vocabularyWords(): ReadonlySet<string> {
  words ??= new Set(
    [titleNames, skillNames, certificateNames].flatMap(({ entries }) =>
      [...entries.values()].flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)].flatMap(wordsIn))
    )
  )
  return words
}

/** Whether a word is one of work, by the vocabulary or by the role itself; a person's name mostly is none. */
export function isKnownWord(word: string, role: Role): boolean {
  let own = ofRole.get(role)
  if (!own) {
    own = new Set([role.title ?? "", ...role.qualifications.flatMap(({ text, quote }) => [text, quote ?? ""])].flatMap(wordsIn))
    ofRole.set(role, own)
  }
  const [bare = ""] = wordsIn(word)
  return own.has(bare) || vocabularyWords().has(bare)
}
