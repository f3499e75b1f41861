import { workWordList } from "./work-word-list"

/**
 * Words of work that often say the same, one group a line. In the extension they are read when first needed: the build puts
 * src/browser/late-work-words.ts in this file's place (ADR 15), so it is imported by the name `~evaluation/nearest/work-words` everywhere.
 */
export default function workWords(): string {
  return workWordList
}
