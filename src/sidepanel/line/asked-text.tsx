import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { agentRequestSchema, peopleOf, writesText } from "~run/request"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { useSettings } from "~ui/hooks/use-settings"
import { openPagesOf, showQuoteOn } from "../quotes/show-quote"
import { TextResult } from "../texts/text-result"

export interface AskedTextProps {
  role: RoleRow
  runId: string
  onClose: () => void
}

/** What was asked for in words, and is written by a run. It is no line of the chat: it is about people, and is erased with them. */
export function AskedText({ role, runId, onClose }: AskedTextProps) {
  const sending = useSend()
  const blind = useSettings()?.blind ?? true
  const about = useLive(async () => {
    const run = await database().runs.get(runId)
    const person = run?.personId ? await database().people.get(run.personId) : undefined
    const two = run?.skill === "compare" ? await database().people.bulkGet(peopleOf(agentRequestSchema.parse(run.input))) : []
    return { runId, skill: run?.skill ?? null, person: person ?? null, two: two.map(one => one?.name ?? null) }
  }, [runId])
  // An evaluation shows itself on the card, a list under People, and ways to look in their section.
  if (about?.runId !== runId || about.skill === null || !writesText(about.skill)) return null
  const { person, two } = about
  const [a, b] = blind ? [null, null] : two
  const showQuote = async (quote: string) =>
    showQuoteOn(await openPagesOf(person ? [person.id] : []), { quote, roleId: role.id }, sending.send)
  return (
    <TextResult
      runId={runId}
      qualifications={role.role.qualifications}
      name={person?.name ?? null}
      blind={blind}
      names={a && b ? [a, b] : undefined}
      onShowQuote={showQuote}
      onClose={onClose}
    />
  )
}
