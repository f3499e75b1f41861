/**
 * Takes what says who somebody is out of a text. The worker reads this code when something is first made ready for a model: the build puts
 * src/browser/late-redact-text.ts in this file's place (ADR 15), so it is imported by the name `~profile/redact-text` everywhere.
 */
export { redactText } from "./redaction/redact-text"
export type { RedactedText, Redaction, TextKind } from "./redaction/redact-text"
