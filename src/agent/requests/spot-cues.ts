import { cuesAt, type Cue } from "./lexicon"
import type { SaidWord } from "./said-words"

/** A stretch of words: a cue, or whatever else is said. `from` to `to` are the words, `broken` what parts it from the stretch before. */
export interface Stretch {
  cue: Cue | null
  from: number
  to: number
  broken: "and" | "mark" | null
}

const mark = /[,;\n]|[.!?](?=\s|$)|→|->/u

/**
 * Cuts what was said into cues of some kinds and the words between them. `kept` are words that are let be: names, the words of a
 * qualification. The longest reading of a cue is taken.
 */
export function spotCues(
  words: readonly SaidWord[],
  wanted: ReadonlySet<Cue>,
  kept: readonly { from: number; to: number }[] = []
): Stretch[] {
  const stretches: Stretch[] = []
  let broken: Stretch["broken"] = null
  for (let at = 0; at < words.length;) {
    const whole = kept.find(({ from }) => from === at)
    if (at > 0 && mark.test(words[at]!.gap)) broken = "mark"
    if (whole) {
      stretches.push({ cue: null, from: whole.from, to: whole.to, broken })
      broken = null
      at = whole.to
      continue
    }
    const limit = Math.min(...kept.filter(({ from }) => from > at).map(({ from }) => from), words.length)
    const phrase = cuesAt(words, at).find(
      ({ cue, words: own }) => wanted.has(cue) && at + own.length <= limit && !isTorn(words, at, own.length)
    )
    if (phrase?.cue === "and" || phrase?.cue === "but") {
      broken = phrase.cue === "but" ? "mark" : (broken ?? "and")
      at += phrase.words.length
      continue
    }
    if (phrase) {
      stretches.push({ cue: phrase.cue, from: at, to: at + phrase.words.length, broken })
      broken = null
      at += phrase.words.length
      continue
    }
    const last = stretches.at(-1)
    const isInKept = last !== undefined && kept.some(({ to }) => to === last.to && last.cue === null)
    if (last && last.cue === null && broken === null && last.to === at && !isInKept) last.to = at + 1
    else stretches.push({ cue: null, from: at, to: at + 1, broken })
    broken = null
    at += 1
  }
  return stretches
}

/** A cue of several words does not go over a comma. */
function isTorn(words: readonly SaidWord[], at: number, length: number): boolean {
  return words.slice(at + 1, at + length).some(({ gap }) => mark.test(gap))
}
