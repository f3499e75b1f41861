import { paraphraseList } from "./paraphrase-list"

/**
 * What is asked for and the deeds that are it in other words, one thing a line. In the extension it is read when first needed: the build puts
 * src/browser/late-paraphrases.ts in this file's place (ADR 15), so it is imported by the name `~evaluation/nearest/paraphrases` everywhere.
 */
export default function paraphrases(): string {
  return paraphraseList
}
