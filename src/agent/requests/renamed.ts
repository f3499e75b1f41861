import { findYears } from "~role/parse/years"
import { idleWords } from "./lexicon"
import { targets, saidBetween, wish, type ChangeSetting, type RoleWish } from "./role-wish"
import { saidWords } from "./said-words"
import type { Stretch } from "./spot-cues"

const between = new Set([
  "with",
  "for",
  "gegen",
  "contre",
  "to",
  "by",
  "into",
  "in",
  "as",
  "durch",
  "mit",
  "zu",
  "um",
  "par",
  "en",
  "por",
  "con",
  "com",
  "pelo",
  "pela",
  "para",
  "a"
])

/** "rename dbt to dbt Core", "replace dbt with SQLMesh", "SQLMesh instead of dbt". */
export function renamedWish(setting: ChangeSetting, stretches: readonly Stretch[]): RoleWish[] | null {
  const { words, find } = setting
  const instead = stretches.findIndex(({ cue }) => cue === "instead")
  if (instead > 0) {
    const [cue, old] = [stretches[instead]!, stretches[instead + 1]]
    const start = stretches.find((one, at) => at < instead && one.cue === null)
    if (!old || !start) return null
    // "German C1 instead of B2".
    if (/^[abc][12]$/iu.test(saidBetween(setting, old.from, old.to))) return [wish(setting, start.from, cue.from)]
    const meant = find(saidBetween(setting, old.from, words.length))
    return meant.several.length === 0
      ? null
      : [wish(setting, old.from, old.to, { meant, reword: saidBetween(setting, start.from, cue.from) })]
  }
  const called = stretches.findIndex(({ cue, from, to }) => cue === "rename" && to - from > 1)
  const [old, name] = [stretches[called - 1], stretches[called + 1]]
  if (old?.cue === null && name?.cue === null && old.from <= 1) {
    const meant = find(saidBetween(setting, old.from, old.to))
    if (meant.several.length > 0) return [wish(setting, old.from, old.to, { meant, reword: saidBetween(setting, name.from, name.to) })]
  }
  const calling = calledWish(setting)
  if (calling) return calling
  const verb = stretches.find(({ cue }) => cue === "rename" || cue === "make")
  if (!verb || verb.from > 3) return null
  const isChange = verb.cue === "make"
  for (let at = verb.to + 1; at < words.length - 1; at++) {
    if (!between.has(words[at]!.word)) continue
    const meant = find(saidBetween(setting, verb.to, at))
    const reword = saidBetween(setting, at + 1, words.length).replace(/\s+(?:um|hinzu)$/u, "")
    const isKind = stretches.some(one => one.cue !== null && targets[one.cue] !== undefined && one.from > at)
    if (
      meant.several.length === 0 ||
      reword === "" ||
      (isChange &&
        (isKind ||
          findYears(reword).length > 0 ||
          !/^(?:change|ander|andere|andern|wechsel|cambia|cambiar|muda|mude|mudar|changer)$/u.test(words[verb.from]!.word)))
    )
      continue
    if (isKind) continue
    return [wish(setting, verb.to, at, { meant, reword })]
  }
  return null
}

const calls = /^(?:call|nenn|nenne|appelle|appelez|llama|llame|chama|chame)$/

/** "Call dbt 'dbt Core'": a name stands behind what is called so, with nothing between them. */
function calledWish(setting: ChangeSetting): RoleWish[] | null {
  const { text, words, find } = setting
  const verb = words.findIndex(({ word }) => calls.test(word) || !idleWords.has(word))
  if (verb < 0 || !calls.test(words[verb]!.word)) return null
  for (let at = verb + 2; at < words.length; at++) {
    const meant = find(saidBetween(setting, verb + 1, at))
    if (meant.one === null) continue
    // All of its words that are said belong to it, once: "call 3+ years of backend development …", but "call dbt | dbt Core".
    const own = new Set(
      saidWords(meant.one.text)
        .map(({ word }) => word)
        .filter(word => !words.slice(verb + 1, at).some(said => said.word === word))
    )
    const rest = words.slice(at).findIndex(({ word }) => !own.delete(word))
    if (rest < 0) return null
    const name = text.slice(words[at + rest]!.start).replace(/["'“”„‘’«».!\s]+$/u, "")
    return [wish(setting, verb + 1, at + rest, { meant, reword: name })]
  }
  return null
}
