import { redactText } from "~profile/redact-text"
import type { DraftRole } from "~role/role"

/**
 * What of a role goes into a request, the same for every person and every skill, so that a server's prompt cache knows it again:
 * qualifications, what the recruiter treats as the same, and the recruiter's notes. A note tells how to read the qualifications; it is no
 * evidence, and nothing may be claimed from it (own-words.ts takes no facts from notes).
 */
export function roleLines({ role }: { role: DraftRole }): string[] {
  const notes = role.notes ?? []
  return [
    `Role: ${[role.title, role.level, role.place, role.remote].filter(part => part !== null).join(", ") || "not named"}`,
    "Qualifications:",
    ...role.qualifications.map(({ id, kind, text }) => `[${id}] (${kind}) ${text}`),
    ...role.aliases.map(({ term, as }) => `Treat "${term}" as "${as}".`),
    ...(notes.length === 0 ? [] : ["Notes of the recruiter on how to read these qualifications; no evidence about anybody:"]),
    ...notes.map(({ text }) => `- ${redactText(oneLine(text), { name: null }).text}`)
  ]
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim()
}
