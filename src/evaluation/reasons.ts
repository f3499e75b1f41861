import type { Stance } from "./text/stance"
import { listAnd } from "./words"

/*
 * Why a verdict is what it is, in one sentence: every template of the rules about text stands here once, with its values by name.
 */

/** Why what stands there does not count, by what the sentence says of it. */
const notHad: Record<Exclude<Stance, "has" | "lacks">, (values: { name: string }) => string> = {
  wish: ({ name }) => `The profile speaks of ${name} as a wish or a plan, not as something done.`,
  study: ({ name }) => `The profile speaks of learning ${name}, not of having used it.`,
  taught: ({ name }) => `The profile speaks of teaching ${name}, not of doing it.`,
  other: ({ name }) => `The profile mentions ${name}, but somebody else does it.`,
  passing: ({ name }) => `${name} is only mentioned in passing.`,
  refused: ({ name }) => `The profile tells of a decision against ${name}.`
}

export const reasons = {
  notHad: (stance: Exclude<Stance, "has" | "lacks">, values: { name: string }) => notHad[stance](values),
  denied: ({ name }: { name: string }) => `The profile itself says: no ${name}.`,
  deniedPart: ({ part }: { part: string }) => `The profile itself says otherwise: no “${part}”.`,
  ownWords: ({ parts }: { parts: readonly string[] }) => `In the profile's own words: ${listAnd(parts.map(part => `“${part}”`))}.`,
  numberNotPlain: () => "The profile speaks of it, but the number that is asked for is not plain.",
  nothingSaid: () => "No rule decides this, and the profile says nothing about it.",
  onlyPart: ({ parts }: { parts: readonly string[] }) =>
    `Only part of it is there: ${listAnd(parts.map(part => `“${part}”`))}. It needs your judgement.`,
  notPlain: () => "Nothing in the profile plainly says it. It needs your judgement.",
  everydayWord: ({ name }: { name: string }) => `“${name}” stands there as an everyday word; nothing beside it says that ${name} is meant.`,
  notMentioned: ({ wanted }: { wanted: string }) => `The profile does not mention ${wanted}.`,
  nearest: ({ wanted, name }: { wanted: string; name: string }) =>
    `The profile does not mention ${wanted}; it mentions ${name}, which is related.`,
  mentioned: ({ name }: { name: string }) => `${name} is mentioned.`,
  listed: ({ name }: { name: string }) => `${name} is listed.`,
  inPositions: ({ name, count }: { name: string; count: number }) => `${name} shows in ${count} positions.`,
  mentionedAs: ({ name, wanted }: { name: string; wanted: string }) => `${name} is mentioned. ${name} counts as ${wanted}.`,
  listedAs: ({ name, wanted }: { name: string; wanted: string }) => `${name} is listed. ${name} counts as ${wanted}.`,
  inPositionsAs: ({ name, count, wanted }: { name: string; count: number; wanted: string }) =>
    `${name} shows in ${count} positions. ${name} counts as ${wanted}.`,
  withoutQualifier: ({ name, qualifier }: { name: string; qualifier: string }) => `${name} is mentioned, but not “${qualifier}”.`,
  withoutWords: ({ name, words }: { name: string; words: string }) => `${name} is mentioned, but nothing says “${words}” of it.`,
  otherMeaning: ({ name, meaning, asked }: { name: string; meaning: string; asked: string }) =>
    `“${name}” may stand for ${meaning} there; ${asked} is asked for.`,
  paperOver: ({ name }: { name: string }) => `By the profile, ${name} is no longer valid.`,
  paperUnfinished: ({ name }: { name: string }) => `By the profile, ${name} is not finished yet.`,
  paperLower: ({ name }: { name: string }) => `The profile states a lower grade of ${name}.`,
  openMeaning: ({ name }: { name: string }) => `“${name}” stands for several things, and nothing says which is meant.`
}
