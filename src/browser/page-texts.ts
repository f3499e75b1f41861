import type { Language } from "~sentence/texts"

/** By language, as the build wrote them: the texts that one page (or the worker) can show. */
export type PageTexts = Readonly<Record<Language, Readonly<Record<string, string>>>>

interface Provided {
  first: PageTexts
  /** What is asked for a text that is not among the first; null where they are all. */
  rest: (() => PageTexts) | null
}

/** On the page's own global object: a chunk that is loaded late has its own copy of every module, this one included. */
const place = Symbol.for("candor.texts")
const page = globalThis as { [place]?: Provided }

/** Called first of all by a page's entry, before anything that words a sentence is loaded. `rest` is read when it is first needed. */
export function provideTexts(first: PageTexts, rest: (() => PageTexts) | null = null): void {
  page[place] = { first, rest }
}

/**
 * Stands in for src/sentence/texts.ts in the built extension (ADR 13).
 * @throws Error where the page's entry has provided none.
 */
export default function textsIn(language: Language): Readonly<Record<string, string>> {
  const provided = page[place]
  if (!provided) throw new Error("This page has no texts: its entry has to import ./texts before everything else.")
  const { first, rest } = provided
  return rest === null ? first[language] : withRest(first[language], () => rest()[language])
}

/** The first texts, and the rest behind them. A key of which there is a plural form among the first is not looked for in the rest. */
function withRest(first: Readonly<Record<string, string>>, rest: () => Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const bases = new Set(Object.keys(first).map(baseOf))
  return new Proxy(first, {
    get: (own, key) => (typeof key !== "string" ? undefined : (own[key] ?? (bases.has(baseOf(key)) ? undefined : rest()[key])))
  })
}

function baseOf(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, "")
}
