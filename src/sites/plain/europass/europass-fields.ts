import type { ProfileBuilder } from "~profile/profile-builder"
import { linesOfRichText } from "../rich-text"
import type { TreeNode } from "./xml-tree"

/** Each half of the name is quoted by itself, as the file has them apart. */
export function setName(builder: ProfileBuilder, first: string | null, last: string | null): void {
  const parts = [first, last].filter(part => part !== null)
  if (parts.length === 0) return
  builder.set("name", parts.join(" "))
  builder.profile.evidence.name = parts.map(quote => ({ quote, section: "top", label: null }))
}

export function setPlace(builder: ProfileBuilder, parts: readonly string[]): void {
  if (parts.length === 0) return
  builder.set("location", parts.join(", "))
  builder.profile.evidence.location = parts.map(quote => ({ quote, section: "top", label: null }))
}

/** Rich text is written as escaped HTML. */
export function richTextOf(node: TreeNode | undefined): string | null {
  return linesOfRichText(node?.text ?? null)
}
