import type { Atom } from "./atoms"

/** An atom and what the tagger says of it, without the B of a beginning. */
export interface Tagged {
  atom: Atom
  label: string
}
