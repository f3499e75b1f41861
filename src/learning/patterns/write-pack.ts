import { hashText } from "~profile/hash-text"
import { originName } from "~role/origin"
import { inEnglish } from "~sentence/english"
import { sentence, type Sentence } from "~sentence/sentence"
import { distinctBy, mostExamples } from "./merge-patterns"
import { lintQualification, lintWords, textsOfPattern } from "./lint-pack"
import { nothingLearned, type PatternContent } from "./pattern-learned"
import { packFormat, packPatternSchema, packVersion, type PackEffect, type PackPattern } from "./pattern-pack"
import type { PreferenceEffect } from "../preferences/preference"
import { createNameStriker } from "./strike-names"

export interface WrittenPack {
  text: string
  patterns: number
  /** Names of people that were taken out of texts. */
  struck: number
  /** Sentences for what was left out because its wording stands for a protected trait. */
  leftOut: Sentence[]
}

/** What the recruiter who passes it on calls it, and who they say they are; empty where they say neither. */
export interface PackAbout {
  name: string
  by: string
}

export type Packable = PatternContent & { id: string }

/**
 * Patterns as one readable file. Only the fields of `packPatternSchema` are written, texts without contacts and without the names given, and
 * what stands for a protected trait stays at home. The same patterns always give the same text, whatever order they come in: patterns stand
 * by name, the rest in the order of the role; no time and no count of exports is in it, so that two versions can be compared line by line.
 *
 * @param names of everybody known here: they are in no text of the file
 * @param about what the file says of itself, in the words of whoever passes it on
 */
export function writePack(patterns: readonly Packable[], names: readonly string[], about: PackAbout = { name: "", by: "" }): WrittenPack {
  const striker = createNameStriker(names)
  const leftOut: Sentence[] = []
  const packed = patterns
    .map(pattern =>
      packPattern(pattern, striker.clean, finding => leftOut.push(sentence("packLeftOut", { pattern: pattern.name, finding })))
    )
    .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
  const [name, by] = [originName(about.name), originName(about.by)]
  // One that says neither is a pack of version 1, which an earlier Candor reads too.
  const head = name === null && by === null ? { version: 1 } : { version: packVersion, ...(name ? { name } : {}), ...(by ? { by } : {}) }
  const pack = { format: packFormat, ...head, patterns: packed }
  return { text: `${JSON.stringify(pack, null, 2)}\n`, patterns: packed.length, struck: striker.struck(), leftOut }
}

type Clean = (text: string) => string | null

function packPattern(
  { id, name, role, learned = nothingLearned, ...counts }: Packable,
  clean: Clean,
  leave: (finding: Sentence) => void
): PackPattern {
  /** Cleaned, and held against the proxy rules; null where nothing is left. */
  const said = (text: string | null, longest: number): string | null => {
    const words = text === null ? null : (clean(text)?.slice(0, longest).trim() ?? null)
    if (words === null || words === "") return null
    const [finding] = lintWords(words)
    if (finding) leave(finding.sentence)
    return finding ? null : words
  }
  const all = <One>(...texts: (One | null)[]): One[] | null => (texts.includes(null) ? null : (texts as One[]))
  const qualifications = role.qualifications.flatMap(({ id: qualificationId, kind, text, weight }) => {
    const words = clean(text)?.slice(0, 500).trim()
    if (!words) return []
    const [finding] = lintQualification(words, kind)
    if (finding) leave(finding.sentence)
    return finding ? [] : [{ qualificationId, before: text, kind, text: words, weight }]
  })
  const countOf = new Map(learned.strategies.map(one => [one.strategyId, one]))
  const effectOf = (effect: PreferenceEffect): PackEffect | null => {
    const named = "qualificationId" in effect ? qualifications.find(one => one.qualificationId === effect.qualificationId) : undefined
    const { qualificationId: _id, ...bare } = { qualificationId: "", ...effect }
    const aimed = (named && "text" in bare ? { ...bare, text: named.text } : bare) as PackEffect
    const cleaned = Object.fromEntries(
      Object.entries(aimed).map(([key, value]) => [
        key,
        typeof value === "string" && ["text", "term"].includes(key) ? said(value, key === "text" ? 300 : 500) : value
      ])
    )
    if (aimed.kind === "treat as") cleaned.as = said(aimed.as, 500)
    if (aimed.kind === "reword") cleaned.to = said(aimed.to, 500)
    return Object.values(cleaned).includes(null) || textsOfPattern(aimed).some(text => text === "") ? null : (cleaned as PackEffect)
  }
  return packPatternSchema.parse({
    id: packedId(id),
    name: said(name, 120) ?? said(role.title, 120) ?? "Pattern",
    title: said(role.title, 500),
    level: role.level,
    place: said(role.place, 500),
    remote: role.remote,
    people: counts.people,
    shortlisted: counts.shortlisted,
    qualifications: qualifications
      .map(({ kind, text, weight }) => ({ kind, text, ...(weight === undefined ? {} : { weight }) }))
      .slice(0, 200),
    aliases: role.aliases
      .flatMap(({ term, as }) => {
        const pair = all(said(term, 500), said(as, 500))
        return pair ? [{ term: pair[0], as: pair[1] }] : []
      })
      .slice(0, 200),
    notes: (role.notes ?? []).flatMap(({ text }) => said(text, 300) ?? []).slice(0, 50),
    strategies: role.strategies
      .flatMap(({ id: strategyId, name: called, reason, misses, searches }) => {
        const texts = all(
          said(inEnglish(called), 500),
          clean(inEnglish(reason))?.slice(0, 1_000) ?? null,
          clean(inEnglish(misses))?.slice(0, 1_000) ?? null
        )
        const kept = searches.flatMap(({ place, text }) => {
          const words = said(text, 8_000)
          return words ? [{ place, text: words }] : []
        })
        if (!texts || kept.length === 0) return []
        const { found = 0, shortlisted = 0 } = countOf.get(strategyId) ?? {}
        return [{ name: texts[0], reason: texts[1], misses: texts[2], searches: kept.slice(0, 10), found, shortlisted }]
      })
      .slice(0, 50),
    questions: distinctBy(
      learned.questions.flatMap(({ topic, text }) => {
        const words = said(text, 1_000)
        return words ? [{ topic, text: words }] : []
      }),
      ({ topic, text }) => `${topic} ${text}`
    ).slice(0, 100),
    preferences: learned.preferences
      .flatMap(({ wording, effect }) => {
        const words = said(wording, 1_000)
        const does = words && effectOf(effect)
        return words && does ? [{ wording: words, effect: does }] : []
      })
      .slice(0, 100),
    examples: learned.examples.slice(0, mostExamples).map(({ answer, verdicts }) => ({
      answer,
      verdicts: verdicts.flatMap(({ text, verdict }) => {
        const known = qualifications.find(one => one.before === text)
        return known ? [{ qualification: known.text, verdict }] : []
      })
    }))
  })
}

/** The id that a pattern has in a pack: its own, or what stands for one that has other signs in it. */
export function packedId(id: string): string {
  return /^[\w-]{1,64}$/.test(id) ? id : `pattern-${hashText(id).toString(36)}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
