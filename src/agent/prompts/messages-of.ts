import type { Finding } from "~run/finding"
import { inEnglish } from "~sentence/english"
import type { AskedOfModel } from "./asked"
import { fence } from "./fence"
import { policy } from "./policy"

/** One message of a chat request, in the words of the Chat Completions protocol. */
export interface ChatMessage {
  role: "system" | "user" | "assistant"
  content: string
}

/** Characters of page text in one request: about 6,000 tokens. */
export const maxDataCharacters = 24_000

/** Findings that go back as hints; more do not help a model, and cost. */
const mostHints = 12

/**
 * The messages of a request: policy and instructions, then the role, then the fenced text, then, after a draft that did not pass, what was
 * wrong with it. Everything before the text is the same for every person of a role.
 *
 * @param keepsBeginning whether the server keeps long beginnings that it knows again (prompt caching)
 */
export function messagesOf(asked: AskedOfModel, hints: readonly Finding[], keepsBeginning = false): ChatMessage[] {
  const { fenced, isCut } = fence(asked.data, maxDataCharacters)
  const notes = [...(isCut ? ["The text was longer and is cut here."] : []), ...(asked.isPart ? [partShown] : [])]
  const messages: ChatMessage[] = [
    { role: "system", content: [policy, asked.instructions, ...(keepsBeginning && asked.examples ? [asked.examples] : [])].join("\n\n") },
    { role: "user", content: asked.context },
    { role: "user", content: [fenced, ...notes].join("\n") }
  ]
  // The draft before is not sent again: its quotes are the page's own words, not yet redacted, and the loop keeps what passed.
  return hints.length === 0 ? messages : [...messages, { role: "user", content: asked.redact(hintsText(hints)) }]
}

const partShown = "Of long texts only the sentences that may bear on the qualifications are shown."

function hintsText(hints: readonly Finding[]): string {
  const byPriority = [...hints].sort((a, b) => a.priority.localeCompare(b.priority)).slice(0, mostHints)
  const lines = byPriority.map(
    ({ where, message, hint }) => `- ${where === "" ? "" : `${where}: `}${inEnglish(message)} ${inEnglish(hint)}`
  )
  return `Your last answer did not pass these checks. What is not named here passed and is kept. Answer with the whole JSON object again.\n${lines.join("\n")}`
}
