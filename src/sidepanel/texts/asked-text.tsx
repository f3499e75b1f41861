import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { writesText } from "~run/request"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { useSettings } from "~ui/hooks/use-settings"
import { openPagesOf, showQuoteOn } from "../quotes/show-quote"
import { TextResult } from "./text-result"

export interface AskedTextProps {
  role: RoleRow
  runId: string
  onClose: () => void
}

/** What was asked for in the chat's words. It stands below the lines and not in them: it is about a person, and is erased with them. */
export function AskedText({ role, runId, onClose }: AskedTextProps) {
  const sending = useSend()
  const blind = useSettings()?.blind ?? true
  const about = useLive(async () => {
    const run = await database().runs.get(runId)
    const person = run?.personId ? await database().people.get(run.personId) : undefined
    return { runId, skill: run?.skill ?? null, person: person ?? null }
  }, [runId])
  // An evaluation shows itself on the card, a list under People, and ways to look in their section.
  if (about?.runId !== runId || about.skill === null || !writesText(about.skill)) return null
  const { person } = about
  const showQuote = async (quote: string) =>
    showQuoteOn(await openPagesOf(person ? [person.id] : []), { quote, roleId: role.id }, sending.send)
  return (
    <TextResult
      runId={runId}
      qualifications={role.role.qualifications}
      name={person?.name ?? null}
      blind={blind}
      onShowQuote={showQuote}
      onClose={onClose}
    />
  )
}
