import { withoutLevel } from "~role/parse/level"
import { tokenise } from "~role/vocabulary/tokens"
import { titleNames } from "~role/vocabulary/vocabulary"

const familiesOfText = new Map<string, string[]>()

/** Families of titles that a text names: "Sr. Backend Developer" is a Backend Engineer. */
export function familiesOf(text: string): string[] {
  const known = familiesOfText.get(text)
  if (known) return known
  const tokens = tokenise(withoutLevel(text))
  const found = [...new Set(titleNames.index.find(tokens).map(({ name }) => name))]
  // Titles repeat a lot, but pages are many.
  if (familiesOfText.size > 20_000) familiesOfText.clear()
  familiesOfText.set(text, found)
  return found
}
