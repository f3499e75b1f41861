import { redactText } from "~profile/redact-text"
import type { Role } from "~role/role"

/**
 * What of a role goes into a request, the same for every person and every skill, so that a server's prompt cache knows it again:
 * qualifications, what the recruiter treats as the same, and the recruiter's notes. A note tells how to read the qualifications; it is no
 * evidence, and nothing may be claimed from it (own-words.ts takes no facts from notes).
 */
export function roleLines({ role }: { role: Role }): string[] {
  const notes = role.notes ?? []
  return [
    `Role: ${[role.title, role.level, role.place, role.remote].filter(part => part !== null).join(", ") || "not named"}`,
    "Qualifications:",
    ...role.qualifications.map(({ id, kind, text }) => `[${id}] (${kind}) ${withoutContacts(text)}`),
    ...role.aliases.map(({ term, as }) => `Treat "${term}" as "${as}".`),
    ...(notes.length === 0 ? [] : ["Notes of the recruiter on how to read these qualifications; no evidence about anybody:"]),
    ...notes.map(({ text }) => `- ${redactText(oneLine(text), { name: null }).text}`)
  ]
}

/** What an e-mail address, a link or a phone number has and few other words have: the rest is not looked through for each person anew. */
const mayBeContact = /@|\(at\)|:\/\/|www\.|\.com\/|\d[\d\s().\u2011/-]{6,}/iu

/** A post may say whom to write to in the middle of what it asks for. */
function withoutContacts(text: string): string {
  return mayBeContact.test(text) ? redactText(text, { name: null }).text : text
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim()
}
