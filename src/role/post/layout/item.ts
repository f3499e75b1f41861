import type { LeftOutWhy } from "../../post-line"
import type { QualificationKind } from "../../role"

/** Something that the post asks for, not yet a qualification. */
export interface Item {
  text: string
  kind: QualificationKind
  quote: string
  /** The kind does not come from the post's words or section. */
  kindUnclear: boolean
}

/** A stretch of the text, `[start, end)`, with what the reading made of it. */
export interface Region {
  start: number
  end: number
  items: Item[]
  /** Why nothing was asked of it; says nothing where items are. */
  why: LeftOutWhy
  /** What its part of the post says of a demand in it; null where the part says nothing. */
  kind: QualificationKind | null
}
