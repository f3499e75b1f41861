import type { PageText } from "~profile/page-capture"
import { isOfType, readJsonLd } from "./json-ld"

/** Whether a page says of itself that it is an article. Many a system calls every page so, a person's page too. */
export function isArticle({ kind, jsonLd }: Pick<PageText, "kind" | "jsonLd">): boolean {
  return kind.startsWith("article") || readJsonLd(jsonLd).some(node => isOfType(node, /^Article$/))
}
