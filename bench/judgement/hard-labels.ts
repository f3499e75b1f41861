import { readFileSync } from "node:fs"
import * as z from "zod"
import { verdictWordSchema } from "~evaluation/evaluation"
import { collapsed } from "./overlap"

/** A set to develop on and one that nobody reads; each further two were written later, when those before had been measured often. */
export const halves = [
  "development",
  "held-out",
  "development-2",
  "held-out-2",
  "development-3",
  "held-out-3",
  "development-4",
  "held-out-4"
] as const
export type Half = (typeof halves)[number]

export const kinds = ["plainly there", "other words", "related only", "absent", "denied"] as const
export type Kind = (typeof kinds)[number]

/** What a careful reader says of each kind. */
export const labelOfKind = {
  "plainly there": "met",
  "other words": "met",
  "related only": "unknown",
  absent: "unknown",
  denied: "not met"
} as const satisfies Record<Kind, z.infer<typeof verdictWordSchema>>

const personSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  profession: z.string().min(1),
  language: z.enum(["en", "de", "fr", "es"]),
  style: z.string().min(1),
  text: z.string().min(1)
})
export type HardPerson = z.infer<typeof personSchema>

const pairSchema = z
  .strictObject({
    person: z.string(),
    /** One requirement, as it stands in a post. */
    line: z.string().min(1),
    label: verdictWordSchema,
    kind: z.enum(kinds),
    /** What lies in wait besides. */
    trap: z
      .enum(["ambiguous word", "somebody else's doing", "course or wish", "qualifier missing", "time that is no work", "title or level"])
      .optional(),
    /** The literal passage that `met` or `not met` rests on. */
    sentence: z.string().min(1).optional()
  })
  .refine(({ label, kind }) => label === labelOfKind[kind], "the label is not the one of its kind")
  .refine(
    ({ label, sentence }) => (label === "unknown") === (sentence === undefined),
    "met and not met have their sentence, unknown has none"
  )
export type HardPair = z.infer<typeof pairSchema>

const rankingSchema = z.strictObject({
  name: z.string().min(1),
  post: z.string().min(1),
  /** Person → 0 (another world) to 4 (invite at once). */
  grades: z.record(z.string(), z.number().int().min(0).max(4))
})
export type HardRanking = z.infer<typeof rankingSchema>

export interface HardSet {
  people: ReadonlyMap<string, HardPerson>
  pairs: readonly HardPair[]
  rankings: readonly HardRanking[]
}

function readLines<Value>(name: string, schema: z.ZodType<Value>): Value[] {
  const text = readFileSync(new URL(`./hard/${name}.jsonl`, import.meta.url), "utf8")
  return text
    .split("\n")
    .filter(line => line !== "")
    .map((line, at) => {
      const parsed = schema.safeParse(JSON.parse(line))
      if (!parsed.success) throw new Error(`${name}.jsonl, line ${at + 1}: ${z.prettifyError(parsed.error)}`)
      return parsed.data
    })
}

/** What contradicts itself in a set, in sentences: the schema sees single lines only. */
export function faultsOf({ people, pairs, rankings }: HardSet): string[] {
  const strangers = [...pairs.map(({ person }) => person), ...rankings.flatMap(({ grades }) => Object.keys(grades))].filter(
    id => !people.has(id)
  )
  const seen = new Set<string>()
  const twice = pairs.filter(({ person, line }) => seen.size === seen.add(`${person} ${line}`).size)
  return [
    ...strangers.map(id => `There is no person ${id}.`),
    ...twice.map(({ person, line }) => `“${line}” is asked of ${person} twice.`),
    ...pairs
      .filter(({ person, sentence }) => sentence && !collapsed(people.get(person)?.text ?? "").includes(collapsed(sentence)))
      .map(({ person, sentence }) => `The text of ${person} does not hold “${sentence}”.`)
  ]
}

/** The later sets have pairs alone. */
const isRanked = (half: Half) => !/-\d$/u.test(half)

/** One half of the hard set. Throws, naming file and line, where a line has another form or says what the others contradict. */
export function hardSet(half: Half): HardSet {
  const set = {
    people: new Map(readLines(`${half}-people`, personSchema).map(person => [person.id, person])),
    pairs: readLines(`${half}-pairs`, pairSchema),
    rankings: isRanked(half) ? readLines(`${half}-ranking`, rankingSchema) : []
  }
  const faults = faultsOf(set)
  if (faults.length > 0) throw new Error(`The ${half} half is not sound. ${faults.join(" ")}`)
  return set
}
