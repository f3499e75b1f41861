import { t } from "~ui/text"

/** A stored finding in one line. Steps keep findings as they were written, perhaps by an older version, so nothing is taken for granted. */
export function findingText(finding: unknown): string {
  if (typeof finding !== "object" || finding === null) return t("runFindingUnreadable")
  const { priority, message, hint } = finding as Record<string, unknown>
  const parts = [typeof message === "string" ? message : null, typeof hint === "string" ? hint : null].filter(part => part !== null)
  if (parts.length === 0) return t("runFindingUnreadable")
  return typeof priority === "string" ? `${priority}: ${parts.join(" ")}` : parts.join(" ")
}
