import { capitalise } from "~role/criteria/parse-qualification"
import type { Qualification, QualificationKind } from "~role/role"
import type { Meant } from "./find-qualification"
import { idleWords, type Cue } from "./lexicon"
import type { SaidWord } from "./said-words"

/** `drop`: it is no requirement any more. */
export type Target = QualificationKind | "drop"

export const targets: Partial<Record<Cue, Target>> = { must: "must", nice: "nice", avoid: "avoid", drop: "drop" }

/** One thing that is spoken of, with what is to become of it; null where that is not said. */
export interface RoleWish {
  /** In the recruiter's words. */
  text: string
  target: Target | null
  meant: Meant
  /** Other words for it. */
  reword: string | null
  /** It was said plainly enough to be taken as a requirement although no list knows it. */
  plain: boolean
  /** It stands for itself: what is to become of it is asked. */
  bare?: boolean
}

export interface ChangeSetting {
  text: string
  words: readonly SaidWord[]
  qualifications: readonly Qualification[]
  find: (said: string) => Meant
}

export function edges(words: readonly SaidWord[], from: number, to: number): [number, number] {
  let [first, last] = [from, to]
  while (first < last && idleWords.has(words[first]!.word)) first++
  while (last > first && idleWords.has(words[last - 1]!.word)) last--
  return [first, last]
}

export function saidBetween({ text, words }: ChangeSetting, from: number, to: number): string {
  const [first, last] = edges(words, from, to)
  return first < last ? text.slice(words[first]!.start, words[last - 1]!.end).replace(/\s+/g, " ") : ""
}

export function wish(setting: ChangeSetting, from: number, to: number, more: Partial<RoleWish> = {}): RoleWish {
  const text = saidBetween(setting, from, to)
  return { text: capitalise(text), target: null, meant: more.meant ?? setting.find(text), reword: null, plain: false, ...more }
}
