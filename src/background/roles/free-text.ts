import type { Question } from "~role/intake/question"
import type { RoleRow } from "~store/rows/rows"
import { startText, texts } from "./chat-texts"
import type { BackgroundDeps } from "../deps"
import { say } from "./intake-conversation"

/**
 * Whether an answer is no answer but a job post: somebody pastes it while the title is asked for. A list of requirements may be long, so
 * there only what is far too long for a list counts as a post.
 */
export function isPostInstead({ topic }: Question, text: string): boolean {
  const isList = topic === "must" || topic === "nice" || topic === "avoid"
  return readsLikePost(text) && (!isList || text.length > 1_500)
}

/** Reads a text as the role's job post, inside the transaction of `writeAndDrive`. @returns the run to drive */
export async function readAsPost(deps: BackgroundDeps, row: RoleRow, text: string): Promise<string[]> {
  await say(deps, row.id, { author: "recruiter", kind: "text", text: startText(null, text) })
  await say(deps, row.id, { author: "candor", kind: "text", text: texts.readingPost })
  if (row.source.kind === "blank") await deps.database.roles.put({ ...row, source: { kind: "text", text }, updatedAt: deps.now() })
  const run = deps.runHost.prepare({ skill: "intake", roleId: row.id, title: null, text })
  await deps.database.runs.add(run)
  return [run.id]
}

/** A post is long and has several lines or sentences; a requirement is neither. */
export function readsLikePost(text: string): boolean {
  const lines = text.split("\n").filter(line => line.trim() !== "").length
  const sentences = text.split(/[.!?](?:\s|$)/).length - 1
  return text.length >= 280 && (lines >= 4 || sentences >= 4)
}
