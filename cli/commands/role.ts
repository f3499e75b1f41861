import { checkedAs } from "~evaluation/checked-as"
import { checkedWords } from "~evaluation/checked-words"
import { readPost } from "~role/post/read-post"
import { inEnglish } from "~sentence/english"
import { Refusal, sentenceOf } from "../refusal"
import { loadPost } from "../job-post"
import type { Terminal } from "../terminal"
import { print } from "../terminal"

export const roleUsage = `candor role FILE… [--url URL]

Makes a draft role of a job post: text, Markdown, PDF or Word, a saved web page, or a job of jsonresume.org's schema; - is standard input.
Prints one line of JSON a file: {file, title, level, place, remote, qualifications, questions, findings, lines, checked}. Look it over, answer the
questions by editing it, and hand it to evaluate and rank. "lines" has every line of the post once, with its fate: taken (as what, and as
which qualifications), left out (why), or unclear (asked about in the questions); "parts" are the sentences of a line that has several. "checked" says of each
qualification how code decides it ("as") and which of its words nobody checks ("unchecked").
A role can also be written by hand:

  {"title": "Data engineer", "qualifications": [{"text": "3+ years of Python", "kind": "must"}, {"text": "Spark", "kind": "nice"}]}

What is left out is filled in: an id, the kind (must), and the criterion, which is parsed of the text. "criterion": null is kept: the
sentence is judged by its words alone then. After editing a text, take its "criterion" out, or it goes on asking for what it did.

Example: npm run --silent candor -- role job-post.txt > role.json

Exit status: 0 done · 1 a file could not be used · 2 wrong usage`

/** Makes a draft role of each file. Returns the exit status. */
export async function runRole(files: readonly string[], options: { url: string | null }, terminal: Terminal): Promise<number> {
  if (files.length === 0) throw new Refusal("Name at least one job post; candor role --help says more.", 2)
  let failed = 0
  for (const file of files) {
    try {
      const role = readPost(await loadPost(file, options.url, terminal))
      const checked = role.qualifications.map(qualification => ({
        id: qualification.id,
        as: inEnglish(checkedAs(qualification)),
        unchecked: checkedWords(qualification).unchecked
      }))
      await print(terminal, { file, ...role, checked })
    } catch (error) {
      terminal.err(sentenceOf(error, file))
      failed++
    }
  }
  return failed > 0 ? 1 : 0
}
