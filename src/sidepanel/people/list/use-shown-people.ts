import { useMemo } from "react"
import type { DecisionWord } from "~store/rows/rows"
import type { PeopleView } from "./people-filters"
import { filterPeople, sortPeople, type PeopleRow } from "./people-model"
import { useVisits } from "./use-people"
import type { PeopleSearch } from "./use-people-search"

/** The people that search and filters let through, in the order that was chosen. */
export function useShownPeople(
  rows: readonly PeopleRow[],
  { decision, sort, isReversed }: PeopleView,
  { decisionOf }: { decisionOf: (personId: string) => DecisionWord | null },
  search: PeopleSearch,
  roleId: string
): readonly PeopleRow[] {
  const visits = useVisits(roleId, sort === "seen" || sort === "time")
  // Where nothing of the order hangs on decisions, a decision sorts nobody anew.
  const sorting = sort === "decision" ? decisionOf : undecided
  const sorted = useMemo(() => {
    const visitsOf = ({ person, others }: PeopleRow) => {
      const own = [person, ...others].flatMap(({ id }) => visits.get(id) ?? [])
      return { count: own.reduce((sum, { count }) => sum + count, 0), timeMs: own.reduce((sum, { timeMs }) => sum + timeMs, 0) }
    }
    const sorted = sortPeople(rows, sort, { decisionOf: sorting, visitsOf })
    return isReversed ? sorted.reverse() : sorted
  }, [rows, sort, isReversed, sorting, visits])
  const filtering = decision === "all" ? undecided : decisionOf
  return useMemo(() => filterPeople(sorted, decision, filtering, search.found), [sorted, decision, filtering, search.found])
}

const undecided = () => null
