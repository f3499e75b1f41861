import { certificates } from "./built/certificates"
import { skills } from "./built/skills"
import { titles } from "./built/titles"

const lists = { certificates, skills, titles }

/** The built vocabulary: one line a term, in the form that `parseEntries` reads. */
export type TermLists = typeof lists

/**
 * The lists of terms. In the extension they are read when first needed: the build puts src/browser/late-term-lists.ts in this file's place
 * (ADR 15), so it is imported by the name `~role/vocabulary/term-lists` everywhere.
 */
export default function termLists(): TermLists {
  return lists
}
