import { useMemo } from "react"
import type { Question } from "~role/intake/question"
import type { RoleRow } from "~store/rows/rows"
import { useRules } from "../../use-rules"
import { useOneAtATime } from "./one-at-a-time"

/** What is open in a role, by where it stands on the card. */
export interface OpenPoints {
  /** Each by the qualification that it concerns. */
  onRows: ReadonlyMap<string, readonly Question[]>
  /** What concerns no row. */
  above: readonly Question[]
  /** What only offers to add something. */
  offers: readonly Question[]
  /** Qualifications of which it is open whether they are musts, by the one question about them all. */
  unweighed: ReadonlySet<string>
  /** How many need an eye: offers are none of them. */
  count: number
  /** The one that is put where questions are put one at a time; null where all stand there, or none is open. */
  current: Question | null
  oneAtATime: boolean
  chooseOneAtATime: (wanted: boolean) => void
}

const none: readonly Question[] = []

/**
 * The open points of a draft. None while its post is being read: half a role asks for what the other half says.
 */
export function usePoints(row: RoleRow, isReading: boolean): OpenPoints {
  const rules = useRules()
  const [oneAtATime, chooseOneAtATime] = useOneAtATime(row)
  const { role, answers, status } = row
  const open = useMemo(
    () => (rules && status === "draft" && !isReading ? rules.openPoints(role, answers) : none),
    [rules, role, answers, status, isReading]
  )
  return useMemo(() => {
    const current = oneAtATime ? (open[0] ?? null) : null
    const shown = oneAtATime ? open.slice(0, 1) : open
    const isOnRow = ({ qualificationId }: Question) => role.qualifications.some(({ id }) => id === qualificationId)
    const together = rules && !oneAtATime ? shown.find(({ id }) => id === rules.whichMustsId) : undefined
    const offers = shown.filter(question => rules?.isOffer(question) && !oneAtATime)
    const onRows = new Map<string, Question[]>()
    for (const question of shown.filter(isOnRow)) {
      const { qualificationId: id } = question
      if (id !== null) onRows.set(id, [...(onRows.get(id) ?? []), question])
    }
    const unweighed = new Set(together?.options.map(({ value }) => value))
    return {
      onRows,
      above: shown.filter(question => !isOnRow(question) && question !== together && !offers.includes(question)),
      offers,
      unweighed,
      count: open.filter(question => !rules?.isOffer(question)).length + Math.max(0, unweighed.size - 1),
      current,
      oneAtATime,
      chooseOneAtATime
    }
  }, [open, rules, role.qualifications, oneAtATime, chooseOneAtATime])
}
