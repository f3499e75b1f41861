import { latePart } from "./late-parts"

/** Stands in for src/role/vocabulary/term-lists.ts in the built extension: in the worker and in what the panel and the options load late. */
export default function termLists(): Record<"certificates" | "skills" | "titles", string> {
  return latePart("term-lists")
}
