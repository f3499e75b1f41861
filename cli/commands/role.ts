import { checkedAs } from "~evaluation/asked/checked-as"
import { checkedWords } from "~evaluation/asked/checked-words"
import { readPost } from "~role/post/read-post"
import { inEnglish } from "~sentence/english"
import { sentence } from "~sentence/sentence"
import { Refusal, sentenceOf } from "../refusal"
import { loadPost } from "../job-post"
import type { Terminal } from "../terminal"
import { complain, print } from "../terminal"

export const roleUsage = sentence("usageRole")

/** Makes a draft role of each file. Returns the exit status. */
export async function runRole(files: readonly string[], options: { url: string | null }, terminal: Terminal): Promise<number> {
  if (files.length === 0) throw new Refusal(sentence("cliNamePost"), 2)
  let failed = 0
  for (const file of files) {
    try {
      const role = readPost(await loadPost(file, options.url, terminal))
      const checked = role.qualifications.map(qualification => {
        const words = checkedWords(qualification)
        return { id: qualification.id, as: inEnglish(checkedAs(qualification, words)), unchecked: words.unchecked }
      })
      await print(terminal, { file, ...role, checked })
    } catch (error) {
      complain(terminal, sentenceOf(error, file))
      failed++
    }
  }
  return failed > 0 ? 1 : 0
}
