import { latePart } from "./late-parts"

/** Stands in for src/evaluation/titles/work-kinds.ts in the built extension: in the worker and in what the panel and the options load late. */
export default function workKinds(): { kinds: string; notTheWork: string } {
  return latePart("work-kinds")
}
