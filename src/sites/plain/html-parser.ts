import { mf2 } from "microformats-parser"

export type HtmlParser = typeof mf2

/**
 * Reads microformats out of HTML. The worker reads the parser's code with the first page that has cards: the build puts
 * src/background/late/html-parser.ts in this file's place (ADR 15), so it is imported by the name `~sites/plain/html-parser` everywhere.
 */
export default function htmlParser(): HtmlParser {
  return mf2
}
