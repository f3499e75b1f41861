import type { Atom } from "./atoms"
import type { Line } from "../lines"

/** How an atom follows the one before it: on its line, on the next, after an empty line; and whether dates or text part them. */
export function stepOf(atom: Atom, previous: Atom | undefined, lines: readonly Line[]): string {
  if (!previous) return "begin"
  if (previous.line === atom.line) return `same ${atom.before}`
  const line = lines[atom.line]
  return line?.gap ? "gap" : line?.bullet ? "bullet" : "line"
}
