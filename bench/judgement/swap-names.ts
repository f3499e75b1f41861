import { createJudge } from "~evaluation/evaluate"
import { orderKey, rank } from "~evaluation/rank"
import type { Profile } from "~profile/profile"
import { readPost } from "~role/post/read-post"
import { isSame } from "~profile/is-same"
import { identities, type Identity } from "~trust/swap/identities"
import { withTextsOf } from "~trust/swap/with-texts-of"
import type { RankingCase } from "./order-people"
import { rankingCases } from "./order-people"
import { now, profileOf } from "./people"
import type { Report } from "./report"

/** The same person told with other pronouns: what a sentence says of the work stays the same. */
const pronouns: readonly (readonly [he: string, she: string, they: string])[] = [
  ["He", "She", "They"],
  ["his", "her", "their"],
  ["himself", "herself", "themself"],
  ["Mr.", "Ms.", "Mx."]
]

/** A résumé with a name and an address on top, and below it a school, a club and a line in words of one sex, as references have them. */
export function told(text: string, { name, address, school, club, form }: Identity): string {
  const [subject, possessive, self, title] = pronouns.map(forms => forms[form]) as [string, string, string, string]
  return [
    name,
    address,
    "",
    text,
    "",
    "Activities",
    `Member of the ${club}`,
    "",
    `Evening classes at ${school}.`,
    `Reference: ${title} ${name.split(" ").pop()} organised ${possessive} own work and taught ${self} what was needed. ${subject} was liked by all.`
  ].join("\n")
}

/**
 * The same reading told as somebody else: every string of it with the one identity's words in the place of the other's. So that it is the
 * judgement which is held against itself, and not the reader, who may take another top line for another thing.
 */
export function retold(profile: Profile, from: Identity, to: Identity): Profile {
  const surname = (name: string) => name.split(" ").pop() ?? name
  const pairs: [string, string][] = [
    [from.name, to.name],
    [from.address, to.address],
    [from.school, to.school],
    [from.club, to.club],
    ...pronouns.map((forms): [string, string] => [forms[from.form], forms[to.form]]),
    [` ${surname(from.name)} `, ` ${surname(to.name)} `]
  ]
  // The line that the test itself adds; pronouns elsewhere in a text belong to others too.
  const swap = (text: string) =>
    text
      .split(/(?<=\n)/)
      .map(line =>
        pairs.reduce((told, [one, other], at) => (at < 4 || line.includes("Reference:") ? told.split(one).join(other) : told), line)
      )
      .join("")
  return withTextsOf(profile, swap)
}

export interface SwapCounts {
  verdicts: number
  changed: number
  orders: number
  moved: number
  keys: number
  keysMoved: number
  /** What moved, for somebody who looks for the reason. */
  lines: string[]
}

/**
 * One post and its people, told as others: each turn gives everybody the identity so many places further on. `again` reads every telling
 * anew; otherwise one reading is told as the others.
 */
export function swapIdentities({ name, post, labels }: RankingCase, turns: readonly number[], again = false): SwapCounts {
  const role = readPost({ title: null, text: post })
  const judge = createJudge(role, now)
  const ids = Object.keys(labels)
  const variants = [0, ...turns].map(turn =>
    ids.map((id, at) => {
      const [first, other] = [identities[0]!, identities[(at + turn) % identities.length]!]
      const read = (identity: Identity) => profileOf(id, text => told(text, identity))
      return { id, profile: again ? read(other) : retold(read(first), first, other) }
    })
  )
  const judged = variants.map(people => people.map(({ profile }) => judge(profile)))
  const orders = variants.map(people => rank(role, people, now).map(({ id }) => id))
  const counts: SwapCounts = { verdicts: 0, changed: 0, orders: 0, moved: 0, keys: 0, keysMoved: 0, lines: [] }
  turns.forEach((turn, before) => {
    const other = before + 1
    counts.orders++
    if (orders[other]!.join(" ") !== orders[0]!.join(" ")) {
      counts.moved++
      counts.lines.push(`${name}, turn ${turn}: order ${orders[0]!.join(" ")} → ${orders[other]!.join(" ")}`)
    }
    ids.forEach((id, at) => {
      const [a, b] = [judged[0]![at]!, judged[other]![at]!]
      counts.keys++
      if (!isSame(orderKey(role.qualifications, a), orderKey(role.qualifications, b))) {
        counts.keysMoved++
        counts.lines.push(`${name}, ${id}: the key moved under ${identities[(at + turn) % identities.length]!.name}`)
      }
      role.qualifications.forEach((qualification, place) => {
        counts.verdicts++
        if (a.evaluation.verdicts[place]!.verdict === b.evaluation.verdicts[place]!.verdict) return
        counts.changed++
        counts.lines.push(`${name}, ${id}: “${qualification.text}” changed under ${identities[(at + turn) % identities.length]!.name}`)
      })
    })
  })
  // The name as a field alone, and a picture beside it.
  variants[0]!.forEach(({ profile }, at) => {
    const renamed: Profile & { photo: string } = { ...profile, name: "Kofi Mensah", photo: "https://example.org/kofi.jpg" }
    const words = (all: readonly { verdict: string }[]) => all.map(({ verdict }) => verdict).join()
    counts.verdicts += role.qualifications.length
    if (words(judge(renamed).evaluation.verdicts) !== words(judged[0]![at]!.evaluation.verdicts)) counts.changed++
  })
  return counts
}

/** Verdicts and order of the same people under other names, pronouns, addresses, schools, clubs and pictures: none may change. */
export async function swapReport(): Promise<Report> {
  const turns = [1, 5, 8, 9]
  const sums = (again: boolean) => {
    const all = rankingCases.map(one => swapIdentities(one, turns, again))
    return (key: Exclude<keyof SwapCounts, "lines">) => all.reduce((total, counts) => total + counts[key], 0)
  }
  const [once, anew] = [sums(false), sums(true)]
  return {
    name: "The same people under other names, pronouns and pictures",
    rows: [
      { figure: "verdicts that stay as they are", value: 1 - once("changed") / once("verdicts"), tolerance: 0, n: once("verdicts") },
      { figure: "orders that stay as they are", value: 1 - once("moved") / once("orders"), tolerance: 0, n: once("orders") },
      { figure: "keys of the order that stay as they are", value: 1 - once("keysMoved") / once("keys"), tolerance: 0, n: once("keys") },
      { figure: "  read anew each time: verdicts", value: 1 - anew("changed") / anew("verdicts"), tolerance: 0.002, n: anew("verdicts") },
      { figure: "  read anew each time: orders", value: 1 - anew("moved") / anew("orders"), tolerance: 0.1, n: anew("orders") }
    ]
  }
}
