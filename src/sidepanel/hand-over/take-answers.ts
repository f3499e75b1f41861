import type { AnswersFile } from "~handover/answers"
import type { Sentence } from "~sentence/sentence"
import { database } from "~store/database"
import { t } from "~ui/text"

/** The largest file that is looked into for answers, in bytes: no character takes more than four. */
const largest = 1_200_000
const mayBeAnswers = /\.(json|txt)$/i

/** Files that came back, and the rest, which is somebody's profile or a post. */
export interface SortedFiles<Item> {
  answers: ({ ok: true; file: AnswersFile } | { ok: false; why: Sentence })[]
  others: Item[]
}

/** Tells answers to a hand-over from other files, by what they say of themselves. A file that cannot be opened is left to whoever reads the rest. */
export async function sortAnswers<Item extends { file: File }>(items: readonly Item[]): Promise<SortedFiles<Item>> {
  const sorted: SortedFiles<Item> = { answers: [], others: [] }
  for (const item of items) {
    const text = await textOfAnswers(item.file)
    if (text === null) sorted.others.push(item)
    else sorted.answers.push((await import("./hand-over-parts")).readAnswers(text))
  }
  return sorted
}

async function textOfAnswers(file: File): Promise<string | null> {
  if (!mayBeAnswers.test(file.name) || file.size > largest) return null
  try {
    const { seemsAnswers } = await import("./hand-over-parts")
    return seemsAnswers(await file.slice(0, 2_400).text()) ? await file.text() : null
  } catch {
    return null
  }
}

/** What is said once answers are taken in: whose, about how many, and for which role. */
export async function sayTaken({ who }: AnswersFile, { roleId, count }: { roleId: string; count: number }): Promise<string> {
  const title = (await database().roles.get(roleId))?.role.title ?? t("candidateUntitledRole")
  return who === "" ? t("answersTaken", { count, title }) : t("answersTakenOf", { who, count, title })
}
