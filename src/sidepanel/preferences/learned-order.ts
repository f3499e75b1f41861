import type { Qualification } from "~role/role"

/** Qualifications as they would stand had nothing been learned, by what each says of how it stood before; those that were added are gone. */
export function orderWithoutLearned(qualifications: readonly Qualification[]): Qualification[] {
  return qualifications.flatMap(({ learned, weight, ...qualification }) => {
    const [first] = learned ?? []
    if (!first) return weight === undefined ? [qualification] : [{ ...qualification, weight }]
    return first.was === null ? [] : [{ ...qualification, ...first.was }]
  })
}

/** The preferences that had a part in these qualifications, each once. */
export function learnedIn(qualifications: readonly Qualification[]): string[] {
  return [...new Set(qualifications.flatMap(({ learned }) => learned?.map(({ preferenceId }) => preferenceId) ?? []))]
}
