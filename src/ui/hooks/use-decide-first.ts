import { useEffect, useState } from "react"
import * as z from "zod"
import { decideFirst } from "~learning/calibration/decide-first"

/** Whose verdicts were asked for before a decision, as long as a page is open: they are not unseen by going to another card and back. */
const asked = new Set<string>()
const keyOf = (roleId: string, personId: string) => `${roleId}\n${personId}`

/** What the panel and the Workshop tell each other: who was asked for there, and, from one that has just opened, the question for all of them. */
const saidSchema = z.object({ asked: z.array(z.string()), tellMe: z.boolean() })
let between: BroadcastChannel | null = null

/** From the first use on, this page knows whose verdicts were seen on the other. */
function shareAsked(): BroadcastChannel {
  if (between) return between
  const channel = new BroadcastChannel("candor.verdicts-asked")
  between = channel
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const said = saidSchema.safeParse(data)
    if (!said.success) return
    for (const key of said.data.asked) asked.add(key)
    if (said.data.tellMe && asked.size > 0) channel.postMessage({ asked: [...asked], tellMe: false })
  })
  channel.postMessage({ asked: [], tellMe: true })
  return channel
}

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
  useEffect(() => void shareAsked(), [])
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
    if (roleId === null || ids === "") return
    const keys = ids.split("\n").map(id => keyOf(roleId, id))
    for (const key of keys) asked.add(key)
    shareAsked().postMessage({ asked: keys, tellMe: false })
  }, [roleId, ids])
}
