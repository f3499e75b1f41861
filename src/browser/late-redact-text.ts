import { latePart } from "./late-parts"

/** Stands in for src/profile/redact-text.ts in the built extension: in the worker and in what the panel loads late. */
export function redactText(text: string, ...others: unknown[]): unknown {
  return latePart<(text: string, ...others: unknown[]) => unknown>("redaction")(text, ...others)
}
