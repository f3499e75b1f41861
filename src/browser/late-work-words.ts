import { latePart } from "./late-parts"

/** Stands in for src/evaluation/nearest/work-words.ts in the built extension: in the worker and in what the panel and the options load late. */
export default function workWords(): string {
  return latePart("work-words")
}
