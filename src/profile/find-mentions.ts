/**
 * Where people are named in a text, in any form of their names. The worker reads this code when somebody is erased: the build puts
 * src/browser/late-find-mentions.ts in this file's place (ADR 15), so it is imported by the name `~profile/find-mentions` everywhere.
 */
export { findMentions } from "./redaction/find-mentions"
export type { NamedStretch } from "./redaction/find-mentions"
