import { useQuery } from "@tanstack/react-query"
import { send } from "~messages/send"
import { database } from "~store/database"
import { builtinModelId } from "~store/runs/models"
import { useLive } from "~ui/hooks/use-live"

/** What trying a change would take, told before it is begun. */
export interface TryCost {
  /** Decisions of those days. */
  decisions: number
  /** Tokens in all, estimated; null where nothing is asked of a model, or nothing could be estimated. */
  tokens: number | null
  /** US dollars by the model's listed price; null where none is known. */
  costUsd: number | null
}

/** As the contract has it (run-messages.ts). */
const mostPeople = 5_000
const free = { tokens: null, costUsd: null }

/**
 * What holding the decisions since a moment against the rules or a model would take. `undefined` while it is being counted; whoever cannot
 * be estimated is left out of the sum. @param since milliseconds since the epoch
 */
export function useTryCost(since: number, modelId: string): TryCost | undefined {
  const decided = useLive(async () => {
    const byRole = new Map<string, string[]>()
    for (const { roleId, personId } of await database()
      .decisions.filter(({ at }) => at >= since)
      .toArray())
      byRole.set(roleId, [...(byRole.get(roleId) ?? []), personId])
    return byRole
  }, [since])
  const asks = modelId !== builtinModelId
  const { data: cost } = useQuery({
    queryKey: ["try cost", decided && [...decided], modelId],
    queryFn: () => costOfAsking(decided ?? new Map(), modelId),
    enabled: asks && decided !== undefined
  })
  if (!decided) return undefined
  const decisions = [...decided.values()].reduce((sum, people) => sum + people.length, 0)
  if (!asks) return { decisions, ...free }
  return cost && { decisions, ...cost }
}

async function costOfAsking(decided: ReadonlyMap<string, string[]>, modelId: string): Promise<Omit<TryCost, "decisions">> {
  let sum: { tokens: number | null; costUsd: number | null } = { tokens: 0, costUsd: 0 }
  for (const [roleId, personIds] of decided) {
    try {
      const reply = await send("list.estimate", { roleId, personIds: personIds.slice(0, mostPeople), modelId, again: true })
      sum = { tokens: added(sum.tokens, reply.tokens), costUsd: added(sum.costUsd, reply.costUsd) }
    } catch {
      return free
    }
  }
  return sum
}

const added = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b)
