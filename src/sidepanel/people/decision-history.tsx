import { useState } from "react"
import { listDecisionLog } from "~store/people/list-decision-log"
import type { DecisionLogEntry } from "~store/people/list-decision-log"
import { database } from "~store/database"
import { SendFailure } from "~ui/failure-alert"
import { formatMoment } from "~ui/format"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"

const words = { shortlist: "candidateShortlist", maybe: "candidateMaybe", pass: "candidatePass" } as const

/** Every decision for the role, newest first. The one that stands for a person can be undone here, for ever. */
export function DecisionHistory({ roleId, blind }: { roleId: string; blind: boolean }) {
  const [open, setOpen] = useState(false)
  const entries = useLive(async () => (open ? listDecisionLog(database(), roleId) : []), [open, roleId])
  const sending = useSend()
  return (
    <details className="people-history" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t("peopleHistory")}</summary>
      {open && entries?.length === 0 && <p>{t("peopleHistoryEmpty")}</p>}
      <ol reversed>
        {entries?.map(entry => (
          <li key={entry.id}>
            <span>
              {nameIn(entry, blind)}: {changeIn(entry)} <small>{formatMoment(entry.at)}</small>
            </span>
            {entry.newest && (
              <button
                type="button"
                className="candor-link-button"
                aria-label={t("peopleUndoOf", { name: nameIn(entry, blind) })}
                onClick={() =>
                  void sending.send("decision.set", {
                    roleId,
                    personId: entry.personId,
                    decision: entry.before,
                    reason: entry.reasonBefore
                  })
                }
              >
                {t("candidateUndo")}
              </button>
            )}
            {entry.undone && <small>{t("peopleUndone")}</small>}
          </li>
        ))}
      </ol>
      <SendFailure sending={sending} />
    </details>
  )
}

const nameIn = (entry: DecisionLogEntry, blind: boolean) => (blind ? t("candidateBlindName") : (entry.personName ?? t("candidateNoName")))

/** "Maybe → Shortlist", "Shortlist", "Pass taken back". */
export function changeIn({ before, after }: Pick<DecisionLogEntry, "before" | "after">): string {
  if (after === null) return t("peopleTakenBack", { decision: before ? t(words[before]) : "" })
  return before === null ? t(words[after]) : `${t(words[before])} → ${t(words[after])}`
}
