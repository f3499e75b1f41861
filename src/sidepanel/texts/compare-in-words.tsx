import { Button } from "@mantine/core"
import { useState } from "react"
import type { Qualification } from "~role/role"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { openPagesOf, showQuoteOn } from "../quotes/show-quote"
import { TextResult } from "./text-result"

export interface CompareInWordsProps {
  roleId: string
  /** A, then B. */
  personIds: readonly [string, string]
  names: readonly [string, string]
  qualifications: readonly Qualification[]
}

/** The two people beside each other, in words, each claim with the words of a page that it rests on. */
export function CompareInWords({ roleId, personIds, names, qualifications }: CompareInWordsProps) {
  const sending = useSend()
  const [runId, setRunId] = useState<string | null>(null)
  const [a, b] = personIds
  const ask = async () => {
    const reply = await sending.send("agent.ask", { request: { skill: "compare", roleId, a, b } })
    if (reply?.runId) setRunId(reply.runId)
  }
  const showQuote = async (quote: string) => showQuoteOn(await openPagesOf(personIds), { quote, roleId }, sending.send)
  return (
    <>
      <Button variant="outline" onClick={() => void ask()}>
        {t("textCompare")}
      </Button>
      <SendFailure sending={sending} />
      {runId !== null && (
        <TextResult
          key={runId}
          runId={runId}
          qualifications={qualifications}
          name={null}
          blind={false}
          names={names}
          onShowQuote={showQuote}
          onClose={() => setRunId(null)}
        />
      )}
    </>
  )
}
