import type { StoredFinding } from "~run/finding"
import { inWords, t } from "~ui/text"

/** A stored finding in one line, without its priority. */
export function findingText({ message, hint }: Pick<StoredFinding, "message" | "hint">): string {
  const parts = [message, hint].filter(part => part !== null)
  return parts.length === 0 ? t("runFindingUnreadable") : parts.map(inWords).join(" ")
}
