import "~ui/preferences/preferences.css"
import { useState } from "react"
import { database } from "~store/database"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { AnsweredProposal } from "./answered-proposal"
import { ProposalCard } from "./proposal-card"
import { readProposals } from "./read-proposals"
import { useWhenCalm } from "./use-when-calm"

/**
 * What was learned and waits for the recruiter's word, at most two at once, and never under a pointer that moves. What was answered stays in
 * sight until it is closed.
 */
export function Proposals({ roleId }: { roleId: string }) {
  const sending = useSend()
  const [answeredIds, setAnsweredIds] = useState<readonly string[]>([])
  const found = useLive(() => readProposals(database(), roleId, answeredIds), [roleId, answeredIds])
  const admitted = useWhenCalm(
    found?.proposed.map(({ id }) => id),
    false
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
