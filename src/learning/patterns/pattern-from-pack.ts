import { parseQualification } from "~role/criteria/parse-qualification"
import type { Origin } from "~role/origin"
import { roleSchema } from "~role/role"
import { searchUrl } from "~role/strategies/search-url"
import { fold } from "~role/vocabulary/tokens"
import { aimedAt } from "./merge-patterns"
import type { Packable } from "./write-pack"
import type { PackPattern } from "./pattern-pack"

/**
 * A pattern as it stands in a pack, as it is kept here: every part of it says where it is from. What follows from the texts (criteria, the addresses of searches) is made here and
 * never taken from the file. Ids of parts come from their place, so that reading the same pack again gives the same pattern.
 *
 * @param at when it was taken in, in milliseconds since the epoch
 */
export function patternFromPack(pattern: PackPattern, at: number, from: Origin): Packable {
  const qualifications = pattern.qualifications.map(({ kind, text, weight }, place) => ({
    ...parseQualification(text, kind, `q${place + 1}`),
    ...(weight === undefined ? {} : { weight }),
    from
  }))
  const strategyId = (place: number) => `pack-${place + 1}`
  return {
    id: pattern.id,
    name: pattern.name,
    people: pattern.people,
    shortlisted: pattern.shortlisted,
    role: roleSchema.parse({
      title: pattern.title,
      level: pattern.level,
      place: pattern.place,
      remote: pattern.remote,
      qualifications,
      aliases: pattern.aliases.map(alias => ({ ...alias, at, from })),
      strategies: pattern.strategies.map(({ name, reason, misses, searches }, place) => ({
        id: strategyId(place),
        name,
        reason,
        misses,
        state: "picked",
        from,
        searches: searches.map(search => ({ ...search, url: searchUrl(search.place, search.text) }))
      })),
      ...(pattern.notes.length > 0 ? { notes: pattern.notes.map(text => ({ text, preferenceId: null, from })) } : {})
    }),
    learned: {
      strategies: pattern.strategies.flatMap(({ found, shortlisted }, place) =>
        found + shortlisted > 0 ? [{ strategyId: strategyId(place), found, shortlisted }] : []
      ),
      questions: pattern.questions,
      preferences: pattern.preferences.map(({ wording, effect }) => {
        const named = "text" in effect && ["change kind", "weigh", "reword"].includes(effect.kind)
        const full = named ? { ...effect, qualificationId: `text:${fold("text" in effect ? effect.text : "")}`.slice(0, 120) } : effect
        return aimedAt({ wording, effect: full as Parameters<typeof aimedAt>[0]["effect"], from }, qualifications)
      }),
      examples: pattern.examples.map(({ answer, verdicts }) => ({
        answer,
        verdicts: verdicts.map(({ qualification, verdict }) => ({ text: qualification, verdict }))
      }))
    }
  }
}
