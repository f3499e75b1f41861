import type { QualificationKind } from "../role"

/** Something that the post asks for, not yet a qualification. */
export interface Item {
  text: string
  kind: QualificationKind
  quote: string
  /** The kind does not come from the post's words or section. */
  kindUnclear: boolean
}
