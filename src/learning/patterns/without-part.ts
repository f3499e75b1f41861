import { nothingLearned, type PatternContent } from "./pattern-learned"

export type PatternPartKind = "qualification" | "strategy" | "alias" | "note" | "question" | "preference"

/** A pattern without one of its parts: a qualification or strategy by its id, another one by its place in its list. */
export function withoutPart<Content extends PatternContent>(content: Content, part: PatternPartKind, key: string): Content {
  const { role } = content
  const learned = content.learned ?? nothingLearned
  const others = <One>(list: readonly One[]) => list.filter((_, at) => String(at) !== key)
  switch (part) {
    case "qualification":
      return { ...content, role: { ...role, qualifications: role.qualifications.filter(({ id }) => id !== key) } }
    case "strategy": {
      const strategies = learned.strategies.filter(({ strategyId }) => strategyId !== key)
      return {
        ...content,
        role: { ...role, strategies: role.strategies.filter(({ id }) => id !== key) },
        learned: { ...learned, strategies }
      }
    }
    case "alias":
      return { ...content, role: { ...role, aliases: others(role.aliases) } }
    case "note": {
      const { notes, ...rest } = role
      const left = others(notes ?? [])
      return { ...content, role: left.length > 0 ? { ...rest, notes: left } : rest }
    }
    case "question":
      return { ...content, learned: { ...learned, questions: others(learned.questions) } }
    case "preference":
      return { ...content, learned: { ...learned, preferences: others(learned.preferences) } }
  }
}
