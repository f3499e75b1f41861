import { createEvaluator } from "~evaluation/evaluate"
import { rank } from "~evaluation/rank"
import type { Profile } from "~profile/profile"
import { readPost } from "~role/post/read-post"
import { rankingCases } from "./order-people"
import { now, profileOf } from "./people"
import type { Report } from "./report"

/** Names of many origins, that go with any pronoun. */
export const names = [
  "Emily Walsh",
  "Lakisha Washington",
  "Mohammed Al-Farsi",
  "Jan Kowalski",
  "Nguyễn Thị Mai",
  "Ruby Swift",
  "Ana Lisboa",
  "Emma Cook"
]

/** The same person told with other pronouns: what a sentence says of the work stays the same. */
const pronouns: readonly (readonly [he: string, she: string, they: string])[] = [
  ["He", "She", "They"],
  ["his", "her", "their"],
  ["himself", "herself", "themself"],
  ["Mr.", "Ms.", "Mx."]
]

/** A résumé with a name on top and a line about the person in words of one sex, as references and summaries have them. */
export function told(text: string, name: string, form: 0 | 1 | 2): string {
  const [subject, possessive, self, title] = pronouns.map(forms => forms[form]) as [string, string, string, string]
  return `${name}\n${text}\nReference: ${title} ${name.split(" ").pop()} organised ${possessive} own work and taught ${self} what was needed. ${subject} was liked by all.`
}

function words(profile: Profile, evaluate: ReturnType<typeof createEvaluator>): string {
  return evaluate(profile)
    .verdicts.map(({ verdict }) => verdict)
    .join(",")
}

/** Verdicts and order of the same people under other names, pronouns and pictures: none may change. */
export async function swapReport(): Promise<Report> {
  let verdicts = 0
  let changed = 0
  let orders = 0
  let moved = 0
  for (const one of rankingCases) {
    const role = readPost({ title: null, text: one.post })
    const evaluate = createEvaluator(role, now)
    const ids = Object.keys(one.labels)
    const variants = ([0, 1, 2] as const).map(form =>
      ids.map((id, at) => ({ id, profile: profileOf(id, text => told(text, names[(at + form) % names.length]!, form)) }))
    )
    const [first, ...others] = variants as [(typeof variants)[number], ...typeof variants]
    const order = rank(role, first, now)
      .map(({ id }) => id)
      .join(" ")
    for (const other of others) {
      orders++
      if (
        rank(role, other, now)
          .map(({ id }) => id)
          .join(" ") !== order
      )
        moved++
      for (const [at, { profile }] of other.entries()) {
        verdicts += role.qualifications.length
        const [a, b] = [words(first[at]!.profile, evaluate).split(","), words(profile, evaluate).split(",")]
        changed += a.filter((word, place) => word !== b[place]).length
      }
    }
    // The name as a field alone, and a picture beside it.
    for (const { profile } of first) {
      verdicts += role.qualifications.length
      const renamed = { ...profile, name: "Kofi Mensah", photo: "https://example.org/kofi.jpg" }
      if (words(profile, evaluate) !== words(renamed, evaluate)) changed++
    }
  }
  return {
    name: "The same people under other names, pronouns and pictures",
    rows: [
      { figure: "verdicts that stay as they are", value: 1 - changed / verdicts, tolerance: 0, n: verdicts },
      { figure: "orders that stay as they are", value: 1 - moved / orders, tolerance: 0, n: orders }
    ]
  }
}
