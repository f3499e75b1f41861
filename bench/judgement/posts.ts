import { readdirSync, readFileSync } from "node:fs"
import * as z from "zod"
import { levelSchema } from "~role/level"
import { readPost } from "~role/post/read-post"
import type { Role, Qualification } from "~role/role"
import { qualificationKindSchema } from "~role/role"
import { accountedFor } from "./post-lines"
import type { Report } from "./report"

/**
 * What a recruiter would write down of a post. `names` are words, one of which stands in the qualification; `not` are words of the post that no
 * qualification may hold. Labelled by reading the posts, before any output was seen.
 */
const labelsSchema = z.object({
  family: z.string(),
  language: z.string(),
  title: z.string().nullable(),
  level: levelSchema.nullable(),
  qualifications: z.array(z.object({ kind: qualificationKindSchema, years: z.number().nullable(), names: z.array(z.string()).min(1) })),
  not: z.array(z.string())
})
type Labels = z.infer<typeof labelsSchema>

export interface LabelledPost {
  name: string
  text: string
  labels: Labels
}

const folder = new URL("job-posts/", import.meta.url)

export function labelledPosts(): LabelledPost[] {
  return readdirSync(folder)
    .filter(name => name.endsWith(".txt"))
    .sort()
    .map(file => {
      const name = file.slice(0, -".txt".length)
      return {
        name,
        text: readFileSync(new URL(file, folder), "utf8"),
        labels: labelsSchema.parse(JSON.parse(readFileSync(new URL(`${name}.labels.json`, folder), "utf8")))
      }
    })
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim()
const holds = (text: string, names: readonly string[]): boolean => names.some(name => folded(text).includes(folded(name)))

/** Years that a criterion asks for; null where it asks for none. */
function yearsOf({ criterion }: Qualification): number | null {
  if (criterion?.type === "years") return criterion.min
  return criterion?.type === "skill" || criterion?.type === "industry" ? criterion.minYears : null
}

interface Tally {
  right: number
  of: number
}

/** What is wrong with one post's reading, in words, and the counts behind the figures. */
export function comparePost(labels: Labels, role: Role): { wrong: string[]; tallies: Record<string, Tally> } {
  const wrong: string[] = []
  const tallies: Record<string, Tally> = {}
  const count = (figure: string, right: boolean, otherwise: string): void => {
    const tally = (tallies[figure] ??= { right: 0, of: 0 })
    tally.of++
    if (right) tally.right++
    else wrong.push(`${figure}: ${otherwise}`)
  }
  if (labels.title !== null) {
    const said = folded(role.title ?? "")
    count(
      "title",
      said !== "" && (said.includes(folded(labels.title)) || folded(labels.title).includes(said)),
      `${role.title} for ${labels.title}`
    )
  }
  count("level", role.level === labels.level, `${role.level} for ${labels.level}`)
  for (const label of labels.qualifications) {
    const found = role.qualifications.filter(qualification => holds(qualification.text, label.names))
    count("qualifications found", found.length > 0, label.names.join(" | "))
    if (found.length === 0) continue
    const best = found.find(({ kind }) => kind === label.kind) ?? found[0]!
    count("must, nice or avoid", best.kind === label.kind, `${best.text} is ${best.kind}, not ${label.kind}`)
    const stated = found.map(yearsOf)
    if (label.years !== null || stated.some(years => years !== null))
      count("years", stated.includes(label.years), `${best.text}: ${stated.join(", ")} for ${label.years}`)
  }
  for (const { text, criterion } of role.qualifications) {
    count(
      "qualifications that a recruiter would write",
      labels.qualifications.some(({ names }) => holds(text, names)),
      text
    )
    count("qualifications that code can decide", criterion !== null, text)
  }
  for (const words of labels.not) count("other text kept out", !role.qualifications.some(({ text }) => holds(text, [words])), words)
  return { wrong, tallies }
}

/** Figures over all labelled posts: each the share of the things it is about. */
export async function postsReport(): Promise<Report> {
  const sums: Record<string, Tally> = {}
  for (const { text, labels } of labelledPosts()) {
    const { tallies } = comparePost(labels, readPost({ text, title: null }))
    for (const [figure, { right, of }] of Object.entries(tallies)) {
      const sum = (sums[figure] ??= { right: 0, of: 0 })
      sum.right += right
      sum.of += of
    }
  }
  const rows = Object.entries(sums).map(([figure, { right, of }]) => ({ figure, value: right / of, tolerance: 0.02, n: of }))
  return Promise.resolve({ name: "Job posts", rows: [...rows, ...accountedFor(labelledPosts().map(({ text }) => text))] })
}
