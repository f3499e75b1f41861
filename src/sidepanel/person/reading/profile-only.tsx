import { Button } from "@mantine/core"
import type { ReactNode } from "react"
import type { Card } from "~store/people/card"
import { t } from "~ui/text"
import type { CandidateState } from "../candidate-state"
import { PersonFrame } from "../person-frame"
import { ReadProfile } from "./read-profile"

export interface ProfileOnlyProps {
  state: Extract<CandidateState, { screen: "profile" }>
  card: Card
  personTabIds: readonly number[]
  blind: boolean
  notice: ReactNode
  onMakeRole: () => void
  onRead: (personId: string) => void
}

const why = { "draft role": "candidateDraftRole", "closed role": "candidateClosedRole", "no role": "candidateNoRole" } as const

/** A profile while there is no approved role to hold it against: what was read, and what is missing before it can be evaluated. */
export function ProfileOnly({ state, onMakeRole, ...frame }: ProfileOnlyProps) {
  return (
    <PersonFrame capture={state.capture} {...frame}>
      <div className="card-next">
        <p>{t(why[state.why], { role: state.role?.role.title ?? t("candidateUntitledRole") })}</p>
        <Button onClick={onMakeRole}>{state.why === "draft role" ? t("candidateGoToRole") : t("candidateMakeRole")}</Button>
      </div>
      <ReadProfile profile={state.capture.reading.profile} />
    </PersonFrame>
  )
}
