import type { Preference } from "~learning/preferences/preference"
import { appendLine } from "~store/roles/write-chat"
import type { Said } from "~sentence/sentence"
import { learnedTexts } from "./preference-texts"
import type { StepDeps } from "../runs/run-step"

/** A line of the chat that is about a preference is known by its id, so that it goes when the preference is forgotten. */
export function linePrefix(preferenceId: string): string {
  return `preference ${preferenceId} `
}

/** Says in the chat of a role what a preference does there. Inside a transaction that covers `chat`. */
export async function tellLearned({ database, newId, now }: StepDeps, roleId: string, { id }: Preference, text: Said): Promise<void> {
  await appendLine(database, roleId, `${linePrefix(id)}${newId()}`, now(), {
    author: "candor",
    kind: "text",
    text,
    note: learnedTexts.note
  })
}
