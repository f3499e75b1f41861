import "~ui/preferences/preferences.css"
import { useState } from "react"
import { database } from "~store/database"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { AnsweredProposal } from "./answered-proposal"
import { ProposalCard } from "./proposal-card"
import { mostProposals, readProposals } from "./read-proposals"
import { useWhenCalm } from "./use-when-calm"

interface ProposalsProps {
  roleId: string
  /** Somebody is being decided on: nothing is proposed now. */
  deciding?: boolean
  /** How many at once: beside somebody's verdicts there is room for one, and the next comes when it is answered. */
  most?: number
}

/**
 * What was learned and waits for the recruiter's word, where the work is: at most two, calm, never while somebody is being decided on, and
 * never under a pointer that moves. What was answered stays in sight until it is closed.
 */
export function Proposals({ roleId, deciding = false, most = mostProposals }: ProposalsProps) {
  const sending = useSend()
  const [answeredIds, setAnsweredIds] = useState<readonly string[]>([])
  const found = useLive(() => readProposals(database(), roleId, answeredIds), [roleId, answeredIds])
  const admitted = useWhenCalm(
    found?.proposed.slice(0, most).map(({ id }) => id),
    deciding
  )
  const proposed = found?.proposed.filter(({ id }) => admitted.includes(id)) ?? []
  const [first] = proposed
  const answer = async (name: "preference.approve" | "preference.decline", preferenceId: string) => {
    if ((await sending.send(name, { preferenceId })) !== undefined) setAnsweredIds(before => [...before, preferenceId])
  }
  return (
    <div className="proposals" data-empty={proposed.length === 0 && answeredIds.length === 0}>
      <p role="status" className="candor-visually-hidden">
        {first && t("prefProposalsSaid", { count: proposed.length, wording: first.wording })}
      </p>
      {found?.answered
        .filter(({ preference }) => answeredIds.includes(preference.id))
        .map(({ preference, replay }) => (
          <AnsweredProposal
            key={preference.id}
            preference={preference}
            replay={replay}
            onClose={() => setAnsweredIds(before => before.filter(id => id !== preference.id))}
          />
        ))}
      {found &&
        proposed.map(preference => (
          <ProposalCard
            key={preference.id}
            preference={preference}
            roles={found.roles}
            sending={sending}
            onApprove={() => void answer("preference.approve", preference.id)}
            onDecline={() => void answer("preference.decline", preference.id)}
          />
        ))}
      <SendFailure sending={sending} />
    </div>
  )
}
