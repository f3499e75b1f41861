import type { ReactNode } from "react"
import type { Card } from "~store/people/card"
import type { ReadingRow } from "~store/rows/rows"
import { useSend } from "~ui/hooks/use-send"
import { CareerLine } from "./work/career-line"
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
  /** What stands above the person, such as where the card was opened from. */
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
  return (
    <div className="card">
      <div className="card-body">
        {notice}
        <Who card={card} blind={blind} />
        <WhoIsThis person={card.person} profile={capture.reading.profile} blind={blind} />
        <LinkedPeople person={card.person} blind={blind} />
        <PageHealth health={capture.reading.health} tabId={tabId} sending={sending} />
        <CareerLine profile={capture.reading.profile} />
        {children}
        <PasteAnother onRead={onRead} />
      </div>
      {foot && <div className="card-foot">{foot}</div>}
    </div>
  )
}
