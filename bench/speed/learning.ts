import { derivePreferences } from "~learning/preferences/derive-preferences"
import { applyPreference } from "~learning/preferences/apply-preference"
import type { Preference } from "~learning/preferences/preference"
import { traitsOf } from "~learning/traits/traits-of"
import { createRanking } from "~evaluation/rank"
import type { Role } from "~role/role"
import { Dice } from "../../tests/support/simulation/dice"
import type { Pool } from "../../tests/support/simulation/pool"
import { makePool, simulatedNow } from "../../tests/support/simulation/pool"
import type { Form } from "../../tests/support/simulation/recruiter"
import { createTaste, decide, drawRule, forms, searched, sharesOf } from "../../tests/support/simulation/recruiter"
import { figuresOf, simulateForm, simulateProtected } from "../../tests/support/simulation/run-simulations"
import { byFisher, byRateDifference } from "../../tests/support/simulation/simpler-learners"
import { trades } from "../../tests/support/simulation/trades"
import { inventPerson } from "./people"
import { median, printTable } from "./table"

const peopleEach = 450
const shortlist = 5
const learnedOn = 60
const aim = 0.62

/** Traits per second; the method beside two simpler ones; and how many profiles the learned order spares. */
export function benchLearning(): void {
  benchTraits()
  const pools = trades.map(trade => makePool(trade, peopleEach))
  compare(pools)
  learnedOrder(pools)
}

function benchTraits(): void {
  const people = Array.from({ length: 2_000 }, (_, number) => inventPerson(number))
  for (const person of people.slice(0, 100)) traitsOf(person)
  const start = performance.now()
  let traits = 0
  for (const person of people) traits += traitsOf(person).length
  const seconds = (performance.now() - start) / 1000
  printTable(
    "Traits of profiles of about 5 kB",
    ["profiles", "seconds", "per second", "traits each"],
    [[people.length, seconds, Math.round(people.length / seconds), traits / people.length]]
  )
}

/** The same simulated recruiters for all three, by seeds that nothing was tuned on. */
function compare(pools: readonly Pool[]): void {
  const each = 25
  const methods = [
    ["Candor", derivePreferences],
    ["rates differ by a half, five people a side", byRateDifference],
    ["Fisher's exact test, Bonferroni", byFisher]
  ] as const
  const rows = methods.map(([name, learner]) => {
    const { rightSoon, wrongSoon, wrongBefore, simulations, inUse, fadedSoon } = figuresOf(
      forms.flatMap((form, at) => simulateForm(form, pools, 90_000 + at * 1_000, each, learner))
    )
    const planted = simulateProtected(pools, 95_000, 100, true, learner)
    const share = (part: number, of: number) => (of === 0 ? "–" : `${Math.round((100 * part) / of)} %`)
    return [
      name,
      share(rightSoon, simulations),
      share(wrongSoon, simulations),
      share(wrongBefore, simulations),
      share(fadedSoon, inUse),
      `${planted.standIns} / ${planted.proposed} of ${planted.simulations}`
    ]
  })
  printTable(
    `What is proposed to ${forms.length * each} simulated recruiters with a hidden rule, and to 100 who go by what must never be learned`,
    ["method", "right within 30", "wrong within 30", "wrong within 120", "old one fades", "stand-ins / anything proposed"],
    rows
  )
}

interface Opened {
  asTheyCame: number
  ranked: number
  learned: number
  found: boolean
}

/** Ten kinds of roles: learned on the first people, opened on others. */
function learnedOrder(pools: readonly Pool[]): void {
  const runs = 12
  const ratios: number[] = []
  const rows = pools.map(pool => {
    const opened = Array.from({ length: runs }, (_, run) => openOne(pool, forms[run % forms.length]!, 300_000 + run * 97)).filter(
      one => one !== null
    )
    const mean = (of: (one: Opened) => number) => opened.reduce((sum, one) => sum + of(one), 0) / opened.length
    const [came, ranked, learned] = [mean(one => one.asTheyCame), mean(one => one.ranked), mean(one => one.learned)]
    ratios.push(1 - learned / came)
    return [
      pool.role.title ?? pool.trade.id,
      opened.length,
      `${opened.filter(({ found }) => found).length}`,
      came,
      ranked,
      learned,
      `${Math.round(100 * (1 - ranked / came))} %`,
      `${Math.round(100 * (1 - learned / came))} %`,
      `${Math.round(100 * (1 - shortlist / came))} %`,
      1 - learned / came >= aim ? "reached" : "missed"
    ]
  })
  printTable(
    `Profiles opened until five are shortlisted; what was learned from ${learnedOn} other people and approved`,
    [
      "role",
      "recruiters",
      "learned",
      "as they came",
      "ranked",
      "ranked by what was learned",
      "fewer, ranked",
      "fewer, learned",
      "at best",
      "62 %"
    ],
    rows
  )
  console.log(
    `All ten: ${Math.round(100 * (ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length))} % fewer on average, median ${Math.round(100 * median(ratios))} %.`
  )
}

function openOne(pool: Pool, form: Form, seed: number): Opened | null {
  const dice = new Dice(seed + pool.trade.id.length)
  const shares = sharesOf(pool)
  const rule = drawRule(form, pool, shares, dice)
  if (!rule) return null
  const taste = createTaste(pool, shares, rule)
  const people = searched(pool, shares, rule, learnedOn, dice)
  const observations = people.map((person, at) =>
    decide(person, taste(person), pool, "role", simulatedNow.getTime() + at * 60_000, at, dice)
  )
  // What is proposed is approved as it comes, without looking whether it is right.
  let known: Preference[] = []
  let ids = 0
  for (let done = 16; done <= learnedOn; done += 4) {
    const derived = derivePreferences(observations.slice(0, done), {
      roles: new Map([["role", pool.role]]),
      known,
      now: observations[done - 1]!.at + 1,
      newId: () => `p${ids++}`
    })
    known = [...derived.known, ...derived.proposed.map(one => ({ ...one, state: "in use" as const, approvedAt: one.proposedAt }))]
  }
  const inUse = known.filter(({ state }) => state === "in use")
  const role = inUse.reduce<Role>((before, preference) => applyPreference(before, preference), pool.role)
  const seen = new Set(people)
  const others = dice.shuffled(pool.people.filter(person => !seen.has(person)))
  const count = (order: readonly { id: string }[]) => {
    const byId = new Map(others.map(person => [person.id, person]))
    let wanted = 0
    let opened = 0
    for (const { id } of order) {
      opened++
      if (taste(byId.get(id)!)) wanted++
      if (wanted === shortlist) return opened
    }
    return opened
  }
  return {
    asTheyCame: count(others),
    ranked: count(ranked(pool.role, others)),
    learned: count(ranked(role, others)),
    found: inUse.length > 0
  }
}

function ranked(role: Role, people: Pool["people"]): { id: string }[] {
  const ranking = createRanking(role, simulatedNow)
  for (const { id, profile } of people) ranking.add({ id, profile })
  return ranking.ranked()
}
