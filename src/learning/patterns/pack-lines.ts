import type { Sentence } from "~sentence/sentence"
import { textsOfPattern, whyNotTaken } from "./lint-pack"
import type { Pack, PackPattern } from "./pattern-pack"

/** What a line of a pack is. `name`, `title` and `place` are of the pattern itself. */
export const packLineKinds = ["name", "title", "place", "qualification", "alias", "note", "strategy", "question", "preference"] as const
export type PackLineKind = (typeof packLineKinds)[number]

/** One thing that a pack says, to be taken or left by itself. */
export interface PackLine {
  /** Where it stands in the pack: `0 note 2`. The same file always gives the same. */
  id: string
  kind: PackLineKind
  /** All that it says, one text after the other. */
  texts: string[]
  /** Why it is not taken in; null where it may be. */
  refused: Sentence | null
}

/** Every line of one pattern of a pack, each held to what may be taken in. */
export function linesOfPattern(pattern: PackPattern, at: number): PackLine[] {
  const line = (kind: PackLineKind, place: number, texts: readonly string[], as: Parameters<typeof whyNotTaken>[1] = null): PackLine => {
    const refused = texts.reduce<Sentence | null>((before, text) => before ?? whyNotTaken(text, as), null)
    return { id: lineId(at, kind, place), kind, texts: [...texts], refused }
  }
  const own = (kind: "name" | "title" | "place") => (pattern[kind] === null ? [] : [line(kind, 0, [pattern[kind]])])
  return [
    ...own("name"),
    ...own("title"),
    ...own("place"),
    ...pattern.qualifications.map(({ text, kind }, place) => line("qualification", place, [text], kind)),
    ...pattern.aliases.map(({ term, as }, place) => line("alias", place, [term, as])),
    ...pattern.notes.map((text, place) => line("note", place, [text])),
    ...pattern.strategies.map(({ name, reason, misses, searches }, place) =>
      line("strategy", place, [name, reason, misses, ...searches.map(({ text }) => text)])
    ),
    ...pattern.questions.map(({ text }, place) => line("question", place, [text])),
    ...pattern.preferences.map(({ wording, effect }, place) => line("preference", place, [wording, ...textsOfPattern(effect)]))
  ]
}

/**
 * A pack with the given lines alone, without those that are refused whoever asks for them; null for a pattern of which nothing is left. The
 * examples stay where what they are about does. A pattern whose name is left out is called by what it asks for first.
 */
export function takenPack(pack: Pack, lineIds: ReadonlySet<string>): Pack {
  const patterns = pack.patterns.flatMap((pattern, at) => {
    const taken = new Set(linesOfPattern(pattern, at).flatMap(({ id, refused }) => (refused === null && lineIds.has(id) ? [id] : [])))
    return taken.size === 0 ? [] : [takenPattern(pattern, at, taken)]
  })
  return { ...pack, patterns }
}

function takenPattern(pattern: PackPattern, at: number, taken: ReadonlySet<string>): PackPattern {
  const of = <Part>(kind: PackLineKind, parts: readonly Part[]) => parts.filter((_, place) => taken.has(lineId(at, kind, place)))
  const qualifications = of("qualification", pattern.qualifications)
  const asked = new Set(qualifications.map(({ text }) => text))
  const title = taken.has(lineId(at, "title", 0)) ? pattern.title : null
  const name = taken.has(lineId(at, "name", 0)) ? pattern.name : (title ?? qualifications[0]?.text ?? "–").slice(0, 120)
  return {
    ...pattern,
    name,
    title,
    place: taken.has(lineId(at, "place", 0)) ? pattern.place : null,
    qualifications,
    aliases: of("alias", pattern.aliases),
    notes: of("note", pattern.notes),
    strategies: of("strategy", pattern.strategies),
    questions: of("question", pattern.questions),
    preferences: of("preference", pattern.preferences),
    examples: pattern.examples.flatMap(({ answer, verdicts }) => {
      const kept = verdicts.filter(({ qualification }) => asked.has(qualification))
      return kept.length > 0 ? [{ answer, verdicts: kept }] : []
    })
  }
}

function lineId(pattern: number, kind: PackLineKind, place: number): string {
  return `${pattern} ${kind} ${place}`
}
