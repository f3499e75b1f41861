import { Button } from "@mantine/core"
import { useState } from "react"
import type { Qualification } from "~role/role"
import { database } from "~store/database"
import { membersOf } from "~store/person-links"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/use-send"
import type { QuoteOutcome } from "../candidate/quote-button"
import { TextResult } from "../candidate/text-result"

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
  // A quote stands on a page of one of the two: every tab in which one of them is open is looked at.
  const showQuote = async (quote: string): Promise<QuoteOutcome> => {
    const members = (await Promise.all(personIds.map(id => membersOf(database(), id)))).flat()
    const pages = await database()
      .pages.where("personId")
      .anyOf(members.map(({ id }) => id))
      .toArray()
    if (pages.length === 0) return "page not open"
    for (const { tabId, personId } of pages) {
      const reply = await sending.send("quote.show", { tabId, quote, roleId, personId })
      if (reply === undefined) return "failed"
      if (reply.found) return "shown"
    }
    return "gone"
  }
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
