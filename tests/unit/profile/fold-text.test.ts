import { expect, it } from "vitest"
import { foldCase, foldMarks, foldText } from "~profile/fold-text"

// Three questions, three forms: is it literally there, did somebody write the same, would somebody look for it so.
it.each<[text: string, asQuote: string, asWritten: string, asLookedFor: string]>([
  ["  Löwe\u00A0 AG\n", "Löwe AG", "löwe ag", "  lowe  ag\n"],
  ["Lo\u0308we", "Löwe", "löwe", "lowe"],
  ["ＡＣＭＥ ﬁn①", "ＡＣＭＥ ﬁn①", "acme fin1", "acme fin1"],
  ["Soft\u00ADware", "Software", "soft\u00ADware", "soft\u00ADware"],
  ["C++ / C#", "C++ / C#", "c++ / c#", "c++ / c#"],
  ["Ян Королёв", "Ян Королёв", "ян королёв", "ян королев"]
])("%j is compared as a quote, as what was written, and as what is looked for", (text, asQuote, asWritten, asLookedFor) => {
  expect(foldText(text)).toBe(asQuote)
  expect(foldCase(text)).toBe(asWritten)
  expect(foldMarks(text)).toBe(asLookedFor)
})
