import type { ReactNode } from "react"
import type { Card } from "~store/people/card"
import type { ReadingRow } from "~store/rows/rows"
import { useSend } from "~ui/hooks/use-send"
import { t } from "~ui/text"
import { AlreadyThereLines } from "./already-there"
import { CareerLine } from "./work/career-line"
import { LastJobs } from "./work/last-jobs"
import { LinkedPeople } from "./linked-people"
import { PageHealth } from "./reading/page-health"
import { PasteAnother } from "./reading/paste-profile"
import { Who } from "./who"
import { WhoIsThis } from "./who-is-this"

export interface PersonFrameProps {
  card: Card
  capture: ReadingRow
  /** The tabs in which this person's pages are open now, the one beside the panel first. */
  personTabIds: readonly number[]
  blind: boolean
  /** That the page beside is not this person's, with the way back to it; null where it is. The card then stands on another ground. */
  notice: ReactNode
  /** A pasted profile was read: this person is to be shown. */
  onRead: (personId: string) => void
  children: ReactNode
  /** What stays in reach below, such as the decision. */
  foot?: ReactNode
}

/** What every card of a person has: who it is, whether they are someone else as well, how well the page was read, and the career's dates. */
export function PersonFrame({ card, capture, personTabIds, blind, notice, onRead, children, foot }: PersonFrameProps) {
  const sending = useSend()
  const [tabId = null] = personTabIds
  const { profile } = capture.reading
  return (
    <div className="card" data-pinned={notice !== null}>
      <div className="card-body">
        {notice}
        <Who card={card} profile={profile} blind={blind} />
        <AlreadyThereLines
          personId={card.person.id}
          name={blind ? t("candidateBlindName") : (card.person.name ?? t("candidateNoName"))}
          role={card.evaluation ? card.role : null}
        />
        <LastJobs profile={profile} blind={blind} />
        <CareerLine profile={profile} blind={blind} />
        <WhoIsThis person={card.person} profile={profile} blind={blind} />
        <LinkedPeople person={card.person} blind={blind} />
        <PageHealth health={capture.reading.health} tabId={tabId} sending={sending} />
        {children}
        <PasteAnother onRead={onRead} />
      </div>
      {foot && <div className="card-foot">{foot}</div>}
    </div>
  )
}
