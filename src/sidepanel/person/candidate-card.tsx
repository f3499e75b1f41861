import type { ReactNode } from "react"
import type { Card } from "~store/people/card"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { DoNotContact } from "../outcomes/do-not-contact"
import { Later } from "../outcomes/later"
import { UsedPreferences } from "../preferences/used-preferences"
import { useModelById, useModelName } from "./use-model-name"
import { cardModel } from "./card-model"
import type { CandidateState } from "./candidate-state"
import { DecideFirstNotice } from "./decide-first-notice"
import { DecisionBar } from "./decision-bar"
import { PersonFrame } from "./person-frame"
import { reasonsFor } from "./reasons-for"
import { UndecidedNav } from "./undecided-nav"
import type { Undecided } from "./use-undecided"
import { showQuoteOn } from "../quotes/show-quote"
import { TextActions } from "../texts/text-actions"
import { useDecideFirst } from "~ui/hooks/use-decide-first"
import { formatDay } from "~ui/format"
import { Disputed } from "./verdicts/disputed"
import { VerdictRows } from "./verdicts/verdict-rows"
import { WorkLine } from "./work/work-line"

const none: readonly string[] = []

export interface CandidateCardProps {
  state: Extract<CandidateState, { screen: "card" }>
  card: Card
  personTabIds: readonly number[]
  blind: boolean
  inFront: boolean
  singleKeys: boolean
  /** Of how many people in a hundred the verdicts stay hidden until the recruiter has decided. */
  decideFirstShare: number
  /** A pasted profile was read: this person is to be shown. */
  onRead: (personId: string) => void
  /** That the page beside is not this person's; null where it is. */
  notice: ReactNode
  /** The way to the role's people without a decision; null while it is not known. */
  undecided: Undecided | null
}

/** One person held against the approved role: who, how well the page was read, counts, a row for each qualification, the decision. */
export function CandidateCard({ state, card, inFront, singleKeys, decideFirstShare, undecided, ...frame }: CandidateCardProps) {
  const sending = useSend()
  const asked = useModelName("evaluate")
  const by = useModelById(state.evaluation?.model ?? null)
  const newBy = useModelById(card.soFar?.model ?? null)
  const { person, capture, role, evaluation, work } = state
  const about = { roleId: role.id, personId: person.id }
  const isOpen = role.status !== "closed"
  const first = useDecideFirst(about, decideFirstShare, card.decision !== null || !isOpen)
  const model = cardModel(
    role.role.qualifications,
    evaluation?.evaluation ?? null,
    card.feedback,
    evaluation?.flips,
    evaluation?.roleVersion === role.version,
    newBy === null ? [] : card.soFar?.verdicts,
    card.disputes
  )

  // The page beside the panel is looked at first.
  const pages = frame.personTabIds.map(tabId => ({ tabId, personId: person.id }))
  const showQuote = (quote: string) => showQuoteOn(pages, { quote, roleId: role.id }, sending.send)
  const foot = (
    <>
      <SendFailure sending={sending} />
      {isOpen && (
        <DecisionBar
          {...about}
          decision={card.decision}
          hidden={first.hidden}
          sending={sending}
          inFront={inFront}
          singleKeys={singleKeys}
          pinned={frame.notice !== null}
          reasonsFor={reasonsFor(model.groups)}
        >
          {undecided && <UndecidedNav undecided={undecided} singleKeys={singleKeys} />}
        </DecisionBar>
      )}
    </>
  )
  if (person.objectedAt !== undefined) {
    return (
      <PersonFrame card={card} capture={capture} foot={null} {...frame}>
        <p role="status">{t("candidateObjected", { day: formatDay(person.objectedAt) })}</p>
      </PersonFrame>
    )
  }
  return (
    <PersonFrame card={card} capture={capture} foot={foot} {...frame}>
      <WorkLine work={work} about={about} model={asked} sending={sending} />
      {first.hidden && <DecideFirstNotice qualifications={role.role.qualifications} onShow={first.show} />}
      {!first.hidden && (evaluation !== null || card.soFar !== null || card.feedback.length > 0) && (
        <VerdictRows
          model={model}
          role={role}
          profile={capture.reading.profile}
          about={about}
          sending={sending}
          onShowQuote={showQuote}
          keys={inFront && singleKeys}
          newBy={newBy}
        >
          {by !== null && <p className="card-muted card-by">{t("candidateVerdictsBy", { model: by })}</p>}
          {card.disputes.map(({ id, qualificationId, text }) => qualificationId === null && <Disputed key={id} text={text} />)}
          <UsedPreferences preferenceIds={evaluation?.preferenceIds ?? none} in="evaluation" />
        </VerdictRows>
      )}
      {role.status === "approved" && !first.hidden && model.groups.length > 0 && (
        <TextActions role={role} person={person} blind={frame.blind} sending={sending} onShowQuote={showQuote} />
      )}
      {model.groups.length === 0 && <p className="card-muted">{t("candidateNoQualifications")}</p>}
      {card.decision !== null && <Later {...about} />}
      <DoNotContact person={person} sending={sending} />
    </PersonFrame>
  )
}
