import { useEffect, useState } from "react"
import { decideFirst } from "~learning/calibration/decide-first"

/** Whose verdicts were asked for before a decision, as long as the panel is open: they are not unseen by going to another card and back. */
const asked = new Set<string>()
const keyOf = (roleId: string, personId: string) => `${roleId}\n${personId}`

/**
 * Whether the verdicts on this person are hidden until the recruiter has decided. Once decided they stay in sight, also when the decision is
 * taken back. @param share of how many people in a hundred they are hidden
 */
export function useDecideFirst(
  { roleId, personId }: { roleId: string; personId: string },
  share: number,
  isDecided: boolean
): { hidden: boolean; show: () => void } {
  const key = keyOf(roleId, personId)
  const [, setShown] = useState(0)
  if (isDecided) asked.add(key)
  const show = () => {
    asked.add(key)
    setShown(before => before + 1)
  }
  return { hidden: !asked.has(key) && decideFirst(roleId, personId, share), show }
}

/** The same where nothing of one's card is in sight, as in a list. */
export function areVerdictsHidden({ roleId, personId }: { roleId: string; personId: string }, share: number): boolean {
  return !asked.has(keyOf(roleId, personId)) && decideFirst(roleId, personId, share)
}

/** What verdicts rest on was asked for elsewhere, in a text or a run that was opened: a decision after that is not taken first. */
export function useVerdictsSeen(roleId: string | null, personIds: readonly string[]): void {
  const ids = personIds.join("\n")
  useEffect(() => {
    if (roleId !== null && ids !== "") for (const id of ids.split("\n")) asked.add(keyOf(roleId, id))
  }, [roleId, ids])
}
