import { database } from "~store/database"
import { membersOf } from "~store/person-links"
import type { RoleRow } from "~store/rows"
import { textSkills } from "./text-skills"
import { useLive } from "~ui/use-live"
import { useSend } from "~ui/use-send"
import { useSettings } from "~ui/use-settings"
import type { QuoteOutcome } from "../candidate/quote-button"
import { TextResult } from "../candidate/text-result"

export interface AskedTextProps {
  role: RoleRow
  runId: string
  onClose: () => void
}

/** What was asked for in the chat's words. It stands below the lines and not in them: it is about a person, and is erased with them. */
export function AskedText({ role, runId, onClose }: AskedTextProps) {
  const sending = useSend()
  const blind = useSettings()?.blind ?? false
  const about = useLive(async () => {
    const run = await database().runs.get(runId)
    const person = run?.personId ? await database().people.get(run.personId) : undefined
    return { skill: run?.skill ?? null, person: person ?? null }
  }, [runId])
  // An evaluation shows itself on the card, a list under People, and ways to look in their section.
  if (!about || about.skill === null || !(textSkills as readonly string[]).includes(about.skill)) return null
  const { person } = about
  const showQuote = async (quote: string): Promise<QuoteOutcome> => {
    const members = person ? await membersOf(database(), person.id) : []
    const pages = await database()
      .pages.where("personId")
      .anyOf(members.map(({ id }) => id))
      .toArray()
    if (pages.length === 0) return "page not open"
    for (const { tabId, personId } of pages) {
      const reply = await sending.send("quote.show", { tabId, quote, roleId: role.id, personId })
      if (reply === undefined) return "failed"
      if (reply.found) return "shown"
    }
    return "gone"
  }
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
