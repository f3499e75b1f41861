import "./seen-before.css"
import { Button } from "@mantine/core"
import { useState } from "react"
import { presentationOf } from "~evaluation/presentation"
import { decideFirst } from "~learning/calibration/decide-first"
import { database } from "~store/database"
import type { Rediscovered } from "~store/people/rediscover"
import type { RoleRow } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { useSettings } from "~ui/hooks/use-settings"
import { SeenPerson } from "./seen-person"
import { useSeenBefore } from "./use-seen-before"

interface SeenBeforeProps {
  role: RoleRow
  blind: boolean
  /** How many stand in the role's own list: where nobody else was ever seen, there is nobody to look for. */
  listed: number
  onOpen: (personId: string) => void
}

/** "People you have already seen who fit this role": looked for on a click, in what is stored here; nobody is fetched. */
export function SeenBefore({ role, blind, listed, onOpen }: SeenBeforeProps) {
  const [open, setOpen] = useState(false)
  const { people: best, failed, again } = useSeenBefore(role, open)
  const share = useSettings()?.decideFirstShare ?? 100
  const isHidden = ({ person }: Rediscovered) => decideFirst(role.id, person.id, share)
  // A place among the best would say what is not to be seen before it is decided: they come after, as they were read last.
  const people = best && [...best.filter(one => !isHidden(one)), ...best.filter(isHidden).sort((a, b) => b.lastReadAt - a.lastReadAt)]
  const titles = useLive(async () => new Map((await database().roles.toArray()).map(({ id, role: { title } }) => [id, title])), [])
  const seen = useLive(() => database().people.count(), [])
  const sending = useSend()
  const takeIn = async (found: readonly Rediscovered[]) => {
    const personIds = found.map(({ person }) => person.id)
    const request = { skill: "evaluate-list" as const, roleId: role.id, personIds, mode: "now" as const, budget: null, modelId: null }
    await sending.send("agent.ask", { request })
    again()
  }
  if (role.status !== "approved" || seen === undefined || seen <= listed) return null
  return (
    <details className="seen-before" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t("seenBeforeTitle")}</summary>
      <div role="status">
        {open && !failed && people === null && <p className="seen-before-muted">{t("seenBeforeLooking")}</p>}
        {failed && <p>{t("seenBeforeFailed")}</p>}
        {people?.length === 0 && <p className="seen-before-muted">{t("seenBeforeNobody")}</p>}
        {people !== null && people.length > 0 && <p className="seen-before-muted">{t("seenBeforeCount", { count: people.length })}</p>}
      </div>
      {failed && (
        <Button size="xs" variant="default" onClick={again}>
          {t("seenBeforeAgain")}
        </Button>
      )}
      {people !== null && people.length > 0 && titles && (
        <>
          <ol>
            {people.map((found, at) => (
              <SeenPerson
                key={found.person.id}
                found={found}
                name={blind ? t("prefPersonBlind", { n: at + 1 }) : (found.person.name ?? t("candidateNoName"))}
                blind={blind}
                hidden={isHidden(found)}
                isCounted={presentationOf(role.role) === "ranked"}
                titleOf={roleId => titles.get(roleId) ?? t("candidateUntitledRole")}
                onOpen={() => onOpen(found.person.id)}
              />
            ))}
          </ol>
          <Button size="xs" variant="default" disabled={sending.pending} onClick={() => void takeIn(people)}>
            {t("seenBeforeTakeIn", { count: people.length })}
          </Button>
          <SendFailure sending={sending} />
        </>
      )}
    </details>
  )
}
