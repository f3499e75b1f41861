import { readdirSync } from "node:fs"
import * as z from "zod"
import { rank } from "~evaluation/rank"
import { readPost } from "~role/post/read-post"
import { fold } from "~role/vocabulary/tokens"
import type { Scores } from "./pairwise"
import { pairwise } from "./pairwise"
import { now, profileOf, readJsonFile, resumeTexts } from "./people"
import type { Report } from "./report"

const labels = ["no", "potential", "good"] as const
const caseSchema = z.object({
  name: z.string(),
  half: z.enum(["development", "held out"]),
  post: z.string(),
  labels: z.record(z.string(), z.enum(labels))
})
export type RankingCase = z.infer<typeof caseSchema>

export const rankingCases: RankingCase[] = readdirSync(new URL("./ranking", import.meta.url))
  .filter(file => file.endsWith(".json") && file !== "resumes.json")
  .sort()
  .map(file => readJsonFile(`./ranking/${file}`, caseSchema))

function gradesOf(one: RankingCase): Record<string, number> {
  return Object.fromEntries(Object.entries(one.labels).map(([id, label]) => [id, labels.indexOf(label)]))
}

/** Profiles read until each good one is found, as a share of what an order by chance would need. */
function readToFind(labelled: RankingCase["labels"], order: readonly string[]): number {
  const places = order.flatMap((id, at) => (labelled[id] === "good" ? [at + 1] : []))
  return places.reduce((sum, place) => sum + place, 0) / (places.length * ((order.length + 1) / 2))
}

export function candorOrder(one: RankingCase): string[] {
  const role = readPost({ title: null, text: one.post })
  return rank(
    role,
    Object.keys(one.labels).map(id => ({ id, profile: profileOf(id) })),
    now
  ).map(({ id }) => id)
}

function candor(one: RankingCase): Scores {
  return new Map(candorOrder(one).map((id, at) => [id, -at]))
}

function wordsOf(text: string): string[] {
  return fold(text).split(" ").filter(Boolean)
}

/** Cosine of TF-IDF vectors, document frequencies of the case's own résumés and post: what is compared with. */
function tfIdf(one: RankingCase): Scores {
  const ids = Object.keys(one.labels)
  const documents = [one.post, ...ids.map(id => resumeTexts[id]!)].map(wordsOf)
  const frequency = new Map<string, number>()
  for (const words of documents) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const vectors = documents.map(words => {
    const vector = new Map<string, number>()
    for (const word of words) vector.set(word, (vector.get(word) ?? 0) + 1)
    let norm = 0
    for (const [word, count] of vector) {
      const value = count * (Math.log((1 + documents.length) / (1 + frequency.get(word)!)) + 1)
      vector.set(word, value)
      norm += value * value
    }
    return { vector, norm: Math.sqrt(norm) }
  })
  const post = vectors[0]!
  return new Map(
    ids.map((id, at) => {
      const other = vectors[at + 1]!
      let dot = 0
      for (const [word, value] of post.vector) dot += value * (other.vector.get(word) ?? 0)
      return [id, dot / (post.norm * other.norm)]
    })
  )
}

function keywordShare(one: RankingCase): Scores {
  const wanted = [...new Set(wordsOf(one.post))].filter(word => word.length > 3)
  return new Map(
    Object.keys(one.labels).map(id => {
      const has = new Set(wordsOf(resumeTexts[id]!))
      return [id, wanted.filter(word => has.has(word)).length]
    })
  )
}

function length(one: RankingCase): Scores {
  return new Map(Object.keys(one.labels).map(id => [id, resumeTexts[id]!.length]))
}

/** Mean over roles, so that a role with many people weighs no more than another. */
function accuracy(cases: readonly RankingCase[], score: (one: RankingCase) => Scores): { value: number; pairs: number } {
  const each = cases.map(one => pairwise(gradesOf(one), score(one)))
  return {
    value: each.reduce((sum, { right, pairs }) => sum + right / pairs, 0) / each.length,
    pairs: each.reduce((sum, { pairs }) => sum + pairs, 0)
  }
}

export function perRole(): { name: string; half: string; value: number; order: string[] }[] {
  return rankingCases.map(one => {
    const { right, pairs } = pairwise(gradesOf(one), candor(one))
    return { name: one.name, half: one.half, value: right / pairs, order: candorOrder(one).map(id => `${id}:${one.labels[id]}`) }
  })
}

/** Order of labelled people, beside the plain ways of ordering them on the same data. */
export async function rankingReport(): Promise<Report> {
  const rows: Report["rows"] = []
  for (const half of ["development", "held out"] as const) {
    const cases = rankingCases.filter(one => one.half === half)
    const own = accuracy(cases, candor)
    rows.push({ figure: `pairwise accuracy, ${half} roles`, value: own.value, tolerance: 0.02, n: own.pairs })
    for (const [name, score] of [
      ["TF-IDF", tfIdf],
      ["share of the post's words", keywordShare],
      ["length of the résumé", length]
    ] as const) {
      const other = accuracy(cases, score)
      rows.push({ figure: `  beside it, ${name}`, value: other.value, tolerance: null, n: other.pairs })
    }
    const read = cases.reduce((sum, one) => sum + readToFind(one.labels, candorOrder(one)), 0) / cases.length
    rows.push({ figure: `profiles spared to find the good ones, ${half} roles`, value: 1 - read, tolerance: 0.05, n: cases.length })
  }
  return { name: "Order of people", rows }
}
