import { Dice } from "./dice"
import type { Pool } from "./pool"
import { makePool } from "./pool"
import type { Form, HiddenRule } from "./recruiter"
import { drawRule, forms, keyOf, protectedRules, sharesOf, standsIn } from "./recruiter"
import type { Learner, Outcome } from "./simulate"
import { simulate } from "./simulate"
import { trades } from "./trades"
import { everyNth } from "../soak"
import { words } from "../words"

/** How many people one recruiter works through, and after how many they change their mind. */
export const peopleEach = 400
export const mindChangesAfter = 120
/** Within so many decisions the right preference is to be among the first two proposals, and the old one to have faded. */
export const soon = 30
export const fadesWithin = 40

/** More people are read than one recruiter sees, so that no two see the same. */
export function makePools(): Pool[] {
  return everyNth(trades, 2).map(trade => makePool(trade, peopleEach + 50))
}

/** When preferences are derived: the product does it after every decision; here, to save time, after every second,
 * then every tenth until the old one has to have faded, then every fortieth. */
export function derivesAt(decisions: number): boolean {
  if (decisions < 16) return false
  if (decisions <= soon) return decisions % 2 === 0
  return decisions <= mindChangesAfter + fadesWithin ? decisions % 10 === 0 : decisions % 40 === 0
}

export interface Figures {
  simulations: number
  /** The right preference was among the first two proposals within 30 decisions. */
  rightSoon: number
  /** It was proposed at all before the change of mind. */
  right: number
  /** A wrong one was proposed within 30 decisions; at any time before the change of mind; at any time at all. */
  wrongSoon: number
  wrongBefore: number
  wrong: number
  inUse: number
  /** Of those in use: faded within 40 decisions after the change of mind; faded although nothing had changed. */
  fadedSoon: number
  fadedTooSoon: number
  /** Decisions until the right one was proposed, where it was. */
  decisions: number[]
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (is: (outcome: Outcome) => boolean) => outcomes.filter(is).length
  const told = ({ proposals }: Outcome) => proposals.filter(({ besides }) => !besides)
  const isWrong = (outcome: Outcome, until: number) => told(outcome).some(({ right, after }) => !right && after <= until)
  return {
    simulations: outcomes.length,
    rightSoon: count(outcome =>
      told(outcome)
        .slice(0, 2)
        .some(({ right, after }) => right && after <= soon)
    ),
    right: count(outcome => told(outcome).some(({ right, after }) => right && after <= mindChangesAfter)),
    wrongSoon: count(outcome => isWrong(outcome, soon)),
    wrongBefore: count(outcome => isWrong(outcome, mindChangesAfter)),
    wrong: count(outcome => isWrong(outcome, Infinity)),
    inUse: count(({ wasInUse }) => wasInUse),
    fadedSoon: count(({ fadedAfter, wasInUse }) => wasInUse && fadedAfter !== null && fadedAfter <= fadesWithin),
    fadedTooSoon: count(({ fadedTooSoon }) => fadedTooSoon),
    decisions: outcomes
      .flatMap(outcome => told(outcome).find(({ right, after }) => right && after <= mindChangesAfter)?.after ?? [])
      .sort((a, b) => a - b)
  }
}

/** So many recruiters with a hidden rule of one form, over all trades that have one; each with its own seed. */
export function simulateForm(form: Form, pools: readonly Pool[], firstSeed: number, count: number, learner?: Learner): Outcome[] {
  const outcomes: Outcome[] = []
  for (let seed = firstSeed; outcomes.length < count; seed++) {
    const pool = pools[seed % pools.length]!
    const shares = sharesOf(pool)
    const dice = new Dice(seed * 13 + forms.indexOf(form))
    const rule = drawRule(form, pool, shares, dice)
    const later = rule && laterThan(rule, pool, shares, dice)
    if (!rule || !later) continue
    const plan = { seed, pool, rule, later: { rule: later, after: mindChangesAfter }, people: peopleEach, guards: true, derives: derivesAt }
    outcomes.push(simulate(learner ? { ...plan, learner } : plan))
  }
  return outcomes
}

/** Another rule; whoever did not look at a must looks at it after all. */
function laterThan(rule: HiddenRule, pool: Pool, shares: ReadonlyMap<string, number>, dice: Dice): HiddenRule | null {
  if (rule.form === "irrelevant must") return { form: "nothing" }
  for (const form of dice.shuffled(forms.filter(one => one !== "irrelevant must"))) {
    const other = drawRule(form, pool, shares, dice, keyOf(rule))
    if (other) return other
  }
  return null
}

/** Recruiters who go by what must never be learned. `standIns`: proposals that tell the same people apart as the planted rule. */
export function simulateProtected(pools: readonly Pool[], firstSeed: number, count: number, guards: boolean, learner?: Learner) {
  let proposed = 0
  let standIns = 0
  const wordings: string[] = []
  for (let at = 0; at < count; at++) {
    const seed = firstSeed + at
    const by = protectedRules[at % protectedRules.length]!
    const pool = pools[Math.floor(at / protectedRules.length) % pools.length]!
    const plan = { seed, pool, rule: { form: "protected", by } as const, later: null, people: peopleEach, guards, derives: derivesAt }
    const told = simulate(learner ? { ...plan, learner } : plan).proposals.filter(({ besides }) => !besides)
    if (told.length > 0) proposed++
    if (told.some(({ preference }) => standsIn(preference, by, pool))) standIns++
    wordings.push(...told.map(({ preference, after }) => `${by}, after ${after}: ${words(preference.wording)}`))
  }
  return { simulations: count, proposed, standIns, wordings }
}

/** One line of figures, as the tests and the bench print it. */
export function told(title: string, figures: Figures): string {
  const share = (part: number, of: number) => `${part} of ${of} (${of === 0 ? "–" : `${Math.round((100 * part) / of)} %`})`
  const { simulations: all, decisions } = figures
  return [
    `${title}: right among the first two within ${soon} decisions in ${share(figures.rightSoon, all)}`,
    `within ${mindChangesAfter} in ${figures.right}, after ${decisions[Math.floor(decisions.length / 2)] ?? "–"} decisions (median)`,
    `a wrong one within ${soon} in ${share(figures.wrongSoon, all)}, before the change of mind in ${figures.wrongBefore}, in all 400 in ${figures.wrong}`,
    `faded within ${fadesWithin} in ${share(figures.fadedSoon, figures.inUse)}, too soon in ${figures.fadedTooSoon}`
  ].join("; ")
}
