import { database } from "~store/database"
import type { ModelRow } from "~store/rows/model-rows"
import { outgoingOf } from "~store/runs/run-views"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { OutgoingItem } from "~ui/outgoing/outgoing-item"

/** Requests of a list shown here; the whole of it is in the view of what leaves this machine. */
const shown = 20

/** What left the machine for a run and its parts, byte for byte, as far as it is still kept. */
export function RunOutgoing({ runId, models }: { runId: string; models: readonly ModelRow[] }) {
  const outgoing = useLive(() => outgoingOf(database(), runId), [runId])
  if (!outgoing) return null
  if (outgoing.length === 0) return <p className="run-note">{t("runLeftNothing")}</p>
  return (
    <>
      <p className="run-note">{t("runLeftCount", { count: outgoing.length })}</p>
      <ul className="candor-outgoing">
        {outgoing.slice(0, shown).map(row => (
          <OutgoingItem key={row.id} row={row} name={models.find(({ id }) => id === row.modelId)?.name ?? row.origin} />
        ))}
      </ul>
    </>
  )
}
