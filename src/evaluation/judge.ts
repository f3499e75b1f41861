import type { Evidence } from "~profile/evidence"
import type { Role } from "~role/role"
import { sentence, type Said, type Sentence } from "~sentence/sentence"
import type { VerdictWord } from "./evaluation"
import type { WantedStems } from "./related"
import type { ProfileIndex } from "./profile-index"

/** What a rule says of one profile. `strength` (0–1) orders people of the same verdict and is never shown as a number. */
export interface Judgement {
  verdict: VerdictWord
  evidence: Evidence[]
  reason: Sentence
  ask: Said | null
  strength: number
  /** When the recruiter said what it rests on, in milliseconds. */
  saidAt?: number
}

/** A qualification made ready: called once for each profile. */
export type Judge = (index: ProfileIndex) => Judgement

/** What a rule may know beside its criterion. */
export interface Setting {
  role: Role
  /** The qualification's own sentence. */
  text: string
  /** The current month, as of monthOf. */
  now: number
  /** Shared by all qualifications of the role. */
  stems: WantedStems
}

/** The strongest ones; more are not read. */
const mostQuotes = 3

export function met(evidence: Evidence[], reason: Sentence, strength: number): Judgement {
  return decided("met", evidence, reason, strength)
}

export function notMet(evidence: Evidence[], reason: Sentence): Judgement {
  return decided("not met", evidence, reason, 0)
}

/** A verdict that nothing literal stands behind is no verdict. */
function decided(verdict: "met" | "not met", evidence: Evidence[], reason: Sentence, strength: number): Judgement {
  const quotes = distinct(evidence).slice(0, mostQuotes)
  if (quotes.length === 0) return unknown([], reason, sentence("askThemMore"), strength / 2)
  return { verdict, evidence: quotes, reason, ask: null, strength }
}

export function unknown(evidence: Evidence[], reason: Sentence, ask: Said, strength = 0): Judgement {
  return { verdict: "unknown", evidence: distinct(evidence).slice(0, 2), reason, ask, strength }
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>()
  return evidence.filter(({ quote, label }) => {
    const key = `${label ?? ""}\n${quote}`
    if (quote === "" || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
