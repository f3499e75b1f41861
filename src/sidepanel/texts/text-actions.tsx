import { Button } from "@mantine/core"
import { useState } from "react"
import type { RequestOf } from "~messages/contract"
import type { PersonRow, RoleRow } from "~store/rows/rows"
import { useRoving } from "~ui/hooks/use-roving"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import type { QuoteOutcome } from "../quotes/quote-button"
import { HandOverButton } from "../hand-over/hand-over-button"
import { TextResult } from "./text-result"

type AskedFor = RequestOf<"agent.ask">["request"]

export interface TextActionsProps {
  role: RoleRow
  person: PersonRow
  blind: boolean
  sending: Sending
  onShowQuote: (quote: string) => Promise<QuoteOutcome>
}

/** They are one tab stop, with arrows among them. */
const texts = ["note", "questions", "why"]

/** What can be written about the person on the card; the text stands below until it is closed. Nothing is ever sent to anybody. */
export function TextActions({ role, person, blind, sending, onShowQuote }: TextActionsProps) {
  const [runId, setRunId] = useState<string | null>(null)
  const about = { roleId: role.id, personId: person.id }
  const { group, item } = useRoving<HTMLDivElement>(texts)
  const ask = async (request: AskedFor) => {
    const reply = await sending.send("agent.ask", { request })
    if (reply?.runId) setRunId(reply.runId)
  }
  return (
    <>
      <div {...group} className="text-actions" role="group" aria-label={t("textActions")}>
        <Button
          {...item("note")}
          variant="outline"
          onClick={() => void ask({ skill: "outreach", ...about, tone: "short", language: null })}
        >
          {t("textDraftNote")}
        </Button>
        <Button {...item("questions")} variant="outline" onClick={() => void ask({ skill: "interview", ...about })}>
          {t("textQuestions")}
        </Button>
        <Button {...item("why")} variant="outline" onClick={() => void ask({ skill: "explain", ...about, question: t("textWhy") })}>
          {t("textWhy")}
        </Button>
        <HandOverButton
          role={role}
          choices={() => ({ marked: [], shortlisted: [], shown: [], only: [person.id] })}
          blind={blind}
          variant="outline"
        />
      </div>
      {runId !== null && (
        <TextResult
          key={runId}
          runId={runId}
          qualifications={role.role.qualifications}
          name={person.name}
          blind={blind}
          onShowQuote={onShowQuote}
          onClose={() => setRunId(null)}
        />
      )}
    </>
  )
}
