import agentParts from "~agent/agent-parts"
import { costOf } from "~model/model-usage"
import type { Profile } from "~profile/profile"
import type { Role } from "~role/role"
import type { ModelRow } from "~store/rows/model-rows"
import type { RunRow } from "~store/rows/rows"
import { batchShare } from "../run-used"
import { plusUsed, type Used } from "~run/used"
import { sentence, type Sentence } from "~sentence/sentence"

/** What the parts of a list have used up, held against what the recruiter allows. */
export interface ListBudget {
  /** There is a limit, and nobody knows yet what a person costs. */
  isUnmeasured: () => boolean
  /** Counts a part, anew where it was counted before. */
  count: (part: RunRow) => void
  /** Whether so many more people fit, by what one took so far. */
  reachesFor: (people: number) => boolean
  /** Why the list pauses, and what to do. */
  sentence: (total: number) => Sentence
}

const isOver = ({ status }: RunRow) => status === "done" || status === "failed" || status === "stopped"

export function listBudget(limit: RunRow["budget"], known: readonly RunRow[]): ListBudget {
  const parts = new Map<string, RunRow>()
  for (const part of known) parts.set(part.id, part)
  const over = () => [...parts.values()].filter(isOver)
  const used = (): Used => [...parts.values()].reduce<Used | null>((sum, part) => plusUsed(sum, part.used), null) ?? { tokens: 0, usd: 0 }
  const each = (sum: number) => sum / Math.max(1, over().length)
  const fits = (of: number | null | undefined, sum: number, people: number) =>
    of === null || of === undefined || (sum < of && sum + each(sum) * people <= of)

  return {
    isUnmeasured: () => limitsAnything(limit) && over().length === 0,
    count: part => void parts.set(part.id, part),
    reachesFor: people => {
      const { tokens, usd } = used()
      // Dollars that nobody can count are no dollars that are left.
      const isCounted = usd !== null || limit?.usd == null
      return isCounted && fits(limit?.tokens, tokens, people) && fits(limit?.usd, usd ?? 0, people)
    },
    sentence: total => {
      const { tokens, usd } = used()
      const done = [...parts.values()].filter(({ status }) => status === "done").length
      const isTokens = !fits(limit?.tokens, tokens, 1)
      if (!isTokens && usd === null && limit?.usd != null) return sentence("listUnpriced")
      return sentence("listBudgetSpent", {
        of: isTokens ? sentence("listSumTokens", { count: limit?.tokens ?? 0 }) : { usd: limit?.usd ?? 0 },
        spent: isTokens ? tokens : { usd: usd ?? 0 },
        done,
        total
      })
    }
  }
}

/**
 * Whether a batch may hold one more person: what it takes is not known before it is answered as a whole, so it is kept within the budget by
 * what each request is estimated to take. Told of each person once, in order.
 */
export function batchBudget(limit: RunRow["budget"], model: ModelRow): (role: Role, profile: Profile) => boolean {
  let [tokens, usd] = [0, 0]
  return (role, profile) => {
    if (!limitsAnything(limit)) return true
    const usage = agentParts().estimateEvaluation(role, profile, model)
    tokens += usage.inputTokens + usage.outputTokens
    usd += (costOf(usage, model) ?? Infinity) * batchShare
    return tokens <= (limit?.tokens ?? Infinity) && usd <= (limit?.usd ?? Infinity)
  }
}

function limitsAnything(limit: RunRow["budget"]): boolean {
  return limit !== undefined && (limit.tokens !== null || limit.usd !== null)
}
