import { workKindList } from "./work-kind-list"

/**
 * Which titles of one family are other work, and which work a title is not. In the extension they are read when first needed: the build puts
 * src/browser/late-work-kinds.ts in this file's place (ADR 15), so it is imported by the name `~evaluation/titles/work-kinds` everywhere.
 */
export default function workKinds(): typeof workKindList {
  return workKindList
}
