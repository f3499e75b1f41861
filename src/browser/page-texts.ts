import type { Language } from "~sentence/languages"

/** Texts by key. */
type Texts = Readonly<Record<string, string>>

/** As the build wrote them: the English texts that one page (or the worker) can show. */
export type PageTexts = Readonly<Record<"en", Texts>>

/** How a page gets its texts in another language: a late part of it (ADR 29). */
export type TextsElsewhere = Readonly<Partial<Record<Language, () => Promise<{ default: Texts } | Texts>>>>

interface Provided {
  first: PageTexts
  /** What is asked for a text that is not among the first; null where they are all. */
  rest: (() => PageTexts) | null
  others: TextsElsewhere
  /** Languages that were read. */
  read: Map<Language, Texts>
  shown: Language
  /** How many languages were wished for so far: the last wish is the one that holds. */
  wishes: number
}

/** On the page's own global object: a chunk that is loaded late has its own copy of every module, this one included. */
const place = Symbol.for("candor.texts")
const page = globalThis as { [place]?: Provided }

/**
 * Called first of all by a page's entry, before anything that words a sentence is loaded. `rest` is read when it is first needed, another
 * language when it is to be shown.
 */
export function provideTexts(first: PageTexts, rest: (() => PageTexts) | null = null, others: TextsElsewhere = {}): void {
  page[place] = { first, rest, others, read: new Map(), shown: "en", wishes: 0 }
}

/**
 * Stands in for src/sentence/texts.ts in the built extension (ADR 13).
 * @throws Error where the page's entry has provided none.
 */
export default function textsIn(language: Language): Texts {
  const { first, rest, read } = provided()
  const english = rest === null ? first.en : withRest(first.en, () => rest().en)
  const own = read.get(language)
  return own ? withRest(own, () => english) : english
}

/** The language that people are spoken to in. */
export function languageShown(): Language {
  return provided().shown
}

/**
 * Speaks another language from now on, once its texts have been read; English where the page has none in it. Of several that are on their way
 * the one that was asked for last is spoken, in whatever order they come.
 * @throws what reading the texts throws; the page then goes on in the language that it speaks
 */
export async function speak(language: Language): Promise<void> {
  const here = provided()
  const wish = ++here.wishes
  const load = here.others[language]
  if (load && !here.read.has(language)) here.read.set(language, textsOfFile(await load()))
  if (here.wishes === wish) here.shown = load ? language : "en"
}

/** A file that is read late is its value itself in the bundler's hands, and a module with a default elsewhere. */
function textsOfFile(file: { default: Texts } | Texts): Texts {
  return typeof file.default === "object" ? file.default : (file as Texts)
}

function provided(): Provided {
  const here = page[place]
  if (!here) throw new Error("This page has no texts: its entry has to import ./texts before everything else.")
  return here
}

/** The first texts, and the rest behind them. A key of which there is a plural form among the first is not looked for in the rest. */
function withRest(first: Texts, rest: () => Texts): Texts {
  const bases = new Set(Object.keys(first).map(baseOf))
  return new Proxy(first, {
    get: (own, key) => (typeof key !== "string" ? undefined : (own[key] ?? (bases.has(baseOf(key)) ? undefined : rest()[key])))
  })
}

function baseOf(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, "")
}
