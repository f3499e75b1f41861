import type { Sentence } from "~sentence/sentence"

/** A row of a file that is not taken in, or not as it stands, and why. */
export interface LeftOut {
  table: string
  /** Its place in the table, from 1 on; 0 for the whole table. */
  row: number
  why: Sentence
  /** It is taken in without the part that is named. Absent where the whole row stays out. */
  isKept?: boolean
}
