import type { Language } from "~sentence/texts"

/** By language, as the build wrote them: the texts that one page (or the worker) can show. */
export type PageTexts = Readonly<Record<Language, Readonly<Record<string, string>>>>

/** On the page's own global object: a chunk that is loaded late has its own copy of every module, this one included. */
const place = Symbol.for("candor.texts")
const page = globalThis as { [place]?: PageTexts }

/** Called first of all by a page's entry, before anything that words a sentence is loaded. */
export function provideTexts(texts: PageTexts): void {
  page[place] = texts
}

/**
 * Stands in for src/sentence/texts.ts in the built extension (ADR 13).
 * @throws Error where the page's entry has provided none.
 */
export default function textsIn(language: Language): Readonly<Record<string, string>> {
  const texts = page[place]
  if (!texts) throw new Error("This page has no texts: its entry has to import ./texts before everything else.")
  return texts[language]
}
