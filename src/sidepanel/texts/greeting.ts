import type { DraftRow } from "~store/rows/rows"
import { inWords } from "~ui/text"

/** How a note begins, in its own language, which need not be the panel's. */
const greetings: Record<string, (name: string) => string> = {
  en: name => `Hello ${name},`,
  de: name => `Guten Tag ${name},`,
  fr: name => `Bonjour ${name},`,
  es: name => `Hola ${name}:`,
  pt: name => `Olá ${name},`
}

/** The first line of a note. The name is put in here, on the recruiter's machine; no model and no stored text has it. */
export function greetingOf({ output }: DraftRow, name: string): string {
  return (greetings[output.language ?? "en"] ?? greetings.en!)(name)
}

/** A text as it is copied: a note with its greeting, the parts as paragraphs. */
export function copyText(draft: DraftRow, name: string | null): string {
  const parts = draft.output.parts.map(({ text }) => inWords(text))
  if (draft.skill === "interview") return parts.map(text => `- ${text}`).join("\n")
  return [...(draft.skill === "outreach" && name !== null ? [greetingOf(draft, name)] : []), ...parts].join("\n\n")
}
