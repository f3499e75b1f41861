import { Button } from "@mantine/core"
import type { ReactNode } from "react"
import { inWords } from "~sentence/in-words"
import { type Said, sentencesOf } from "~sentence/sentence"
import { Icon } from "~ui/icon"
import { StatusLine } from "~ui/status-line"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import type { CandidateState } from "../candidate-state"
import { PasteProfile } from "./paste-profile"

export interface NoProfileProps {
  state: Extract<CandidateState, { screen: "nothing read" | "reading" | "not a profile" | "failed" }>
  tabId: number | null
  sending: Sending
  /** A pasted profile was read: this person is to be shown. */
  onRead: (personId: string) => void
  children?: ReactNode
}

/** The Candidate tab while there is nobody to show: why, and the two ways on: read this page, or bring a profile as text. */
export function NoProfile({ state, tabId, sending, onRead, children }: NoProfileProps) {
  const reading = state.screen === "reading"
  return (
    <div className="card">
      <div className="card-body card-empty">
        {children}
        {state.screen === "nothing read" && <h2>{t("candidateNothingRead")}</h2>}
        {state.screen === "not a profile" && <h2>{t("candidateNotAProfile")}</h2>}
        {state.screen === "failed" && <h2>{t("candidateReadFailed")}</h2>}
        <StatusLine>{reading ? t("candidateReading") : ""}</StatusLine>
        {state.screen === "nothing read" && <p>{t("candidateHowToRead")}</p>}
        {state.screen === "not a profile" && <Why reason={state.reason} />}
        {state.screen === "failed" && <p>{inWords(state.reason ?? t("candidateReadFailedWhy"))}</p>}
        <div className="paste-buttons">
          {!reading && (
            <Button
              variant={state.screen === "not a profile" ? "default" : "filled"}
              disabled={tabId === null}
              loading={sending.pending}
              onClick={() => tabId !== null && void sending.send("page.read", { tabId })}
            >
              {t("candidateReadThisPage")}
            </Button>
          )}
          {state.screen === "not a profile" && tabId !== null && (
            <Button
              variant="subtle"
              loading={sending.pending}
              onClick={async () => {
                const reply = await sending.send("page.vouch", { tabId })
                if (reply) onRead(reply.personId)
              }}
            >
              {t("readAsOne")}
            </Button>
          )}
        </div>
        <PasteProfile onRead={onRead} />
      </div>
    </div>
  )
}

/** The reason; what Candor looks for, which is long, on a click. */
function Why({ reason }: { reason: Said | null }) {
  const [why, ...aims] = reasonAndAim(reason)
  return (
    <>
      {why !== undefined && <p>{inWords(why)}</p>}
      {aims.length > 0 && (
        <details className="card-fold">
          <summary>
            <Icon name="down" size={12} />
            <span>{t("candidateLooksForTitle")}</span>
          </summary>
          {aims.map((aim, at) => (
            <p key={at} className="card-muted">
              {inWords(aim)}
            </p>
          ))}
        </details>
      )}
    </>
  )
}

/** The reason, then what Candor looks for. A reader's reason often says both; then the panel adds nothing to it. */
function reasonAndAim(reason: Said | null): Said[] {
  if (reason === null) return [t("candidateLooksFor")]
  const said = sentencesOf(reason)
  return said.length > 1 ? said : [reason, t("candidateLooksFor")]
}
