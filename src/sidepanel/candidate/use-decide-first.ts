import { useState } from "react"
import { decideFirst } from "~learning/decide-first"

/** Whose verdicts were asked for before a decision, as long as the panel is open: they are not unseen by going to another card and back. */
const asked = new Set<string>()

/**
 * Whether the verdicts on this person are hidden until the recruiter has decided. Once decided they stay in sight, also when the decision is
 * taken back. @param share of how many people in a hundred they are hidden
 */
export function useDecideFirst(
  { roleId, personId }: { roleId: string; personId: string },
  share: number,
  isDecided: boolean
): { hidden: boolean; show: () => void } {
  const key = `${roleId}\n${personId}`
  const [, setShown] = useState(0)
  if (isDecided) asked.add(key)
  const show = () => {
    asked.add(key)
    setShown(before => before + 1)
  }
  return { hidden: !asked.has(key) && decideFirst(roleId, personId, share), show }
}
