/** A run of text as a page of a PDF has it: where it stands, in points from the page's lower left corner. */
export interface TextItem {
  text: string
  x: number
  y: number
  width: number
  /** Height of the font, in points. */
  size: number
  font: string
  isBold: boolean
  /** Turned by more than a few degrees: a watermark, a name along the edge. */
  isTurned: boolean
  /** Arabic, Hebrew and the like: its letters are in the order in which they are read. */
  isRightToLeft: boolean
}

export interface PageOfText {
  width: number
  height: number
  items: TextItem[]
  /** It has fields that were filled in: what stands beside a field is its label, and no column of its own. */
  isForm?: boolean
}

/** Runs of text on one base line, from left to right. */
export interface Row {
  y: number
  size: number
  items: TextItem[]
  /** Where the labels at the left of a form end, on a page that has such: however little white is there, it parts them from the rest. */
  labelEnd?: number
}
