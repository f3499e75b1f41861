import { latePart } from "./late-parts"

/** Stands in for src/evaluation/nearest/paraphrases.ts in the built extension: in the worker and in what the panel and the options load late. */
export default function paraphrases(): string {
  return latePart("paraphrases")
}
