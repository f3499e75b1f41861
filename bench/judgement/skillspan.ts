import { existsSync, readFileSync } from "node:fs"
import * as z from "zod"
import { findDegrees, findFields } from "~role/parse/degree"
import { findIndustries } from "~role/parse/industry"
import { findRequirements } from "~role/criteria/split-requirement"
import { softSkills } from "~role/vocabulary/vocabulary"
import type { Report, Row } from "./report"

/** Sentences of real posts with the spans that readers marked (Zhang et al., NAACL 2022); in the optional data folder beside the repository. */
const folder = new URL("../../../shared/data/skillspan/", import.meta.url)

const rowSchema = z.object({ tokens: z.array(z.string()), tags_skill: z.array(z.string()), tags_knowledge: z.array(z.string()) })
type Sentence = z.infer<typeof rowSchema>

/** Words of a sentence from `start` up to, not including, `end`. */
interface Range {
  start: number
  end: number
}

interface Counts {
  gold: number
  guessed: number
  strict: number
  goldTouched: number
  guessedTouching: number
}

/** Span F1 on the test split as published for a look-up list built from train: what a vocabulary alone comes to. */
const lookUpList = { skill: 0.105, knowledge: 0.397 }

function marked(tags: readonly string[]): Range[] {
  const ranges: Range[] = []
  tags.forEach((tag, at) => {
    const last = ranges[ranges.length - 1]
    if (tag === "B") ranges.push({ start: at, end: at + 1 })
    else if (tag === "I" && last?.end === at) last.end = at + 1
  })
  return ranges
}

/** What the rules find in a sentence: manners as skill; tools, subjects, degrees, languages and industries as knowledge. */
function found(tokens: readonly string[]): { skill: Range[]; knowledge: Range[] } {
  const text = tokens.join(" ")
  const ends: number[] = []
  let at = -1
  for (const token of tokens) ends.push((at += token.length + 1))
  const rangeOf = (start: number, end: number): Range => ({
    start: ends.findIndex(to => start < to),
    end: ends.findIndex(to => end <= to) + 1
  })
  const mentions = findRequirements(text)
  const quoted = [...findDegrees(text), ...findFields(text)].map(({ start, quote }) => rangeOf(start, start + quote.length))
  const named = [...mentions.filter(({ name }) => !softSkills.has(name)), ...findIndustries(text).filter(({ cued }) => cued)]
  const knowledge = [...named.map(({ start, end }) => rangeOf(start, end)), ...quoted]
  return {
    skill: mentions.filter(({ name }) => softSkills.has(name)).map(({ start, end }) => rangeOf(start, end)),
    knowledge: knowledge.filter((range, index) => !knowledge.slice(0, index).some(other => meets(range, other)))
  }
}

function meets(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** Counts of spans found and missed in one of the splits, `train` or `dev`. */
export function countSpans(split: "train" | "dev"): { skill: Counts; knowledge: Counts } {
  const counts = { skill: noCounts(), knowledge: noCounts() }
  for (const line of readFileSync(new URL(`${split}.json`, folder), "utf8").split("\n")) {
    if (line.trim() === "") continue
    const sentence: Sentence = rowSchema.parse(JSON.parse(line))
    const guesses = found(sentence.tokens)
    add(counts.skill, marked(sentence.tags_skill), guesses.skill)
    add(counts.knowledge, marked(sentence.tags_knowledge), guesses.knowledge)
  }
  return counts
}

function noCounts(): Counts {
  return { gold: 0, guessed: 0, strict: 0, goldTouched: 0, guessedTouching: 0 }
}

function add(counts: Counts, gold: readonly Range[], guessed: readonly Range[]): void {
  counts.gold += gold.length
  counts.guessed += guessed.length
  counts.strict += guessed.filter(guess => gold.some(({ start, end }) => start === guess.start && end === guess.end)).length
  counts.goldTouched += gold.filter(span => guessed.some(guess => meets(span, guess))).length
  counts.guessedTouching += guessed.filter(guess => gold.some(span => meets(span, guess))).length
}

function rowsOf(kind: "skill" | "knowledge", how: "strict" | "relaxed", counts: Counts): Row[] {
  const precision = (how === "strict" ? counts.strict : counts.guessedTouching) / Math.max(1, counts.guessed)
  const recall = (how === "strict" ? counts.strict : counts.goldTouched) / Math.max(1, counts.gold)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return [
    { figure: `${kind}, ${how}: precision`, value: precision, tolerance: 0.03, n: counts.guessed },
    { figure: `${kind}, ${how}: recall`, value: recall, tolerance: 0.02, n: counts.gold },
    { figure: `${kind}, ${how}: F1`, value: f1, tolerance: 0.02, n: counts.gold }
  ]
}

/** Spans of real posts found and missed on the dev split; no rows where the data folder is absent. */
export async function skillspanReport(): Promise<Report> {
  const name = "SkillSpan dev"
  if (!existsSync(new URL("dev.json", folder))) {
    console.log("SkillSpan: skipped, the optional data folder is absent.")
    return { name, rows: [] }
  }
  const counts = countSpans("dev")
  const rows = (["skill", "knowledge"] as const).flatMap(kind => [
    ...rowsOf(kind, "strict", counts[kind]),
    ...rowsOf(kind, "relaxed", counts[kind]),
    { figure: `${kind}, strict: F1 of a look-up list (published, test split)`, value: lookUpList[kind], tolerance: null, n: 0 }
  ])
  return Promise.resolve({ name, rows })
}
