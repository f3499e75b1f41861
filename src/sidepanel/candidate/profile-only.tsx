import { Button } from "@mantine/core"
import type { ReactNode } from "react"
import type { Card } from "~store/card"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/use-send"
import type { CandidateState } from "./candidate-state"
import { PageHealth } from "./page-health"
import { PasteAnother } from "./paste-profile"
import { ReadProfile } from "./read-profile"
import { Who } from "./who"

export interface ProfileOnlyProps {
  state: Extract<CandidateState, { screen: "profile" }>
  card: Card
  personTabId: number | null
  blind: boolean
  notice: ReactNode
  onMakeRole: () => void
  onRead: (personId: string) => void
}

/** A profile while there is no approved role to hold it against: what was read, and what is missing before it can be evaluated. */
export function ProfileOnly({ state, card, personTabId, blind, notice, onMakeRole, onRead }: ProfileOnlyProps) {
  const sending = useSend()
  return (
    <div className="card">
      <div className="card-body">
        {notice}
        <Who card={card} blind={blind} />
        <PageHealth
          health={state.capture.reading.health}
          onReadAgain={personTabId === null ? null : () => void sending.send("page.read", { tabId: personTabId })}
        />
        <SendFailure sending={sending} />
        <div className="card-next">
          <p>
            {state.why === "draft role"
              ? t("candidateDraftRole", { role: state.role?.role.title ?? t("candidateUntitledRole") })
              : state.why === "closed role"
                ? t("candidateClosedRole", { role: state.role?.role.title ?? t("candidateUntitledRole") })
                : t("candidateNoRole")}
          </p>
          <Button onClick={onMakeRole}>{state.why === "draft role" ? t("candidateGoToRole") : t("candidateMakeRole")}</Button>
        </div>
        <ReadProfile profile={state.capture.reading.profile} />
        <PasteAnother onRead={onRead} />
      </div>
    </div>
  )
}
