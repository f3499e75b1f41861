import type { ReactNode } from "react"
import type { Card } from "~store/card"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/use-send"
import { DoNotContact } from "../outcomes/do-not-contact"
import { Later } from "../outcomes/later"
import { Proposals } from "../preferences/proposals"
import { UsedPreferences } from "../preferences/used-preferences"
import { cardModel } from "./card-model"
import type { CandidateState } from "./candidate-state"
import { CountsLine } from "./counts-line"
import { DecisionBar } from "./decision-bar"
import { PersonFrame } from "./person-frame"
import type { QuoteOutcome } from "./quote-button"
import { TextActions } from "./text-actions"
import { VerdictRow } from "./verdict-row"
import { WorkLine } from "./work-line"

const none: readonly string[] = []
const groupTitles = { must: "candidateGroupMust", nice: "candidateGroupNice", avoid: "candidateGroupAvoid" } as const

export interface CandidateCardProps {
  state: Extract<CandidateState, { screen: "card" }>
  card: Card
  personTabIds: readonly number[]
  blind: boolean
  inFront: boolean
  singleKeys: boolean
  /** A pasted profile was read: this person is to be shown. */
  onRead: (personId: string) => void
  notice: ReactNode
}

/** One person held against the approved role: who, how well the page was read, counts, a row for each qualification, the decision. */
export function CandidateCard({ state, card, inFront, singleKeys, ...frame }: CandidateCardProps) {
  const sending = useSend()
  const { person, capture, role, evaluation, work } = state
  const about = { roleId: role.id, personId: person.id }
  const { groups, counts } = cardModel(role.role.qualifications, evaluation?.evaluation ?? null, card.feedback, evaluation?.flips)

  const showQuote = async (quote: string): Promise<QuoteOutcome> => {
    if (frame.personTabIds.length === 0) return "page not open"
    // A linked person's quote stands on one of their pages: the one beside the panel is looked at first.
    for (const tabId of frame.personTabIds) {
      const reply = await sending.send("quote.show", { tabId, quote, ...about })
      if (reply === undefined) return "failed"
      if (reply.found) return "shown"
    }
    return "gone"
  }
  const foot = (
    <>
      <SendFailure sending={sending} />
      {role.status !== "closed" && <Proposals roleId={role.id} deciding={card.decision === null} />}
      {role.status !== "closed" && (
        <DecisionBar {...about} decision={card.decision} sending={sending} inFront={inFront} singleKeys={singleKeys} />
      )}
    </>
  )
  return (
    <PersonFrame card={card} capture={capture} foot={foot} {...frame}>
      <WorkLine work={work} about={about} sending={sending} />
      {(evaluation !== null || card.feedback.length > 0) && (
        <>
          <CountsLine counts={counts} />
          <UsedPreferences preferenceIds={evaluation?.preferenceIds ?? none} in="evaluation" />
          {groups.map(group => (
            <section key={group.kind} aria-labelledby={`group-${group.kind}`}>
              <h3 className="card-group-title" id={`group-${group.kind}`}>
                {t(groupTitles[group.kind])}
              </h3>
              {group.kind === "avoid" && <p className="card-reason">{t("candidateAvoidMeans")}</p>}
              {group.rows.map(row => (
                <VerdictRow
                  key={row.qualification.id}
                  row={row}
                  role={role}
                  profile={capture.reading.profile}
                  onShowQuote={showQuote}
                  onRate={(qualificationId, thumb) => void sending.send("verdict.rate", { ...about, qualificationId, thumb })}
                  onOverride={(qualificationId, verdict) => void sending.send("verdict.override", { ...about, qualificationId, verdict })}
                  onAlias={alias => sending.send("alias.add", { roleId: role.id, ...alias })}
                />
              ))}
            </section>
          ))}
        </>
      )}
      {role.status === "approved" && groups.length > 0 && (
        <TextActions role={role} person={person} blind={frame.blind} sending={sending} onShowQuote={showQuote} />
      )}
      {groups.length === 0 && <p className="card-muted">{t("candidateNoQualifications")}</p>}
      {card.decision !== null && <Later {...about} />}
      <DoNotContact person={person} sending={sending} />
    </PersonFrame>
  )
}
