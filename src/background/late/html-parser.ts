import { latePart } from "~browser/late-parts"
import type { HtmlParser } from "~sites/plain/html-parser"

/** Stands in for src/sites/plain/html-parser.ts in the built extension. */
export default function htmlParser(): HtmlParser {
  return latePart("html-parser")
}
